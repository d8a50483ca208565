import { milesBetween, type Point } from '#domain/finder/distance.ts'

type Placed = { id: string; point: Point }

/** How far a parent walks with a pram, and how far a bus ride is, as the crow flies. */
export const walkMiles = 1
export const rideMiles = 3

/** The centre that is nearest to a point: whose catchment it is in. */
export const centreNearest = <Centre extends Placed>(point: Point, centres: readonly Centre[]): Centre | undefined =>
	centres.reduce<Centre | undefined>(
		(best, one) => (best && milesBetween(best.point, point) <= milesBetween(one.point, point) ? best : one),
		undefined,
	)

/** The ids of the places within so many miles of a point. */
export const placesWithin = (point: Point, miles: number, places: readonly Placed[]): ReadonlySet<string> =>
	new Set(places.filter((place) => milesBetween(place.point, point) <= miles).map(({ id }) => id))
