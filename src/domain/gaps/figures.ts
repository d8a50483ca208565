import type { Comparison, IndicatorFacts } from '#domain/model/indicator.ts'
import { comparisons } from '#domain/model/indicator.ts'

/** How one number stands beside another: better or worse, or only higher or lower where neither is good. */
export type Standing = 'better' | 'worse' | 'higher' | 'lower' | 'same'

/** The area beside each of those it is held against. */
export const standings = ({
	better,
	compare,
	value,
}: IndicatorFacts): { to: Comparison; value: number; standing: Standing }[] =>
	comparisons.flatMap((to) => {
		const other = compare[to]
		return other === undefined ? [] : [{ to, value: other, standing: standingOf(value, other, better) }]
	})

/** Since the first period known; nothing where there is only one. */
export function trendOf({ before, better, value }: IndicatorFacts) {
	const [first] = before
	return first && { since: first.period, from: first.value, standing: standingOf(value, first.value, better) }
}

function standingOf(value: number, other: number, better: IndicatorFacts['better']): Standing {
	if (value === other) return 'same'
	const isHigher = value > other
	if (better === 'neither') return isHigher ? 'higher' : 'lower'
	return isHigher === (better === 'higher') ? 'better' : 'worse'
}

/** The end of a scale that holds all of these: the next of 1, 2, 5, 10, 20, 50, … */
export function scaleEnd(values: readonly number[]): number {
	const most = Math.max(...values, 0)
	if (most === 0) return 1
	const power = 10 ** Math.floor(Math.log10(most))
	return [1, 2, 5, 10].map((step) => step * power).find((end) => end >= most) ?? most
}
