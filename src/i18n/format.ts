import { endOfDay, week } from '#domain/time/dates.ts'
import type { Moment, Weekday } from '#domain/model/fields.ts'
import { memoize } from '#domain/memoize.ts'
import { intlTag, localeOf, type Locale } from './locales.ts'
import type { Translate } from './translate.ts'

const asDate = (day: string): Date => new Date(`${day}T00:00:00Z`)

const formatters = new Map<string, unknown>()

/** Intl takes long to make a formatter and no time to use one: each is made once. */
function formatter<Formatter, Options>(
	kind: new (tag: string, options: Options) => Formatter,
	tag: string,
	options: Options,
): Formatter {
	const key = `${kind.name} ${tag} ${JSON.stringify(options)}`
	const instance = (formatters.get(key) as Formatter | undefined) ?? new kind(tag, options)
	formatters.set(key, instance)
	return instance
}

const dayParts = (locale: Locale, options: Intl.DateTimeFormatOptions) =>
	formatter(Intl.DateTimeFormat, intlTag(locale), { timeZone: 'UTC', ...options })

/** "Thursday 19 November" */
export const longDay = memoize((locale: Locale, day: string): string =>
	dayParts(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(asDate(day)).replace(', ', ' '),
)

/** "19 November 2026" */
export const fullDate = memoize((locale: Locale, day: string): string =>
	dayParts(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(asDate(day)),
)

/** "19 November" */
export const shortDate = memoize((locale: Locale, day: string): string =>
	dayParts(locale, { day: 'numeric', month: 'long' }).format(asDate(day)),
)

/** "19 Nov" */
export const briefDate = memoize((locale: Locale, day: string): string =>
	dayParts(locale, { day: 'numeric', month: 'short' }).format(asDate(day)),
)

/** "November", with the year when it is another than this one. */
export const monthOf = (locale: Locale, day: string, today: string): string =>
	dayParts(locale, { month: 'long', ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }) }).format(
		asDate(day),
	)

/** "November 2026", from a month or a day. */
export const monthAndYear = memoize((locale: Locale, month: string): string =>
	dayParts(locale, { month: 'long', year: 'numeric' }).format(asDate(`${month.slice(0, 7)}-01`)),
)

/** "150 metres", as the language says it. */
export const distance = (locale: Locale, metres: number): string =>
	formatter(Intl.NumberFormat, intlTag(locale), { style: 'unit', unit: 'meter', unitDisplay: 'long' }).format(metres)

/** "41%", "12 days", "140", whichever it is that was measured. */
export const measured = (locale: Locale, value: number, unit: 'percent' | 'days' | 'families'): string =>
	unit === 'families'
		? formatter(Intl.NumberFormat, intlTag(locale), {}).format(value)
		: formatter(Intl.NumberFormat, intlTag(locale), {
				style: 'unit',
				unit: unit === 'days' ? 'day' : 'percent',
				unitDisplay: unit === 'days' ? 'long' : 'short',
			}).format(value)

/** The three lines of a date block: "Thu", "19", "Nov". */
export const dateBlock = memoize((locale: Locale, day: string) => ({
	weekday: dayParts(locale, { weekday: 'short' }).format(asDate(day)),
	date: dayParts(locale, { day: 'numeric' }).format(asDate(day)),
	month: dayParts(locale, { month: 'short' }).format(asDate(day)),
}))

/** "Thursday" or "Thursdays" is the string's business; this is the day's name. 5 January 2026 was a Monday. */
export const weekdayName = memoize((locale: Locale, weekday: Weekday): string => {
	const index = week.indexOf(weekday)
	return dayParts(locale, { weekday: 'long' }).format(new Date(Date.UTC(2026, 0, 5 + index)))
})

/**
 * "10am", "1:30pm", "12 noon" and "midnight" in English (NHS style); elsewhere as the language writes clock times, the
 * end of a day as 24:00.
 */
export const clockTime = memoize((locale: Locale, time: string): string => {
	const [hour, minute] = time.split(':').map(Number) as [number, number]
	if (locale !== 'en')
		return dayParts(locale, {
			hour: 'numeric',
			minute: '2-digit',
			hourCycle: time === endOfDay ? 'h24' : 'h23',
		}).format(new Date(Date.UTC(2026, 0, 5, hour, minute)))
	if (time === '12:00') return '12 noon'
	if (hour % 24 === 0 && minute === 0) return 'midnight'
	return `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''}${hour < 12 ? 'am' : 'pm'}`
})

/** "10am to 12 noon" */
export const timeSpan = (locale: Locale, t: Translate, { from, to }: { from: string; to: string }): string =>
	t('time.span', { from: clockTime(locale, from), to: clockTime(locale, to) })

/** Numbers, addresses and English names held together left to right inside right-to-left text. */
export const leftToRight = (locale: Locale, text: string): string =>
	localeOf(locale).direction === 'rtl' ? `\u2066${text}\u2069` : text

/** The same for what a translation says the English way round: "6-in-1" would read "1-in-6". Leaves tags alone. */
export const keptInOrder = (locale: Locale, text: string): string =>
	text.replace(/<[^>]*>|(?<![\w/:.-])\d+(?:-[a-z]+)+-\d+(?![\w/-])/gi, (run) =>
		run.startsWith('<') ? run : leftToRight(locale, run),
	)

/** "£2.50", and "£2" rather than "£2.00". */
export const money = (locale: Locale, pounds: number): string =>
	leftToRight(
		locale,
		formatter(Intl.NumberFormat, 'en-GB', {
			style: 'currency',
			currency: 'GBP',
			minimumFractionDigits: Number.isInteger(pounds) ? 0 : 2,
		}).format(pounds),
	)

/** "English, Urdu and Polish" */
export const list = (
	locale: Locale,
	parts: readonly string[],
	type: 'conjunction' | 'disjunction' = 'conjunction',
): string => lister(locale, type).format(parts)

/** Where “and” changes with the word after it, which Intl leaves open ("a(c)"): commas alone. */
const withoutAnd: readonly Locale[] = ['cy']

const lister = memoize(
	(locale: Locale, type: 'conjunction' | 'disjunction') =>
		new Intl.ListFormat(intlTag(locale), {
			type: type === 'conjunction' && withoutAnd.includes(locale) ? 'unit' : type,
		}),
)

/** "6 to 8 weeks", "Around 20 weeks", "From 28 weeks", "Within 42 days", "12 months", "2 to 2½ years" */
export function momentText(locale: Locale, t: Translate, { from, to, about, unit, of }: Moment): string {
	const withUnit = (value: number) =>
		formatter(Intl.NumberFormat, intlTag(locale), {
			style: 'unit',
			unit,
			unitDisplay: 'long',
			maximumFractionDigits: 1,
		})
			.format(value)
			.replace(/(\p{Nd})[.,]\p{Nd}/u, '$1½')
	/** A pair in Arabic takes another form after a word such as "to": سنتان, but إلى سنتين. */
	const withUnitAfterTo = (value: number) => (locale === 'ar' ? withUnit(value).replace(/ان$/, 'ين') : withUnit(value))
	const plain = (value: number) =>
		new Intl.NumberFormat(intlTag(locale)).format(Math.floor(value)) + (value % 1 ? '½' : '')
	if (about !== undefined) return t(of === 'pregnancy' ? 'when.around' : 'when.around-age', { at: withUnit(about) })
	if (from !== undefined && to !== undefined)
		return from === to ? withUnit(from) : t('when.between', { from: plain(from), to: withUnitAfterTo(to) })
	if (from !== undefined) return t('when.from', { from: withUnit(from) })
	if (to !== undefined) return t(of === 'pregnancy' ? 'when.before' : 'when.within', { to: withUnit(to) })
	throw new Error('A moment needs from, to or about.')
}
