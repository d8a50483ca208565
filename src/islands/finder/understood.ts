import { activeFilters, type Filter, type Filters } from '#domain/finder/filters.ts'
import { postcodeIn, type KnownPlace } from '#domain/finder/place-lookup.ts'
import type { Reading } from '#domain/finder/reading.ts'
import type { Query } from './hash.ts'

/** What was typed and chosen, and the readings of it that were taken off: their words are words. */
export type Entered = Query & { asWords?: readonly string[] }

/**
 * What is asked: the words that are left, and what was chosen with what was `read`, unless that was chosen already.
 * `choose` is what is entered once choices are others.
 */
export type Understood = Query & {
	read: ReadonlySet<Filter['key']>
	/** Words that were read and still tell between things that fit: for whom they are, not that they can come. */
	hints: string
	isHereAsked: boolean
	choose: (next: Filters) => Entered
}

/** Reads what is entered: a postcode at least. */
export type Understand = (entered: Entered, places: readonly KnownPlace[]) => Understood

export const postcodeAlone: Understand = (entered, places) => {
	const found = postcodeIn(entered.typed, places)
	return understoodAs(
		entered,
		found ? [{ words: '', filters: { near: found.place }, left: found.rest }] : [],
		found ? found.rest : entered.typed,
	)
}

export function understoodAs(entered: Entered, readings: readonly Reading[], typed: string): Understood {
	const { filters: chosen } = entered
	const filters = readings.reduce<Filters>(
		(all, { filters }) => ({ ...filters, ...all, flags: [...new Set([...all.flags, ...(filters.flags ?? [])])] }),
		chosen,
	)
	const chosenKeys = new Set(activeFilters(chosen).map(({ key }) => key))
	const read = new Set(keysOf(filters).filter((key) => !chosenKeys.has(key)))
	return {
		typed,
		filters,
		read,
		hints: readings.map(({ hint = '' }) => hint).join(' '),
		isHereAsked: readings.some(({ filters }) => keysOf(filters).length === 0),
		choose: (next) => {
			const kept = new Set(keysOf(next))
			const off = readings.filter((reading) => keysOf(reading.filters).some((key) => !kept.has(key)))
			const isOwn = (key: Filter['key']) => !read.has(key) || filters[key as 'day'] !== next[key as 'day']
			return {
				typed: off.find(({ left }) => left !== undefined)?.left ?? entered.typed,
				filters: {
					...(Object.fromEntries(
						Object.entries(next).filter(([key]) => isOwn(key as Filter['key'])),
					) as Partial<Filters>),
					flags: next.flags.filter((flag) => !read.has(flag)),
				},
				asWords: [...(entered.asWords ?? []), ...off.map(({ words }) => words)],
			}
		},
	}
}

const keysOf = (filters: Partial<Filters>): Filter['key'][] =>
	activeFilters({ flags: [], ...filters }).map(({ key }) => key)
