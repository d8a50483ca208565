import ICAL from 'ical.js'
import { addDays, addMonths, weekdayOf } from '#domain/time/dates.ts'
import type { RepeatingSession, Session } from '#domain/model/session.ts'
import { occurrences, runsOn } from '#domain/time/occurrences.ts'
import { eventOf, isOverMidnight, zoneNamesOf, type CalendarEvent, type Span } from './event.ts'
import { anyDay, readingsOf, rhythmsOf, sayingOf } from './rules.ts'
import { clockOf, momentOf, ownZones, readingAt, zoneNamed } from './time-zones.ts'

/** One session a calendar names, and where it says it is, in its own words. */
export type Draft = { session: Session; place: string }

export type NotTaken = 'all-day' | 'past-midnight' | 'no-end' | 'private' | 'unreadable' | 'strange'

/** What a calendar says under one title. `singly` says why a repeating event became single dates for the next months. */
export type FeedEvent = {
	title: string
	named?: string | undefined
	drafts: Draft[]
	notTaken: NotTaken[]
	singly?: 'clocks' | 'rhythm'
}

export type Refusal =
	| { is: 'web-page' | 'not-a-calendar' | 'empty' | 'busy-only' }
	| { is: 'broken'; near: string }
	| { is: 'zones'; names: string[] }

/** How far single dates are written out, and how far a rule must agree with the session that stands for it, in months. */
const [monthsOfDates, monthsCompared] = [6, 24]

/** A calendar file's text from its bytes. Lines are folded by bytes, so a fold may part a letter: unfold first. */
export function calendarText(bytes: Uint8Array): string {
	const unfolded = Buffer.from(bytes)
		.toString('latin1')
		.replace(/\r?\n[ \t]/g, '')
	return Buffer.from(unfolded, 'latin1')
		.toString('utf8')
		.replace(/^\uFEFF/, '')
}

/** An iCalendar file in our own terms, as of a day: what is over is left out. Or why nothing of it can be trusted. */
export function readCalendarFeed(text: string, today: string): FeedEvent[] | Refusal {
	if (/^\s*<(!doctype|html|\?xml|head|body)/i.test(text)) return { is: 'web-page' }
	if (!/^\s*BEGIN:VCALENDAR/i.test(text)) return { is: 'not-a-calendar' }
	const parsed = parse(text)
	if ('is' in parsed) return parsed
	const events = parsed.flatMap((calendar) => calendar.getAllSubcomponents('vevent'))
	if (events.length === 0)
		return { is: parsed.some((calendar) => calendar.getFirstSubcomponent('vfreebusy')) ? 'busy-only' : 'empty' }
	if (events.every(isOnlyBusy)) return { is: 'busy-only' }
	const own = ownZones(parsed)
	const names = [...new Set(events.flatMap(zoneNamesOf))].filter((name) => !zoneNamed(name, own))
	return names.length > 0 ? { is: 'zones', names } : read(events, own, today)
}

function read(vevents: readonly ICAL.Component[], own: ReadonlyMap<string, ICAL.Timezone>, today: string): FeedEvent[] {
	const unread: FeedEvent[] = []
	const events = vevents.flatMap((vevent) => {
		try {
			return [eventOf(vevent, own)]
		} catch {
			unread.push({
				title: String(vevent.getFirstPropertyValue('summary') ?? ''),
				drafts: [],
				notTaken: ['unreadable'],
			})
			return []
		}
	})
	const mains = events.filter(({ replaces }) => replaces === undefined)
	const replacing = events.filter(({ replaces }) => replaces !== undefined)
	const orphans = replacing.filter(({ uid }) => !mains.some((main) => main.uid === uid))
	return [
		...mains.map((main) =>
			feedEventOf(
				main,
				replacing.filter(({ uid }) => uid === main.uid),
				today,
			),
		),
		...orphans.map((event) => feedEventOf(event, [], today)),
		...unread,
	]
}

function feedEventOf(event: CalendarEvent, replacing: readonly CalendarEvent[], today: string): FeedEvent {
	const { title, named, span } = event
	if (event.isCancelled) return { title, named, drafts: [], notTaken: [] }
	const reason = whyNot(event) ?? replacing.map(whyNot).find((why) => why === 'strange')
	const series = span && seriesOf(event, span, today)
	if (reason || !series) return { title, named, drafts: [], notTaken: [reason ?? 'strange'] }
	const { spans, end } = series
	const isOff = ({ start }: Span) =>
		event.except.moments.has(start) ||
		event.except.days.has(clockOf(start).day) ||
		replacing.some(({ replaces }) => replaces === start || replaces === clockOf(start).day)
	const kept = replacing.filter(({ isCancelled }) => !isCancelled)
	const notTaken = [
		...kept.map(whyNot),
		...event.also.map((one) => (isOverMidnight(one) ? 'past-midnight' : undefined)),
	].filter((why) => why !== undefined)
	const extra = [
		...event.also.filter((one) => !isOff(one) && !isOverMidnight(one)).map((one) => draftOf(event, one)),
		...kept.filter((other) => !whyNot(other)).map((other) => draftOf(other, other.span!)),
	]
	const said = event.rules.length > 0 ? repeated(event, spans, end, today) : undefined
	if (typeof said === 'object')
		return { title, named, drafts: withChanges(said, spans.filter(isOff), extra, event.place, today), notTaken }
	const last = said ? addMonths(today, monthsOfDates) : '9999'
	const single = spans.filter((one) => !isOff(one) && clockOf(one.start).day <= last).map((one) => draftOf(event, one))
	return {
		title,
		named,
		drafts: [...single, ...extra].filter(isToCome(today)),
		notTaken,
		...(said ? { singly: said } : {}),
	}
}

function whyNot({ isPrivate, isAllDay, isStrange, span }: CalendarEvent): NotTaken | undefined {
	if (isPrivate) return 'private'
	if (isAllDay) return 'all-day'
	if (isStrange) return 'strange'
	if (!span) return 'no-end'
	return isOverMidnight(span) ? 'past-midnight' : undefined
}

/** Every time the event's own rules name, its first among them, before exceptions. `end` is the last day of a rule that has one: `last` when it is among the times. */
function seriesOf(
	event: CalendarEvent,
	span: Span,
	today: string,
): { spans: Span[]; end: string | undefined } | undefined {
	const to = Date.parse(addDays(addMonths(today, monthsCompared), 2))
	const first = readingAt(span.start, event.zone)
	const length = readingAt(span.end, event.zone) - first
	const read = event.rules.map(({ rule, until }) => ({ until, found: readingsOf(rule, first, to) }))
	if (read.some(({ found }) => !found)) return undefined
	const readings = [...new Set([first, ...read.flatMap(({ found }) => found?.readings ?? [])])].sort(
		(one, other) => one - other,
	)
	const spans = readings.map((reading) => ({
		start: momentOf(reading, event.zone),
		end: momentOf(reading + length, event.zone),
	}))
	const until = read.find(({ found }) => !found?.isWhole)?.until
	const isWhole = read.every(({ found }) => found?.isWhole)
	return { spans, end: isWhole ? 'last' : until === undefined ? undefined : clockOf(until).day }
}

function repeated(
	event: CalendarEvent,
	spans: readonly Span[],
	end: string | undefined,
	today: string,
): RepeatingSession[] | 'clocks' | 'rhythm' {
	const clocks = spans.map((span) => timesOf(span))
	const { from, to } = clocks[0]!
	if (clocks.some((one) => one.from !== from || one.to !== to)) return 'clocks'
	const days = clocks.map(({ day }) => day)
	const rhythms = event.rules.flatMap(({ rule }) => rhythmsOf(rule, weekdayOf(days[0]!)))
	const common: Parameters<typeof sayingOf>[1] = {
		from,
		to,
		confirmed: !event.isTentative,
		runs: 'all-year',
		'bank-holidays': 'check-first',
		except: [],
		also: [],
	}
	return sayingOf(rhythms, common, days, { today, to: addMonths(today, monthsCompared), end }) ?? 'rhythm'
}

/** Sessions with the days that fall out, and the extra days: beside their session when only the day differs, else on their own. */
function withChanges(
	sessions: readonly RepeatingSession[],
	off: readonly Span[],
	extra: readonly Draft[],
	usual: string,
	today: string,
): Draft[] {
	const offDays = [...new Set(off.map((span) => clockOf(span.start).day))].filter((day) => day >= today)
	const isSame = ({ session, place }: Draft) =>
		place === usual &&
		session.from === sessions[0]!.from &&
		session.to === sessions[0]!.to &&
		session.confirmed === sessions[0]!.confirmed
	const addedDays = extra
		.filter(isSame)
		.flatMap(({ session }) => ('on' in session && session.on >= today ? [session.on] : []))
	const unmoved = new Set(addedDays.filter((day) => sessions.some((session) => runsOn(session, day, anyDay))))
	const changed = sessions.map((session, index): RepeatingSession => ({
		...session,
		except: offDays.filter((day) => !unmoved.has(day) && runsOn(session, day, anyDay)),
		also: index === 0 ? addedDays.filter((day) => !unmoved.has(day)).sort() : [],
	}))
	return [...changed.map((session) => ({ session, place: usual })), ...extra.filter((draft) => !isSame(draft))].filter(
		isToCome(today),
	)
}

const timesOf = (span: Span) => ({
	day: clockOf(span.start).day,
	from: clockOf(span.start).time,
	to: clockOf(span.end).time,
})

function draftOf(event: CalendarEvent, span: Span): Draft {
	const { day, from, to } = timesOf(span)
	return { session: { on: day, from, to, confirmed: !event.isTentative }, place: event.place }
}

/** Whether anything of a session is still to come: an endless one always has something. */
const isToCome =
	(today: string) =>
	({ session }: Draft): boolean => {
		if ('on' in session) return session.on >= today
		const last = [session.ends ?? addMonths(today, monthsCompared), ...session.also].sort().at(-1)!
		return occurrences([session], anyDay, today, last).length > 0
	}

function parse(text: string): ICAL.Component[] | Refusal {
	try {
		const parsed = ICAL.parse(text) as unknown[]
		return (typeof parsed[0] === 'string' ? [parsed] : parsed).map((one) => new ICAL.Component(one as unknown[]))
	} catch (error) {
		return { is: 'broken', near: error instanceof Error ? error.message.split('\n')[0]! : '' }
	}
}

/** What calendars write in place of a title they keep to themselves. */
const isOnlyBusy = (vevent: ICAL.Component): boolean =>
	/^(busy|private( appointment| event)?|tentative|free|away|out of office|working elsewhere|)$/i.test(
		String(vevent.getFirstPropertyValue('summary') ?? '').trim(),
	)
