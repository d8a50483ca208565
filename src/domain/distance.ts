export type Point = { lat: number; lon: number }

const milesOfEarth = 3958.8
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Miles between two points as the crow flies (haversine). */
export function milesBetween(one: Point, other: Point): number {
	const half = (a: number, b: number) => Math.sin(radians(b - a) / 2) ** 2
	const arc = half(one.lat, other.lat) + Math.cos(radians(one.lat)) * Math.cos(radians(other.lat)) * half(one.lon, other.lon)
	return 2 * milesOfEarth * Math.asin(Math.sqrt(arc))
}
