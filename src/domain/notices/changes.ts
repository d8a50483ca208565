import type { Notice } from '#domain/model/notice.ts'
import type { Session } from '#domain/model/session.ts'
import { placeOfSession } from '#domain/delivery.ts'
import { momentOf } from '#domain/time/dates.ts'
import { occurrences, type Occurrence, type SchoolCalendar } from '#domain/time/occurrences.ts'
import { lastDay } from './span.ts'
import {
	isAboutArea,
	isAboutService,
	isAboutTime,
	isAboutVenue,
	particularFirst,
	levelOf,
	type NoticeSubject,
} from './subject.ts'

/**
 * One time a service runs, as notices change it: `isOff` when nobody should come, `was` where it would have been.
 * `notices` are those that hold for it, most particular first.
 */
export type ChangedOccurrence<One extends Notice = Notice> = Occurrence & {
	isOff: boolean
	was?: Pick<Occurrence, 'from' | 'to' | 'at'>
	notices: readonly One[]
}

/**
 * Times of a service as notices change them, soonest first. What is said of a service weighs more than what is said of
 * its place, and that more than what is said of the area. A time that was moved is called off when its new place is
 * closed; a place that is closed and says where its groups are calls none of them off.
 */
export const withNotices = <One extends Notice>(
	occurrences: readonly Occurrence[],
	service: NoticeSubject,
	notices: readonly One[],
): ChangedOccurrence<One>[] =>
	notices.length === 0
		? occurrences.map(asUsual)
		: occurrences.map((occurrence) => changed(occurrence, service, notices)).sort(sooner)

/** Times as they are planned, where no notice is asked for. */
export const asUsual = (occurrence: Occurrence): ChangedOccurrence<never> => ({
	...occurrence,
	isOff: false,
	notices: [],
})

/** The first time that somebody can go to. */
export const firstOn = <One extends { isOff: boolean }>(occurrences: readonly One[]): One | undefined =>
	occurrences.find(({ isOff }) => !isOff)

/**
 * Whether somebody who uses a service at one of its places needs to know: what is said of the service counts where one
 * of the times it is about is planned or moved to, and everywhere when it is about none.
 */
export function touchesPlace(
	notice: Notice,
	service: NoticeSubject & { sessions?: readonly Session[] | undefined },
	venue: string,
	calendar: SchoolCalendar,
): boolean {
	if (isAboutArea(notice) || isAboutVenue(notice, venue)) return true
	if (!isAboutService(notice, service.id)) return false
	const times = occurrences(service.sessions ?? [], calendar, notice.from.slice(0, 10), lastDay(notice)).filter(
		(time) => holdsFor(notice, service, time),
	)
	const places = times.flatMap((time) => [time, movedBy([notice], time)]).map(({ at }) => placeOfSession(service, at))
	return places.length === 0 || places.includes(venue)
}

function changed<One extends Notice>(
	planned: Occurrence,
	service: NoticeSubject,
	notices: readonly One[],
): ChangedOccurrence<One> {
	const own = particularFirst(notices.filter((one) => holdsFor(one, service, planned)))
	const isOwnOff = callsOff(own)
	const moved = isOwnOff ? planned : movedBy(own, planned)
	const atPlace = (at: Occurrence) =>
		notices.filter((one) => isAboutVenue(one, placeOfSession(service, at.at)) && overlaps(one, at))
	const here = atPlace(moved)
	const isOffHere = isClosed(here) && !here.some(isMove)
	const elsewhere = isOwnOff || isOffHere ? moved : movedBy(here, moved)
	const there = elsewhere.at === moved.at ? [] : atPlace(elsewhere)
	const everywhere = notices.filter((one) => isAboutArea(one) && overlaps(one, elsewhere))
	const isOff = isOwnOff || isOffHere || isClosed(there) || (moved === planned && isClosed(everywhere))
	const all = [...new Set([...own, ...here, ...there, ...everywhere])]
	const result = isOff ? planned : elsewhere
	return {
		...result,
		sure: planned.sure && !all.some(({ what }) => what === 'full' || what === 'phone-first'),
		isOff,
		...(result === planned ? {} : { was: whenAndWhere(planned) }),
		notices: all,
	}
}

const isOffBy = ({ what }: Notice): boolean => what === 'closed' || what === 'cancelled'
const isMove = ({ what }: Notice): boolean => what === 'moved' || what === 'starts-later'
const isClosed = (notices: readonly Notice[]): boolean => notices.some(isOffBy)

/** Of a service's notices, most particular first: one that calls off, unless a more particular one moves. */
function callsOff(notices: readonly Notice[]): boolean {
	const [off, move] = [notices.find(isOffBy), notices.find(isMove)]
	if (!off || !move) return off !== undefined
	return levelOf(off) === levelOf(move) || notices.indexOf(off) < notices.indexOf(move)
}

/** Each of place and time as the most particular notice says that names it; the same occurrence when none does. */
function movedBy(notices: readonly Notice[], planned: Occurrence): Occurrence {
	const moves = notices.filter(isMove)
	const at = moves.find((one) => one['moved-to']?.at)?.['moved-to']?.at
	const later = moves.find((one) => one['starts-at'] ?? one['moved-to']?.from)
	const from = later?.['starts-at'] ?? later?.['moved-to']?.from
	if (!at && !from) return planned
	return {
		...planned,
		...(at ? { at } : {}),
		...(from ? { from, to: endOf(planned, from, later) } : {}),
	}
}

/** What starts later ends as planned; what is moved lasts as long as planned, where its end is not named. */
function endOf(planned: Occurrence, from: string, notice: Notice | undefined): string {
	if (notice?.what === 'starts-later') return planned.to
	return (
		notice?.['moved-to']?.to ?? clockOf(Math.min(minutes(from) + minutes(planned.to) - minutes(planned.from), 1440))
	)
}

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
const clockOf = (minutes: number): string =>
	[Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')

const sooner = (one: Occurrence, other: Occurrence): number =>
	`${one.day}${one.from}`.localeCompare(`${other.day}${other.from}`)

/** Whether it is about a time while it lasts. A later start is one within the time as it is planned. */
export const holdsFor = (notice: Notice, service: NoticeSubject, time: Occurrence): boolean =>
	isAboutTime(notice, service, time) && overlaps(notice, time) && isWithin(notice['starts-at'], time)

const isWithin = (start: string | undefined, { from, to }: Occurrence): boolean =>
	start === undefined || (from < start && start < to)

const overlaps = ({ from, until }: Notice, { day, ...clock }: Occurrence): boolean =>
	from < momentOf(day, clock.to) && momentOf(day, clock.from) < until

const whenAndWhere = ({ from, to, at }: Occurrence) => ({ from, to, ...(at ? { at } : {}) })
