/**
 * Where help happens other than at a venue. `confidential`: at a place whose address nobody writes down here, so that
 * nothing can give it away; families learn it when they get in touch.
 */
export const elsewhere = ['home', 'phone', 'online', 'site-visit', 'confidential'] as const
export type Elsewhere = (typeof elsewhere)[number]

export const isElsewhere = (place: string): place is Elsewhere => elsewhere.some((one) => one === place)

type Delivered = { 'delivered-at': readonly (string | { venue: string })[] }

export const venueIdsOf = ({ 'delivered-at': places }: Delivered): string[] =>
	places.flatMap((place) => (typeof place === 'object' ? [place.venue] : []))

/** Where it happens: the id of a venue, or where else. */
export const placeIdsOf = ({ 'delivered-at': places }: Delivered): string[] =>
	places.map((place) => (typeof place === 'object' ? place.venue : place))

/** Where a session is held: a service with several places says at which of them; the content check sees to it. */
export const placeOfSession = (service: Delivered, at: string | undefined): string => at ?? placeIdsOf(service)[0] ?? ''
