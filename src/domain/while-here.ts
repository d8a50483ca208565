import { placeOfSession, venueIdsOf } from './delivery.ts'
import type { RepeatingSession, Session } from './model/session.ts'
import { isForSame, type Offered } from './more-help.ts'
import { hasNoEffect, isSuggested } from './order.ts'
import { isOld } from './time/freshness.ts'

type Held = Offered & {
	type: string
	touchpoint?: boolean | undefined
	'follow-on'?: readonly string[] | undefined
	sessions?: readonly Session[] | undefined
}

/** A service that is where another one is; `session` is one on a weekday when that one is there too. */
export type Beside<Service> = { service: Service; venue: string; session: RepeatingSession | undefined }

const mostShown = 3

/**
 * What else a family finds where it is already: for everyone, for the same people and stages, at the same place. What
 * welcomes a family that has not asked for anything comes first, then what is there on the same weekday, then what
 * helps with the same things.
 */
export function whileHere<Service extends Held>(
	service: Held,
	all: readonly Service[],
	today: string,
): Beside<Service>[] {
	if (service.tier !== 'universal' || service.sensitive === 'never-shared') return []
	const venues = venueIdsOf(service)
	const own = weekly(service, today)
	const shared = ({ needs }: Offered) => needs.filter((need) => service.needs.includes(need)).length
	return all
		.filter(
			(one) =>
				one.id !== service.id &&
				one.tier === 'universal' &&
				one.type !== 'volunteering' &&
				!one.sensitive &&
				isSuggested(one, today) &&
				!hasNoEffect(one) &&
				isForSame(one, service) &&
				!service['follow-on']?.includes(one.id),
		)
		.flatMap((one) => {
			const at = venues.filter((venue) => venueIdsOf(one).includes(venue))
			const same = weekly(one, today).find(
				(held) =>
					at.includes(held.at) && own.some(({ at, session }) => at === held.at && session.day === held.session.day),
			)
			const venue = same?.at ?? at[0]
			return venue ? [{ service: one, venue, session: same?.session }] : []
		})
		.sort(
			(one, other) =>
				Number(other.service.touchpoint ?? false) - Number(one.service.touchpoint ?? false) ||
				Number(other.session !== undefined) - Number(one.session !== undefined) ||
				shared(other.service) - shared(one.service),
		)
		.slice(0, mostShown)
}

/** When it is held week by week, and where; an old fact says no times. */
const weekly = (service: Held, today: string): { at: string; session: RepeatingSession }[] =>
	isOld(service.checked.on, today)
		? []
		: (service.sessions ?? []).flatMap((session) =>
				'day' in session && !(session.ends && session.ends < today)
					? [{ at: placeOfSession(service, session.at), session }]
					: [],
			)
