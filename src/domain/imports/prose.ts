import { pattern } from './pattern.ts'
import { plainCell } from './reading.ts'

const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	pound: '£',
	ndash: '–',
	rsquo: '’',
	lsquo: '‘',
}

/** What a browser would show of HTML, as plain text: no scripts, no markup, no entity of more than one sign. */
export const plainText = (html: string): string =>
	html
		.replace(/<(script|style|iframe|svg)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
		.replace(/<\/(?:p|div|li|h\d|tr)>|<br\s*\/?>/gi, '. ')
		.replace(/<[^>]{0,2000}>/g, ' ')
		.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi, (whole, decimal: string, hex: string, name: string) =>
			name ? (entities[name.toLowerCase()] ?? whole) : signOf(decimal ? Number(decimal) : parseInt(hex, 16)),
		)
		.replace(/[<>]|\p{Cc}|\p{Cf}|\p{Co}/gu, ' ')
		.replace(/\s+/g, ' ')
		.replace(/(?:\s*\.){2,}|\s+\./g, '.')
		.trim()
		.replace(/^[.\s]+/, '')

const signOf = (code: number): string => (code > 31 && code < 0xd800 ? String.fromCodePoint(code) : ' ')

const figures = pattern(
	'i',
	String.raw`£ ?\d|\d\s?p\b|\b\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|noon)\b|\b\d{1,2}[:.]\d{2}\b|`,
	String.raw`\b\d{1,2}\s?-\s?\d{1,2}\b|(?:\+44|\b0)[\d\s()-]{8,}|\S+@\S+|https?:|www\.`,
)

/** A text without the sentences that hold times, prices, numbers to call or addresses, and those sentences. */
export function withoutFigures(text: string): { text: string; left: string[] } {
	const sentences = plainText(text).match(/[^.!?]+(?:[.!?](?!\s|$)[^.!?]*)*[.!?]*\s*/g) ?? []
	const left = sentences.filter((sentence) => figures.test(plainCell(sentence)))
	return {
		text: sentences
			.filter((sentence) => !left.includes(sentence))
			.join('')
			.trim(),
		left: left.map((sentence) => sentence.trim()),
	}
}
