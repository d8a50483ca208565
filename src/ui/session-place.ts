import { isElsewhere } from '#domain/delivery.ts'
import type { RenderContext } from './render-context.ts'

/** A venue's id, or where else than at a venue something happens. */
export type PlaceId = string

/** The venue's id when a place is one. */
export const venueAt = (place: PlaceId): string | undefined => (isElsewhere(place) ? undefined : place)

/** A place as a family reads it: a venue's name, "Your home", "By phone". */
export const placeName = (place: PlaceId, { t, venueName }: Pick<RenderContext, 't' | 'venueName'>): string =>
	isElsewhere(place) ? t(`place.${place}`) : venueName(place)
