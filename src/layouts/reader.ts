import { catalogueIn } from '../catalogue/index.ts'
import type { Locale } from '../i18n/locales.ts'
import { wordsFor } from '../i18n/translate.ts'
import type { Reader } from '../ui/reader.ts'

export function readerOf(locale: Locale): Reader {
	const { today, calendar, venues } = catalogueIn(locale)
	return { locale, t: wordsFor(locale), today, calendar, venueName: (id) => venues.get(id).name }
}
