import type { Point } from './distance.ts'
import { fold } from './normalise.ts'

/** A postcode sector (`WB1 2`), district (`WB1`) or the name of a place, with its middle. */
export type KnownPlace = Point & { name: string }

const bare = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '')
const looksLikePostcode = (text: string): boolean => /^[a-z]{1,2}\d/.test(bare(text))

/**
 * The place somebody typed: a whole postcode finds its sector, else its district, else the middle of the district's sectors; other words find the place
 * whose name begins with them. Undefined for what the area does not know.
 */
export function placeFor(typed: string, places: readonly KnownPlace[]): KnownPlace | undefined {
	const wanted = bare(typed)
	if (wanted.length < 2) return undefined
	if (!looksLikePostcode(typed))
		return (
			places.find(({ name }) => bare(name) === wanted) ??
			(wanted.length > 2
				? places.find(({ name }) => !looksLikePostcode(name) && bare(name).startsWith(wanted))
				: undefined)
		)
	const whole = /^([a-z]{1,2}\d[a-z\d]?)(\d)[a-z]{2}$/.exec(wanted)
	const sector = whole ? `${whole[1]}${whole[2]}` : wanted
	const district = whole ? whole[1]! : wanted
	return (
		places.find(({ name }) => bare(name) === sector) ??
		places.find(({ name }) => bare(name) === district) ??
		middleOf(district, places) ??
		(whole ? undefined : middleOf(wanted.slice(0, -1), places))
	)
}

/** The district as a whole, where only its sectors are listed. */
function middleOf(district: string, places: readonly KnownPlace[]): KnownPlace | undefined {
	const sectors = places.filter(({ name }) => name.includes(' ') && bare(name).slice(0, -1) === district)
	if (sectors.length === 0) return undefined
	const mean = (of: (place: KnownPlace) => number) => sectors.reduce((sum, one) => sum + of(one), 0) / sectors.length
	return { name: district.toUpperCase(), lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon) }
}
