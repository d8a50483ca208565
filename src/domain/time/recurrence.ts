import { addDays, addMonths, weekdayOf } from './dates.ts'
import { memoize } from '#domain/memoize.ts'
import type { RepeatingSession, Session } from '#domain/model/session.ts'
import { isDue, isRepeating, isSure, runsOn, type SchoolCalendar } from './occurrences.ts'

/**
 * The times of a session from a day on, as calendars tell them: days that follow its weekday rule and are as sure as
 * the session itself, the days between them on which the rule must not hold, and single days that the rule does not say
 * or is less sure of.
 */
export type Series = { days: string[]; off: string[]; single: { day: string; sure: boolean }[] }

export function seriesOf(session: Session, calendar: SchoolCalendar, today: string): Series {
	if (!isRepeating(session)) return { days: session.on >= today ? [session.on] : [], off: [], single: [] }
	const due = sameWeekday(session.day, today, lastKnownDay(session, calendar, today)).filter((day) =>
		isDue(session, day),
	)
	const ruleDays = due.filter((day) => runsOn({ ...session, also: [] }, day, calendar))
	const days = ruleDays.filter((day) => isSure(session, day, calendar) === session.confirmed)
	const also = session.also.filter((day) => day >= today && !ruleDays.includes(day))
	return {
		days,
		off: due.filter((day) => day > days[0]! && day < days.at(-1)! && !days.includes(day)),
		single: [...new Set([...ruleDays, ...also])]
			.filter((day) => !days.includes(day))
			.sort()
			.map((day) => ({ day, sure: isSure(session, day, calendar) })),
	}
}

const monthsAhead = 12

/**
 * The last day a rule is trusted for: the end of the school years we know where it follows them, otherwise a year
 * ahead.
 */
export const lastKnownDay = ({ runs }: RepeatingSession, { terms }: SchoolCalendar, today: string): string =>
	runs === 'all-year' ? addMonths(today, monthsAhead) : terms.reduce((last, { to }) => (to > last ? to : last), '')

const sameWeekday = memoize((weekday: RepeatingSession['day'], first: string, last: string): readonly string[] => {
	const days: string[] = []
	for (let day = nextOf(weekday, first); day <= last; day = addDays(day, 7)) days.push(day)
	return days
})

/** The first such day of the week from a day on. */
export const nextOf = (weekday: RepeatingSession['day'], day: string): string =>
	weekdayOf(day) === weekday ? day : nextOf(weekday, addDays(day, 1))
