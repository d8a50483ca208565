import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { mapProblems } from '#catalogue/map.ts'
import { build } from '#catalogue/build.ts'
import { mapFrom } from '#commands/map/command.ts'
import { areaMap } from '#domain/model/map.ts'
import { day } from '../../../moment.ts'
import { world } from '../../../world.ts'
import { scratchFolder } from '../../../scratch.ts'

let folder: string
let content: string
beforeEach(() => {
	folder = scratchFolder('map')
	content = join(folder, 'content')
	mkdirSync(join(content, 'local'), { recursive: true })
	cpSync('tests/world/local/venues', join(content, 'local', 'venues'), { recursive: true })
})

const town = 'tests/maps/wrenbridge.osm'
const file = (name: string, text: string) => (writeFileSync(join(folder, name), text), join(folder, name))
const path = () => join(content, 'local/map.json')
const run = (...words: string[]) => mapFrom(words, content)
const geoJson = (coordinates: number[][]) =>
	JSON.stringify({
		type: 'FeatureCollection',
		features: [{ type: 'Feature', properties: { highway: 'primary' }, geometry: { type: 'LineString', coordinates } }],
	})

describe('a map of the area', () => {
	test('is shown first and written only when asked to', () => {
		const { says, isFine } = run(town)
		expect(says).toContain('© OpenStreetMap contributors, ODbL-1.0, as of 2026-11-01')
		expect(says).toMatch(/wrenbridge-family-hub: \d+ lines, \d+ names, \d stops/)
		expect(isFine).toBe(true)
		expect(existsSync(path())).toBe(false)
		expect(run(town, '--write').isFine).toBe(true)
		const map = areaMap.parse(JSON.parse(readFileSync(path(), 'utf8')))
		expect(map).toMatchObject({
			licence: 'ODbL-1.0',
			web: 'https://www.openstreetmap.org/copyright',
			date: '2026-11-01',
		})
		expect(Object.keys(map.places)).toHaveLength(10)
	})
	test('holds no building unless asked, and never the name of one', () => {
		run(town, '--write')
		expect(readFileSync(path(), 'utf8')).not.toContain('"building"')
		run(town, '--buildings', '--write')
		expect(readFileSync(path(), 'utf8')).toContain('"building"')
		expect(readFileSync(path(), 'utf8')).not.toContain('Nobody draws')
	})
	test('of other data says whose it is, on what terms and from which day', () => {
		const roads = file(
			'roads.geojson',
			geoJson([
				[1.99, 54.7],
				[2.01, 54.7],
			]),
		)
		expect(run(roads).says).toContain('Whose data is')
		const terms = ['--licence', 'OGL-UK-3.0', '--attribution', 'Contains OS data']
		expect(run(roads, ...terms).says).toContain('--date 2026-11-01')
		expect(run(roads, ...terms, '--date', '2026-10-01').says).toContain(
			'Contains OS data, OGL-UK-3.0, as of 2026-10-01',
		)
	})
	test.each([
		['nothing', [], 'Write: npm run map'],
		['a file that is not there', ['gone.osm'], 'is not a file'],
		['an unknown licence', [town, '--licence', 'mine'], 'is none of ODbL-1.0'],
		['a day that is none', [town, '--date', 'May'], 'is not a day'],
	])('%s is refused with what to write', (_, words, says) => {
		expect(run(...words)).toMatchObject({ isFine: false })
		expect(run(...words).says).toContain(says)
	})
	const terms = ['--licence', 'OGL-UK-3.0', '--attribution', 'Us', '--date', '2026-10-01']
	test.each([
		[
			'counts in metres',
			geoJson([
				[412_000, 301_000],
				[413_000, 301_000],
			]),
			'ogr2ogr',
		],
		[
			'is of another area',
			geoJson([
				[-3.2, 51.4],
				[-3.1, 51.4],
			]),
			'Is it of another area?',
		],
		['holds nothing to draw', geoJson([[2, 54.7]]), 'holds nothing that a map shows'],
		['is no GeoJSON', '{"type": "Topology"}', 'no GeoJSON'],
		['is broken', '{', 'neither GeoJSON'],
		['is other XML', '<gpx></gpx>', 'no extract of OpenStreetMap'],
	])('data that %s is refused', (_, text, says) => {
		const { says: said, isFine } = run(file('data.geojson', text), ...terms, '--write')
		expect(said).toContain(says)
		expect(isFine).toBe(false)
		expect(existsSync(path())).toBe(false)
	})
	test('packed data is told how to be unpacked', () =>
		expect(run(file('area.osm.pbf', 'x'), ...terms).says).toContain('osmium extract'))
})

describe('what is wrong with a map', () => {
	const { catalogue } = build(world(), day)

	test('nothing, without one or with one around every place', () => {
		expect(mapProblems(join(folder, 'none'), catalogue)).toEqual([])
		expect(mapProblems('tests/world', catalogue)).toEqual([])
	})
	test('a place it does not show, or that has moved, is a warning', () => {
		const map = JSON.parse(readFileSync('tests/world/local/map.json', 'utf8'))
		delete map.places['wren-park']
		map.places['mill-lane-library'].lat += 0.01
		writeFileSync(path(), JSON.stringify(map))
		expect(mapProblems(content, catalogue)).toMatchObject([
			{ severity: 'warning', says: expect.stringContaining('mill-lane-library, wren-park') },
		])
	})
	test('a file that was written by hand is an error', () => {
		writeFileSync(path(), '{"places": []}')
		expect(mapProblems(content, catalogue)).toMatchObject([{ severity: 'error' }])
	})
})
