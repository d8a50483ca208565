import { catalogueIn } from '#catalogue/index.ts'
import { trendOf } from '#domain/gaps/figures.ts'
import { outcomeIds } from '#domain/model/outcome.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { wordsForWorkers } from '#i18n/translate.ts'
import { partName } from './report.ts'
import { gapSetting } from './setting.ts'

/** How much is done for each outcome, how well, and whether anyone is better off: Outcomes Based Accountability. */
export function measures() {
	const t = wordsForWorkers()
	const { indicators } = catalogueIn(sourceLocale)
	const { own } = gapSetting()
	return outcomeIds.map((outcome) => {
		const offers = own.filter(({ outcomes }) => outcomes.includes(outcome))
		const trends = indicators.all.filter((one) => one.outcome === outcome).flatMap((one) => trendOf(one) ?? [])
		return {
			name: partName(outcome),
			much: offers.length,
			well: t('gaps.of', { some: offers.filter(({ isFresh }) => isFresh).length, all: offers.length }),
			better:
				trends.length === 0
					? t('measures.no-figures')
					: t('measures.improving', {
							better: trends.filter(({ standing }) => standing === 'better').length,
							all: trends.length,
						}),
		}
	})
}
