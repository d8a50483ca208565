type Delivered = { 'delivered-at': readonly (string | { venue: string })[] }

export const venueIdsOf = ({ 'delivered-at': places }: Delivered): string[] =>
	places.flatMap((place) => (typeof place === 'object' ? [place.venue] : []))

/** Where it happens: the id of a venue, or `home`, `phone`, `online` or `site-visit`. */
export const placeIdsOf = ({ 'delivered-at': places }: Delivered): string[] =>
	places.map((place) => (typeof place === 'object' ? place.venue : place))
