import { catalogueIn, type Service } from '#catalogue/index.ts'
import type { Locale } from '#i18n/locales.ts'

/** What a family can go to without anybody asking for them: groups, courses and clinics. */
export const openGroups = (locale: Locale): Service[] =>
	catalogueIn(locale).services.forFamilies.filter(
		({ type, access }) =>
			['group', 'course', 'clinic'].includes(type) &&
			access.some((way) => way === 'drop-in' || way === 'book' || way === 'self-refer'),
	)
