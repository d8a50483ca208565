import { placeOfSession } from './delivery.ts'
import type { Session } from './model/session.ts'
import { lastDayOf, sessionUntil } from './time/until-closed.ts'

export type Placed = {
	'delivered-at': readonly (string | { venue: string })[]
	sessions?: readonly Session[] | undefined
}

/**
 * A service, or training, as it is by a day without the places that have closed: nobody is sent to a shut door. What is
 * on at one that is going to close is on until the day before, also on a page that nobody builds anew.
 */
export function withoutClosedPlaces<Service extends Placed>(
	service: Service,
	closedOn: (venue: string) => string | undefined,
	today: string,
): Service {
	const { 'delivered-at': places, sessions } = service
	const closing = (place: string) => closedOn(place) ?? never
	if (!places.some((place) => typeof place === 'object' && closedOn(place.venue))) return service
	return {
		...service,
		'delivered-at': places.filter((place) => typeof place !== 'object' || closing(place.venue) > today),
		...(sessions && {
			sessions: sessions.flatMap((session) => {
				const day = closing(placeOfSession(service, session.at))
				return day === never ? [session] : day <= today ? [] : sessionUntil(session, lastDayOf({ on: day }))
			}),
		}),
	}
}

const never = '9999-12-31'
