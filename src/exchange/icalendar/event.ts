import ICAL from 'ical.js'
import { isCancelledInWords } from './cancelled.ts'
import { clockOf, momentOf, readingAt, readingOf, timeOf, zoneNamed, zoneNameOf, type Zone } from './time-zones.ts'

/** A stretch of time between two moments, in milliseconds. */
export type Span = { start: number; end: number }

/** One VEVENT as far as sessions need it: moments instead of zones, words without markup. */
export type CalendarEvent = {
	uid: string
	title: string
	/** What a line `service: <id>` in the description says. */
	serviceId: string | undefined
	place: string
	isCancelled: boolean
	isTentative: boolean
	isPrivate: boolean
	isAllDay: boolean
	zone: Zone
	/** Absent when the event does not say when it ends. */
	span: Span | undefined
	start: number
	rules: readonly { rule: ICAL.Recur; until: number | undefined }[]
	also: readonly Span[]
	except: { moments: ReadonlySet<number>; days: ReadonlySet<string> }
	/** The moment, or the day, of the repeat this event takes the place of. */
	replaces: number | string | undefined
	/**
	 * Says more than is read here: EXRULE, rules of weeks of the year or of other calendars, or a change to all later
	 * repeats.
	 */
	isStrange: boolean
	/** Its times name no zone, and its calendar is set to another country's. */
	isOtherCountry: boolean
}

/**
 * A VEVENT read.
 * @throws when one of its times or rules cannot be read
 */
export function eventOf(vevent: ICAL.Component, own: ReadonlyMap<string, ICAL.Timezone>): CalendarEvent {
	const zoneOf = (property: ICAL.Property): Zone => required(zoneNamed(zoneNameOf(property), own))
	const momentsOf = (property: ICAL.Property): number[] =>
		times(property).map((time) => momentOf(readingOf(time), zoneOf(property)))
	const [began, ended] = [required(vevent.getFirstProperty('dtstart')), vevent.getFirstProperty('dtend')]
	const isAllDay = began.type === 'date'
	const start = required(momentsOf(began)[0])
	const lasts = vevent.getFirstPropertyValue('duration')
	const end = ended
		? momentsOf(ended)[0]
		: lasts instanceof ICAL.Duration
			? start + lasts.toSeconds() * 1000
			: undefined
	const span = end !== undefined && end > start ? { start, end } : undefined
	const exceptions = vevent.getAllProperties('exdate')
	const replaced = vevent.getFirstProperty('recurrence-id')
	const title = words(vevent, 'summary')
	return {
		uid: words(vevent, 'uid'),
		title,
		serviceId: /^\s*service:\s*(\S+)\s*$/im.exec(withoutMarkup(words(vevent, 'description')))?.[1],
		place: words(vevent, 'location'),
		isCancelled:
			words(vevent, 'status').toUpperCase() === 'CANCELLED' || isTakenBack(vevent) || isCancelledInWords(title),
		isTentative: words(vevent, 'status').toUpperCase() === 'TENTATIVE',
		isPrivate: ['PRIVATE', 'CONFIDENTIAL'].includes(words(vevent, 'class').toUpperCase()),
		isAllDay,
		zone: zoneOf(began),
		start,
		span,
		rules: vevent.getAllProperties('rrule').map((property) => ruleOf(property, zoneOf(began))),
		also: vevent
			.getAllProperties('rdate')
			.flatMap((property) =>
				extraSpans(
					property,
					property.type === 'date' ? zoneOf(began) : zoneOf(property),
					readingAt(start, zoneOf(began)),
					span ? readingAt(span.end, zoneOf(began)) - readingAt(span.start, zoneOf(began)) : 0,
				),
			),
		except: {
			moments: new Set(exceptions.filter(({ type }) => type !== 'date').flatMap(momentsOf)),
			days: new Set(
				exceptions.filter(({ type }) => type === 'date').flatMap((property) => times(property).map(String)),
			),
		},
		replaces: replaced ? (replaced.type === 'date' ? String(times(replaced)[0]) : momentsOf(replaced)[0]) : undefined,
		isStrange:
			vevent.hasProperty('exrule') ||
			replaced?.getFirstParameter('range') === 'THISANDFUTURE' ||
			vevent.getAllProperties('rrule').some(isStrangeRule),
		isOtherCountry: !isAllDay && isFloating(began) && isSetElsewhere(vevent),
	}
}

/** The names of the zones an event's times are in. */
export const zoneNamesOf = (vevent: ICAL.Component): string[] =>
	['dtstart', 'dtend', 'recurrence-id', 'rdate', 'exdate']
		.flatMap((name) => vevent.getAllProperties(name))
		.filter(({ type }) => type !== 'date')
		.map(zoneNameOf)

/**
 * A rule counted by the clock of its zone, which is how ical.js counts: its last moment becomes a reading of that clock
 * too.
 */
function ruleOf(property: ICAL.Property, zone: Zone): { rule: ICAL.Recur; until: number | undefined } {
	const rule = property.getFirstValue() as ICAL.Recur
	if (!rule.until) return { rule, until: undefined }
	const { until } = rule
	const reading = readingOf(until)
	const last = until.isDate
		? reading + 86_399_000
		: until.zone === ICAL.Timezone.utcTimezone
			? readingAt(reading, zone)
			: reading
	const own = rule.clone()
	own.until = timeOf(last)
	return { rule: own, until: momentOf(last, zone) }
}

/** `first` is the clock reading of the event's own start: a day on its own is that day at the usual time. */
function extraSpans(property: ICAL.Property, zone: Zone, first: number, length: number): Span[] {
	if (property.type === 'date')
		return times(property).map((time) => {
			const reading = readingOf(time) + (first % dayLength)
			return { start: momentOf(reading, zone), end: momentOf(reading + length, zone) }
		})
	if (property.type !== 'period')
		return times(property).map((time) => ({
			start: momentOf(readingOf(time), zone),
			end: momentOf(readingOf(time) + length, zone),
		}))
	return (property.getValues() as ICAL.Period[]).map((period) => {
		const start = momentOf(readingOf(period.start), zone)
		return { start, end: start + period.getDuration().toSeconds() * 1000 }
	})
}

/** @throws for a date that does not exist, which ical.js would carry over into the next month */
function times(property: ICAL.Property): ICAL.Time[] {
	const values = property.toJSON().slice(3).flat().map(String)
	for (const value of values)
		if (/^\d{4}-/.test(value) && !isDay(value.slice(0, 10))) throw new Error(`${value} is not a date`)
	return property.getValues() as ICAL.Time[]
}

const dayLength = 86_400_000

/** A file sent to take back what it holds (RFC 5546, 3.2.5). */
const isTakenBack = (vevent: ICAL.Component): boolean => words(calendarOf(vevent), 'method').toUpperCase() === 'CANCEL'

const calendarOf = (vevent: ICAL.Component): ICAL.Component => vevent.parent ?? vevent

const isFloating = (property: ICAL.Property): boolean =>
	!property.getFirstParameter('tzid') && !JSON.stringify(property.toJSON().slice(3)).includes('Z"')

function isSetElsewhere(vevent: ICAL.Component): boolean {
	const zone = words(calendarOf(vevent), 'x-wr-timezone')
	return zone.includes('/') && !/^(Europe\/(London|Belfast|Guernsey|Jersey|Isle_of_Man)|Etc\/)/.test(zone)
}

/**
 * Weeks counted by the year, other calendars than ours, and places in a week: ical.js reads over them or counts them
 * wrongly.
 */
function isStrangeRule(property: ICAL.Property): boolean {
	const rule = property.toICALString().toUpperCase()
	return /BYWEEKNO=|BYYEARDAY=|RSCALE=|SKIP=/.test(rule) || (/FREQ=WEEKLY/.test(rule) && /BYSETPOS=/.test(rule))
}

const isDay = (text: string): boolean =>
	!Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)

const words = (vevent: ICAL.Component, name: string): string => String(vevent.getFirstPropertyValue(name) ?? '').trim()

/** Google keeps descriptions as HTML. */
const withoutMarkup = (text: string): string => text.replace(/<[^>]*>/g, '\n').replaceAll('&nbsp;', ' ')

function required<Value>(value: Value | undefined | null): Value {
	if (value === undefined || value === null) throw new Error('something is missing')
	return value
}

/** Goes on after midnight: up to midnight itself is still the same day. */
export const isOverMidnight = ({ start, end }: Span): boolean => clockOf(start).day !== clockOf(end - 1).day
