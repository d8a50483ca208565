import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csv } from '#exchange/sheets/csv.ts'

/** As RFC 4180 has it read, by somebody who does not know our writer. */
function readCsv(text: string): string[][] {
	const rows: string[][] = [[]]
	let [value, isQuoted] = ['', false]
	const cells = text.replace(/^\uFEFF/, '')
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

const isFormula = (cell: string): boolean => /^[\s\u200B-\u200F\uFEFF]*[=+\-@＝＋－＠]/u.test(cell)

test('opens in a spreadsheet: a mark for its letters, and lines that end as Windows ends them', () => {
	expect(csv(['Name', 'Cost'], [['Café, "Otter"', undefined]])).toBe('\uFEFFName,Cost\r\n"Café, ""Otter""",\r\n')
})

test.each(['=1+1', '+44 1632', '-2', '@SUM(A1)', '\t=1', ' =1', '\r=1', '\u200B=1', '＝1'])(
	'%j is words and no formula',
	(text) => expect(readCsv(csv(['a'], [[text]]))[1]).toEqual([`'${text}`]),
)

test('any words come back as they were, and none as a formula', () => {
	fc.assert(
		fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 })), (rows) => {
			const [, ...read] = readCsv(csv(['a', 'b'], rows))
			expect(read.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
				rows.map((row) => row.map((cell) => cell.replace(/^'/, ''))),
			)
			expect(read.flat().filter(isFormula)).toEqual([])
		}),
	)
})
