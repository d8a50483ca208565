import { catalogueIn, type Service } from '#catalogue/index.ts'
import { tierIds } from '#domain/model/tier.ts'
import { stageIds, type StageId } from '#domain/time/stage-ids.ts'
import type { Locale } from '#i18n/locales.ts'
import { stageSteps } from './stages.ts'

/** Who helps at so many stages stands once for all of them: else the sheet holds the same names again and again. */
const mostStages = 4

const isThroughout = ({ stages }: Service) => stages.length >= mostStages

/** What every family is offered on one sheet: a column for each stage, and who helps throughout. */
export function pathwayIn(locale: Locale) {
	const { stages, services, tierName } = catalogueIn(locale)
	const offered = (stage: StageId) => services.forStage(stage).filter(({ national }) => !national)
	const byTier = (from: readonly Service[]) =>
		tierIds
			.map((tier) => ({ name: tierName(tier), inTier: from.filter((service) => service.tier === tier) }))
			.filter(({ inTier }) => inTier.length > 0)
	return {
		columns: stageIds.map((id) => ({
			id,
			words: stages.get(id).words,
			steps: stageSteps(locale, id),
			tiers: byTier(offered(id).filter((service) => !isThroughout(service))),
		})),
		throughout: byTier([...new Set(stageIds.flatMap(offered))].filter(isThroughout)),
	}
}
