import { activeFilters, fits, nearestOf, type Filter } from '#domain/finder/filters.ts'
import { itemText } from '#domain/lists/item.ts'
import type { Doc } from './data.ts'
import type { SearchIndex } from './search-index.ts'
import type { Query } from './hash.ts'

/**
 * `item` is how a list holds it: at `place`, the nearest, where it has several and somebody said where they are; then
 * `next` is when it is on there.
 */
export type Result = { doc: Doc; item: string; miles?: number; place?: string; next?: string }

type SearchContext = { index: SearchIndex; today: string }

/**
 * Things found for words and choices, best first: a host's own where it asked for that; match; then, where the words do
 * not say, nearer and sooner. Without words, every service that fits.
 */
export function resultsFor({ typed, filters }: Query, { index, today }: SearchContext): Result[] {
	const isChosen = activeFilters(filters).length > 0
	const matching = typed.trim()
		? index.find(typed)
		: index.docs().filter(({ kind, onlyByWords }) => kind === 'service' && !onlyByWords)
	const fitting = isChosen ? matching.filter(({ facets }) => facets && fits(facets, filters)) : matching
	const results = fitting.map((doc): Result => {
		const nearest = filters.near && doc.facets ? nearestOf(doc.facets, filters.near) : undefined
		const venue = nearest && doc.facets?.places[nearest.at]?.venue
		const place = venue && doc.where[nearest.at]
		const bit = 1 << (nearest?.at ?? 0)
		const isThere = (date: number) => !place || ((doc.facets?.at?.[date] ?? 0) & bit) !== 0
		const next = doc.days.find((day, date) => day >= today && isThere(date))
		return {
			doc,
			item: itemText({ service: doc.id, at: venue }),
			...(nearest ? { miles: nearest.miles } : {}),
			...(place ? { place } : {}),
			...(next ? { next } : {}),
		}
	})
	const sorted =
		typed.trim() && !filters.near
			? results
			: results.sort(
					(one, other) =>
						other.doc.rank - one.doc.rank ||
						order(nearness(one), nearness(other)) ||
						order(soonness(one), soonness(other)),
				)
	return sorted.sort((one, other) => Number(other.doc.isOurs ?? false) - Number(one.doc.isOurs ?? false))
}

/** What each choice, taken off, would leave. */
export function withoutEach({ typed, filters }: Query, context: SearchContext): { filter: Filter; count: number }[] {
	return activeFilters(filters).map((filter) => ({
		filter,
		count: resultsFor({ typed, filters: filter.without }, context).length,
	}))
}

const order = (one: number, other: number): number => Number(one > other) - Number(one < other)
const nearness = ({ miles }: Result): number => (miles === undefined ? Infinity : Math.round(miles * 2))
const soonness = ({ next }: Result): number => (next ? Number(next.replaceAll('-', '')) : Infinity)
