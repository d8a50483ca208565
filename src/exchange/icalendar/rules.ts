import type ICAL from 'ical.js'
import { addDays, daysBetween, weekdayOf } from '#domain/time/dates.ts'
import type { Weekday } from '#domain/model/fields.ts'
import type { RepeatingSession } from '#domain/model/session.ts'
import { runsOn, type SchoolCalendar } from '#domain/time/occurrences.ts'
import { readingOf, timeOf } from './time-zones.ts'

type Rhythm = Pick<RepeatingSession, 'day' | 'every'>

const weekdays: Readonly<Record<string, Weekday>> = {
	MO: 'monday',
	TU: 'tuesday',
	WE: 'wednesday',
	TH: 'thursday',
	FR: 'friday',
	SA: 'saturday',
	SU: 'sunday',
}
const nth: Readonly<Record<string, RepeatingSession['every']>> = {
	'1': 'first',
	'2': 'second',
	'3': 'third',
	'4': 'fourth',
	'-1': 'last',
}

/** A calendar without holidays: a rule of a feed knows none. */
export const anyDay: SchoolCalendar = { terms: [], bankHolidays: new Set() }

/**
 * How our sessions might say a rule. It is a guess: a rule may hold more (months, days of the month), so whoever asks
 * compares the days. Empty for rhythms we have no word for.
 */
export function rhythmsOf(rule: ICAL.Recur, first: Weekday): Rhythm[] {
	const days = partsOf(rule, 'BYDAY').map((part) => ({
		day: weekdays[part.slice(-2)] ?? first,
		place: part.slice(0, -2).replace('+', ''),
	}))
	const places = partsOf(rule, 'BYSETPOS')
	const weekly = (every: RepeatingSession['every'], otherwise: readonly Weekday[] = [first]) =>
		(days.length > 0 ? days.map(({ day }) => day) : otherwise).map((day) => ({ day, every }))
	if (rule.freq === 'DAILY' && rule.interval === 1) return weekly('week', Object.values(weekdays))
	if (rule.freq === 'WEEKLY' && rule.interval === 1) return weekly('week')
	if (rule.freq === 'WEEKLY' && rule.interval === 2) return weekly('fortnight')
	if (rule.freq !== 'MONTHLY' || rule.interval !== 1) return []
	return days.flatMap(({ day, place }) =>
		(place ? [place] : places).flatMap((one) => (nth[one] ? [{ day, every: nth[one] }] : [])),
	)
}

/** More dates than any real group has: a rule that goes on and on is cut off here. */
const mostDates = 20_000

/**
 * The clock readings a rule names, from its first on: to its end, or past `to` when it has none. `isWhole` says which.
 * Undefined for a rule faster than once a day or one that can never come true, which would be looked for until the end
 * of time.
 */
export function readingsOf(
	rule: ICAL.Recur,
	first: number,
	to: number,
): { readings: number[]; isWhole: boolean } | undefined {
	if (['HOURLY', 'MINUTELY', 'SECONDLY'].includes(rule.freq) || !canComeTrue(rule)) return undefined
	/**
	 * ical.js 2.2.1 counts dates of a monthly rule with months wrongly, so it is asked for all of them and we count.
	 * And it takes months in the order they are written, which in a school year is not that of the calendar.
	 */
	const { count } = rule
	const endless = rule.clone()
	endless.count = null
	const months = partsOf(rule, 'BYMONTH').map(Number)
	if (months.length > 0)
		endless.setComponent(
			'BYMONTH',
			months.sort((one, other) => one - other),
		)
	const iterator = endless.iterator(timeOf(first))
	const readings: number[] = []
	for (let next = iterator.next(); next; next = iterator.next()) {
		const reading = readingOf(next)
		if (readings.length === mostDates || (reading > to && !count)) return { readings, isWhole: false }
		readings.push(reading)
		if (readings.length === count) break
	}
	return { readings, isWhole: true }
}

/**
 * A rule as sessions, with their first and last days; undefined when its days are not those the sessions would have
 * between `today` and `to`.
 */
export function sessionsFor(
	rhythms: readonly Rhythm[],
	common: Omit<RepeatingSession, 'day' | 'every'>,
	days: readonly string[],
	{ today, to, end }: { today: string; to: string; end: string | undefined },
): RepeatingSession[] | undefined {
	const sessions = rhythms.flatMap((rhythm) => {
		const own = days.filter((day) => weekdayOf(day) === rhythm.day)
		const [first, last] = [own[0], end === 'last' ? own.at(-1) : end]
		return first
			? [withNeededStart({ ...common, ...rhythm, starts: first, ...(last ? { ends: last } : {}) }, today)]
			: []
	})
	const stretch = Array.from({ length: daysBetween(today, to) + 1 }, (_, index) => addDays(today, index))
	const sessionDays = stretch.filter((day) => sessions.some((session) => runsOn(session, day, anyDay)))
	const ruleDays = days.filter((day) => day >= today && day <= to)
	return sessionDays.join() === ruleDays.join() ? sessions : undefined
}

/** A first day is kept where leaving it out would add days from today on: what began long ago need not say when. */
function withNeededStart(session: RepeatingSession, today: string): RepeatingSession {
	const { starts, ...open } = session
	if (session.every === 'fortnight' || !starts) return session
	const before = Array.from({ length: Math.max(0, daysBetween(today, starts)) }, (_, index) => addDays(today, index))
	return before.some((day) => runsOn(open, day, anyDay)) ? session : open
}

function canComeTrue(rule: ICAL.Recur): boolean {
	const [months, dates] = [partsOf(rule, 'BYMONTH').map(Number), partsOf(rule, 'BYMONTHDAY').map(Number)]
	return (
		months.length === 0 ||
		dates.length === 0 ||
		months.some((month) => dates.some((date) => Math.abs(date) <= new Date(Date.UTC(2024, month, 0)).getUTCDate()))
	)
}

const partsOf = (rule: ICAL.Recur, name: string): string[] =>
	(((rule.parts as Record<string, unknown>)[name] as unknown[] | undefined) ?? []).map(String)
