import { longestId } from '#domain/model/fields.ts'

/** With signs written out that would turn or hide the rest of a line, or do something to a terminal. */
export const visible = (text: string): string => text.replace(/(?![\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}]/gu, codeOf)

/** Words from a stranger's file as a terminal may show them: no signs that steer it, at most a line. */
export const printable = (text: string): string => {
	const plain = text
		.replace(/\p{Cc}|\p{Cf}/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim()
	return plain.length > 120 ? `${plain.slice(0, 119)}…` : plain
}

export function codeOf(sign: string): string {
	return `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
}

export const idLike = (text: string): string =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, longestId)
		.replace(/^-|-$/g, '')
