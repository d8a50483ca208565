import { postcodeIn, type KnownPlace } from '#domain/finder/place-lookup.ts'
import type { Query } from './hash.ts'

/**
 * What is asked once a postcode in the box is taken for where somebody is, unless that was said already; the other
 * words are searched for.
 */
export function understood(query: Query, places: readonly KnownPlace[] | undefined): Query {
	const location = places && query.typed ? postcodeIn(query.typed, places) : undefined
	return location ? { typed: location.rest, filters: { near: location.place, ...query.filters } } : query
}
