import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { areaFolder } from '#catalogue/area-folder.ts'
import { filesIn, mapFile } from '#catalogue/files.ts'
import { today } from '#catalogue/today.ts'
import { refused, type ImportResult } from '#commands/import-result.ts'
import { hasClosed } from '#domain/closed.ts'
import type { Point } from '#domain/finder/distance.ts'
import type { MapFeatures } from '#domain/maps/feature.ts'
import { extentOf } from '#domain/maps/geometry.ts'
import { areaSheet, placeSheet } from '#domain/maps/sheet.ts'
import { areaMap, type AreaMap, type MapSheet } from '#domain/model/map.ts'
import { counted } from '#domain/mistakes/problems.ts'
import { printable, visible } from '#domain/mistakes/visible.ts'
import { geoJsonFeatures } from '#exchange/maps/geojson.ts'
import { osmFeatures, type MapFile } from '#exchange/maps/osm-xml.ts'
import { mapOptionsIn, type MapOptions } from './options.ts'

/** How far a place's map reaches to each side, and how much there is around the outermost places, in metres. */
const reach = 600
const edge = 700
const mostBytes = 300_000_000

/** Reads open map data and says which maps come of it; writes only when asked to. */
export function mapFrom(words: readonly string[], content: string): ImportResult {
	const options = mapOptionsIn(words)
	if (typeof options === 'string') return refused([options])
	const places = placesOf(content)
	if (places.length === 0)
		return refused([`No place in content/${areaFolder(content)}/venues/ has a point yet: there is nothing to map.`])
	const file = fileAt(options.file)
	if ('says' in file) return refused([file.says])
	const fault = strange(file)
	if (fault) return refused([`${basename(options.file)} ${fault}`])
	const map = mapOf(file, places, options)
	if ('says' in map) return refused([map.says])
	if (options.write) writeFileSync(join(content, mapFile(content)), mapText(map))
	return { says: visible(report(map, places, file, options, mapFile(content)).map(printable).join('\n')), isFine: true }
}

type Place = { id: string; point: Point }

const placesOf = (content: string): Place[] =>
	filesIn(content).files.flatMap(({ root, kind, id, data }) => {
		const { point } = data as { point?: Partial<Point> }
		if (hasClosed(data as object, today())) return []
		return root === 'local' && kind === 'venues' && typeof point?.lat === 'number' && typeof point.lon === 'number'
			? [{ id, point: { lat: point.lat, lon: point.lon } }]
			: []
	})

function fileAt(file: string): MapFile | { says: string } {
	if (!existsSync(file) || !statSync(file).isFile()) return { says: `${file} is not a file.` }
	if (/\.(pbf|o5m|bz2|gz|zip)$/i.test(file))
		return {
			says:
				`${file} is packed. Cut your area out and unpack it first: ` +
				'osmium extract --bbox <west,south,east,north> -o area.osm <file>',
		}
	if (statSync(file).size > mostBytes)
		return {
			says:
				`${file} is over ${mostBytes / 1_000_000} MB. Cut your area out of it first: ` +
				'osmium extract --bbox <west,south,east,north> -o area.osm <file>',
		}
	const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
	if (/^\s*</.test(text))
		return /<osm\b/.test(text.slice(0, 2_000))
			? osmFeatures(text)
			: { says: `${file} is XML, but no extract of OpenStreetMap: that begins with <osm.` }
	try {
		return geoJsonFeatures(JSON.parse(text)) ?? { says: `${file} is JSON, but no GeoJSON FeatureCollection.` }
	} catch {
		return { says: `${file} is neither GeoJSON nor an extract of OpenStreetMap as XML.` }
	}
}

/** Grids of metres and swapped degrees are the two ways map data lies elsewhere than it says. */
function strange({ shapes, stops }: MapFeatures): string | undefined {
	const first = shapes[0]?.lines[0]?.[0] ?? stops[0]?.point
	if (!first) return 'holds nothing that a map shows: no road, path, railway, water, green or stop.'
	if (Math.abs(first.lat) > 90 || Math.abs(first.lon) > 180)
		return 'counts in metres of a grid. Turn it into degrees first: ogr2ogr -t_srs EPSG:4326 out.geojson <file>'
	return undefined
}

function mapOf(file: MapFile, places: readonly Place[], options: MapOptions): AreaMap | { says: string } {
	const date = options.date ?? file.date
	if (!date) return { says: 'The file does not say from which day it is. Say it: --date 2026-11-01' }
	const features = { ...file, shapes: file.shapes.filter(({ kind }) => options.buildings || kind !== 'building') }
	const sheets = places.flatMap(({ id, point }): [string, MapSheet][] => {
		const sheet = placeSheet(features, { ...point, wide: 2 * reach, high: 2 * reach })
		return sheet.shapes.length > 0 ? [[id, sheet]] : []
	})
	if (sheets.length === 0) return { says: 'Nothing in the file lies around any of your places. Is it of another area?' }
	const { attribution, licence, web, source } = options.terms
	const map = areaMap.safeParse({
		attribution,
		licence,
		...(web ? { web } : {}),
		source,
		date,
		area: areaSheet(
			features,
			extentOf(
				places.map(({ point }) => point),
				edge,
			)!,
		),
		places: Object.fromEntries(sheets),
	})
	return map.success ? map.data : { says: `That makes no map: ${map.error.issues[0]?.message ?? ''}` }
}

function report(
	map: AreaMap,
	places: readonly Place[],
	{ broken }: MapFile,
	{ write }: MapOptions,
	path: string,
): string[] {
	const kilobytes = (mapText(map).length / 1_000).toFixed(0)
	const without = places.filter(({ id }) => !map.places[id]).map(({ id }) => id)
	return [
		`content/${path}, ${kilobytes} kB: ${map.attribution}, ${map.licence}, as of ${map.date}`,
		`  the area: ${aboutSheet(map.area)}`,
		...Object.entries(map.places).map(([id, sheet]) => `  ${id}: ${aboutSheet(sheet)}`),
		...without.map((id) => `  ${id}: nothing in the file is around it, so it has no map`),
		...(broken > 0 ? [`  ${counted(broken, 'thing')} left out, because a part is missing in the file`] : []),
		'',
		write
			? 'Written. Run: npm run check:content'
			: 'Nothing was written yet: to write it, run this again with --write.',
	]
}

function aboutSheet({ shapes, stops }: MapSheet): string {
	const names = new Set(shapes.flatMap(({ name }) => name ?? [])).size
	const lines = shapes.reduce((sum, { paths }) => sum + paths.length, 0)
	return [
		counted(lines, 'line'),
		counted(names, 'name'),
		...(stops.length > 0 ? [counted(stops.length, 'stop')] : []),
	].join(', ')
}

/** A line for each shape, so that what changes can be read. */
export function mapText(map: AreaMap): string {
	const sheet = ({ shapes, stops, ...extent }: MapSheet, indent: string) =>
		[
			`${JSON.stringify(extent).slice(0, -1)},`,
			`${indent}"shapes": [`,
			shapes.map((shape) => `${indent}  ${JSON.stringify(shape)}`).join(',\n'),
			`${indent}],`,
			`${indent}"stops": ${JSON.stringify(stops)}}`,
		].join('\n')
	const { area, places, ...about } = map
	return [
		`${JSON.stringify(about, undefined, 2).slice(0, -2)},`,
		`  "area": ${sheet(area, '    ')},`,
		'  "places": {',
		Object.entries(places)
			.map(([id, one]) => `    ${JSON.stringify(id)}: ${sheet(one, '      ')}`)
			.join(',\n'),
		'  }',
		'}',
		'',
	].join('\n')
}
