import ICAL from 'ical.js'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import { daysBetween, momentOf } from '#domain/time/dates.ts'
import { london } from '#domain/time/london.ts'
import { seriesOf } from '#domain/time/recurrence.ts'
import type { RepeatingSession, Session } from '#domain/model/session.ts'
import { isRepeating, type SchoolCalendar } from '#domain/time/occurrences.ts'

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
const reminder = '-PT2H'

/** `host` ends every event's id; `checkFirst` is how the reader's language says that somebody has to be asked. */
export type CalendarFacts = { host: string; checkFirst: string; today: string; school: SchoolCalendar }

/** A calendar of events that are already text. */
export const icalendar = (name: string, events: readonly string[]): string =>
	['BEGIN:VCALENDAR', ...headOf(name).map(lineOf), zoneBlock, ''].join(lineEnd) +
	[...events, `END:VCALENDAR${lineEnd}`].join('')

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

/** jCal (RFC 7265): a name, parameters, a type of value and the value as that type writes it. */
type Property = [name: string, parameters: Readonly<Record<string, string>>, type: string, value: unknown]
type Event = ['vevent', Property[], ['valarm', Property[], []][]]

/** A line that goes on begins with a space, which ical.js does not count: 75 bytes in all. */
ICAL.foldLength = 74
const lineEnd = '\r\n'
const lineOf = (property: Property): string => ICAL.stringify.property(property, ICAL.design.icalendar, false)
const textOf = (events: readonly Event[]): string =>
	events.map((event) => ICAL.stringify.component(event, ICAL.design.icalendar) + lineEnd).join('')

const zoneBlock = [tzlib_get_ical_block(london)].flat()[0]!

/** ical.js knows no type for the names of a calendar, and writes them as they are. */
function headOf(name: string): Property[] {
	const escaped = ICAL.stringify.value(name, 'text', ICAL.design.icalendar, false)
	return [
		['version', {}, 'text', '2.0'],
		['prodid', {}, 'text', '-//First Door//Calendars//EN'],
		['method', {}, 'text', 'PUBLISH'],
		['name', {}, 'unknown', escaped],
		['x-wr-calname', {}, 'unknown', escaped],
		['refresh-interval', {}, 'duration', 'P1D'],
		['x-published-ttl', {}, 'unknown', 'P1D'],
	]
}

/**
 * Days that follow the rule are one event that repeats; any other is an event of its own, since RDATE is not read
 * everywhere. A day of the rule that notices change is told a second time, as what it is instead (RECURRENCE-ID).
 */
function eventsOf(entry: CalendarEntry, facts: CalendarFacts): Event[] {
	const { session, changes } = entry
	const { days, off, single } = seriesOf(session, facts.school, facts.today)
	const [first] = days
	const repeats = days.length > 1 && isRepeating(session) ? ruleOf(session, days.at(-1)!, off) : []
	const inSeries = (day: string, of: CalendarEntry, place: readonly Property[]) =>
		eventOn(day, session.confirmed, entry.id, of, facts, place)
	return [
		...(first ? [inSeries(first, repeats.length > 0 ? asPlanned(entry) : entry, repeats)] : []),
		...days
			.filter((day) => repeats.length > 0 && changes?.has(day))
			.map((day) => inSeries(day, entry, [clock('recurrence-id', day, session.from)])),
		...single.map(({ day, sure }) => singleOn(day, sure, entry, facts)),
	]
}

const asPlanned = ({ changes: _, ...entry }: CalendarEntry): CalendarEntry => entry

const singleOn = (day: string, sure: boolean, entry: CalendarEntry, facts: CalendarFacts): Event =>
	eventOn(day, sure, `${entry.id}.${digits(day)}`, entry, facts)

/**
 * An offer, not an appointment: it leaves the reader's own time free. `inSeries` says how it repeats, or which day of
 * a series it takes the place of.
 */
function eventOn(
	day: string,
	isUsuallySure: boolean,
	id: string,
	entry: CalendarEntry,
	facts: CalendarFacts,
	inSeries: readonly Property[] = [],
): Event {
	const { session, changes, version, checkedOn, name, description, url, hasReminder } = entry
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
	const lines = [...(change?.lines ?? []), ...(isAsked ? [facts.checkFirst] : []), ...description]
	const checked = `${checkedOn}T00:00:00Z`
	return [
		'vevent',
		[
			['uid', {}, 'text', `${id}@${facts.host}`],
			['sequence', {}, 'integer', sequenceOn(facts.today, version)],
			['dtstamp', {}, 'date-time', checked],
			clock('dtstart', day, from),
			clock('dtend', day, to),
			...inSeries,
			['summary', {}, 'text', summary],
			['transp', {}, 'text', 'TRANSPARENT'],
			['location', {}, 'text', [place.name, place.address].filter(Boolean).join('\n')],
			...(place.point ? [['geo', {}, 'float', [place.point.lat, place.point.lon]] satisfies Property] : []),
			['description', {}, 'text', lines.join('\n')],
			['url', {}, 'uri', url],
			['status', {}, 'text', isOff ? 'CANCELLED' : sure ? 'CONFIRMED' : 'TENTATIVE'],
			['last-modified', {}, 'date-time', checked],
		],
		hasReminder && !isOff ? [alarm(summary)] : [],
	]
}

const alarm = (summary: string): Event[2][number] => [
	'valarm',
	[
		['action', {}, 'text', 'DISPLAY'],
		['trigger', {}, 'duration', reminder],
		['description', {}, 'text', summary],
	],
	[],
]

/**
 * SEQUENCE (RFC 5545, 3.8.7.4) grows by one a day, and by one when times change: nothing is kept of what a notice said
 * before, and yet what is said after it, or that it was taken back, never has a lower one.
 */
const sequenceOn = (day: string, version: number): number => daysBetween('2020-01-01', day) + version

/** EXDATE is one to a line: some calendars read only the first of a list. */
const ruleOf = (session: RepeatingSession, last: string, off: readonly string[]): Property[] => [
	['rrule', {}, 'recur', { ...rhythm(session), until: `${last}T23:59:59Z` }],
	...off.map((day) => clock('exdate', day, session.from)),
]

function rhythm({ every, day }: RepeatingSession): Readonly<Record<string, string | number>> {
	const weekday = day.slice(0, 2).toUpperCase()
	if (every === 'week') return { freq: 'WEEKLY', byday: weekday }
	if (every === 'fortnight') return { freq: 'WEEKLY', interval: 2, byday: weekday }
	return { freq: 'MONTHLY', byday: `${{ first: 1, second: 2, third: 3, fourth: 4, last: -1 }[every]}${weekday}` }
}

/** A clock time in London. */
const clock = (name: string, day: string, time: string): Property => [
	name,
	{ tzid: london },
	'date-time',
	`${momentOf(day, time)}:00`,
]

const digits = (text: string): string => text.replace(/\D/g, '')
