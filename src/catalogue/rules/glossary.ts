import { avoidedWord } from '#catalogue/glossary.ts'
import { problemAt } from '#catalogue/problems.ts'
import { localeTags } from '#i18n/locales.ts'
import { eachText } from './each-text.ts'
import type { Rule } from './rule.ts'

/** A thing has one name in a language, and readers are addressed in one form: no shown text holds a word the glossary avoids. */
export const glossary: Rule = (catalogue) =>
	localeTags.flatMap((locale) =>
		[...eachText(catalogue, locale)].flatMap(({ file, field, text }) => {
			const says = avoidedWord(locale, text)
			return says ? [problemAt(file, field, says)] : []
		}),
	)
