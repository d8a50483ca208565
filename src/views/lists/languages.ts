import { shownLocales } from '#catalogue/languages.ts'
import { localeOf, type Locale } from '#i18n/locales.ts'
import type { ReadingLanguage } from '#islands/lists/list-data.ts'
import { listDataPath } from '#routes.ts'

/** The languages a list can be read in: all that are live, and the page's own. */
export const readingLanguages = (own: Locale): ReadingLanguage[] =>
	[...new Set([...shownLocales.map(({ tag }) => tag), own])].map((tag) => ({
		tag,
		name: localeOf(tag).ownName,
		dir: localeOf(tag).direction,
		list: listDataPath(tag),
	}))
