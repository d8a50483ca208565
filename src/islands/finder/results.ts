import { activeFilters, fits, milesTo, type Filter } from '#domain/finder/filters.ts'
import type { Doc } from './data.ts'
import type { SearchIndex } from './search-index.ts'
import type { Query } from './hash.ts'

export type Result = { doc: Doc; miles?: number; next?: string }

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
		const miles = filters.near && doc.facets ? milesTo(doc.facets, filters.near) : undefined
		const next = doc.days.find((day) => day >= today)
		return { doc, ...(miles === undefined ? {} : { miles }), ...(next ? { next } : {}) }
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
