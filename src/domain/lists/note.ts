import { westernDigits } from '#domain/digits.ts'

export const longestNote = 200

/**
 * Signs that stand above and below others, more than any language stacks on one letter; and longer rows of marks than a
 * syllable has.
 */
const stacked = /([\p{Mn}\p{Me}]{2})[\p{Mn}\p{Me}]+/gu
const rows = /(\p{M}{4})\p{M}+/gu

/**
 * Plain words: no control signs and none that turn the reading direction, but the joiners that Bengali and Urdu write
 * with; no towers of marks.
 */
export function tidyNote(note: string): string {
	const plain = note
		.normalize('NFC')
		.replace(/(?![\u200c\u200d])\p{C}/gu, ' ')
		.replace(stacked, '$1')
		.replace(rows, '$1')
		.replace(/\s+/g, ' ')
		.trim()
	return [...plain].slice(0, longestNote).join('').trim()
}

/**
 * Addresses of pages and mailboxes, also without `https`; a full stop between two sentences has a capital behind it.
 */
const links = new RegExp(
	[
		/\p{L}[\p{L}\d+.-]*:\/\/\S*/u,
		/\S+@\S+/u,
		/\p{L}\S*\.\p{L}\S*\/\S*/u,
		/www\.\S+/u,
		/[\p{L}\p{N}-]{2,}(?:\.[\p{L}\p{N}-]+)*\.(?:[a-z]{2,}|[A-Z]{2,})(?!\p{L})/u,
	]
		.map(({ source }) => source)
		.join('|'),
	'gu',
)

/**
 * Figures of any script with at most three other signs between them; what a list of days has between them, ", ", ends
 * it.
 */
const figures = /[+(]*\p{N}(?:(?!, )[^\p{L}\p{N}]{0,3}\p{N})*/gu
const fewestOfNumber = 5

const time = '(?:[01]?\\d|2[0-3])[.:][0-5]\\d'
const date = '(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./-](?:0?[1-9]|1[0-2])(?:[./-](?:\\d{4}|\\d{2}))?)'
const when = new RegExp(`^(?:${date}\\W{1,3})?${time}(?:\\W{1,3}${time})?$|^${date}(?:\\W{1,3}${date})?$`)

/**
 * A note as it may be shown: somebody we do not know wrote it. Numbers to ring stay only when a service of the list has
 * them, addresses of pages never: a note must not lead a family to anybody who is not on the list. The rest stays.
 */
export function safeNote(note: string, phones: readonly string[]): { text: string; isSomeLeftOut: boolean } {
	const ours = new Set(phones.map(dialledFigures))
	const text = note
		.replace(links, gap)
		.replace(figures, (figure) => {
			const plain = westernFigures(figure)
			const isNumber = (plain.match(/\d/g)?.length ?? 0) >= fewestOfNumber
			return !isNumber || when.test(plain.trim()) || ours.has(dialledFigures(figure)) ? figure : gap
		})
		.trim()
	return { text: /[^\s…\p{P}\p{M}]/u.test(text) ? text : '', isSomeLeftOut: text !== note.trim() }
}

const gap = '…'

/** A number as it is compared: figures alone, as they are dialled inside the country. */
const dialledFigures = (phone: string): string =>
	westernFigures(phone)
		.replace(/\(0\)/, '')
		.replace(/[^\d+]/g, '')
		.replace(/^(?:\+|00)44/, '0')

const westernFigures = (text: string): string => westernDigits(text.normalize('NFKC'))
