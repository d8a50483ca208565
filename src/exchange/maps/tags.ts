import { tidyName } from '#domain/maps/feature.ts'
import type { ShapeKind, StopKind } from '#domain/model/map.ts'

/** What OpenStreetMap says of a thing, by key. */
export type Tags = Readonly<Record<string, string | undefined>>

const kindOfHighway: Readonly<Record<string, ShapeKind>> = {
	...each('main', 'motorway', 'trunk', 'primary'),
	...each('through', 'secondary', 'tertiary'),
	...each('street', 'residential', 'unclassified', 'living_street', 'pedestrian', 'road'),
	...each('path', 'service', 'footway', 'path', 'cycleway', 'steps', 'track', 'bridleway'),
}
const greens: Readonly<Record<string, readonly string[]>> = {
	leisure: ['park', 'playground', 'recreation_ground', 'nature_reserve', 'common', 'pitch', 'golf_course'],
	landuse: ['grass', 'forest', 'meadow', 'recreation_ground', 'village_green', 'allotments', 'cemetery'],
	natural: ['wood', 'grassland', 'heath', 'scrub'],
}
/** Beside every road, on every drive: they show nobody the way. */
const small = ['sidewalk', 'crossing', 'driveway', 'parking_aisle', 'traffic_island']

/** What a map shows of it, if anything: roads, paths, railways, water, green and, when asked, buildings. */
export function kindOfWay(tags: Tags): ShapeKind | undefined {
	const { highway, railway, waterway, natural, building, area, tunnel } = tags
	if (highway) {
		const isSmall = small.includes(tags['footway'] ?? '') || small.includes(tags['service'] ?? '')
		return isSmall || area === 'yes' || tags['access'] === 'private'
			? undefined
			: kindOfHighway[highway.replace(/_link$/, '')]
	}
	if (railway) return ['rail', 'light_rail', 'tram'].includes(railway) && tunnel !== 'yes' ? 'rail' : undefined
	if (waterway === 'riverbank' || natural === 'water' || tags['landuse'] === 'reservoir') return 'water'
	if (waterway) return ['river', 'canal', 'stream'].includes(waterway) && !tunnel ? 'river' : undefined
	if (Object.entries(greens).some(([key, values]) => values.includes(tags[key] ?? ''))) return 'green'
	return building && building !== 'no' ? 'building' : undefined
}

export function kindOfStop({ highway, railway, public_transport: transport, bus }: Tags): StopKind | undefined {
	if (highway === 'bus_stop' || (transport === 'platform' && bus === 'yes')) return 'bus'
	return railway && ['station', 'halt', 'tram_stop'].includes(railway) ? 'station' : undefined
}

/** Names of streets, water, parks and stops; never of a building, whose name may say who lives or meets there. */
export function nameOf(kind: ShapeKind | StopKind, tags: Tags): { name?: string } {
	const name = kind === 'building' || kind === 'rail' ? undefined : tidyName(tags['name'])
	return name ? { name } : {}
}

function each<Kind extends string>(kind: Kind, ...values: readonly string[]): Record<string, Kind> {
	return Object.fromEntries(values.map((value) => [value, kind]))
}
