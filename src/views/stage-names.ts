import { catalogueIn } from '#catalogue/index.ts'
import { stageIds, type StageId } from '#domain/time/stage-ids.ts'
import { inEnglishMarks } from '#i18n/in-english.ts'
import type { Locale } from '#i18n/locales.ts'
import { wordsFor } from '#i18n/translate.ts'

type Names = { name: string; span: string; short: string }

/** What stages are called in a language; where it has no words for one, its English name, marked. */
export const stageNames = (locale: Locale): Record<StageId, Names> =>
	Object.fromEntries(
		stageIds.map((id) => {
			const { words } = catalogueIn(locale).stages.get(id)
			const textOf = (field: keyof Names): string =>
				words.locale !== locale || words.inEnglish?.has(field) ? inEnglishMarks(words[field]) : words[field]
			return [id, { name: textOf('name'), span: textOf('span'), short: textOf('short') }]
		}),
	) as Record<StageId, Names>

/** "Newborn, birth to 8 weeks": a stage's whole name. */
export const stageName = (locale: Locale, id: StageId): string => {
	const { name, span } = stageNames(locale)[id]
	return [name, span].join(wordsFor(locale)('list.comma'))
}
