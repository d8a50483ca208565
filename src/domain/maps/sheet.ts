import type { Point } from '#domain/finder/distance.ts'
import { areaKinds, shapeKinds, type MapShape, type MapSheet, type ShapeKind } from '#domain/model/map.ts'
import { clippedLine, clippedRing } from './clip.ts'
import type { MapFeature, MapFeatures, StopFeature } from './feature.ts'
import { lengthOf, spotOn, type Extent, type Line, type Spot } from './geometry.ts'
import { areaOf, simplified } from './simplify.ts'

/** How much of the world a sheet shows: how near to it lines stay, what is too small to draw, what is left out. */
type Detail = { within: number; smallest: number; without: readonly ShapeKind[] }

/** The letters a sheet may have as JSON: drawn, it is then at most about 12,000 bytes (brotli). */
const mostLetters = 34_000

/** Around a place: all of it; where that is too much, coarser, then without what helps least to find the way. */
const aroundAPlace: readonly Detail[] = [
	{ within: 1.5, smallest: 60, without: [] },
	{ within: 3, smallest: 200, without: [] },
	{ within: 3, smallest: 200, without: ['building'] },
	{ within: 4, smallest: 500, without: ['building', 'path'] },
	{ within: 10, smallest: 3_000, without: ['building', 'path'] },
	{ within: 25, smallest: 10_000, without: ['building', 'path', 'street'] },
]

/** Of a whole area: the larger ways, rivers, and what is green and large. */
const ofAnArea: readonly Detail[] = [
	{ within: 8, smallest: 5_000, without: ['building', 'path'] },
	{ within: 15, smallest: 20_000, without: ['building', 'path', 'street'] },
	{ within: 40, smallest: 100_000, without: ['building', 'path', 'street'] },
	{ within: 100, smallest: 500_000, without: ['building', 'path', 'street', 'through'] },
]

export const placeSheet = (features: MapFeatures, extent: Extent): MapSheet =>
	firstThatFits(aroundAPlace, (detail) => sheetOf(features, extent, detail))

/** Stops would be too many to tell apart. */
export const areaSheet = ({ shapes }: MapFeatures, extent: Extent): MapSheet =>
	firstThatFits(ofAnArea, (detail) => sheetOf({ shapes, stops: [] }, extent, detail))

function firstThatFits(details: readonly Detail[], made: (detail: Detail) => MapSheet): MapSheet {
	const coarser = details.map((detail) => () => made(detail))
	let sheet = coarser[0]!()
	for (const next of coarser.slice(1)) {
		if (JSON.stringify(sheet).length <= mostLetters) break
		sheet = next()
	}
	return sheet
}

function sheetOf({ shapes, stops }: MapFeatures, extent: Extent, detail: Detail): MapSheet {
	const spot = spotOn(extent)
	const onSheet = shapes
		.filter(({ kind }) => !detail.without.includes(kind))
		.flatMap((feature): MapShape[] => {
			const paths = pathsOf(feature, extent, detail, spot)
			return paths.length > 0
				? [{ kind: feature.kind, ...(feature.name ? { name: feature.name } : {}), paths: paths.map(packed) }]
				: []
		})
	return {
		...extent,
		shapes: sameTogether(onSheet),
		stops: stops.flatMap((stop) => stopOn(stop, extent, spot)),
	}
}

function pathsOf(
	{ kind, lines }: MapFeature,
	size: Extent,
	{ within, smallest }: Detail,
	spot: (point: Point) => Spot,
) {
	const whole = lines.map((line) => line.map(spot)).filter((line) => touches(line, size))
	return areaKinds.includes(kind)
		? whole
				.map((ring) => clippedRing(ring, size) ?? [])
				.map((ring) => simplified(ring, within))
				.filter((ring) => ring.length > 3 && areaOf(ring) >= smallest)
		: whole
				.flatMap((line) => clippedLine(line, size))
				.map((line) => simplified(line, within))
				.filter((line) => lengthOf(line) >= within)
}

const touches = (line: Line, { wide, high }: Extent): boolean =>
	line.some(({ x }) => x >= 0) &&
	line.some(({ x }) => x <= wide) &&
	line.some(({ y }) => y >= 0) &&
	line.some(({ y }) => y <= high)

/** A path in whole metres: where it begins, then each step. Steps of no length go. */
export function packed(line: Line): number[] {
	const whole = line.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }))
	const steps = whole.slice(1).map(({ x, y }, at) => [x - whole[at]!.x, y - whole[at]!.y] as const)
	return [whole[0]!.x, whole[0]!.y, ...steps.filter(([dx, dy]) => dx !== 0 || dy !== 0).flat()]
}

/** The same path as spots. */
export function unpacked(path: readonly number[]): Spot[] {
	const spots: Spot[] = []
	for (let at = 0; at + 1 < path.length; at += 2) {
		const last = spots.at(-1) ?? { x: 0, y: 0 }
		spots.push({ x: last.x + path[at]!, y: last.y + path[at + 1]! })
	}
	return spots
}

/** What has the same kind and name is one shape, so that a name is kept once; what has none needs none. */
function sameTogether(shapes: readonly MapShape[]): MapShape[] {
	const groups = Map.groupBy(shapes, ({ kind, name }) => `${shapeKinds.indexOf(kind)} ${name ?? ''}`)
	return [...groups.values()]
		.map((group) => ({ ...group[0]!, paths: group.flatMap(({ paths }) => paths) }))
		.sort((one, other) => shapeKinds.indexOf(one.kind) - shapeKinds.indexOf(other.kind))
}

function stopOn({ kind, name, point }: StopFeature, { wide, high }: Extent, spot: (point: Point) => Spot) {
	const { x, y } = spot(point)
	if (x < 0 || y < 0 || x > wide || y > high) return []
	return [{ kind, ...(name ? { name } : {}), x: Math.round(x), y: Math.round(y) }]
}
