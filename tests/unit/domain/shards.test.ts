import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shardsByPlace } from '#domain/finder/shards.ts'

const places = fc.array(fc.record({ lat: fc.integer({ min: 50, max: 55 }), lon: fc.integer({ min: -5, max: 1 }) }), {
	maxLength: 60,
})

test('everything is in one part, and a part is small enough or lies at one point', () => {
	fc.assert(
		fc.property(places, (things) => {
			const parts = shardsByPlace(things, ({ length }) => length <= 4)
			expect(new Set(parts.flat())).toEqual(new Set(things))
			expect(parts.flat()).toHaveLength(things.length)
			for (const part of parts)
				expect(part.length <= 4 || new Set(part.map(({ lat, lon }) => `${lat} ${lon}`)).size === 1).toBe(true)
		}),
	)
})

test('what lies together stays together', () => {
	const [north, south] = [
		{ lat: 55, lon: 0 },
		{ lat: 50, lon: 0 },
	]
	expect(shardsByPlace([north, south, { ...north }, { ...south }], ({ length }) => length <= 2)).toEqual([
		[south, south],
		[north, north],
	])
})
