import { addDays, daysBetween, weekdayOf } from './dates.ts'
import { memoize } from '#domain/memoize.ts'
import type { RepeatingSession, Session } from '#domain/model/session.ts'

/**
 * What an area knows of the year: when schools are in, and which days are bank holidays (`bankHolidaysOf`). Days as
 * `2026-11-22`.
 */
export type SchoolCalendar = { terms: readonly { from: string; to: string }[]; bankHolidays: ReadonlySet<string> }

/** One time a service runs. `sure` is false where somebody has to be asked first. */
export type Occurrence = { day: string; from: string; to: string; at?: Session['at']; sure: boolean }

/** How far ahead pages look: past the longest school holiday and the longest month-to-month gap. */
const daysAhead = 120

/** Every time these sessions run from one day to another, both included, soonest first. */
export function occurrences(
	sessions: readonly Session[],
	calendar: SchoolCalendar,
	first: string,
	last: string,
): Occurrence[] {
	return eachDay(first, last).flatMap((day) => occurrencesOn(day, sessions, calendar))
}

const occurrencesOn = (day: string, sessions: readonly Session[], calendar: SchoolCalendar): Occurrence[] =>
	sessions
		.filter((session) => runsOn(session, day, calendar))
		.map((session) => ({
			day,
			from: session.from,
			to: session.to,
			...(session.at ? { at: session.at } : {}),
			sure: isSure(session, day, calendar),
		}))
		.sort((one, other) => one.from.localeCompare(other.from))

const weekday = memoize(weekdayOf)

/** Days from one to another, both included. */
const eachDay = memoize((first: string, last: string): readonly string[] =>
	Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, index) => addDays(first, index)),
)

/** The next few times these sessions run, from a day on; fewer when the sessions end or the school calendar does. */
export function nextSessions(
	sessions: readonly Session[],
	calendar: SchoolCalendar,
	today: string,
	count: number,
): Occurrence[] {
	const next: Occurrence[] = []
	if (sessions.length === 0) return next
	for (const day of eachDay(today, addDays(today, daysAhead))) {
		if (next.length >= count) break
		next.push(...occurrencesOn(day, sessions, calendar))
	}
	return next.slice(0, count)
}

/** So many days of dates go out with a page or a list, so that it stays right until the next build. */
const daysHeld = 35

/** The times that go out with a service: those of five weeks, and at least so many. */
export function sessionsHeld(
	sessions: readonly Session[],
	calendar: SchoolCalendar,
	today: string,
	least: number,
): Occurrence[] {
	const soon = occurrences(sessions, calendar, today, addDays(today, daysHeld - 1))
	return soon.length < least ? nextSessions(sessions, calendar, today, least) : soon
}

/**
 * The first stretch ahead in which a repeating session that would run does not: half-term, Christmas. Undefined when
 * there is none in sight.
 */
export function nextBreak(
	sessions: readonly Session[],
	calendar: SchoolCalendar,
	today: string,
): { from: string; to: string } | undefined {
	const repeating = sessions.filter(isRepeating)
	if (repeating.length === 0) return undefined
	const due = eachDay(today, addDays(today, daysAhead - 1)).filter((day) =>
		repeating.some((session) => isDue(session, day)),
	)
	const firstOff = due.findIndex((day) => !sessions.some((session) => runsOn(session, day, calendar)))
	if (firstOff < 0) return undefined
	const after = due.slice(firstOff).find((day) => sessions.some((session) => runsOn(session, day, calendar)))
	const off = due.slice(firstOff).filter((day) => after === undefined || day < after)
	return after ? { from: due[firstOff]!, to: off.at(-1)! } : undefined
}

/**
 * Days on which a repeating session would run and does not because of a holiday, and which kind. Days taken out one by
 * one say no reason.
 */
export function daysOff(
	sessions: readonly Session[],
	calendar: SchoolCalendar,
	first: string,
	last: string,
): { day: string; why: 'school-holiday' | 'bank-holiday' }[] {
	return eachDay(first, last)
		.filter((day) => !sessions.some((session) => runsOn(session, day, calendar)))
		.flatMap((day): { day: string; why: 'school-holiday' | 'bank-holiday' }[] => {
			const due = sessions.filter(isRepeating).filter((session) => isDue(session, day) && !session.except.includes(day))
			if (due.length === 0) return []
			if (due.some((session) => session['bank-holidays'] === 'closed') && calendar.bankHolidays.has(day))
				return [{ day, why: 'bank-holiday' }]
			return due.some(({ runs }) => runs === 'term-time') && schoolTime(day, calendar) === 'school-holidays'
				? [{ day, why: 'school-holiday' }]
				: []
		})
}

/**
 * Whether a session runs on a day. A school-time session runs on no day the calendar says nothing about: nobody is sent
 * to a closed door on a guess.
 */
export function runsOn(session: Session, day: string, calendar: SchoolCalendar): boolean {
	if (!isRepeating(session)) return session.on === day
	if (session.also.includes(day)) return true
	if (session.except.includes(day) || !isDue(session, day)) return false
	if (session['bank-holidays'] === 'closed' && calendar.bankHolidays.has(day)) return false
	return session.runs === 'all-year' || session.runs === schoolTime(day, calendar)
}

/** Longer than any school holiday: a gap between terms of so many days is a year that nobody has written down. */
const tooLongForHoliday = 80

/** Whether schools are in on a day; unknown where no terms around it are. */
export function schoolTime(day: string, { terms }: SchoolCalendar): 'term-time' | 'school-holidays' | 'unknown' {
	if (terms.some(({ from, to }) => from <= day && day <= to)) return 'term-time'
	const before = terms.reduce((last, { to }) => (to < day && to > last ? to : last), '')
	const after = terms.reduce((next, { from }) => (from > day && (next === '' || from < next) ? from : next), '')
	return before === '' || after === '' || daysBetween(before, after) > tooLongForHoliday ? 'unknown' : 'school-holidays'
}

export const isRepeating = (session: Session): session is RepeatingSession => 'day' in session

/** Whether the weekday rule alone names this day, before holidays and exceptions. */
export function isDue(session: RepeatingSession, day: string): boolean {
	if (weekday(day) !== session.day) return false
	if ((session.starts && day < session.starts) || (session.ends && day > session.ends)) return false
	const date = Number(day.slice(8))
	switch (session.every) {
		case 'week':
			return true
		case 'fortnight':
			return Math.floor(daysBetween(session.starts!, day) / 7) % 2 === 0
		case 'last':
			return addDays(day, 7).slice(5, 7) !== day.slice(5, 7)
		default:
			return Math.ceil(date / 7) === { first: 1, second: 2, third: 3, fourth: 4 }[session.every]
	}
}

/** Whether nobody has to be asked first about this day. */
export const isSure = (session: Session, day: string, calendar: SchoolCalendar): boolean =>
	session.confirmed &&
	!(isRepeating(session) && session['bank-holidays'] === 'check-first' && calendar.bankHolidays.has(day))
