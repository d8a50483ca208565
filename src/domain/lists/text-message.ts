/** The letters of the GSM 7-bit alphabet (3GPP TS 23.038), and those that count twice. */
const gsm = new Set(
	'@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
		'¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
const gsmTwice = new Set('^{}\\[~]|€\f')

/**
 * How a phone will send a text: in how many segments, and in which alphabet. One letter outside GSM 7 makes the whole
 * text UCS-2.
 */
export function segmentsOf(text: string): { segments: number; alphabet: 'GSM-7' | 'UCS-2' } {
	const letters = [...text]
	if (letters.every((letter) => gsm.has(letter) || gsmTwice.has(letter))) {
		const units = letters.reduce((sum, letter) => sum + (gsmTwice.has(letter) ? 2 : 1), 0)
		return { alphabet: 'GSM-7', segments: units <= 160 ? 1 : Math.ceil(units / 153) }
	}
	return { alphabet: 'UCS-2', segments: text.length <= 70 ? 1 : Math.ceil(text.length / 67) }
}

type Told = { name: string; phone?: string | undefined; when?: string | undefined }

/** Three services fit in this many segments; each further one may add another. */
const segmentsForThree = 3

/** Typographic signs that phones would make the whole text UCS-2 for. */
export const plainSigns = (text: string): string =>
	text
		.replace(/[‘’]/g, "'")
		.replace(/[“”]/g, '"')
		.replace(/[–—]/g, '-')
		.replaceAll('…', '...')
		.replaceAll('\u00a0', ' ')

/** How many segments a list of services may take. */
export const mostSegments = (services: number): number => Math.max(segmentsForThree, services)

/**
 * A text with the numbers first, then names and times as far as they fit, then the link. What does not fit is cut
 * shorter; no number and no service is left out. Numbers have no spaces: between right-to-left words their groups would
 * change places.
 */
export function textMessage(services: readonly Told[], link: string): string {
	const most = mostSegments(services.length)
	const lines = (name: (text: string) => string, hasTimes: boolean) =>
		plainSigns(
			[
				...services.map(({ name: full, phone, when }) =>
					[phone?.replaceAll(' ', ''), name(full), hasTimes ? when : undefined].filter(Boolean).join(' '),
				),
				link,
			].join('\n'),
		)
	const fullest = [
		lines((name) => name, true),
		lines((name) => name, false),
		...[30, 24, 18, 12].map((length) => lines((name) => cut(name, length), false)),
	]
	return fullest.find((text) => segmentsOf(text).segments <= most) ?? fullest.at(-1)!
}

/** As many whole words as fit. */
function cut(text: string, length: number): string {
	if (text.length <= length) return text
	const words = text.slice(0, length + 1).split(' ')
	return words.length > 1 ? words.slice(0, -1).join(' ') : text.slice(0, length)
}
