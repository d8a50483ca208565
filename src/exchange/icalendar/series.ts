import { addDays, addMonths, weekdayOf } from '#domain/time/dates.ts'
import type { RepeatingSession } from '#domain/model/session.ts'
import { occurrences, runsOn } from '#domain/time/occurrences.ts'
import { isClosedInWords, isOffBesideTitle, isSameGroup } from './cancelled.ts'
import { isOverMidnight, type CalendarEvent, type Span } from './event.ts'
import type { Draft, FeedEvent, NotTaken } from './feed.ts'
import { anyDay, readingsOf, rhythmsOf, sessionsFor } from './rules.ts'
import { clockOf, momentOf, readingAt } from './time-zones.ts'

/**
 * How far single dates are written out, and how far a rule must agree with the session that stands for it, in months.
 */
const [monthsOfDates, monthsCompared] = [6, 24]

/**
 * What an event gives, with its changed dates; a date of it that became another group's stands apart, under that
 * group's title.
 */
export function feedEventOf(event: CalendarEvent, changes: readonly CalendarEvent[], today: string): FeedEvent[] {
	const { title, serviceId, span } = event
	if (event.isCancelled) return [{ title, serviceId, drafts: [], notTaken: [] }]
	const replacing = changes.map((other) =>
		isOffBesideTitle(other.title, title) ? { ...other, isCancelled: true } : other,
	)
	const isOwn = (other: CalendarEvent) => other.isCancelled || isSameGroup(other.title, title)
	const others = replacing
		.filter((other) => !isOwn(other))
		.flatMap((other) => feedEventOf({ ...other, rules: [] }, [], today))
		.map((other) => ({ ...other, insteadOf: title }))
	const reason = whyNot(event) ?? replacing.map(whyNot).find((why) => why === 'strange')
	const series = span && seriesOf(event, span, today)
	if (reason || !series)
		return [{ title, serviceId, drafts: [], notTaken: [reason ?? 'strange'], ...closedOn(event) }, ...others]
	const { spans, end } = series
	const isOff = offDates(event, replacing, spans)
	const ownChanges = replacing.filter((other) => !other.isCancelled && isOwn(other))
	const notTaken: NotTaken[] = [
		...ownChanges.map(whyNot),
		...event.also.map((one) => (isOverMidnight(one) ? ('past-midnight' as const) : undefined)),
		isOff.isWhole ? undefined : ('day-off' as const),
	].filter((why) => why !== undefined)
	const extra = [
		...event.also.filter((one) => !isOff.is(one) && !isOverMidnight(one)).map((one) => draftOf(event, one)),
		...ownChanges.filter((other) => !whyNot(other)).map((other) => draftOf(other, other.span!)),
	]
	const sessions = event.rules.length > 0 ? repeatingSessions(event, spans, end, today) : undefined
	if (Array.isArray(sessions) && sessions.length > 0) {
		const drafts = withChanges(sessions, spans.filter(isOff.is), extra, event.place, today)
		return [{ title, serviceId, drafts, notTaken, ...cancelledIn(replacing) }, ...others]
	}
	const why = Array.isArray(sessions) ? undefined : sessions
	const last = sessions ? addMonths(today, monthsOfDates) : '9999'
	const single = spans
		.filter((one) => !isOff.is(one) && clockOf(one.start).day <= last)
		.map((one) => draftOf(event, one))
	const drafts = [...single, ...extra].filter(isToCome(today))
	const singly = why && single.some(isToCome(today)) ? { singly: why } : {}
	return [{ title, serviceId, drafts, notTaken, ...singly }, ...others]
}

/**
 * Which times fall out. A day off is often written at another clock time than the group's (midnight, or before its time
 * was changed): then it means the day. `isWhole` is false when one means no time of the series.
 */
function offDates(
	event: CalendarEvent,
	replacing: readonly CalendarEvent[],
	spans: readonly Span[],
): { is: (span: Span) => boolean; isWhole: boolean } {
	const all = [...spans, ...event.also]
	const starts = new Set(all.map(({ start }) => start))
	const runs = new Set(all.map(({ start }) => clockOf(start).day))
	const moments = [
		...event.except.moments,
		...replacing.flatMap(({ replaces }) => (typeof replaces === 'number' ? [replaces] : [])),
	]
	const elsewhere = moments.filter((moment) => !starts.has(moment)).map((moment) => clockOf(moment).day)
	const days = new Set([
		...event.except.days,
		...replacing.flatMap(({ replaces }) => (typeof replaces === 'string' ? [replaces] : [])),
		...elsewhere,
	])
	const lastDay =
		all
			.map(({ start }) => clockOf(start).day)
			.sort()
			.at(-1) ?? ''
	const exact = new Set(moments)
	return {
		is: ({ start }) => exact.has(start) || days.has(clockOf(start).day),
		isWhole: [...event.except.days, ...elsewhere].every(
			(day) => runs.has(day) || day > lastDay || day < [...runs].sort()[0]!,
		),
	}
}

function cancelledIn(replacing: readonly CalendarEvent[]): Pick<FeedEvent, 'cancelled'> {
	const cancelled = replacing.flatMap(({ isCancelled, replaces }) =>
		isCancelled && replaces !== undefined ? [typeof replaces === 'number' ? clockOf(replaces).day : replaces] : [],
	)
	return cancelled.length > 0 ? { cancelled } : {}
}

/** "Closed" for whole days, once: what repeats is no news. */
function closedOn({
	title,
	place,
	isAllDay,
	isPrivate,
	rules,
	start,
	span,
}: CalendarEvent): Pick<FeedEvent, 'closedOn'> {
	if (!isAllDay || isPrivate || rules.length > 0 || !isClosedInWords(title)) return {}
	return { closedOn: { from: clockOf(start).day, to: clockOf(span ? span.end - 1 : start).day, place } }
}

function whyNot({ isPrivate, isAllDay, isStrange, isOtherCountry, span }: CalendarEvent): NotTaken | undefined {
	if (isPrivate) return 'private'
	if (isAllDay) return 'all-day'
	if (isStrange) return 'strange'
	if (isOtherCountry) return 'other-country'
	if (!span) return 'no-end'
	return isOverMidnight(span) ? 'past-midnight' : undefined
}

/**
 * Every time the event's own rules name, its first among them, before exceptions. `end` is the last day of a rule that
 * has one: `last` when it is among the times.
 */
function seriesOf(
	event: CalendarEvent,
	span: Span,
	today: string,
): { spans: Span[]; end: string | undefined } | undefined {
	const to = Date.parse(addDays(addMonths(today, monthsCompared), 2))
	const first = readingAt(span.start, event.zone)
	const length = readingAt(span.end, event.zone) - first
	const dates = event.rules.map(({ rule, until }) => ({ until, dated: readingsOf(rule, first, to) }))
	if (dates.some(({ dated }) => !dated)) return undefined
	const readings = [...new Set([first, ...dates.flatMap(({ dated }) => dated?.readings ?? [])])].sort(
		(one, other) => one - other,
	)
	const spans = readings.map((reading) => ({
		start: momentOf(reading, event.zone),
		end: momentOf(reading + length, event.zone),
	}))
	const until = dates.find(({ dated }) => !dated?.isWhole)?.until
	const isWhole = dates.every(({ dated }) => dated?.isWhole)
	const end = isWhole ? 'last' : until === undefined ? undefined : clockOf(until).day
	return { spans, end: end !== undefined && end !== 'last' && end > farEnd(today) ? undefined : end }
}

/** An end this far off is none: systems write 9999, and no group is planned for it. */
const farEnd = (today: string): string => addMonths(today, 120)

function repeatingSessions(
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
	const common: Parameters<typeof sessionsFor>[1] = {
		from,
		to,
		confirmed: !event.isTentative,
		runs: 'all-year',
		'bank-holidays': 'check-first',
		except: [],
		also: [],
	}
	return sessionsFor(rhythms, common, days, { today, to: addMonths(today, monthsCompared), end }) ?? 'rhythm'
}

/**
 * Sessions with the days that fall out, and the extra days: under `also` of their session when only the day differs,
 * else on their own.
 */
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
	to: clockOf(span.end).time === '00:00' ? '24:00' : clockOf(span.end).time,
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
		const first = session.starts && session.starts > today ? session.starts : today
		const horizon = addMonths(first, monthsCompared)
		const last = session.ends && session.ends < horizon ? session.ends : horizon
		return session.also.some((day) => day >= today) || occurrences([session], anyDay, first, last).length > 0
	}
