import type { Catalogue, Entry } from '#catalogue/entry.ts'
import type { RawDocument } from '#catalogue/files.ts'
import { isId } from '#domain/model/fields.ts'
import type { Session } from '#domain/model/session.ts'
import { farthestNoticeDays, lastDay } from '#domain/notices/span.ts'
import { addDays } from '#domain/time/dates.ts'
import { isRepeating, runsOn } from '#domain/time/occurrences.ts'
import { anyDay } from '#exchange/icalendar/rules.ts'
import { noticeFileOf, type MadeNotice } from './notice-file.ts'

type Input = {
	entry: Entry<'services'>
	cancelled: readonly string[]
	sessions: readonly Session[]
	catalogue: Catalogue
	documents: readonly RawDocument[]
	today: string
}

/**
 * Dates that a calendar calls off and that are near become notices, so that families are told, and stay dates of their
 * session. What is far ahead, was taken out by hand, or may be private stays a day on which it does not run, as does a
 * date beside another of the same day, which a notice could not tell apart.
 */
export function cancelledDates({ entry, cancelled, sessions, ...rest }: Input): {
	sessions: Session[]
	notices: MadeNotice[]
} {
	const { catalogue, documents, today } = rest
	const byHand = (entry.facts.sessions ?? []).flatMap((session) => (isRepeating(session) ? session.except : []))
	const told = [...new Set(cancelled)].filter(
		(day) =>
			day >= today &&
			day <= addDays(today, farthestNoticeDays) &&
			!byHand.includes(day) &&
			!entry.facts.sensitive &&
			sessions.filter((session) => wouldRun(session, day)).length === 1,
	)
	return {
		sessions: sessions.map((session) =>
			isRepeating(session) ? { ...session, except: session.except.filter((day) => !told.includes(day)) } : session,
		),
		notices: told.map((day) => noticeOf(entry, day, catalogue, documents)),
	}
}

const wouldRun = (session: Session, day: string): boolean =>
	isRepeating(session) ? session.except.includes(day) || runsOn(session, day, anyDay) : session.on === day

function noticeOf(
	{ id: service }: Entry<'services'>,
	day: string,
	{ notices }: Catalogue,
	documents: readonly RawDocument[],
): MadeNotice {
	const isTold = [...notices.values()].some(
		({ facts: { about, what, ...facts } }) =>
			about !== 'area' &&
			'service' in about &&
			about.service === service &&
			(what === 'cancelled' || what === 'closed') &&
			('date' in about ? about.date === day : facts.from.slice(0, 10) <= day && day <= lastDay(facts)),
	)
	if (isTold) return { says: `${day} is called off: a notice says so already.` }
	const whole = `${service}-${day}`
	return noticeFileOf(isId(whole) ? whole : `called-off-${day}`, documents, `${day} is called off`, {
		about: { service, date: day },
		from: day,
		until: day,
		what: 'cancelled',
	})
}
