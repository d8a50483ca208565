import { distanceBetween, type Line, type Spot } from './geometry.ts'

/**
 * A line with fewer points that is nowhere further than `within` metres from what it was (Douglas and Peucker). Its
 * ends stay; a ring keeps the point furthest from where it closes, so that it does not fall together.
 */
export function simplified(line: Line, within: number): Line {
	const kept = new Uint8Array(line.length)
	if (line.length < 3) return line
	kept[0] = kept[line.length - 1] = 1
	const spans: [number, number][] = [[0, line.length - 1]]
	for (let span = spans.pop(); span; span = spans.pop()) {
		const [from, to] = span
		const { at, far } = furthest(line, from, to)
		if (far <= within) continue
		kept[at] = 1
		spans.push([from, at], [at, to])
	}
	return line.filter((_, at) => kept[at])
}

function furthest(line: Line, from: number, to: number): { at: number; far: number } {
	let [at, far] = [from, 0]
	for (let between = from + 1; between < to; between++) {
		const away = distanceTo(line[between]!, line[from]!, line[to]!)
		if (away > far) [at, far] = [between, away]
	}
	return { at, far }
}

/** From a spot to the nearest of a segment, which may have no length. */
function distanceTo(spot: Spot, one: Spot, other: Spot): number {
	const [dx, dy] = [other.x - one.x, other.y - one.y]
	const square = dx * dx + dy * dy
	if (square === 0) return distanceBetween(spot, one)
	const along = Math.min(1, Math.max(0, ((spot.x - one.x) * dx + (spot.y - one.y) * dy) / square))
	return distanceBetween(spot, { x: one.x + along * dx, y: one.y + along * dy })
}

/** How large a ring is, in square metres. */
export const areaOf = (ring: Line): number =>
	Math.abs(
		ring.reduce((sum, { x, y }, at) => {
			const next = ring[(at + 1) % ring.length]!
			return sum + x * next.y - next.x * y
		}, 0),
	) / 2
