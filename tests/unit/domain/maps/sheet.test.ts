import { describe, expect, test } from 'vitest'
import type { MapFeatures } from '#domain/maps/feature.ts'
import { labelAt, labelsOn, overlaps, type Box } from '#domain/maps/labels.ts'
import { areaSheet, packed, placeSheet, unpacked } from '#domain/maps/sheet.ts'
import type { MapSheet } from '#domain/model/map.ts'

const extent = { lat: 54.7, lon: 2, wide: 1200, high: 1200 }
/** A point so many metres east and north of the middle. */
const at = (east: number, north: number) => ({
	lat: 54.7 + north / 111_320,
	lon: 2 + east / (111_320 * Math.cos((54.7 * Math.PI) / 180)),
})
const sheetWith = (...shapes: MapSheet['shapes']): MapSheet => ({ ...extent, shapes, stops: [] })

describe('a sheet', () => {
	test('holds what lies on it, in whole metres from its corner', () => {
		const features: MapFeatures = {
			shapes: [
				{ kind: 'street', name: 'Mill Lane', lines: [[at(-2000, 0), at(0, 0), at(0, 300)]] },
				{ kind: 'street', name: 'Far Lane', lines: [[at(2000, 0), at(2000, 300)]] },
			],
			stops: [
				{ kind: 'bus', name: 'Library', point: at(100, 100) },
				{ kind: 'bus', name: 'Elsewhere', point: at(900, 0) },
			],
		}
		expect(placeSheet(features, extent)).toEqual({
			...extent,
			shapes: [{ kind: 'street', name: 'Mill Lane', paths: [[0, 600, 600, 0, 0, -300]] }],
			stops: [{ kind: 'bus', name: 'Library', x: 700, y: 500 }],
		})
	})
	test('keeps one name once, and things of no name together', () => {
		const piece = (east: number, name?: string) => ({
			kind: 'street' as const,
			...(name ? { name } : {}),
			lines: [[at(east, 0), at(east + 50, 0)]],
		})
		const { shapes } = placeSheet(
			{ shapes: [piece(0, 'A'), piece(100), piece(200, 'A'), piece(300)], stops: [] },
			extent,
		)
		expect(shapes.map(({ name, paths }) => [name, paths.length])).toEqual([
			['A', 2],
			[undefined, 2],
		])
	})
	test('of a town too dense to draw is bounded: what helps least goes first', () => {
		const wiggly = (row: number) =>
			Array.from({ length: 120 }, (_, step) => at(-600 + step * 10, -600 + row * 8 + (step % 2) * 6))
		const dense: MapFeatures = {
			shapes: [
				...Array.from({ length: 150 }, (_, row) => ({ kind: 'path' as const, lines: [wiggly(row)] })),
				{ kind: 'main', name: 'High Road', lines: [[at(-600, 0), at(600, 0)]] },
			],
			stops: [],
		}
		const sheet = placeSheet(dense, extent)
		expect(JSON.stringify(sheet).length).toBeLessThanOrEqual(34_000)
		expect(sheet.shapes.map(({ name }) => name)).toContain('High Road')
	})
	test('of the whole area leaves out paths and stops', () => {
		const lines = [[at(-500, 0), at(500, 0)]]
		const { shapes, stops } = areaSheet(
			{
				shapes: [
					{ kind: 'path', lines },
					{ kind: 'main', lines },
				],
				stops: [{ kind: 'bus', point: at(0, 0) }],
			},
			extent,
		)
		expect(shapes.map(({ kind }) => kind)).toEqual(['main'])
		expect(stops).toEqual([])
	})
	test('a path packed and unpacked is the same', () => {
		const spots = [
			{ x: 3, y: 5 },
			{ x: -2, y: 9 },
			{ x: 40, y: 9 },
		]
		expect(unpacked(packed(spots))).toEqual(spots)
	})
})

describe('names on a map', () => {
	const street = (name: string, ...path: number[]) => ({ kind: 'street' as const, name, paths: [path] })

	test('one along its street, upright whichever way it was drawn', () => {
		for (const path of [
			[100, 600, 900, 100],
			[1000, 700, -900, -100],
		]) {
			const [label] = labelsOn(sheetWith(street('Mill Lane', ...path)), 40, [])
			expect(label).toMatchObject({ text: 'Mill Lane', degrees: 6 })
		}
	})
	test('a street in pieces is one street', () =>
		expect(
			labelsOn(
				sheetWith({
					kind: 'street',
					name: 'Long Street',
					paths: [
						[100, 600, 150, 0],
						[250, 600, 150, 0],
						[400, 600, 150, 0],
					],
				}),
				40,
				[],
			),
		).toHaveLength(1))
	test('none where the street is too short, winds, or has no length', () => {
		expect(labelsOn(sheetWith(street('Chapel Street', 600, 600, 60, 0)), 40, [])).toEqual([])
		expect(labelsOn(sheetWith(street('Chapel Street', 600, 600, 60, 60, 60, -60, 60, 60, 60, -60)), 40, [])).toEqual([])
		expect(labelsOn(sheetWith(street('Chapel Street', 600, 600)), 40, [])).toEqual([])
	})
	test('none on another, on what is taken, or over the edge', () => {
		const taken: Box = { x: 600, y: 600, wide: 80, high: 80, degrees: 0 }
		const crowd = sheetWith(
			...Array.from({ length: 30 }, (_, row) => street(`Street number ${row}`, 50, 100 + row * 35, 1100, 0)),
			...Array.from({ length: 10 }, (_, column) => street(`Lane ${column}`, 80 + column * 110, 20, 0, 1150)),
			street('Edge Street', 0, 5, 1200, 0),
		)
		const labels = labelsOn(crowd, 40, [taken])
		expect(labels.length).toBeGreaterThan(8)
		expect(labels.map(({ text }) => text)).not.toContain('Edge Street')
		const boxes = [taken, ...labels]
		for (const [at, one] of boxes.entries())
			for (const other of boxes.slice(at + 1)) expect(overlaps(one, other)).toBe(false)
	})
	test('the larger road comes first, and each name once', () => {
		const sheet = sheetWith(
			street('Small Street', 100, 600, 900, 0),
			{ kind: 'main', name: 'High Road', paths: [[100, 605, 900, 0]] },
			street('High Road', 100, 900, 900, 0),
		)
		expect(labelsOn(sheet, 40, [])[0]?.text).toBe('High Road')
		expect(labelsOn(sheet, 40, []).filter(({ text }) => text === 'High Road')).toHaveLength(1)
	})
	test('names given first are said once, however often they are offered', () => {
		const offered = [0, 100].map((y) => labelAt({ x: 600, y: 500 + y }, 'Oakfield', 'place', 40))
		expect(labelsOn(sheetWith(), 40, [], offered)).toHaveLength(1)
	})
})
