import type { Notice } from '#domain/model/notice.ts'
import type { NoticeSubject } from '#domain/notices/subject.ts'
import type { SiteName } from '#domain/site-name.ts'
import type { SchoolCalendar } from '#domain/time/occurrences.ts'
import type { Logo } from '#exchange/logo.ts'
import type { Language, Locale } from '#i18n/locales.ts'
import type { Translate } from '#i18n/translate.ts'

/** Words that know which language they are in, and which of their parts had to stay in English. */
export type InSomeLanguage = { locale: string; inEnglish?: ReadonlySet<string> | undefined }

/** A notice, with the sentence somebody wrote for it where there is one. */
export type NoticeWithWords = Notice & { words: (InSomeLanguage & { sentence: string }) | undefined }

/**
 * For whom and for when a part is drawn: the reader's language, its words, the day, and what the day is in the area.
 */
export type RenderContext = {
	locale: Locale
	t: Translate
	site: SiteMark
	/** The languages readers are led to, in the order of the menu. */
	languages: readonly (Language & { tag: Locale })[]
	/** The reader's language is not whole: what is missing is English, and each page says so. */
	isUnfinished: boolean
	today: string
	calendar: SchoolCalendar
	venueName: (id: string) => string
	venuePhone: (id: string) => string | undefined
	/** What is different for a service, its places and the area: `withNotices` reckons its times with them. */
	noticesOf: (service: NoticeSubject) => readonly NoticeWithWords[]
	/** The language a text is really in, for the part that holds it; nothing when it is the reader's own. */
	langAttributes: (words: InSomeLanguage, field?: string) => LangAttributes
}

/** What the site is called in the reader's language, as a mark shows it, and the area's own logo. */
export type SiteMark = SiteName & {
	langAttributes: LangAttributes
	/** Of the area beside it. */
	besideAttributes: LangAttributes
	logo?: Logo | undefined
	/** What a browser paints its own bars with. */
	bars: Readonly<Record<'light' | 'dark', string>>
}

/** Names that are never translated: of organisations, of places. */
export const english: InSomeLanguage = { locale: 'en' }

/** `lang` and `dir` for a part whose words are in another language than the page. */
export type LangAttributes = { lang?: string; dir?: 'ltr' | 'rtl' }
