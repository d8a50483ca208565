import type { Filter, Filters } from '#domain/finder/filters.ts'
import { postcodeIn, type KnownPlace } from '#domain/finder/place-lookup.ts'
import type { Doc } from './data.ts'
import type { Query } from './hash.ts'

/** What was typed and chosen, and the readings of it that were taken off: their words are words. */
export type Entered = Query & { asWords?: readonly string[] }

/**
 * What is asked: the words that are left, and what was chosen with what was `read`, unless that was chosen already.
 * `choose` is what is entered once choices are others; `weigh` says how much more a thing counts for what was read.
 */
export type Understood = Query & {
	read?: ReadonlySet<Filter['key']>
	weigh?: (doc: Doc) => number
	isHereAsked?: boolean
	choose: (next: Filters) => Entered
}

/** Where little can be loaded a postcode is all that is read of words; taken off, it leaves the box. */
export function postcodeAlone(entered: Entered, places: readonly KnownPlace[] = []): Understood {
	const found = entered.filters.near ? undefined : postcodeIn(entered.typed, places)
	const choose = (filters: Filters): Entered => ({ ...entered, filters })
	if (!found) return { ...entered, choose }
	const { rest, place } = found
	return {
		typed: rest,
		filters: { near: place, ...entered.filters },
		read: new Set(['near']),
		choose: ({ near, ...others }) =>
			near === place ? choose(others) : { typed: rest, filters: near ? { ...others, near } : others },
	}
}
