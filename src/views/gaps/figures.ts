import { catalogueIn } from '#catalogue/index.ts'
import { scaleEnd, standings, trendOf } from '#domain/gaps/figures.ts'
import type { IndicatorFacts } from '#domain/model/indicator.ts'
import { outcomeIds, type OutcomeId } from '#domain/model/outcome.ts'
import { fullDate } from '#i18n/format.ts'
import { intlTag, sourceLocale, type Locale } from '#i18n/locales.ts'
import { wordsForWorkers } from '#i18n/translate.ts'
import { servicePath } from '#routes.ts'

const numbers = new Intl.NumberFormat(intlTag(sourceLocale), { maximumFractionDigits: 1 })

export const amountText = (unit: IndicatorFacts['unit'], value: number): string => {
	const number = numbers.format(value)
	if (unit === 'percent') return `${number}%`
	return unit === 'per-1000' ? wordsForWorkers()('figures.per-1000', { number }) : number
}

/** One published number, with the text and the pictures that say where it stands and where it goes. */
export function figuresOf(locale: Locale, outcome?: OutcomeId) {
	const t = wordsForWorkers()
	const { area, indicators, outcomes, services, venues } = catalogueIn(sourceLocale)
	return [...indicators.all]
		.filter((one) => !outcome || one.outcome === outcome)
		.sort((one, other) => outcomeIds.indexOf(one.outcome) - outcomeIds.indexOf(other.outcome))
		.map((indicator) => {
			const { unit, value, period, before, catchments, count } = indicator
			const trend = trendOf(indicator)
			const beside = standings(indicator)
			return {
				id: indicator.id,
				name: indicator.words.name,
				summary: indicator.words.summary,
				outcome: outcomes.get(indicator.outcome).words.name,
				value: amountText(unit, value),
				counts: count === undefined ? undefined : t('figures.people', { count }),
				period,
				beside: beside.map(({ to, value: other, standing }) => ({
					to: t(`figures.to-${to}`),
					value: amountText(unit, other),
					says: t(`figures.${standing}`),
				})),
				trend: trend && {
					says: t(`figures.trend-${trend.standing}`, { from: amountText(unit, trend.from), since: trend.since }),
					points: [...before.map((one) => one.value), value],
				},
				scale: { own: value, others: beside.map(({ value: other }) => other), end: scaleOf(indicator) },
				catchments: catchments.map(({ venue, value: theirs }) => ({
					id: venue,
					name: venues.get(venue).name,
					value: theirs,
					text: amountText(unit, theirs),
				})),
				services: services.named(indicator.services).map(({ id, words }) => ({
					name: words.name,
					href: servicePath(locale, id),
				})),
				source: indicator.source,
				checked: t('figures.checked', { date: fullDate(sourceLocale, indicator.checked.on) }),
				here: area.name,
			}
		})
}
export type FigureShown = ReturnType<typeof figuresOf>[number]

/** A share is shown of the whole only where it comes near to it: small shares would all look like nothing. */
const scaleOf = ({ value, compare, catchments, before }: IndicatorFacts): number =>
	scaleEnd([
		value,
		...Object.values(compare).filter((other) => other !== undefined),
		...[...catchments, ...before].map((one) => one.value),
	])
