import { activeFilters, fits, nearestOf, type Filter } from '#domain/finder/filters.ts'
import { itemText } from '#domain/lists/item.ts'
import type { Doc, GroupId } from './data.ts'
import type { SearchIndex } from './search-index.ts'
import type { Understood } from './understood.ts'

/**
 * `item` is how a list holds it: at `place`, the nearest, where it has several and somebody said where they are; then
 * `next` is when it is on there.
 */
export type Result = {
	doc: Doc
	item: string
	miles?: number | undefined
	place?: string | undefined
	next?: string | undefined
}

type SearchContext = { index: SearchIndex; today: string }

/** What is asked; of what was `read` among the words nothing rules out what it cannot be asked of. */
type Asked = Pick<Understood, 'typed' | 'filters'> & Partial<Pick<Understood, 'read' | 'weigh'>>

/**
 * Things found for words and choices, best first: a host's own where it asked for that; match; then, where the words do
 * not say, nearer and sooner. Without words, every service that fits.
 */
export function resultsFor({ typed, filters, read, weigh }: Asked, { index, today }: SearchContext): Result[] {
	const isSaid = typed.trim() !== ''
	const isChosen = activeFilters(filters).some(({ key }) => !read?.has(key))
	const matching = isSaid
		? index.search(typed)
		: index
				.docs()
				.filter(({ kind, onlyByWords }) => kind === 'service' && !onlyByWords)
				.map((doc) => ({ doc, share: 1, score: doc.rank }))
	const fit = matching.filter(({ doc: { kind, facets } }) =>
		facets ? fits(facets, filters) : isSaid && kind !== 'service' ? !isChosen : activeFilters(filters).length === 0,
	)
	const results = fit.map(({ doc, share, score }) => {
		const nearest = filters.near && doc.facets ? nearestOf(doc.facets, filters.near) : undefined
		const venue = nearest && doc.facets?.places[nearest.at]?.venue
		const place = venue ? doc.where[nearest.at] : undefined
		const bit = 1 << (nearest?.at ?? 0)
		const isThere = (date: number) => !place || ((doc.facets?.at?.[date] ?? 0) & bit) !== 0
		const next = doc.days.find((day, date) => day >= today && isThere(date))
		return {
			doc,
			item: itemText({ service: doc.id, at: venue }),
			miles: nearest?.miles,
			place,
			next,
			share,
			score: score * (weigh?.(doc) ?? 1) * (isSaid && filters.near ? closeness(nearest?.miles) : 1),
		}
	})
	return results.sort(
		(one, other) =>
			order(!one.doc.isOurs, !other.doc.isOurs) ||
			other.share - one.share ||
			other.score - one.score ||
			(isSaid ? 0 : order(nearness(one), nearness(other)) || order(soonness(one), soonness(other))),
	)
}

/** Kinds stand apart: whom to call now, then each in the order of its best. */
export function byGroup(results: readonly Result[]): Result[] {
	const groups = [...new Set(['now', ...results.map(groupOf)])]
	return [...results].sort((one, other) => groups.indexOf(groupOf(one)) - groups.indexOf(groupOf(other)))
}

export const groupOf = ({ doc }: Pick<Result, 'doc'>): GroupId => (doc.isUrgent ? 'now' : doc.kind)

/** What each choice, taken off, would leave. */
export function withoutEach(asked: Asked, context: SearchContext): { filter: Filter; count: number }[] {
	return activeFilters(asked.filters).map((filter) => ({
		filter,
		count: resultsFor({ ...asked, filters: filter.without }, context).length,
	}))
}

const order = <Value extends number | boolean>(one: Value, other: Value): number =>
	Number(one > other) - Number(one < other)
/** How much being near counts beside what the words say; what has no place is near everybody, and no nearer. */
const closeness = (miles = 2): number => 1 / (1 + miles / 2)
const nearness = ({ miles }: Result): number => (miles === undefined ? Infinity : Math.round(miles * 2))
const soonness = ({ next }: Result): number => (next ? Number(next.replaceAll('-', '')) : Infinity)
