import { catalogueIn } from '#catalogue/index.ts'
import type { StageId } from '#domain/time/stage-ids.ts'
import { momentText } from '#i18n/format.ts'
import type { Locale } from '#i18n/locales.ts'
import { wordsFor } from '#i18n/translate.ts'
import { guidePath, needPath, servicePath } from '#routes.ts'

/** What every family of the area's nation is offered at a stage, and when, ready for `ui/Timeline.astro`. */
export function stageSteps(locale: Locale, stage: StageId) {
	const t = wordsFor(locale)
	const { area, services, stages } = catalogueIn(locale)
	const { words, timeline } = stages.get(stage)
	return timeline
		.filter(({ nations }) => !nations || nations.includes(area.nation))
		.map((step) => ({
			icon: step.icon,
			when:
				words.timeline[step.id]?.when ??
				(step.when
					? step.when.of === 'pregnancy'
						? t('when.pregnant', { when: momentText(locale, t, step.when) })
						: momentText(locale, t, step.when)
					: ''),
			what: words.timeline[step.id]?.what ?? '',
			more: words.timeline[step.id]?.more ?? '',
			href: step.guide
				? guidePath(locale, step.guide)
				: step.service
					? servicePath(locale, services.get(step.service).id)
					: step.need
						? needPath(locale, step.need)
						: undefined,
			note: step['you-book'] ? t('stage.you-book') : undefined,
		}))
}
