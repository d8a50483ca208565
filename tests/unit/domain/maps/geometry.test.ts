import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { clippedLine, clippedRing } from '#domain/maps/clip.ts'
import { distanceBetween, extentOf, lengthOf, spotOn, type Line, type Spot } from '#domain/maps/geometry.ts'
import { joined } from '#domain/maps/join.ts'
import { areaOf, simplified } from '#domain/maps/simplify.ts'

const sheet = { wide: 100, high: 100 }
const line = (...numbers: number[]): Spot[] =>
	numbers.flatMap((x, at) => (at % 2 === 0 ? [{ x, y: numbers[at + 1]! }] : []))
const flat = (spots: Line | undefined) => spots?.flatMap(({ x, y }) => [x, y])
const spot = fc.record({ x: fc.integer({ min: -300, max: 400 }), y: fc.integer({ min: -300, max: 400 }) })

describe('where points lie on a sheet', () => {
	const extent = { lat: 54.7, lon: 2, wide: 1200, high: 1200 }
	test('its middle is in the middle, north is up and east is right', () => {
		const on = spotOn(extent)
		expect(on({ lat: 54.7, lon: 2 })).toEqual({ x: 600, y: 600 })
		expect(on({ lat: 54.701, lon: 2 }).y).toBeCloseTo(600 - 111.3, 0)
		expect(on({ lat: 54.7, lon: 2.001 }).x).toBeCloseTo(600 + 64.3, 0)
	})
	test('a sheet for several points holds them all, with an edge', () => {
		const points = [
			{ lat: 54.7, lon: 2 },
			{ lat: 54.72, lon: 2.03 },
		]
		const all = extentOf(points, 100)!
		const spots = points.map(spotOn(all))
		for (const { x, y } of spots) {
			expect(x).toBeGreaterThan(98)
			expect(y).toBeGreaterThan(98)
			expect(all.wide - x).toBeGreaterThan(98)
			expect(all.high - y).toBeGreaterThan(98)
		}
		expect(extentOf([], 100)).toBeUndefined()
	})
	test('one point alone still makes a sheet', () =>
		expect(extentOf([{ lat: 54.7, lon: 2 }], 100)).toEqual({ lat: 54.7, lon: 2, wide: 200, high: 200 }))
})

describe('lines at the edge of a sheet', () => {
	test.each<[string, number[], number[][]]>([
		['inside', [10, 10, 20, 20], [[10, 10, 20, 20]]],
		['outside', [-10, 10, -5, 90], []],
		['across a corner, outside', [-10, 5, 5, -20], []],
		[
			'out and in again',
			[50, 50, 150, 50, 150, 60, 50, 60],
			[
				[50, 50, 100, 50],
				[100, 60, 50, 60],
			],
		],
		['right through, with no point on it', [-50, 50, 150, 50], [[0, 50, 100, 50]]],
		['along the edge', [0, 10, 0, 90], [[0, 10, 0, 90]]],
		['of no length', [10, 10, 10, 10], []],
		['touching a corner only', [-10, 10, 10, -10], []],
		['of one point', [10, 10], []],
	])('%s', (_, given, parts) => expect(clippedLine(line(...given), sheet).map(flat)).toEqual(parts))

	test('no part is ever off the sheet, or longer than the line was', () =>
		fc.assert(
			fc.property(fc.array(spot, { maxLength: 12 }), (given) => {
				const parts = clippedLine(given, sheet)
				for (const { x, y } of parts.flat()) {
					expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1e-6)
					expect(Math.max(x, y)).toBeLessThanOrEqual(100 + 1e-6)
				}
				expect(parts.reduce((sum, part) => sum + lengthOf(part), 0)).toBeLessThanOrEqual(lengthOf(given) + 1e-6)
			}),
		))
})

describe('areas at the edge of a sheet', () => {
	test('one all around it becomes the sheet', () =>
		expect(areaOf(clippedRing(line(-50, -50, 150, -50, 150, 150, -50, 150, -50, -50), sheet)!)).toBe(10_000))
	test('one that crosses its edge is cut there, and closes', () => {
		const ring = clippedRing(line(50, 20, 150, 20, 150, 60, 50, 60, 50, 20), sheet)!
		expect(areaOf(ring)).toBe(2_000)
		expect(ring[0]).toEqual(ring.at(-1))
	})
	test('one that leaves and comes back keeps both parts', () =>
		expect(
			areaOf(clippedRing(line(50, 0, 150, 0, 150, 100, 50, 100, 50, 80, 120, 80, 120, 20, 50, 20, 50, 0), sheet)!),
		).toBe(2_000))
	test('one that crosses itself is cut like any other', () => {
		const bow = clippedRing(line(10, 10, 150, 90, 150, 10, 10, 90, 10, 10), sheet)!
		expect(bow.every(({ x }) => x <= 100)).toBe(true)
	})
	test.each([
		['outside', line(110, 10, 150, 10, 150, 50, 110, 10)],
		['of two points', line(10, 10, 20, 20)],
		['of no points', []],
	])('one %s is none', (_, ring) => expect(clippedRing(ring, sheet)).toBeUndefined())
	test('no ring is ever off the sheet', () =>
		fc.assert(
			fc.property(fc.array(spot, { minLength: 3, maxLength: 12 }), (given) => {
				for (const { x, y } of clippedRing(given, sheet) ?? []) {
					expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1e-6)
					expect(Math.max(x, y)).toBeLessThanOrEqual(100 + 1e-6)
				}
			}),
		))
})

describe('fewer points', () => {
	test('what lies on a straight line goes, a corner stays', () =>
		expect(flat(simplified(line(0, 0, 10, 0.4, 20, 0, 20, 20), 1))).toEqual([0, 0, 20, 0, 20, 20]))
	test('a ring does not fall together, and closes', () =>
		expect(flat(simplified(line(0, 0, 50, 0, 50, 50, 0, 50, 0, 0), 1))).toEqual([0, 0, 50, 0, 50, 50, 0, 50, 0, 0]))
	test('points in one place are no trouble', () =>
		expect(flat(simplified(line(5, 5, 5, 5, 5, 5, 5, 5), 1))).toEqual([5, 5, 5, 5]))
	test('a very long line does not run out of stack', () => {
		const long = Array.from({ length: 200_000 }, (_, at) => ({ x: at, y: at % 2 }))
		expect(simplified(long, 5)).toHaveLength(2)
	})
	test('nothing moves further than it may', () =>
		fc.assert(
			fc.property(fc.array(spot, { minLength: 2, maxLength: 30 }), fc.integer({ min: 1, max: 40 }), (given, within) => {
				const left = simplified(given, within)
				expect(left[0]).toEqual(given[0])
				expect(left.at(-1)).toEqual(given.at(-1))
				for (const one of given) {
					const away = left.slice(1).map((to, at) => toSegment(one, left[at]!, to))
					expect(Math.min(...away)).toBeLessThanOrEqual(within + 1e-6)
				}
			}),
		))
})

describe('pieces joined', () => {
	const same = (id: number) => id
	test('in any order and direction', () => {
		const { closed, open } = joined(
			[
				[1, 2, 3],
				[5, 4, 3],
				[5, 6, 1],
			],
			same,
		)
		expect(open).toEqual([])
		expect(closed).toHaveLength(1)
		expect(closed[0]).toHaveLength(7)
	})
	test('two rings stay two', () =>
		expect(
			joined(
				[
					[1, 2, 3, 1],
					[7, 8],
					[8, 9, 7],
				],
				same,
			).closed.map((ring) => ring.length),
		).toEqual([4, 4]))
	test('one with a piece missing is open, whole as far as it goes', () =>
		expect(
			joined(
				[
					[3, 4],
					[1, 2],
					[2, 3],
				],
				same,
			),
		).toEqual({ closed: [], open: [[1, 2, 3, 4]] }))
	test('a piece that is there twice, or has one point, is no trouble', () => {
		expect(joined([[1, 2], [1, 2], [4]], same).closed).toEqual([])
		expect(joined([], same)).toEqual({ closed: [], open: [] })
	})
})

function toSegment(one: Spot, from: Spot, to: Spot): number {
	const [dx, dy] = [to.x - from.x, to.y - from.y]
	const square = dx * dx + dy * dy
	const along = square === 0 ? 0 : Math.min(1, Math.max(0, ((one.x - from.x) * dx + (one.y - from.y) * dy) / square))
	return distanceBetween(one, { x: from.x + along * dx, y: from.y + along * dy })
}
