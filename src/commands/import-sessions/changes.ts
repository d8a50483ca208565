import { addMonths } from '#domain/time/dates.ts'
import { weekday } from '#domain/model/fields.ts'
import type { Session } from '#domain/model/session.ts'
import { isRepeating, occurrences, type SchoolCalendar } from '#domain/time/occurrences.ts'

/**
 * What becomes of each session: `keep` and `change` name one of those there are; those that no change names are taken
 * out.
 */
export type Change = { keep: number } | { change: number; to: Session } | { add: Session }

/** How far two sessions must have the same dates to count as the same, in months. */
const monthsCompared = 24

/**
 * What a calendar changes in a service's sessions. A calendar does not know schools or bank holidays and often no
 * place: what a person wrote of those stays with the session it most resembles.
 */
export function changesOf(
	before: readonly Session[],
	fresh: readonly Session[],
	calendar: SchoolCalendar,
	today: string,
): Change[] {
	const same = (old: Session, one: Session) => isSame(old, withOurOwn(old, one), calendar, today)
	const pairs = new Map<number, Session>()
	const unpaired = new Set(inWeekOrder(fresh))
	for (const alike of [same, ...likenesses.map(atSamePlace), ...likenesses]) {
		for (const one of unpaired) {
			const index = before.findIndex((old, at) => !pairs.has(at) && alike(old, one))
			if (index < 0) continue
			pairs.set(index, one)
			unpaired.delete(one)
		}
	}
	const stay = [...pairs]
		.sort(([one], [other]) => one - other)
		.map(([index, one]): Change =>
			same(before[index]!, one) ? { keep: index } : { change: index, to: withOurOwn(before[index]!, one) },
		)
	return [...stay, ...[...unpaired].map((one): Change => ({ add: one }))]
}

/** A session as one line of YAML, leaving out what goes without saying. */
export function lineOf(session: Session): string {
	const fields: [string, string][] = [
		...(isRepeating(session)
			? [['day', session.day] as [string, string], ...unless('every', session.every, 'week')]
			: [['on', session.on] as [string, string]]),
		['from', `"${session.from}"`],
		['to', `"${session.to}"`],
		...(session.at ? [['at', session.at] as [string, string]] : []),
	]
	if (isRepeating(session)) {
		fields.push(
			...unless('runs', session.runs, 'all-year'),
			...unless('bank-holidays', session['bank-holidays'], 'closed'),
		)
		for (const key of ['starts', 'ends'] as const) if (session[key]) fields.push([key, session[key]])
		for (const key of ['except', 'also'] as const)
			if (session[key].length > 0) fields.push([key, `[${session[key].join(', ')}]`])
	}
	if (!session.confirmed) fields.push(['confirmed', 'false'])
	return `{ ${fields.map(([key, value]) => `${key}: ${value}`).join(', ')} }`
}

type Likeness = (old: Session, one: Session) => boolean

const isSameDay: Likeness = (old, one) =>
	isRepeating(old) ? isRepeating(one) && old.day === one.day : !isRepeating(one) && old.on === one.on
const isSameRhythm: Likeness = (old, one) =>
	isSameDay(old, one) && (!isRepeating(old) || !isRepeating(one) || old.every === one.every)
const atSamePlace =
	(alike: Likeness): Likeness =>
	(old, one) =>
		alike(old, one) && (one.at === undefined || one.at === old.at)

/** From most to least alike. */
const likenesses: readonly Likeness[] = [
	(old, one) => isSameRhythm(old, one) && old.from === one.from,
	(old, one) => isSameDay(old, one) && old.from === one.from,
	isSameRhythm,
	isSameDay,
]

function withOurOwn(old: Session, one: Session): Session {
	const at = one.at ?? old.at
	const withPlace = at ? { ...one, at } : one
	return isRepeating(old) && isRepeating(withPlace)
		? { ...withPlace, runs: old.runs, 'bank-holidays': old['bank-holidays'] }
		: withPlace
}

function isSame(old: Session, one: Session, calendar: SchoolCalendar, today: string): boolean {
	const datesOf = (session: Session) =>
		JSON.stringify(occurrences([session], calendar, today, addMonths(today, monthsCompared)))
	return (
		isRepeating(old) === isRepeating(one) &&
		old.from === one.from &&
		old.to === one.to &&
		old.at === one.at &&
		datesOf(old) === datesOf(one)
	)
}

/** In the order of the week, single dates last; the same session named twice counts once. */
function inWeekOrder(sessions: readonly Session[]): Session[] {
	const orderOf = (session: Session) =>
		isRepeating(session) ? `${weekday.options.indexOf(session.day)} ${session.from}` : `${session.on} ${session.from}`
	const sorted = [...new Map(sessions.map((session) => [lineOf(session), session])).values()].sort((one, other) =>
		orderOf(one).localeCompare(orderOf(other)),
	)
	return [...sorted.filter(isRepeating), ...sorted.filter((session) => !isRepeating(session))]
}

const unless = (key: string, value: string, usual: string): [string, string][] =>
	value === usual ? [] : [[key, value]]
