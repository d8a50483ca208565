/** Somebody who looks after the families of some postcodes, without spaces; of the whole area where it names none. */
export type Covering = { covers?: readonly string[] | null | undefined }

/** How sure it is whose team a family's is. */
export type Match<Team> = { sure: 'one' | 'several' | 'unknown'; teams: readonly Team[] }

/** Letters and digits alone, with those that people type for one another made the same. */
export const bareCode = (typed: string): string =>
	typed
		.toUpperCase()
		.replace(/[^A-Z\d]/g, '')
		.replace(/O/g, '0')
		.replace(/[IL]/g, '1')

/**
 * The sectors a typed postcode may lie in, of those the area knows (as `bareCode` writes them): one for a whole
 * postcode or a sector, all of its district for the first part alone, none for what the area does not know.
 */
export function sectorsTyped(typed: string, known: readonly string[]): string[] {
	const code = bareCode(typed)
	for (const rest of [0, 1, 2]) {
		const sector = code.slice(0, code.length - rest)
		if (known.includes(sector) && /^[A-Z01]*$/.test(code.slice(sector.length))) return [sector]
	}
	return known.filter((sector) => sector.slice(0, -1) === code)
}

/**
 * Which of these teams a family's is that lives in one of these sectors. Where none says that it covers them, it may be
 * any.
 */
export function teamsFor<Team extends Covering>(sectors: readonly string[], teams: readonly Team[]): Match<Team> {
	const covering = teams.filter(({ covers }) => !covers || sectors.some((sector) => isCovered(sector, covers)))
	const isAll = sectors.every((sector) => covering.some(({ covers }) => !covers || isCovered(sector, covers)))
	if (!covering[0] || !isAll) return { sure: 'unknown', teams }
	return { sure: covering[1] ? 'several' : 'one', teams: covering }
}

/** Whether one of these sectors is of the area at all: an area knows those of its neighbours too. */
export const isServed = (sectors: readonly string[], teams: readonly Covering[]): boolean =>
	teams.some(({ covers }) => covers && sectors.some((sector) => isCovered(sector, covers)))

const isCovered = (sector: string, covers: readonly string[]): boolean =>
	covers.includes(sector) || covers.includes(sector.slice(0, -1))
