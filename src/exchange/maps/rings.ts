import type { Point } from '#domain/finder/distance.ts'

/**
 * The rings of an area, outer ones turning one way and those of its holes the other: so holes stay open where areas of
 * one kind lie on one another.
 */
export const ringsOf = (outer: readonly Point[][], inner: readonly Point[][]): Point[][] => [
	...outer.map((ring) => (turns(ring) < 0 ? [...ring].reverse() : ring)),
	...inner.map((ring) => (turns(ring) > 0 ? [...ring].reverse() : ring)),
]

const turns = (ring: readonly Point[]): number =>
	ring.reduce((sum, { lat, lon }, at) => {
		const next = ring[(at + 1) % ring.length]!
		return sum + lon * next.lat - next.lon * lat
	}, 0)
