import { catalogueIn, type Service } from '#catalogue/index.ts'
import { cellOf } from '#domain/gaps/cells.ts'
import type { TierId } from '#domain/model/tier.ts'
import type { StageId } from '#domain/time/stage-ids.ts'
import type { Locale } from '#i18n/locales.ts'
import { gapSetting } from '#views/gaps/setting.ts'

/**
 * What a stage has in one tier. Where the area has nothing of its own, `isMissing`, and what is there is the nearest:
 * help from elsewhere, else for another stage or in another tier.
 */
export function tierOffer(locale: Locale, stage: StageId, tier: TierId): { services: Service[]; isMissing: boolean } {
	const { services } = catalogueIn(locale)
	const { offers, own } = gapSetting()
	const there = services.forStage(stage).filter((service) => service.tier === tier)
	const isMissing = !own.some((offer) => offer.tier === tier && offer.stages.includes(stage))
	if (!isMissing || there.length > 0) return { services: there, isMissing }
	const { nearest } = cellOf(offers, { stage, is: (offer) => offer.tier === tier, orElse: () => true })
	return { services: services.named(nearest.map(({ id }) => id)), isMissing: nearest.length > 0 }
}
