import type { TimedNotice } from '#ui/timed-notice.ts'

/** The site's own words a booklet needs in the browser. */
export const bookletStrings = [
	'booklet.contents',
	'booklet.week',
	'booklet.notes',
	'booklet.elsewhere',
	'booklet.elsewhere-line',
	'booklet.urgent-code',
	'hand-out.danger',
	'hand-out.health',
	'hand-out.maternity',
	'urgent.title',
	'urgent.what-999',
	'poster.code',
	'translation.machine-safety',
] as const

/** Names of help are in the reader's language or, where `lang` says so, in English. */
type Named = { name: string; lang?: string }

/** One service as paper says it. `english` is what those who answer call it; `when` its times at each of its places. */
export type BookletEntry = Named & {
	english?: string
	summary: string
	summaryLang?: string
	ages: string
	join: string
	cost: string
	when: Readonly<Record<string, readonly string[]>>
	phone?: string
	text?: string
	path: string
	checked: string
	notices?: readonly TimedNotice[]
}

/** What is on each week at a place, a weekday at a time. */
export type BookletDay = { day: string; times: readonly (Named & { when: string })[] }

export type BookletPlace = {
	id: string
	name: string
	title: string
	address: string
	buses: string
	opening?: string
	phone?: string
	path: string
	week: readonly BookletDay[]
	entries: readonly string[]
	notices?: readonly TimedNotice[]
}

/** Whom to call for what, as the urgent cards say it; `english` beside words that no health worker has read. */
export type BookletUrgent = Named & {
	english?: string
	calls: readonly { who: string; lang?: string; number: string }[]
}

/** All that the booklet of an area and the leaf of each place are made from, in one language. */
export type BookletData = {
	locale: string
	dir: 'ltr' | 'rtl'
	/** Where the site will stand: codes on paper lead there, wherever the paper was made. */
	site: string
	/** What the site is called, as a mark. */
	siteMark: { name: string; beside: string; lang?: string; dir?: 'ltr' | 'rtl' }
	/** Of an example area: that it is no real place. */
	example?: string
	title: string
	until: string
	made: string
	say: Readonly<Record<(typeof bookletStrings)[number], string>>
	maternity?: string
	hasUnreadSafetyWords: boolean
	urgent: readonly BookletUrgent[]
	notices?: readonly TimedNotice[]
	places: readonly BookletPlace[]
	/** Help that comes to families, or whose place and times are not for paper. */
	elsewhere: readonly string[]
	services: Readonly<Record<string, BookletEntry>>
	paths: { home: string; urgent: string }
}

export const loadBooklet = (path: string): Promise<BookletData> =>
	import(/* @vite-ignore */ path).then((module: { default: BookletData }) => module.default)
