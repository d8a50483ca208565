import type { ChangedOccurrence } from '#domain/notices/changes.ts'
import type { openSpans } from '#domain/notices/open-spans.ts'
import { week, weekdayOf } from '#domain/time/dates.ts'
import { closesAt } from '#domain/time/opening.ts'
import type { OpeningTimes } from '#domain/model/fields.ts'
import { clockTime, weekdayName } from '#i18n/format.ts'
import type { RenderContext } from './render-context.ts'
import { occurrenceText } from './service-text.ts'

/**
 * What `islands/ServiceNow.astro` needs to know of one time on a page: when it is, and how that is said. The end of a
 * day is `T24:00`, which sorts before the next.
 */
export const momentsOf = (occurrence: ChangedOccurrence, context: RenderContext) => ({
	'data-from': `${occurrence.day}T${occurrence.from}`,
	'data-to': `${occurrence.day}T${occurrence.to}`,
	'data-until': clockTime(context.locale, occurrence.to),
	'data-text': occurrenceText(occurrence, context),
	...(occurrence.isOff ? { 'data-off': '' } : {}),
})

const fromSunday = [week[6], ...week.slice(0, 6)]

/**
 * Opening hours for `islands/PlaceNow.astro`: seven lists from Sunday's, each in order of time: from and to as
 * `T09:00`, and how opening, closing and the day are said.
 */
export const hoursOf = (opening: OpeningTimes, { locale }: RenderContext): string =>
	JSON.stringify(
		fromSunday.map((day) =>
			opening
				.filter(({ days }) => days.includes(day))
				.toSorted((one, other) => (one.from < other.from ? -1 : 1))
				.map(({ from, to }) => [
					`T${from}`,
					`T${to}`,
					clockTime(locale, from),
					clockTime(locale, closesAt(opening, day, to)),
					weekdayName(locale, day),
				]),
		),
	)

/**
 * Hours day by day for `islands/PlaceNoticesNow.astro`: from, to, and how opening, closing and the day are said.
 */
export const spansOf = (spans: ReturnType<typeof openSpans>, { locale }: RenderContext): string =>
	JSON.stringify(
		spans.map(({ from, to }) => [
			from,
			to,
			clockTime(locale, from.slice(11)),
			clockTime(locale, to.slice(11)),
			weekdayName(locale, weekdayOf(from.slice(0, 10))),
		]),
	)

/** What is drawn of something that holds from one moment until another, as of the start of a day; `PastNow` goes on. */
export const whileItHolds = (since: string, till: string, today: string) => {
	const now = `${today}T00:00`
	return { 'data-since': since, 'data-till': till, hidden: now < since || till <= now }
}

/** Later than any moment: for what stays once it has come to be true. */
export const forGood = '9'

/** Earlier than any moment: for what holds until it is over. */
export const always = '0'
