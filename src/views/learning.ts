import { catalogueIn } from '#catalogue/index.ts'
import type { Item } from '#catalogue/kinds.ts'
import type { Session } from '#domain/model/session.ts'
import { isOld } from '#domain/time/freshness.ts'
import { withNotices } from '#domain/notices/changes.ts'
import { isRepeating, sessionsHeld } from '#domain/time/occurrences.ts'
import type { Locale } from '#i18n/locales.ts'
import { contextFor } from './context-for.ts'

/** A page shows so many dates of each, of those that are known to be on. */
const datesShown = 3
const datesHeld = 10

/** What workers can learn from, soonest first; what has no date known comes last, an old fact says none. */
export function learningView(locale: Locale) {
	const { learning, organisations } = catalogueIn(locale)
	return learning.all
		.map(asSubject)
		.map((one) => ({ one, runBy: organisations.get(one['run-by']), next: nextOf(one, locale) }))
		.sort((one, other) => (firstDay(one) < firstDay(other) ? -1 : 1))
}

/** Its id is told apart from those of services, whose notices are not about it. */
export const asSubject = (one: Item<'learning'>) => ({ ...one, id: `learning-${one.id}` })

/** The days that stand alone, in no rhythm. */
export const singleDays = (sessions: readonly Session[]): string[] =>
	sessions.flatMap((session) => (isRepeating(session) ? [] : [session.on]))

const firstDay = ({ next }: { next: readonly { day: string }[] }): string => next[0]?.day ?? '9999'

function nextOf(one: Item<'learning'>, locale: Locale) {
	const { today, calendar, noticesOf } = contextFor(locale)
	if (isOld(one.checked.on, today)) return []
	const held = sessionsHeld(one.sessions ?? [], calendar, today, datesHeld)
	return withNotices(held, one, noticesOf(one))
		.filter(({ isOff }) => !isOff)
		.slice(0, datesShown)
}
