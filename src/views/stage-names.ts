import { catalogueIn } from '#catalogue/index.ts'
import { stageIds, type StageId } from '#domain/time/stage-ids.ts'
import type { Locale } from '#i18n/locales.ts'
import { wordsFor } from '#i18n/translate.ts'

type Names = { name: string; span: string; short: string }

export const stageNames = (locale: Locale): Record<StageId, Names> =>
	Object.fromEntries(stageIds.map((id) => [id, catalogueIn(locale).stages.get(id).words])) as unknown as Record<
		StageId,
		Names
	>

/** "Newborn, birth to 8 weeks": a stage's whole name. */
export const stageName = (locale: Locale, id: StageId): string => {
	const { name, span } = stageNames(locale)[id]
	return [name, span].join(wordsFor(locale)('list.comma'))
}
