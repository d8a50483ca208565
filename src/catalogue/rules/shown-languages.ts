import { nearest } from '#domain/mistakes/nearest.ts'
import { problemAt, type Problem } from '#domain/mistakes/problems.ts'
import { isLocale, locales, nameAndTag } from '#i18n/locales.ts'
import { localeTags, stateOf } from '#catalogue/languages.ts'
import type { Rule } from './rule.ts'

/** The languages an area names are those of the site; one that is not far enough to be shown stays a draft. */
export const shownLanguages: Rule = ({ area }) =>
	[...area.values()].flatMap(({ file, facts }) =>
		(facts.languages ?? []).flatMap((tag): Problem[] => {
			if (!isLocale(tag)) {
				const tags = locales.map((locale) => locale.tag)
				const meant = nearest(tag, tags)
				return [
					problemAt(
						file,
						'languages',
						`has "${tag}", which is no language of the site.${meant ? ` Did you mean "${meant}"?` : ''} ` +
							`There are: ${tags.join(', ')}.`,
					),
				]
			}
			return localeTags.includes(tag) && stateOf(tag) === 'draft'
				? [
						problemAt(
							file,
							'languages',
							`has ${nameAndTag(tag)}, which is not far enough to be shown. Until it is, ` +
								'it is built as a draft, and nothing leads to it. npm run translations says what is missing.',
							'warning',
						),
					]
				: []
		}),
	)
