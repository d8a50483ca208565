import type { Booking } from '#domain/model/booking.ts'
import { addDays } from '#domain/time/dates.ts'

/** So many days after somebody was told, a course that was full may have a place again: then it is said to ask. */
const placesHoldForDays = 14
/** How long a wait is changes more slowly; it is said as long as opening hours are. */
const waitHoldsForDays = 90
/** That booking has opened is news for so long. */
const openedIsNewsForDays = 28

type What = 'opens' | 'opened' | 'by' | 'closed' | 'full' | 'waiting-list' | 'ask-places' | 'wait' | 'ask-wait'

/** What can be said of booking from one moment (`since`) until another; `day` is the one it names. */
export type BookingState = { what: What; day: string; since: string; until: string }

/** Moments before and after all that is told. */
const [always, forever] = ['2000-01-01T00:00', '9999-12-31T00:00']
const startOf = (day: string): string => `${day}T00:00`
const endOf = (day: string): string => startOf(addDays(day, 1))

/** That there is no place says nothing of what can be booked from a later day on. */
function placesHoldUntil(asOf: string, opens: string | undefined): string {
	const faded = endOf(addDays(asOf, placesHoldForDays))
	return opens && opens > asOf && startOf(opens) < faded ? startOf(opens) : faded
}

/** All that is ever said of a booking, each true on any day between its moments, whenever the page was made. */
export function bookingStates({ opens, by, places, wait }: Booking): BookingState[] {
	const of = (what: What, day: string, since: string, until: string): BookingState => ({ what, day, since, until })
	const placesUntil = places && placesHoldUntil(places['as-of'], opens)
	const waited = wait && endOf(addDays(wait['as-of'], waitHoldsForDays))
	return [
		...(places ? [of(places.state, places['as-of'], startOf(places['as-of']), placesUntil!)] : []),
		...(places ? [of('ask-places', places['as-of'], placesUntil!, forever)] : []),
		...(opens ? [of('opens', opens, always, startOf(opens))] : []),
		...(opens
			? [of('opened', opens, startOf(opens), by ? endOf(by) : endOf(addDays(opens, openedIsNewsForDays)))]
			: []),
		...(by ? [of('by', by, always, endOf(by)), of('closed', by, endOf(by), forever)] : []),
		...(wait ? [of('wait', wait['as-of'], startOf(wait['as-of']), waited!)] : []),
		...(wait ? [of('ask-wait', wait['as-of'], waited!, forever)] : []),
	]
}

/** Those that say something on a day; most things have none. */
export const bookingOn = (booking: Booking, day: string): BookingState[] =>
	bookingStates(booking).filter(({ since, until }) => since <= startOf(day) && startOf(day) < until)
