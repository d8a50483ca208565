const opening = /^(\uFEFF?---\r?\n)([\s\S]*?)(\r?\n---\r?(?:\n|$))/

/**
 * A words file whose front matter says which English it was made from: in place of what it said, else below
 * `translation`, else at its end.
 */
export function withStamp(text: string, hash: string): string {
	return text.replace(opening, (_, start: string, lines: string, end: string) => {
		const stamp = `translates: ${hash}`
		const frontMatter = lines.split(/\r?\n/)
		const old = frontMatter.findIndex((line) => line.startsWith('translates:'))
		const translationLine = frontMatter.findIndex((line) => line.startsWith('translation:'))
		if (old >= 0) frontMatter[old] = stamp
		else frontMatter.splice(translationLine >= 0 ? translationLine + 1 : frontMatter.length, 0, stamp)
		return `${start}${frontMatter.join(end.startsWith('\r') ? '\r\n' : '\n')}${end}`
	})
}
