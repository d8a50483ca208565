import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { MapSheet } from '#domain/model/map.ts'
import { geoJsonFeatures } from '#exchange/maps/geojson.ts'
import { mapLinks } from '#exchange/maps/links.ts'
import { osmFeatures } from '#exchange/maps/osm-xml.ts'
import { apart, mapSvg } from '#exchange/maps/svg.ts'

const osm = (inner: string) => osmFeatures(`<?xml version="1.0"?><osm version="0.6">${inner}</osm>`)
const nodes = (...spots: [number, number][]) =>
	spots.map(([lat, lon], at) => `<node id="${at + 1}" lat="${lat}" lon="${lon}" user="Somebody"/>`).join('')
const way = (id: number, refs: number[], tags: Record<string, string> = {}) =>
	`<way id="${id}">${refs.map((ref) => `<nd ref="${ref}"/>`).join('')}${tagged(tags)}</way>`
const tagged = (tags: Record<string, string>) =>
	Object.entries(tags)
		.map(([key, value]) => `<tag k="${key}" v="${value}"/>`)
		.join('')
const square = nodes([54.7, 2], [54.7, 2.01], [54.71, 2.01], [54.71, 2])

describe('an extract of OpenStreetMap', () => {
	test('roads by what they carry, with their names as people write them', () => {
		const { shapes } = osm(
			square +
				way(10, [1, 2], { highway: 'primary', name: 'King&apos;s &amp; Queen&#39;s Road' }) +
				way(11, [2, 3], { highway: 'tertiary_link' }) +
				way(12, [3, 4], { highway: 'residential', name: '  Mill \n Lane ' }) +
				way(13, [1, 3], { highway: 'footway' }),
		)
		expect(shapes.map(({ kind, name }) => [kind, name])).toEqual([
			['main', "King's & Queen's Road"],
			['through', undefined],
			['street', 'Mill Lane'],
			['path', undefined],
		])
	})
	test('nothing of who edited it, of shops, homes or private drives', () => {
		const read = osm(
			square +
				way(10, [1, 2, 3, 1], { building: 'yes', name: 'A refuge' }) +
				way(11, [1, 2], { highway: 'service', service: 'driveway' }) +
				way(12, [1, 2], { highway: 'service', access: 'private' }) +
				way(13, [1, 2], { amenity: 'social_facility', name: 'A refuge' }) +
				'<node id="9" lat="54.7" lon="2"><tag k="amenity" v="shelter"/><tag k="name" v="A refuge"/></node>',
		)
		expect(read.shapes.map(({ kind }) => kind)).toEqual(['building'])
		expect(JSON.stringify(read)).not.toMatch(/refuge|Somebody/)
	})
	test('a line whose points were cut off is drawn as far as it is there', () => {
		const { shapes } = osm(square + way(10, [1, 2, 99, 3, 4], { highway: 'residential' }))
		expect(shapes[0]!.lines.map(({ length }) => length)).toEqual([2, 2])
	})
	test('an area of several ways is joined, its holes kept apart from it', () => {
		const hole = [5, 6, 7].map(
			(id) => `<node id="${id}" lat="${54.702 + id / 10_000}" lon="${2.002 + (id % 2) / 1_000}"/>`,
		)
		const { shapes } = osm(
			square +
				hole.join('') +
				way(10, [1, 2, 3]) +
				way(11, [1, 4, 3], { natural: 'water' }) +
				way(12, [5, 6, 7, 5]) +
				'<relation id="20"><member type="way" ref="11" role="outer"/><member type="way" ref="10" role="outer"/>' +
				`<member type="way" ref="12" role="inner"/>` +
				`${tagged({ type: 'multipolygon', natural: 'water', name: 'Mere' })}</relation>`,
		)
		expect(shapes).toHaveLength(1)
		expect(shapes[0]).toMatchObject({ kind: 'water', name: 'Mere' })
		const [outer, inner] = shapes[0]!.lines
		expect(Math.sign(turns(outer!))).toBe(-Math.sign(turns(inner!)))
	})
	test('an area that is not all there is left out, and counted', () => {
		const read = osm(
			square +
				way(10, [1, 2, 3]) +
				way(11, [1, 2, 99, 1], { leisure: 'park' }) +
				'<relation id="20"><member type="way" ref="10" role="outer"/><member type="way" ref="98" role="outer"/>' +
				`${tagged({ type: 'multipolygon', leisure: 'park' })}</relation>`,
		)
		expect(read).toMatchObject({ shapes: [], broken: 2 })
	})
	test('stops and stations, and the day it is from', () => {
		const read = osm(
			'<meta osm_base="2026-11-01T20:00:00Z"/>' +
				'<node id="1" lat="54.7" lon="2"><tag k="highway" v="bus_stop"/><tag k="name" v="Library"/></node>' +
				'<node id="2" lat="54.7" lon="2"><tag k="railway" v="halt"/></node>' +
				'<node id="3" lon="2"><tag k="highway" v="bus_stop"/></node>',
		)
		expect(read.stops.map(({ kind, name }) => [kind, name])).toEqual([
			['bus', 'Library'],
			['station', undefined],
		])
		expect(read.date).toBe('2026-11-01')
	})
	test('a file that breaks off, or is none, gives what there is', () => {
		expect(osm('<node id="1" lat="54.7" lon="2"><tag k="high').stops).toEqual([])
		expect(osmFeatures('')).toMatchObject({ shapes: [], stops: [] })
		expect(osmFeatures('<!DOCTYPE osm [<!ENTITY x "yy">]><osm>&x;</osm>')).toMatchObject({ shapes: [] })
	})
})

describe('GeoJSON', () => {
	const read = (...features: unknown[]) => geoJsonFeatures({ type: 'FeatureCollection', features })
	const feature = (type: string, coordinates: unknown, properties: object | null) => ({
		type: 'Feature',
		properties,
		geometry: { type, coordinates },
	})
	const ring = [
		[2, 54.7],
		[2.01, 54.7],
		[2.01, 54.71],
		[2, 54.7],
	]
	test('tags of OpenStreetMap, in properties or in tags, or our own kinds', () => {
		const { shapes, stops } = read(
			feature('LineString', ring, { highway: 'residential', name: 'Mill Lane', '@id': 'way/1' }),
			feature('MultiPolygon', [[ring]], { tags: { leisure: 'park', name: 'Wren Park' } }),
			feature('LineString', ring, { kind: 'main', name: 'High Road' }),
			feature('Point', [2, 54.7, 12], { highway: 'bus_stop', name: 'Library' }),
		)!
		expect(shapes.map(({ kind, name }) => [kind, name])).toEqual([
			['street', 'Mill Lane'],
			['green', 'Wren Park'],
			['main', 'High Road'],
		])
		expect(stops[0]!.point).toEqual({ lat: 54.7, lon: 2 })
	})
	test('what is broken is counted, and breaks nothing', () =>
		expect(
			read(
				{ type: 'Feature', geometry: null, properties: { highway: 'residential' } },
				feature('LineString', [[2]], { highway: 'residential' }),
				feature('Polygon', [], { leisure: 'park' }),
				feature('Polygon', [ring], { highway: 'residential' }),
				'nothing',
				feature('LineString', ring, null),
			),
		).toMatchObject({ shapes: [], broken: 5 }))
	test('another file is none', () => expect(geoJsonFeatures({ type: 'Topology' })).toBeUndefined())
})

describe('the map as a file', () => {
	const map = JSON.parse(readFileSync('tests/world/local/map.json', 'utf8')) as { places: Record<string, MapSheet> }
	const hub = map.places['wrenbridge-family-hub']!
	const svg = mapSvg(hub, [{ x: 600, y: 600 }])

	test('names streets, has a scale, north and one pin, and is light', () => {
		expect(svg).toContain('>Market Street</text>')
		expect(svg).toContain('>200 m</text>')
		expect(svg.match(/class="pin"/g)).toHaveLength(1)
		expect(svg).toContain('>N</text>')
		expect(brotliCompressSync(svg).length).toBeLessThan(12_000)
	})
	test('asks nobody for anything, and runs nothing', () =>
		expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script|<image|@import|url\(/))
	test('is drawn for the light, the dark, paper and forced colours', () => {
		for (const media of ['prefers-color-scheme:dark', 'print', 'forced-colors:active']) expect(svg).toContain(media)
	})
	test('what a name holds is text', () => {
		const sheet = { ...hub, shapes: [{ kind: 'main' as const, name: '<b>&"', paths: [[100, 600, 1000, 0]] }] }
		expect(mapSvg(sheet, [])).toContain('&lt;b&gt;&amp;&quot;</text>')
	})
	test('numbers that would cover one another are moved apart, and stay on the sheet', () => {
		const pins = apart(
			[1, 2, 3, 4].map((number) => ({ x: 5, y: 5, number })),
			hub,
		)
		for (const [at, one] of pins.entries()) {
			expect(Math.min(one.x, one.y)).toBeGreaterThan(0)
			for (const other of pins.slice(at + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(60)
		}
	})
})

test('a place opens in the maps of both kinds of phone, and its name cannot break the address', () => {
	const links = mapLinks({ lat: 54.7, lon: 2.001 }, 'Cats & Dogs?')
	expect(links.map(({ href }) => new URL(href).hostname)).toEqual(['maps.apple.com', 'www.google.com'])
	expect(new URL(links[0]!.href).searchParams.get('q')).toBe('Cats & Dogs?')
})

const turns = (ring: readonly { lat: number; lon: number }[]): number =>
	ring.reduce((sum, { lat, lon }, at) => {
		const next = ring[(at + 1) % ring.length]!
		return sum + lon * next.lat - next.lon * lat
	}, 0)
