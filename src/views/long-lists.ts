import { catalogueIn } from '#catalogue/index.ts'
import type { Locale } from '#i18n/locales.ts'

/** How many local services a need's own page shows; the rest are on a page of their own. */
export const mostShown = 5

/** The needs that local services answer more often than their page shows. */
export function needsWithLongLists(locale: Locale): string[] {
	const { needs, services } = catalogueIn(locale)
	return needs.all
		.map(({ id }) => id)
		.filter((id) => services.forNeed(id).filter(({ national }) => !national).length > mostShown)
}
