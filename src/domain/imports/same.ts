import type { RepeatingSession, Session } from '#domain/model/session.ts'
import type { ServiceFacts } from '#domain/model/service.ts'
import { placeOfSession } from '#domain/delivery.ts'
import { isGroup, isSameValue } from '#domain/edits/values.ts'
import { withTimesUntilClosed } from '#domain/time/until-closed.ts'
import { wayIn } from '#domain/way-in.ts'
import { sayAges } from './age.ts'
import { sayCost } from './money.ts'
import type { ReadSession } from './when.ts'

/** A session with its place, as far as a source says it. */
export type SaidSession = ReadSession

type Delivered = Pick<ServiceFacts, 'delivered-at'>

/** Whether a source says of a field what is there already, as far as it can say it. */
export function meansTheSame(
	path: string,
	ours: unknown,
	theirs: unknown,
	facts: ServiceFacts,
	today: string,
): boolean {
	if (isSameValue(ours, theirs)) return true
	switch (path) {
		case 'sessions':
			/** As they are written, or as we tell them of a service that is to end. */
			return [facts, withTimesUntilClosed(facts)].some((one) => areSameSessions(one, theirs as SaidSession[], today))
		case 'ages': {
			const [one, other] = [ours, theirs] as [ServiceFacts['ages'], ServiceFacts['ages']]
			return one !== undefined && other !== undefined && agesSaid(one) === agesSaid(other)
		}
		case 'cost':
			return sayCost(ours as ServiceFacts['cost']) === sayCost(theirs as ServiceFacts['cost'])
		case 'access': {
			const access = theirs as ServiceFacts['access']
			return (
				access.every((way) => facts.access.includes(way)) || wayIn({ ...facts, access }, today) === wayIn(facts, today)
			)
		}
		case 'spoken':
			return isSameValue([...(ours as string[])].sort(), [...(theirs as string[])].sort())
		case 'delivered-at':
			return (theirs as unknown[]).every((place) => facts['delivered-at'].some((one) => isSameValue(one, place)))
		case 'phone':
			return String(ours ?? '').replace(/\D/g, '') === String(theirs).replace(/\D/g, '')
		case 'needs':
		case 'follow-on':
			return (theirs as string[]).every((id) => (facts[path] ?? []).includes(id))
		default:
			return (
				isGroup(theirs) &&
				isGroup(ours) &&
				Object.entries(theirs).every(([key, value]) => isSameValue(ours[key], value))
			)
	}
}

const agesSaid = (ages: NonNullable<ServiceFacts['ages']>): string =>
	sayAges({ from: ages['from-weeks'], to: ages['to-weeks'] })

const isRule = (session: Session): session is RepeatingSession => 'day' in session

/** Whether it may still happen. */
const isToCome = (session: Session, today: string): boolean =>
	isRule(session) ? [session.ends ?? '9999', ...session.also].some((day) => day >= today) : session.on >= today

function areSameSessions(facts: ServiceFacts, theirs: readonly SaidSession[], today: string): boolean {
	const ours = (facts.sessions ?? []).filter(
		(session) => isToCome(session, today) && isSpokenOf(facts, session, theirs),
	)
	const left = new Set(ours)
	const areAllThere = theirs.every((record) => {
		const same = [...left].find((session) => agrees(facts, session, record, today))
		return same !== undefined && left.delete(same)
	})
	return areAllThere && left.size === 0
}

/** A source that names places knows only of those. */
const isSpokenOf = (facts: Delivered, session: Session, theirs: readonly SaidSession[]): boolean =>
	theirs.some(({ at }) => at === undefined || at === placeOfSession(facts, session.at))

/** Everything that is said of a session is so; what is not said may be anything. */
function agrees(facts: ServiceFacts, session: Session, record: SaidSession, today: string): boolean {
	const whole = { ...session, at: placeOfSession(facts, session.at) } as Record<string, unknown>
	return Object.entries(record).every(([key, value]) =>
		key === 'except' || key === 'also'
			? isSameValue(daysToCome(whole[key], today), daysToCome(value, today))
			: whole[key] === value,
	)
}

const daysToCome = (days: unknown, today: string): string[] =>
	[...new Set((days as string[] | undefined) ?? [])].filter((day) => day >= today).sort()

/** What a source says laid over what is there: what it cannot say stays. */
export const overlaid = (ours: unknown, theirs: unknown): unknown =>
	isGroup(ours) && isGroup(theirs) && !('kind' in theirs) ? { ...ours, ...theirs } : theirs

/**
 * What a source says of times laid over what is there: a session that stays keeps what the source does not say of it. A
 * new one is asked about on bank holidays, for nobody said.
 */
export const laidOver = (
	facts: Pick<ServiceFacts, 'sessions' | 'delivered-at'>,
	theirs: readonly SaidSession[],
): Record<string, unknown>[] => {
	const stay = (facts.sessions ?? []).filter((session) => !isSpokenOf(facts, session, theirs))
	const left = new Set((facts.sessions ?? []).filter((session) => !stay.includes(session)))
	const fresh = theirs.map((record) => {
		const near = [...left]
			.map((session) => ({ session, alike: alikeness(session, record, facts) }))
			.filter(({ alike }) => alike >= 2)
			.sort((one, other) => other.alike - one.alike)[0]
		if (!near)
			return 'day' in record && !record['bank-holidays'] ? { ...record, 'bank-holidays': 'check-first' } : record
		left.delete(near.session)
		const place = record.at ?? near.session.at
		return withoutDefaults({ ...near.session, ...record, ...(place ? { at: place } : {}) })
	})
	return [...stay.map(withoutDefaults), ...fresh]
}

const alikeness = (session: Session, record: SaidSession, facts: Pick<ServiceFacts, 'delivered-at'>): number => {
	const when =
		'day' in record ? isRule(session) && session.day === record.day : !isRule(session) && session.on === record.on
	const where = record.at === undefined || placeOfSession(facts, session.at) === record.at
	return (
		Number(when) * 2 +
		Number(where) +
		Number(session.from === record.from) +
		Number(session.to === record.to) -
		(when || where ? 0 : 9)
	)
}

const defaults: Readonly<Record<string, unknown>> = {
	confirmed: true,
	every: 'week',
	runs: 'all-year',
	'bank-holidays': 'closed',
}
export const withoutDefaults = (session: object): Record<string, unknown> =>
	Object.fromEntries(
		Object.entries(session).filter(
			([key, value]) => !(defaults[key] === value || (Array.isArray(value) && value.length === 0)),
		),
	)
