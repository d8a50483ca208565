import { areaBarColours, areaLogo } from '#catalogue/area-looks.ts'
import { catalogueIn } from '#catalogue/index.ts'
import { isUnfinished, shownLocales } from '#catalogue/languages.ts'
import { siteNameIn } from '#domain/site-name.ts'
import { memoize } from '#domain/memoize.ts'
import type { Locale } from '#i18n/locales.ts'
import { wordsFor } from '#i18n/translate.ts'
import { localeOf, sourceLocale } from '#i18n/locales.ts'
import type { RenderContext, LangAttributes } from '#ui/render-context.ts'

export const contextFor = memoize((locale: Locale): RenderContext => {
	const { area, today, calendar, venues, notices } = catalogueIn(locale)
	const site = siteNameIn(locale, area)
	const english: LangAttributes = { lang: sourceLocale, dir: localeOf(sourceLocale).direction }
	return {
		locale,
		t: wordsFor(locale),
		site: {
			...site,
			langAttributes: site.isTranslated ? {} : english,
			besideAttributes: site.isTranslated ? english : {},
			logo: areaLogo(),
			bars: areaBarColours,
		},
		languages: shownLocales,
		isUnfinished: isUnfinished(locale),
		today,
		calendar,
		venueName: (id) => venues.get(id).name,
		venuePhone: (id) => venues.get(id).phone,
		noticesOf: notices.of,
		langAttributes: (words, field) =>
			words.locale !== locale || (field !== undefined && words.inEnglish?.has(field)) ? english : {},
	}
})
