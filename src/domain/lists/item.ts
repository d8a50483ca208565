import { venueIdsOf } from '#domain/delivery.ts'

/**
 * What a list holds: a service by its id, or, of one that is held at several places, one of them: `service@venue`. So
 * it is kept on a device, written in a link and shown.
 */
export type Item = { service: string; at?: string | undefined }

const id = '[a-z0-9][a-z0-9-]{0,79}'
const item = new RegExp(`^${id}(?:@${id})?$`)

export const isItem = (text: string): boolean => item.test(text)

export function itemOf(text: string): Item {
	const [service = '', at] = text.split('@')
	return at ? { service, at } : { service }
}

export const itemText = ({ service, at }: Item): string => (at ? `${service}@${at}` : service)

/** A service as a list holds it when somebody chose it at a place: the place is named only where there are several. */
export function itemAt(service: { id: string } & Parameters<typeof venueIdsOf>[0], venue: string | undefined): string {
	const venues = venueIdsOf(service)
	return itemText({ service: service.id, at: venues.length > 1 && venue && venues.includes(venue) ? venue : undefined })
}
