import type { Point } from './distance.ts'
import { normalise } from './normalise.ts'

/** A postcode sector (`WB1 2`), district (`WB1`) or the name of a place, with its middle. */
export type KnownPlace = Point & { name: string }

const bare = (text: string): string => normalise(text).replace(/[^\p{L}\p{N}]/gu, '')
const beginsLikePostcode = (text: string): boolean => /^[a-z]{1,2}\d/.test(bare(text))
const wordsOf = (text: string): string[] => normalise(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** The parts of a postcode with O for 0, and I or L for 1, as people type them; the last two letters may be missing. */
const outward = /^([a-z]{1,2})([\doil])([a-z\d]?)$/
const whole = /^([a-z]{1,2}[\doil][a-z\d]?)([\doil])([a-z01]{0,2})$/
/** A whole one with its spaces anywhere; "at 10am" looks like one. */
const spaced = /^[a-z]{1,2}\d[a-z\d]?\d(?!am|pm)[a-z]{2}$/
const mostPieces = 6

type Postcode = { district: string; sector?: string; from: number; to: number }

/**
 * What in a text may be a postcode, in one word or two, those with a sector first; the last first, as an address ends
 * with it.
 */
function postcodesIn(words: readonly string[]): Postcode[] {
	const postcodes = words.flatMap((word, from): Postcode[] => {
		const next = words[from + 1]
		const inTwo = next && outward.test(word) && whole.test(word + next) && /^[\doil][a-z01]{0,2}$/.test(next)
		const inOne = !inTwo && word.length > 4 && whole.test(word)
		const pieces = inTwo ? 2 : inOne ? 1 : piecesOf(words.slice(from, from + mostPieces))
		if (pieces > 0) {
			const to = from + pieces
			const [, district = '', digit = ''] = whole.exec(words.slice(from, to).join('')) ?? []
			return [{ district: typedRight(district), sector: typedRight(district) + digitFor(digit), from, to }]
		}
		return outward.test(word) ? [{ district: typedRight(word), from, to: from + 1 }] : []
	})
	return [...postcodes.filter(({ sector }) => sector).reverse(), ...postcodes.filter(({ sector }) => !sector).reverse()]
}

/** How many of these words are a postcode together; 0 when they begin none. */
const piecesOf = (words: readonly string[]): number =>
	words.findIndex((_, last) => spaced.test(words.slice(0, last + 1).join(''))) + 1

const digitFor = (typed: string): string => (typed === 'o' ? '0' : typed === 'i' || typed === 'l' ? '1' : typed)
const typedRight = (district: string): string =>
	district.replace(
		outward,
		(_, area: string, digit: string, last: string) =>
			area + digitFor(digit) + (/[oil]/.test(last) ? digitFor(last) : last),
	)

/** The place of a postcode among words, and which of them say it. */
export function postcodeAmong(
	words: readonly string[],
	places: readonly KnownPlace[],
): { place: KnownPlace; from: number; to: number } | undefined {
	for (const { sector, district, from, to } of postcodesIn(words)) {
		const place =
			places.find(({ name }) => bare(name) === (sector ?? district)) ??
			places.find(({ name }) => bare(name) === district) ??
			middleOf(district, places)
		if (place) return { place, from, to: words[to] === 'uk' ? to + 1 : to }
	}
	return undefined
}

/**
 * The place of a postcode in a text, and the other words; a house number before it belongs to an address, of which
 * nothing is left.
 */
export function postcodeIn(
	text: string,
	places: readonly KnownPlace[],
): { place: KnownPlace; rest: string } | undefined {
	const words = wordsOf(text)
	const match = postcodeAmong(words, places)
	if (!match) return undefined
	words.splice(match.from, match.to - match.from)
	return { place: match.place, rest: words.some((word) => /\d/.test(word)) ? '' : words.join(' ') }
}

/** Whether a text holds what may be a whole postcode, known or not: it says where somebody lives. */
export const saysPostcode = (text: string): boolean => {
	const words = wordsOf(text)
	return postcodesIn(words).some(
		({ sector, from, to }) => sector !== undefined && /\d/.test(words.slice(from, to).join('').slice(1)),
	)
}

/**
 * The place somebody typed: a postcode in any way people write one finds its sector, else its district, else the middle
 * of the district's sectors; other words find the place whose name begins with them, or the one they end with.
 * Undefined for what the area does not know.
 */
export function placeFor(typed: string, places: readonly KnownPlace[]): KnownPlace | undefined {
	const text = bare(typed)
	if (text.length < 2) return undefined
	const exactly = places.find(({ name }) => bare(name) === text)
	if (exactly) return exactly
	const inPostcode = postcodeIn(typed, places)
	if (inPostcode) return inPostcode.place
	if (beginsLikePostcode(typed)) return middleOf(text.slice(0, -1), places)
	const neighbourhoods = places.filter(({ name }) => !beginsLikePostcode(name))
	const words = ` ${wordsOf(typed).join(' ')} `
	return (
		(text.length > 2 ? neighbourhoods.find(({ name }) => bare(name).startsWith(text)) : undefined) ??
		neighbourhoods.findLast(({ name }) => words.includes(` ${wordsOf(name).join(' ')} `))
	)
}

/** The district as a whole, where only its sectors are listed. */
function middleOf(district: string, places: readonly KnownPlace[]): KnownPlace | undefined {
	const sectors = places.filter(({ name }) => name.includes(' ') && bare(name).slice(0, -1) === district)
	if (sectors.length === 0) return undefined
	const mean = (of: (place: KnownPlace) => number) => sectors.reduce((sum, one) => sum + of(one), 0) / sectors.length
	return { name: district.toUpperCase(), lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon) }
}

/** A postcode to show people what one looks like here. */
export const exampleOf = (places: readonly KnownPlace[] | undefined): string =>
	places?.find(({ name }) => /\d/.test(name))?.name ?? ''
