import { problemAt, type Problem } from '#catalogue/problems.ts'
import { localeTags, locales, sourceLocale } from '#i18n/locales.ts'
import { stringFaults } from '#i18n/string-faults.ts'
import { pluralCategories, stringsOf } from '#i18n/strings.ts'

/** What is wrong with the site's own words, by language. Holes in a draft are not faults. */
export function stringProblems(): Problem[] {
	const english = stringsOf(sourceLocale)
	return locales
		.filter(({ tag }) => tag !== sourceLocale && localeTags.includes(tag))
		.flatMap(({ tag, state }) =>
			stringFaults(english, stringsOf(tag), pluralCategories(tag))
				.filter(({ says }) => state === 'live' || !says.includes('missing'))
				.map(({ key, says }) => problemAt(`content/strings/${tag}.json`, key, says)),
		)
}
