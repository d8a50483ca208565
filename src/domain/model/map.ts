import { z } from 'zod'
import { date, text, web } from './fields.ts'

/** What a map shows, what lies lowest first: areas, then water, then ways by how much they carry. */
export const shapeKinds = ['green', 'water', 'building', 'river', 'path', 'street', 'through', 'main', 'rail'] as const
export type ShapeKind = (typeof shapeKinds)[number]

/** Kinds that are areas; the others are lines. */
export const areaKinds: readonly ShapeKind[] = ['green', 'water', 'building']

export const stopKinds = ['bus', 'station'] as const
export type StopKind = (typeof stopKinds)[number]

export const mapLicences = ['ODbL-1.0', 'OGL-UK-3.0', 'CC-BY-4.0'] as const
export type MapLicence = (typeof mapLicences)[number]

const metres = z.number().int()

/**
 * A sheet of a map: its middle, how wide and high it is in metres, and what lies on it. A path is `x, y` of its first
 * point in metres east and south of the sheet's corner, then the steps from each point to the next.
 */
const sheet = z.strictObject({
	lat: z.number().min(49).max(61),
	lon: z.number().min(-9).max(3),
	wide: metres.positive(),
	high: metres.positive(),
	shapes: z.array(z.strictObject({ kind: z.enum(shapeKinds), name: text.optional(), paths: z.array(z.array(metres)) })),
	stops: z.array(z.strictObject({ kind: z.enum(stopKinds), name: text.optional(), x: metres, y: metres })),
})
export type MapSheet = z.infer<typeof sheet>
export type MapShape = MapSheet['shapes'][number]
export type MapStop = MapSheet['stops'][number]

/** `local/map.json`: where the map is from, one sheet of the whole area, and one around each place. */
export const areaMap = z.strictObject({
	attribution: text,
	licence: z.enum(mapLicences),
	web: web.optional(),
	source: text,
	date,
	area: sheet,
	places: z.record(z.string(), sheet),
})
export type AreaMap = z.infer<typeof areaMap>
