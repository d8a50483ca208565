const opening = /^(\uFEFF?---\r?\n)([\s\S]*?)(\r?\n---\r?(?:\n|$))/

/** A words file whose front matter says which English it was made from: in place of what it said, else below `translation`, else at its end. */
export function stamped(text: string, hash: string): string {
	return text.replace(opening, (_, start: string, lines: string, end: string) => {
		const stamp = `translates: ${hash}`
		const kept = lines.split(/\r?\n/)
		const old = kept.findIndex((line) => line.startsWith('translates:'))
		const said = kept.findIndex((line) => line.startsWith('translation:'))
		if (old >= 0) kept[old] = stamp
		else kept.splice(said >= 0 ? said + 1 : kept.length, 0, stamp)
		return `${start}${kept.join(end.startsWith('\r') ? '\r\n' : '\n')}${end}`
	})
}
