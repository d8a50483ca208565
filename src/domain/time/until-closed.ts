import type { Session } from '#domain/model/session.ts'
import { addDays } from './dates.ts'
import { isRepeating } from './occurrences.ts'

/** The last day on which something that ends on a day may still be there. */
export const lastDayOf = (closed: { on: string }): string => addDays(closed.on, -1)

/** The same, at no time from the day on that it ends. */
export function withTimesUntilClosed<
	Timed extends { closed?: { on: string } | undefined; sessions?: Session[] | undefined },
>(timed: Timed): Timed {
	const { closed, sessions } = timed
	if (!closed || !sessions) return timed
	const last = lastDayOf(closed)
	return { ...timed, sessions: sessions.flatMap((session) => sessionUntil(session, last)) }
}

/** A session until a day; none where it would not have begun by then. */
export function sessionUntil(session: Session, last: string): Session[] {
	if (!isRepeating(session)) return session.on <= last ? [session] : []
	const { starts = last, ends = last } = session
	const untilLast = (days: readonly string[]) => days.filter((day) => day <= last)
	const also = untilLast(session.also)
	if (starts > last && also.length === 0) return []
	return [{ ...session, also, except: untilLast(session.except), ends: ends < last ? ends : last }]
}
