import { pattern } from './pattern.ts'
import { elsewhere, type Elsewhere } from '#domain/delivery.ts'
import { memoize } from '#domain/memoize.ts'
import { plainCell, saysNothing, type Reading } from './reading.ts'

/** A place as a sheet names it. */
export type ReadPlace = { name: string; lines: string[]; postcode?: string }

const postcode = /\b(?:gir ?0aa|([a-z]{1,2}\d[a-z\d]?) ?(\d[a-z]{2}))\b/i
const outcode = /(?:^|[\s,(])([a-z]{1,2}\d[a-z\d]?)(?:\s?\d?\*+|\)?$)/i
const somebodysHome = pattern(
	'',
	String.raw`\b(?:my|our|her|his|own) (?:house|home|flat)\b|childminder'?s? (?:home|house)|`,
	String.raw`private (?:address|home|house)|home address`,
)
const elsewhereWords: readonly (readonly [Elsewhere, RegExp])[] = [
	['online', /^(?:on-?line|zoom|(?:microsoft )?teams|virtual(?:ly)?|web(?:inar)?|video call)\b/],
	['phone', /^(?:(?:by |over the )?(?:tele)?phone|telephone call|phone line)$/],
	[
		'home',
		/^(?:(?:at |in )?your (?:own )?home|home visits?|(?:at |in )?(?:the )?family'?s? home|in the home|at home)$/,
	],
	['site-visit', /^(?:we come to you|outreach|they visit where you live or stop)$/],
]

/** A place from a cell that may hold its name, street, town and postcode at once. Somebody's home is none. */
export function readPlace(text: string): Reading<ReadPlace | Elsewhere> {
	const plain = plainCell(text)
	if (saysNothing(plain)) return { kept: [], doubts: plain === '' ? [] : [`"${plain}" names no place.`] }
	if (somebodysHome.test(plain)) return { kept: [], doubts: ['is somebody’s home: it was left out.'] }
	const named = elsewhere.find((one) => one === plain)
	if (named) return { value: named, kept: [], doubts: [] }
	const [other, words] = elsewhereWords.find(([, form]) => form.test(plain)) ?? []
	if (other && words) {
		const beside = plain.replace(words, '').trim()
		return { value: other, kept: /\b(?:and|or|at)\b|[&+/]/.test(beside) ? [beside] : [], doubts: [] }
	}
	const code = postcode.exec(text)
	const rest = code ? `${text.slice(0, code.index)} ${text.slice(code.index + code[0].length)}` : text
	const parts = rest
		.split(/[,\n;|]/)
		.map((part) => part.replace(/\s+/g, ' ').replace(/^[\s().-]+|[\s(.-]+$/g, ''))
		.filter((part) => part !== '' && !/^(?:uk|gb|england|united kingdom)$/i.test(part))
	const doubts = !code && outcode.test(plain) ? [`"${text.trim()}" has only the first part of a postcode.`] : []
	if (!code && parts.length <= 1 && /^[a-z]{1,2}\d[a-z\d]?\*?$/i.test(parts[0] ?? '1'))
		return { kept: [text], doubts: [...doubts, `"${plain}" names no place.`] }
	const [name = '', ...lines] = parts
	return { value: { name, lines, ...(code ? { postcode: postcodeOf(code) } : {}) }, kept: [], doubts }
}

const postcodeOf = ([whole, outward, inward]: RegExpExecArray): string =>
	(outward && inward ? `${outward} ${inward}` : whole).toUpperCase()

/** A postcode in the one way it is written; nothing for what is none. */
export function readPostcode(text: string): string | undefined {
	const code = postcode.exec(text.trim())
	return code ? postcodeOf(code) : undefined
}

/** Where in Britain a point is; 0,0 and points elsewhere say that nobody knew. */
export function readPoint(lat: unknown, lon: unknown): { lat: number; lon: number } | undefined {
	const [north, east] = [lat, lon].map((one) => (one === '' || one === null || one === undefined ? NaN : Number(one)))
	const isBritain = north! > 49 && north! < 61 && east! > -9 && east! < 3 && !(north === 0 && east === 0)
	return isBritain ? { lat: Number(north!.toFixed(5)), lon: Number(east!.toFixed(5)) } : undefined
}

/** A name as it is compared: letters and figures alone. */
export const foldedName = memoize((text: string): string =>
	plainCell(text)
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/&/g, ' and ')
		.replace(/['.]/g, '')
		.replace(/\bst\b/g, 'saint')
		.replace(/\b(?:the|at)\b|[^\p{L}\p{N}]+/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim(),
)

type Venue = { id: string; name: string; postcode: string }

/** Which of an area's places is meant: the one with that name, or the only one with that postcode. */
export function venueFor({ name, postcode }: ReadPlace, venues: readonly Venue[]): string | undefined {
	const folded = foldedName(name)
	const named = venues.filter((one) => foldedName(one.name) === folded)
	if (named.length === 1) return named[0]!.id
	const there = postcode ? venues.filter((one) => one.postcode.replace(/\s/g, '') === postcode.replace(/\s/g, '')) : []
	const alike = (there.length > 0 ? there : venues).filter(
		(one) => folded !== '' && (foldedName(one.name).startsWith(folded) || folded.startsWith(foldedName(one.name))),
	)
	if (alike.length === 1) return alike[0]!.id
	return there.length === 1 ? there[0]!.id : undefined
}
