import ical, {
	ICalAlarmType,
	ICalCalendarMethod,
	ICalEventStatus,
	ICalEventTransparency,
	type ICalCalendar,
	type ICalDayJsStub,
	type ICalEventData,
} from 'ical-generator'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import { daysBetween, momentOf } from '#domain/time/dates.ts'
import { london } from '#domain/time/london.ts'
import { seriesOf } from '#domain/time/recurrence.ts'
import type { RepeatingSession, Session } from '#domain/model/session.ts'
import { isRepeating, type SchoolCalendar } from '#domain/time/occurrences.ts'
import { foldLines } from './fold-lines.ts'

/** Sessions as iCalendar text (RFC 5545), for any calendar on a phone or a computer. */

/**
 * A session of a service and what is said of it. `id` is the same in every language, on every day of building and
 * wherever it stands in the list; `version` grows when its times change. `changes` are what notices make of some of its
 * dates, by the day they were planned for.
 */
export type CalendarEntry = {
	id: string
	version: number
	session: Session
	changes?: ReadonlyMap<string, DateChange>
	checkedOn: string
	name: string
	/** Lines, soonest needed first. */
	description: readonly string[]
	url: string
	place: { name: string; address?: string; point?: { lat: number; lon: number } }
	/** Rings before it begins: for a file somebody adds to her own calendar, never for one that is followed. */
	hasReminder?: boolean
}

/** When and where a date is instead; `inShort` stands beside its name, `lines` above all else that is said of it. */
export type DateChange = {
	from: string
	to: string
	place: CalendarEntry['place']
	sure: boolean
	isOff: boolean
	inShort?: string | undefined
	lines: readonly string[]
}

/** Time to feed, change and set out. */
const reminderSeconds = 2 * 60 * 60

/** `host` ends every event's id; `checkFirst` is how the reader's language says that somebody has to be asked. */
export type CalendarFacts = { host: string; checkFirst: string; today: string; school: SchoolCalendar }

/** A calendar of events that are already text. */
export function icalendar(name: string, events: readonly string[]): string {
	const head = foldLines(empty.replaceAll(nameless, () => escape(name)))
	return `${head}${zoneBlock}\r\n${events.join('')}${end}\r\n`
}

/**
 * What tells the sessions of one service apart: the rhythm or the day, and the place; the time only where these are
 * alike, so that a group which starts earlier stays the same event for whoever follows it.
 */
export function sessionIds(sessions: readonly Session[]): string[] {
	const keys = sessions.map((session) =>
		[isRepeating(session) ? `${session.day}.${session.every}` : digits(session.on), session.at]
			.filter(Boolean)
			.join('.'),
	)
	return keys.map((key, index) =>
		keys.indexOf(key) === keys.lastIndexOf(key) ? key : `${key}.${digits(sessions[index]!.from)}`,
	)
}

/** The events of a session, ready for any calendar: writing them takes long, and a service is in several calendars. */
export const eventsText = (entry: CalendarEntry, facts: CalendarFacts): string => textOf(eventsOf(entry, facts))

/** One changed date as an event of its own, for the calendar of the place it has moved to. */
export const changedDateText = (day: string, entry: CalendarEntry, facts: CalendarFacts): string =>
	textOf([singleOn(day, true, entry, facts)])

const textOf = (events: ICalEventData[]): string => foldLines(calendarOf('', events).events().join(''))

const calendarOf = (name: string, events: ICalEventData[]): ICalCalendar =>
	ical({ name, prodId: '//First Door//Calendars//EN', method: ICalCalendarMethod.PUBLISH, ttl: aDay, events })

const zoneBlock = [tzlib_get_ical_block(london)].flat()[0]!
const aDay = 24 * 60 * 60
const end = 'END:VCALENDAR'
const nameless = '{name}'
const empty = calendarOf(nameless, []).toString().replace(end, '')

/**
 * Days that follow the rule are one event that repeats; any other is an event of its own, since RDATE is not read
 * everywhere. A day of the rule that notices change is told a second time, as what it is instead (RECURRENCE-ID).
 */
function eventsOf(entry: CalendarEntry, facts: CalendarFacts): ICalEventData[] {
	const { session, changes } = entry
	const { days, off, single } = seriesOf(session, facts.school, facts.today)
	const id = `${entry.id}@${facts.host}`
	const [first] = days
	const rule = days.length > 1 && isRepeating(session) ? ruleOf(session, days.at(-1)!, off) : null
	return [
		...(first
			? [{ ...eventOn(first, session.confirmed, rule ? asPlanned(entry) : entry, facts), id, repeating: rule }]
			: []),
		...days
			.filter((day) => rule && changes?.has(day))
			.map((day) => ({
				...eventOn(day, session.confirmed, entry, facts),
				id,
				recurrenceId: clock(day, session.from),
			})),
		...single.map(({ day, sure }) => singleOn(day, sure, entry, facts)),
	]
}

const asPlanned = ({ changes: _, ...entry }: CalendarEntry): CalendarEntry => entry

const singleOn = (day: string, sure: boolean, entry: CalendarEntry, facts: CalendarFacts): ICalEventData => ({
	...eventOn(day, sure, entry, facts),
	id: `${entry.id}.${digits(day)}@${facts.host}`,
})

/** An offer, not an appointment: it leaves the reader's own time free. */
function eventOn(day: string, isUsuallySure: boolean, entry: CalendarEntry, facts: CalendarFacts): ICalEventData {
	const { session, changes, version, checkedOn, name, description, url, hasReminder } = entry
	const checked = new Date(`${checkedOn}T00:00:00Z`)
	const change = changes?.get(day)
	const { from, to, place, sure, isOff } = change ?? {
		...session,
		place: entry.place,
		sure: isUsuallySure,
		isOff: false,
	}
	const isAsked = !sure && !isOff
	const inShort = change?.inShort ?? (isAsked ? facts.checkFirst : undefined)
	const summary = inShort ? `${name} (${inShort})` : name
	return {
		start: clock(day, from),
		end: clock(day, to),
		timezone: london,
		stamp: checked,
		lastModified: checked,
		sequence: sequenceOn(facts.today, version),
		summary,
		description: [...(change?.lines ?? []), ...(isAsked ? [facts.checkFirst] : []), ...description].join('\n'),
		url,
		location: {
			title: place.name,
			...(place.address ? { address: place.address } : {}),
			...(place.point ? { geo: place.point } : {}),
		},
		status: isOff ? ICalEventStatus.CANCELLED : sure ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
		transparency: ICalEventTransparency.TRANSPARENT,
		alarms:
			hasReminder && !isOff ? [{ type: ICalAlarmType.display, trigger: reminderSeconds, description: summary }] : [],
	}
}

/**
 * SEQUENCE (RFC 5545, 3.8.7.4) grows by one a day, and by one when times change: nothing is kept of what a notice said
 * before, and yet what is said after it, or that it was taken back, never has a lower one.
 */
const sequenceOn = (day: string, version: number): number => daysBetween('2020-01-01', day) + version

/** EXDATE is one to a line: some calendars read only the first of a list. */
const ruleOf = (session: RepeatingSession, last: string, off: readonly string[]): string =>
	[
		`RRULE:${rhythm(session)};UNTIL=${digits(last)}T235959Z`,
		...off.map((day) => `EXDATE;TZID=${london}:${digits(day)}T${digits(session.from)}00`),
	].join('\r\n')

function rhythm({ every, day }: RepeatingSession): string {
	const weekday = day.slice(0, 2).toUpperCase()
	if (every === 'week') return `FREQ=WEEKLY;BYDAY=${weekday}`
	if (every === 'fortnight') return `FREQ=WEEKLY;INTERVAL=2;BYDAY=${weekday}`
	return `FREQ=MONTHLY;BYDAY=${{ first: 1, second: 2, third: 3, fourth: 4, last: -1 }[every]}${weekday}`
}

/**
 * A clock time in London, in the shape the library takes from Day.js: it would read a Date in the zone of the machine
 * that builds.
 */
function clock(day: string, time: string): ICalDayJsStub {
	const moment = momentOf(day, time)
	return {
		format: (pattern) => (pattern === 'YYYYMMDD' ? digits(moment.slice(0, 10)) : `${digits(moment.slice(11))}00`),
		isValid: () => true,
		toDate: () => new Date(`${moment}Z`),
		toJSON: () => moment,
	}
}

const digits = (text: string): string => text.replace(/\D/g, '')

/** As the library does everywhere but in a calendar's name. */
const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')
