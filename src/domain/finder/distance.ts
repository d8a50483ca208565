export type Point = { lat: number; lon: number }

const milesOfEarth = 3958.8
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** How much narrower a degree of longitude is than one of latitude. */
export const cosineOf = (lat: number): number => Math.cos(radians(lat))

/** Miles between two points as the crow flies (haversine). */
export function milesBetween(one: Point, other: Point): number {
	const half = (a: number, b: number) => Math.sin(radians(b - a) / 2) ** 2
	const arc = half(one.lat, other.lat) + cosineOf(one.lat) * cosineOf(other.lat) * half(one.lon, other.lon)
	return 2 * milesOfEarth * Math.asin(Math.sqrt(arc))
}
