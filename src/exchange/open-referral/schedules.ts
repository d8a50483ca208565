import { isElsewhere, placeOfSession } from '#domain/delivery.ts'
import { addDays, endOfDay, momentOf, week, weekdayOf } from '#domain/time/dates.ts'
import { hoursHold } from '#domain/time/freshness.ts'
import { withNotices, type ChangedOccurrence } from '#domain/notices/changes.ts'
import { isRepeating, nextSessions } from '#domain/time/occurrences.ts'
import { lastDayOf } from '#domain/time/until-closed.ts'
import type { OpeningTimes, Weekday } from '#domain/model/fields.ts'
import type { RepeatingSession, Session } from '#domain/model/session.ts'
import { sessionIds } from '#exchange/icalendar/write.ts'
import { withoutEmpty, type Feed, type OpenService } from './feed.ts'
import { openNotices, placeRecord } from './notices.ts'

const timezone = 'Europe/London'
const datesGiven = 8
/** Among so many dates those that are on are looked for: more than a weekly time has in the days that are looked at. */
export const datesSearched = 40

/**
 * When it runs: each session as a rule where the standard has words for it, in plain English where it has none, and as
 * the next dates it comes to.
 */
export function schedulesOf(service: OpenService, feed: Feed): object[] {
	const sessions = service.sessions ?? []
	const ids = sessionIds(sessions)
	return [
		...sessions.flatMap((session, index) =>
			isOver(session, feed.today) ? [] : [scheduleOf(service, session, ids[index]!, feed)],
		),
		...hoursOf(service, feed),
	]
}

const isOver = (session: Session, today: string): boolean =>
	(isRepeating(session)
		? session.also.reduce((last, day) => (day > last ? day : last), session.ends ?? '9999')
		: session.on) < today

function scheduleOf(service: OpenService, session: Session, id: string, feed: Feed): object {
	const first = service.firstId
	return withoutEmpty({
		id: feed.idFor(`schedule/${first}/${id}`),
		service_id: feed.idFor(`service/${first}`),
		...whereOf(service, session, feed),
		...(isRepeating(session) ? ruleOf(session) : { dtstart: session.on, valid_from: session.on, valid_to: session.on }),
		opens_at: session.from,
		closes_at: closing(session.to),
		timezone,
		notes: notesOf(service, session, feed),
		x_first_door: withoutEmpty({
			kind: 'session',
			...(isRepeating(session)
				? {
						runs: session.runs,
						bank_holidays: session['bank-holidays'],
						except: session.except.filter((day) => day >= feed.today),
						also: session.also.filter((day) => day >= feed.today),
					}
				: {}),
			...datesOf(service, session, feed),
		}),
	})
}

/** The dates to go to as notices change them, and those that were planned and are off. */
function datesOf(service: OpenService, session: Session, feed: Feed): object {
	const notices = openNotices(service, feed)
	const planned = nextSessions([session], feed.calendar, feed.today, notices.length > 0 ? datesSearched : datesGiven)
	const dates = withNotices(planned, service, notices)
	const [on, off] = [false, true].map((isOff) => dates.filter((date) => date.isOff === isOff))
	const next = on!.slice(0, datesGiven)
	return {
		next_dates: next.map((date) => dateOf(service, date, feed)),
		cancelled_dates: off!
			.filter(({ day }) => next.length < datesGiven || day <= next.at(-1)!.day)
			.map(({ day, from }) => momentOf(day, from)),
	}
}

function dateOf(service: OpenService, { day, from, to, at, sure, was }: ChangedOccurrence, feed: Feed): object {
	const isElsewhereNow = was !== undefined && was.at !== at
	return {
		start: momentOf(day, from),
		end: momentOf(day, to),
		...(sure ? {} : { check_first: true }),
		...(was && was.from !== from ? { planned_start: momentOf(day, was.from) } : {}),
		...(isElsewhereNow ? placeRecord(placeOfSession(service, at), feed) : {}),
	}
}

/** The end of a day has no clock time of its own in the standard. */
const closing = (time: string): string => (time === endOfDay ? '23:59' : time)

export const serviceAtLocation = (service: OpenService, venue: string): string =>
	`service_at_location/${service.firstId}/${venue}`

function whereOf(service: OpenService, { at }: Session, { idFor }: Feed): object {
	const place = placeOfSession(service, at)
	return isElsewhere(place)
		? { attending_type: place }
		: { service_at_location_id: idFor(serviceAtLocation(service, place)) }
}

const dayCode = (day: Weekday): string => day.slice(0, 2).toUpperCase()
const ofMonth: Readonly<Partial<Record<RepeatingSession['every'], string>>> = {
	first: '1',
	second: '2',
	third: '3',
	fourth: '4',
	last: '-1',
}

function ruleOf({ day, every, starts, ends }: RepeatingSession): object {
	const nth = ofMonth[every]
	return {
		freq: nth ? 'MONTHLY' : 'WEEKLY',
		interval: every === 'fortnight' ? 2 : undefined,
		byday: `${nth ?? ''}${dayCode(day)}`,
		dtstart: starts && firstOn(day, starts),
		valid_from: starts,
		valid_to: ends,
	}
}

/** The day a rule is counted from is one it names. */
const firstOn = (day: Weekday, from: string): string =>
	addDays(from, (week.indexOf(day) - week.indexOf(weekdayOf(from)) + 7) % 7)

function notesOf(service: OpenService, session: Session, { today, say }: Feed): string {
	const days = (all: readonly string[]) =>
		all
			.filter((day) => day >= today)
			.map(say.day)
			.join('; ')
	const parts = isRepeating(session)
		? [
				session.runs === 'term-time' && 'Term time only.',
				session.runs === 'school-holidays' && 'School holidays only.',
				session['bank-holidays'] === 'closed' && 'Not on bank holidays.',
				session['bank-holidays'] === 'check-first' && 'Check first on bank holidays.',
				days(session.except) && `Not on: ${days(session.except)}.`,
				days(session.also) && `Also on: ${days(session.also)}.`,
			]
		: []
	return [...parts, !session.confirmed && 'Check first.', service.words['when-note']].filter(Boolean).join(' ')
}

/** Hours to get in touch, while they may be printed. */
const hoursOf = ({ hours, closed, firstId }: OpenService, feed: Feed): object[] =>
	!hours || hours.open === 'always' || !hoursHold(hours, feed.today)
		? []
		: hoursRecords({ firstId, open: hours.open, closed }, 'Hours to get in touch', feed)

type OpenHours = { firstId: string; open: OpeningTimes; closed?: { on: string } | undefined }

/** Hours of the week that are no session, until there are none any more. */
export const hoursRecords = ({ firstId, open, closed }: OpenHours, description: string, { idFor }: Feed): object[] =>
	open.map(({ days, from, to }, index) => ({
		id: idFor(`schedule/${firstId}/hours/${index}`),
		service_id: idFor(`service/${firstId}`),
		freq: 'WEEKLY',
		byday: days.map(dayCode).join(','),
		...(closed ? { valid_to: lastDayOf(closed) } : {}),
		opens_at: from,
		closes_at: closing(to),
		timezone,
		description,
		x_first_door: { kind: 'hours' },
	}))
