import { cosineOf, type Point } from '#domain/finder/distance.ts'

/** A point of a sheet, in metres east and south of its corner. */
export type Spot = Readonly<{ x: number; y: number }>
export type Line = readonly Spot[]

/** What a sheet shows of the world: its middle and its size in metres. */
export type Extent = Point & { wide: number; high: number }

const metresInDegree = 111_320

/**
 * Where a point lies on a sheet: degrees as metres around the sheet's middle, true enough for the few miles one shows.
 */
export function spotOn({ lat, lon, wide, high }: Extent): (point: Point) => Spot {
	const across = metresInDegree * cosineOf(lat)
	return (point) => ({
		x: wide / 2 + (point.lon - lon) * across,
		y: high / 2 - (point.lat - lat) * metresInDegree,
	})
}

export const distanceBetween = (one: Spot, other: Spot): number => Math.hypot(other.x - one.x, other.y - one.y)

export const lengthOf = (line: Line): number =>
	line.reduce((sum, spot, at) => sum + (at === 0 ? 0 : distanceBetween(line[at - 1]!, spot)), 0)

/** The sheet that holds all these points, with an edge of so many metres around them; never smaller than its edges. */
export function extentOf(points: readonly Point[], edge: number): Extent | undefined {
	if (points.length === 0) return undefined
	const [lats, lons] = [points.map(({ lat }) => lat), points.map(({ lon }) => lon)]
	const [south, north, west, east] = [Math.min(...lats), Math.max(...lats), Math.min(...lons), Math.max(...lons)]
	const lat = (south + north) / 2
	return {
		lat: rounded(lat),
		lon: rounded((west + east) / 2),
		wide: Math.round((east - west) * metresInDegree * cosineOf(lat)) + 2 * edge,
		high: Math.round((north - south) * metresInDegree) + 2 * edge,
	}
}

const rounded = (degrees: number): number => Number(degrees.toFixed(5))
