import { avoidedWord } from '#catalogue/glossary.ts'
import { problemAt } from '#catalogue/problems.ts'
import { isLocale, localeTags } from '#i18n/locales.ts'
import { inWords, textsOf } from './each-text.ts'

/** A thing has one name in a language, and readers are addressed in one form: no shown text holds a word the glossary avoids. */
export const glossary = inWords(localeTags, (entry, locale) =>
	[...textsOf(entry, locale)].flatMap(({ file, field, text }) => {
		const says = isLocale(locale) ? avoidedWord(locale, text) : undefined
		return says ? [problemAt(file, field, says)] : []
	}),
)
