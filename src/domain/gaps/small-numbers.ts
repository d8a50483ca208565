import type { IndicatorFacts } from '#domain/model/indicator.ts'

/** Fewer people than this could be found out: no such number is kept here or shown. */
export const leastCounted = 10

type Counted = Pick<IndicatorFacts, 'unit' | 'value' | 'count' | 'of'>

const sharedBy = { percent: 100, 'per-1000': 1000 } as const

/**
 * Where a published number counts under 10 people, or leaves under 10 for the rest: the field, and how many. What
 * nobody is counted in says nothing of anybody.
 */
export function smallNumbers({
	unit,
	value,
	count,
	of,
}: Counted): { field: 'value' | 'count' | 'of'; people: number }[] {
	const whole = unit === 'percent' || unit === 'per-1000' ? sharedBy[unit] : undefined
	const counted = count ?? (whole !== undefined && of !== undefined ? Math.round((value / whole) * of) : undefined)
	const isSmall = (people: number | undefined): people is number =>
		people !== undefined && people > 0 && people < leastCounted
	return [
		...(unit === 'people' && isSmall(value) ? [{ field: 'value' as const, people: value }] : []),
		...(isSmall(counted)
			? [{ field: count === undefined ? ('of' as const) : ('count' as const), people: counted }]
			: []),
		...(isSmall(of) ? [{ field: 'of' as const, people: of }] : []),
		...(counted !== undefined && of !== undefined && isSmall(of - counted)
			? [{ field: 'of' as const, people: of - counted }]
			: []),
	]
}
