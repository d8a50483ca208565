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

/** Where little can be loaded a postcode is all that is read of words; it leaves the box at the first choice. */
export function postcodeAlone(entered: Entered, places: readonly KnownPlace[] = []): Understood {
	const postcode = entered.filters.near ? undefined : postcodeIn(entered.typed, places)
	const typed = postcode ? postcode.rest : entered.typed
	return {
		typed,
		filters: { ...(postcode ? { near: postcode.place } : {}), ...entered.filters },
		...(postcode ? { read: new Set(['near']) } : {}),
		choose: (filters) => ({ typed, filters }),
	}
}
