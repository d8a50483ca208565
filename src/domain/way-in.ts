import { isOld } from './time/freshness.ts'
import type { ServiceFacts } from './model/service.ts'

/** How you get in, as the door on the page shows it: the first fact on every card. */
export type WayIn = 'open' | 'bell' | 'with' | 'home' | 'phone' | 'screen'

/**
 * An old fact closes the door, and so does a place that has closed: what was drop-in half a year ago is "phone first"
 * now.
 */
export function wayIn(
	service: Pick<ServiceFacts, 'access' | 'delivered-at' | 'checked' | 'phone' | 'type'>,
	today: string,
): WayIn {
	const places = new Set(service['delivered-at'].map((place) => (typeof place === 'object' ? 'venue' : place)))
	const only = (place: string) => places.size === 1 && places.has(place as never)
	if (service.access.every((way) => way === 'ask-professional' || way === 'referral-only')) return 'with'
	if (service.type === 'helpline' || service.type === 'emergency' || only('phone')) return 'phone'
	if (only('online')) return 'screen'
	if (places.has('home') && !places.has('venue')) return 'home'
	const isOpen = service.access.includes('drop-in') && places.size > 0
	return isOpen && !isOld(service.checked.on, today) ? 'open' : 'bell'
}
