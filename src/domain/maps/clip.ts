import type { Line, Spot } from './geometry.ts'

type Size = { wide: number; high: number }
type Side = { isIn: (spot: Spot) => boolean; crossing: (one: Spot, other: Spot) => Spot }

/** The parts of a line that lie on a sheet: one that leaves it and comes back is several. */
export function clippedLine(line: Line, size: Size): Line[] {
	const parts: Spot[][] = []
	let open: Spot[] | undefined
	for (let at = 1; at < line.length; at++) {
		const part = clippedSegment(line[at - 1]!, line[at]!, size)
		if (!part) {
			open = undefined
			continue
		}
		const [from, to] = part
		const last = open?.at(-1)
		if (!open || !last || last.x !== from.x || last.y !== from.y) parts.push((open = [from]))
		open.push(to)
	}
	return parts.filter((part) => part.some(({ x, y }) => x !== part[0]!.x || y !== part[0]!.y))
}

/** Liang and Barsky: how far along the segment it comes onto the sheet, and how far along it leaves it. */
function clippedSegment(one: Spot, other: Spot, { wide, high }: Size): [Spot, Spot] | undefined {
	const [dx, dy] = [other.x - one.x, other.y - one.y]
	let [enters, leaves] = [0, 1]
	for (const [step, room] of [
		[-dx, one.x],
		[dx, wide - one.x],
		[-dy, one.y],
		[dy, high - one.y],
	] as const) {
		if (step === 0) {
			if (room < 0) return undefined
			continue
		}
		const along = room / step
		if (step < 0) enters = Math.max(enters, along)
		else leaves = Math.min(leaves, along)
	}
	if (enters > leaves) return undefined
	const at = (along: number): Spot =>
		along === 0 ? one : along === 1 ? other : { x: one.x + along * dx, y: one.y + along * dy }
	return [at(enters), at(leaves)]
}

/**
 * The part of an area that lies on a sheet (Sutherland and Hodgman), as a ring that begins with its last point; nothing
 * when none does. What leaves and comes back runs along the sheet's edge in between, where a fill shows nothing.
 */
export function clippedRing(ring: Line, { wide, high }: Size): Line | undefined {
	const sides: Side[] = [
		{ isIn: ({ x }) => x >= 0, crossing: (one, other) => atX(one, other, 0) },
		{ isIn: ({ x }) => x <= wide, crossing: (one, other) => atX(one, other, wide) },
		{ isIn: ({ y }) => y >= 0, crossing: (one, other) => atY(one, other, 0) },
		{ isIn: ({ y }) => y <= high, crossing: (one, other) => atY(one, other, high) },
	]
	const clipped = sides.reduce<Line>((left, side) => cutAt(left, side), openRing(ring))
	return clipped.length > 2 ? [...clipped, clipped[0]!] : undefined
}

const openRing = (ring: Line): Line => {
	const [first, last] = [ring[0], ring.at(-1)]
	return first && last && ring.length > 1 && first.x === last.x && first.y === last.y ? ring.slice(0, -1) : ring
}

const cutAt = (ring: Line, { isIn, crossing }: Side): Spot[] =>
	ring.flatMap((spot, at) => {
		const before = ring.at(at - 1)!
		if (isIn(spot)) return isIn(before) ? [spot] : [crossing(before, spot), spot]
		return isIn(before) ? [crossing(before, spot)] : []
	})

const atX = (one: Spot, other: Spot, x: number): Spot => ({
	x,
	y: one.y + ((x - one.x) / (other.x - one.x)) * (other.y - one.y),
})
const atY = (one: Spot, other: Spot, y: number): Spot => ({
	x: one.x + ((y - one.y) / (other.y - one.y)) * (other.x - one.x),
	y,
})
