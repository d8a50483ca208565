import { addDays, weekdayOf } from '#domain/time/dates.ts'
import { isRepeating } from '#domain/time/occurrences.ts'
import type { RepeatingSession, Session } from '#domain/model/session.ts'
import { isSameValue } from './values.ts'

/** A weekly time as it is to be from a day on; `index` is which of today's it was, none for a new one. */
export type NewTime = { index?: number; session: Session }

/**
 * Sessions when their weekly times change from a day on: what ran until then runs until then, what comes begins then.
 * Single dates and what ended before stay. From today on, or earlier, the old times are simply replaced.
 */
export function sessionsFrom(
	sessions: readonly Session[],
	newTimes: readonly NewTime[],
	from: string,
	today: string,
): Session[] {
	const isChanging = (session: Session) => isRepeating(session) && !(session.ends && session.ends < from)
	const ofBefore = sessions.flatMap((session, index): Session[] => {
		if (!isChanging(session)) return [session]
		const to = newTimes.find((one) => one.index === index)?.session
		if (to && isSameValue(to, session)) return [session]
		const old = session as RepeatingSession
		const hasBegun = !old.starts || old.starts < from
		return [
			...(from > today && hasBegun ? [ending(old, from)] : []),
			...(to ? [beginning(to, from > today && hasBegun ? from : undefined)] : []),
		]
	})
	const added = newTimes.filter(({ index }) => index === undefined)
	return [...ofBefore, ...added.map(({ session }) => beginning(session, from > today ? from : undefined))]
}

const ending = (session: RepeatingSession, from: string): Session => ({
	...session,
	ends: addDays(from, -1),
	also: session.also.filter((day) => day < from),
})

/** Every other week is counted from the first day that it is: one that has a beginning of its own keeps it. */
function beginning(session: Session, from: string | undefined): Session {
	if (!isRepeating(session) || from === undefined) return session
	if (session.starts && session.starts >= from) return session
	const starts = session.every === 'fortnight' ? firstOfFortnight(session, from) : from
	return { ...session, starts, also: session.also.filter((day) => day >= from) }
}

/** The first day on or after a day on which a session of every other week is. */
function firstOfFortnight({ day, starts }: RepeatingSession, from: string): string {
	const [first = from] = Array.from({ length: 7 }, (_, away) => addDays(from, away)).filter(
		(one) => weekdayOf(one) === day,
	)
	if (!starts) return first
	const weeks = Math.floor((Date.parse(first) - Date.parse(starts)) / (7 * 86_400_000))
	return weeks % 2 === 0 ? first : addDays(first, 7)
}

/** Sessions that do not run on a day which they would otherwise. */
export const withoutDay = (sessions: readonly Session[], day: string): Session[] =>
	sessions.flatMap((session): Session[] => {
		if (!isRepeating(session)) return session.on === day ? [] : [session]
		const also = session.also.filter((one) => one !== day)
		return weekdayOf(day) === session.day || also.length < session.also.length
			? [{ ...session, also, except: [...new Set([...session.except, day])].sort() }]
			: [session]
	})
