/**
 * English words that stand in a language where its own are missing are marked by two signs no text holds (Unicode,
 * private use), from where they are looked up until the page is sent: there they become `lang="en"`, which can be seen.
 */
const [begins, ends] = ['\uE0E0', '\uE0E1']

export const inEnglishMarks = (text: string): string => begins + text + ends

/** Signs as they are, or as an address holds them. */
const marks = /[\uE0E0\uE0E1]|%EE%83%A[01]/g

export const everyMark = [begins, ends, ...[begins, ends].map(encodeURIComponent)]

export const withoutMarks = (text: string): string => text.replace(marks, '')

/** The parts of a page: comments, elements whose inside is no text to read, tags, and the text between them. */
const parts = /<!--[\s\S]*?-->|<(script|style|title|textarea|option)\b[\s\S]*?<\/\1>|<(?:[^<>"']|"[^"]*"|'[^']*')*>/gi

/** Tags that stand inside a sentence. */
const inSentence = /^<\/?(?:a|abbr|b|bdi|br|em|i|kbd|small|span|strong|time|wbr)\b/i

/**
 * A page whose marked words say that they are English: text in a part of its own, an island as a whole, for what is
 * drawn in the browser is in one language. Names and descriptions of elements lose their marks alone.
 */
export function withEnglishShown(html: string): string {
	let depth = 0
	let island = false
	let at = 0
	let page = ''
	const text = (end: number): void => {
		for (const piece of html.slice(at, end).split(/(?=[\uE0E0\uE0E1])/)) {
			if (piece.startsWith(begins)) depth++
			if (piece.startsWith(ends)) depth = Math.max(0, depth - 1)
			const words = withoutMarks(piece)
			page +=
				depth > 0 && !island && words.trim() !== '' ? `<span lang="en" dir="ltr" data-lacking>${words}</span>` : words
		}
	}
	for (const match of html.matchAll(parts)) {
		text(match.index)
		const [part] = match
		at = match.index + part.length
		if (!inSentence.test(part)) depth = 0
		if (part.startsWith('</astro-island')) island = false
		const isEnglishIsland = part.startsWith('<astro-island') && part.includes(begins)
		if (isEnglishIsland) island = true
		const tag = withoutMarks(part)
		page += isEnglishIsland ? tag.replace('<astro-island', '<astro-island lang="en" dir="ltr"') : tag
	}
	text(html.length)
	return page
}
