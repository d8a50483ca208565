import type { SchoolCalendar } from '../domain/sessions.ts'
import type { Locale } from '../i18n/locales.ts'
import type { Translate } from '../i18n/translate.ts'

/** For whom and for when a part is drawn: the reader's language, its words, the day, and what the day is in the area. */
export type Reader = {
	locale: Locale
	t: Translate
	today: string
	calendar: SchoolCalendar
	venueName: (id: string) => string
}
