import { catalogueIn } from '#catalogue/index.ts'
import { memoize } from '#domain/memoize.ts'
import type { Locale } from '#i18n/locales.ts'
import { wordsFor } from '#i18n/translate.ts'
import { localeOf, sourceLocale } from '#i18n/locales.ts'
import type { Reader, Said } from '#ui/reader.ts'

export const readerOf = memoize((locale: Locale): Reader => {
	const { today, calendar, venues } = catalogueIn(locale)
	const english: Said = { lang: sourceLocale, dir: localeOf(sourceLocale).direction }
	return {
		locale,
		t: wordsFor(locale),
		today,
		calendar,
		venueName: (id) => venues.get(id).name,
		said: (words, field) =>
			words.locale !== locale || (field !== undefined && words.inEnglish?.has(field)) ? english : {},
	}
})
