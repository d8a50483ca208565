/** The letters of the GSM 7-bit alphabet (3GPP TS 23.038), and those that count twice. */
const gsm = new Set(
	'@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
		'¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
const gsmTwice = new Set('^{}\\[~]|€\f')

/** What one part holds when it is the whole text, and when it is one of several. */
const room = { 'GSM-7': { alone: 160, of: 153 }, 'UCS-2': { alone: 70, of: 67 } } as const

/**
 * How a phone will send a text: in how many segments, and in which alphabet. One letter outside GSM 7 makes the whole
 * text UCS-2. A letter that counts twice is never parted between two segments.
 */
export function segmentsOf(text: string): { segments: number; alphabet: 'GSM-7' | 'UCS-2' } {
	const letters = [...text]
	const alphabet = letters.every((letter) => gsm.has(letter) || gsmTwice.has(letter)) ? 'GSM-7' : 'UCS-2'
	const sizes = letters.map((letter) => (alphabet === 'UCS-2' ? letter.length : gsmTwice.has(letter) ? 2 : 1))
	const { alone, of } = room[alphabet]
	if (sizes.reduce((sum, size) => sum + size, 0) <= alone) return { alphabet, segments: 1 }
	let [segments, used] = [1, 0]
	for (const size of sizes) {
		if (used + size > of) [segments, used] = [segments + 1, 0]
		used += size
	}
	return { alphabet, segments }
}

/** A service as a text says it: `when` and `where` in a few words. */
export type TextEntry = {
	name: string
	phone?: string | undefined
	when?: string | undefined
	where?: string | undefined
}

/** How the language of a text puts things together; `more` stands before the link when it holds more: "and 4 more:". */
export type TextWords = { comma: string; more: (count: number) => string }

/** A text, and those of its lines that say something of the list. */
export type TextMessage = { text: string; lines: string[] }

/** A text is never longer than so many segments, unless its link alone is. */
export const mostSegments = 3

/** Typographic signs that phones would make the whole text UCS-2 for. */
const plainSigns = (text: string): string =>
	text
		.replace(/[‘’]/g, "'")
		.replace(/[“”]/g, '"')
		.replace(/[–—]/g, '-')
		.replaceAll('…', '...')
		.replace(/[\u00a0\u2009\u202f]/g, ' ')

type Detail = readonly ('when' | 'where')[]

/** What is said of each thing: all there is, and, where not even one thing fits with it, less and less. */
const details: readonly Detail[] = [['when', 'where'], ['when'], []]

/**
 * A text of the first things of a list, a line each: the number, the whole name, when and where. The rest is left for
 * the link at its end, and it says so. Where not one name fits beside the link, the link stands alone. The first
 * `least` things stay, and are all there is where no other fits beside them. Numbers have no spaces: between
 * right-to-left words their groups would change places.
 */
export function textMessage(things: readonly TextEntry[], link: string, words: TextWords, least = 0): TextMessage {
	const linesOf = (count: number, detail: Detail) => things.slice(0, count).map((thing) => lineOf(thing, detail, words))
	const fits = (text: string) => segmentsOf(text).segments <= mostSegments
	for (const detail of details)
		for (let count = things.length; count > least; count -= 1) {
			const lines = linesOf(count, detail)
			const left = things.length - count
			const text = [...lines, left > 0 ? `${plainSigns(words.more(left))} ${link}` : link].join('\n')
			if (fits(text)) return { text, lines }
		}
	const first = linesOf(least, [])
	const text = [...first, link].join('\n')
	return fits(text) ? { text, lines: first } : { text: link, lines: [] }
}

function lineOf({ name, phone, ...thing }: TextEntry, detail: Detail, { comma }: TextWords): string {
	const first = [phone?.replaceAll(' ', ''), name].filter(Boolean).join(' ')
	return plainSigns([first, ...detail.map((one) => thing[one])].filter(Boolean).join(comma))
}
