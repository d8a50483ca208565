import { nearest } from '#domain/mistakes/nearest.ts'
import { problemAt } from '#domain/mistakes/problems.ts'
import { isLocale, locales } from '#i18n/locales.ts'
import type { Rule } from './rule.ts'

/** A language that the site has not would be built by nobody, and nobody would hear of it. */
export const areaLanguages: Rule = ({ area }) =>
	[...area.values()].flatMap(({ file, facts: { languages = [] } }) =>
		languages.flatMap((tag, at) => {
			if (isLocale(tag)) return []
			const tags = locales.map((one) => one.tag)
			const near = nearest(tag, tags)
			return [
				problemAt(
					file,
					`languages.${at}`,
					`"${tag}" is no language of the site.${near ? ` Did you mean "${near}"?` : ''} ` +
						`There are: ${tags.join(', ')}.`,
				),
			]
		}),
	)
