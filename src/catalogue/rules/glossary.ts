import { avoidedWord } from '#catalogue/glossary.ts'
import { problemAt } from '#domain/mistakes/problems.ts'
import { localeTags } from '#catalogue/languages.ts'
import { inWords, textsOf } from './each-text.ts'
import type { Rule } from './rule.ts'

/**
 * A thing has one name in a language, and readers are addressed in one form: no shown text holds a word the glossary
 * avoids.
 */
export const glossary: Rule = inWords(localeTags, (entry, locale) =>
	[...textsOf(entry, locale)].flatMap(({ file, field, text }) => {
		const says = avoidedWord(locale, text)
		return says ? [problemAt(file, field, says)] : []
	}),
)
