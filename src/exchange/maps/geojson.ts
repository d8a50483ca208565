import { z } from 'zod'
import type { Point } from '#domain/finder/distance.ts'
import { areaKinds, shapeKinds, stopKinds } from '#domain/model/map.ts'
import { ringsOf } from './rings.ts'
import { kindOfStop, kindOfWay, nameOf, type Tags } from './tags.ts'
import type { MapFile } from './osm-xml.ts'

const position = z.array(z.number()).min(2)
const geometry = z.discriminatedUnion('type', [
	z.object({ type: z.literal('Point'), coordinates: position }),
	z.object({ type: z.literal('LineString'), coordinates: z.array(position) }),
	z.object({ type: z.literal('MultiLineString'), coordinates: z.array(z.array(position)) }),
	z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(position)) }),
	z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(position))) }),
])
type Geometry = z.infer<typeof geometry>
const feature = z.object({ properties: z.record(z.string(), z.unknown()).nullish(), geometry })
const collection = z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) })

/**
 * Things of a GeoJSON file that a map shows, as OpenStreetMap tags them, or with `kind` as our own map calls them.
 * Undefined when the file is none; what of it has no shape we know is counted.
 */
export function geoJsonFeatures(json: unknown): MapFile | undefined {
	const features = collection.safeParse(json)
	if (!features.success) return undefined
	const file: MapFile = { shapes: [], stops: [], broken: 0 }
	for (const one of features.data.features) {
		const parsed = feature.safeParse(one)
		if (!parsed.success) {
			file.broken++
			continue
		}
		const tags = tagsOf(parsed.data.properties ?? {})
		const { geometry } = parsed.data
		if (geometry.type === 'Point') {
			const kind = ownKind(tags, stopKinds) ?? kindOfStop(tags)
			if (kind) file.stops.push({ kind, ...nameOf(kind, tags), point: pointOf(geometry.coordinates) })
			continue
		}
		const kind = ownKind(tags, shapeKinds) ?? kindOfWay(tags)
		const lines = kind && linesOf(geometry, areaKinds.includes(kind))
		if (kind && lines && lines.length > 0) file.shapes.push({ kind, ...nameOf(kind, tags), lines })
		else if (kind) file.broken++
	}
	return file
}

/** Properties that are texts; some programs put those of OpenStreetMap into `tags`. */
function tagsOf(properties: Record<string, unknown>): Tags {
	const { tags } = properties
	const all = { ...(typeof tags === 'object' && tags !== null ? tags : {}), ...properties }
	return Object.fromEntries(Object.entries(all).filter(([, value]) => typeof value === 'string')) as Tags
}

const ownKind = <Kind extends string>({ kind }: Tags, kinds: readonly Kind[]): Kind | undefined =>
	kinds.find((one) => one === kind)

/** An area needs rings and a line needs a line: a road drawn as an area is none we can draw. */
function linesOf(shape: Exclude<Geometry, { type: 'Point' }>, isArea: boolean): Point[][] {
	const points = (line: readonly number[][]) => line.map(pointOf)
	const isLine = shape.type === 'LineString' || shape.type === 'MultiLineString'
	if (isLine) {
		const lines = (shape.type === 'LineString' ? [shape.coordinates] : shape.coordinates).map(points)
		return isArea ? ringsOf(lines.filter(isClosed), []) : lines.filter(({ length }) => length > 1)
	}
	if (!isArea) return []
	const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
	return polygons.flatMap(([outer, ...inner]) =>
		outer && outer.length > 3 ? ringsOf([points(outer)], inner.map(points)) : [],
	)
}

const pointOf = ([lon, lat]: readonly number[]): Point => ({ lat: lat!, lon: lon! })
const isClosed = (line: readonly Point[]): boolean =>
	line.length > 3 && line[0]!.lat === line.at(-1)!.lat && line[0]!.lon === line.at(-1)!.lon
