import { avoidedWord } from './glossary.ts'
import { problemAt, type Problem } from '#domain/mistakes/problems.ts'
import { localeTags } from '#catalogue/languages.ts'
import { locales, sourceLocale } from '#i18n/locales.ts'
import { stringFaults } from '#i18n/string-faults.ts'
import { pluralCategories, stringsOf } from '#i18n/strings.ts'

/**
 * What is wrong with the site's own words, by language, the words its glossary avoids among it. Holes in a draft are
 * not faults.
 */
export function stringProblems(): Problem[] {
	const english = stringsOf(sourceLocale)
	const avoided = localeTags.flatMap((tag) =>
		Object.entries(stringsOf(tag)).flatMap(([key, text]) => {
			const says = avoidedWord(tag, text)
			return says ? [problemAt(`content/strings/${tag}.json`, key, says)] : []
		}),
	)
	const faults = locales
		.filter(({ tag }) => tag !== sourceLocale && localeTags.includes(tag))
		.flatMap(({ tag, state }) =>
			stringFaults(english, stringsOf(tag), pluralCategories(tag))
				.filter(({ says }) => state === 'live' || !says.includes('missing'))
				.map(({ key, says }) => problemAt(`content/strings/${tag}.json`, key, says)),
		)
	return [...faults, ...avoided]
}
