/** As RFC 4180 has it read, by somebody who does not know our writer. */
export function readCsv(text: string): string[][] {
	const rows: string[][] = [[]]
	let [value, isQuoted] = ['', false]
	const cells = text
	for (let at = 0; at < cells.length; at++) {
		const sign = cells[at]!
		if (isQuoted && sign === '"' && cells[at + 1] === '"') value += cells[++at]
		else if (sign === '"') isQuoted = !isQuoted
		else if (!isQuoted && sign === ',') [value] = [(rows.at(-1)!.push(value), '')]
		else if (!isQuoted && sign === '\r' && cells[at + 1] === '\n') {
			rows.at(-1)!.push(value)
			rows.push([])
			value = ''
			at++
		} else value += sign
	}
	return rows.slice(0, -1)
}
