import type { IndicatorFacts } from '#domain/model/indicator.ts'
import { smallNumbers } from './small-numbers.ts'

type Figure = {
	area: { code: string; level: 'england' | 'region' | 'area'; within?: string }
	period: string
	value: number | undefined
	count?: number
	of?: number
}

/** What a file says of one indicator in one area: its newest number, those before, and those it is held against. */
export type Latest = Pick<IndicatorFacts, 'value' | 'period' | 'before' | 'compare'> & { count?: number; of?: number }
export type LeftOut = { period: string; why: 'few' | 'not given' | 'twice' }

const mostBefore = 5

/** Periods sort as text: `2023/24` before `2024/25`. What counts few people, or stands twice, is left out and told. */
export function latestOf(
	figures: readonly Figure[],
	area: string,
	unit: IndicatorFacts['unit'] | undefined,
): { latest: Latest | undefined; leftOut: LeftOut[] } {
	const own = figures.filter((figure) => figure.area.code === area)
	const judged = [...Map.groupBy(own, ({ period }) => period)]
		.sort(([one], [other]) => one.localeCompare(other))
		.map(([period, same]) => ({ period, figure: same[0]!, why: whyNot(same, unit) }))
	const taken = judged.flatMap(({ figure, why }) => (why ? [] : [figure]))
	const newest = taken.at(-1)
	const leftOut = judged.flatMap(({ period, why }) => (why ? [{ period, why }] : []))
	if (newest?.value === undefined) return { latest: undefined, leftOut }
	const beside = (level: 'england' | 'region') =>
		figures.filter(
			(one) =>
				one.area.level === level &&
				one.period === newest.period &&
				(level === 'england' || one.area.code === newest.area.within),
		)
	const compare = Object.fromEntries(
		(['england', 'region'] as const).flatMap((level) => {
			const [only, ...more] = beside(level)
			return only?.value !== undefined && more.length === 0 ? [[level, rounded(only.value)]] : []
		}),
	)
	return {
		latest: {
			value: rounded(newest.value),
			period: newest.period,
			...(newest.count === undefined ? {} : { count: newest.count }),
			...(newest.of === undefined ? {} : { of: newest.of }),
			before: taken
				.slice(0, -1)
				.slice(-mostBefore)
				.map(({ period, value }) => ({ period, value: rounded(value!) })),
			compare,
		},
		leftOut,
	}
}

function whyNot(same: readonly Figure[], unit: IndicatorFacts['unit'] | undefined): LeftOut['why'] | undefined {
	const [{ value, count, of } = { value: undefined }, ...more] = same
	if (more.length > 0) return 'twice'
	if (value === undefined) return 'not given'
	return smallNumbers({ unit: unit ?? 'score', value, count, of }).length > 0 ? 'few' : undefined
}

const rounded = (value: number): number => Math.round(value * 10) / 10
