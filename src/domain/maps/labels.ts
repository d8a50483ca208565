import { areaKinds, type MapShape, type MapSheet, type ShapeKind } from '#domain/model/map.ts'
import { distanceBetween, type Line, type Spot } from './geometry.ts'
import { joined } from './join.ts'
import { unpacked } from './sheet.ts'
import { areaOf } from './simplify.ts'

/** A box that may be turned, by its middle. */
export type Box = Spot & { wide: number; high: number; degrees: number }
export type Label = Box & { text: string; kind: ShapeKind | 'place' }

/** Roads first, the larger ones before the smaller; then what helps to know where one is. */
const order: readonly ShapeKind[] = ['main', 'through', 'street', 'green', 'river', 'water', 'path']
/** How far along a straight part a name is tried. */
const tries = [0.5, 0.3, 0.7, 0.15, 0.85]
/** How far a street may bend away from its name, in heights of a letter. */
const bend = 0.3

/**
 * The names of a sheet, each once, where it fits: along a straight part of its street, or within its park. None lies on
 * another, on one of the `obstacles`, or over the edge; one that fits nowhere is left out. `size` is how high letters
 * are, in metres; `first` are names that come before all others.
 */
export function labelsOn(
	{ wide, high, shapes }: MapSheet,
	size: number,
	obstacles: readonly Box[],
	first: readonly Label[] = [],
): Label[] {
	const labels: Label[] = []
	const isFree = (box: Box) =>
		isWithin(box, { wide, high }) && [...obstacles, ...labels].every((other) => !overlaps(box, other))
	const isSaid = (name: string | undefined) => labels.some(({ text }) => text === name)
	for (const label of first) if (!isSaid(label.text) && isFree(label)) labels.push(label)
	const named = shapes
		.filter(({ name, kind }) => name && order.includes(kind))
		.sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
	for (const shape of named) {
		if (isSaid(shape.name)) continue
		const label = placesFor(shape, size).find(isFree)
		if (label) labels.push(label)
	}
	return labels
}

export function labelAt(spot: Spot, text: string, kind: Label['kind'], size: number, degrees = 0): Label {
	return { ...spot, text, kind, degrees, wide: widthOf(text) * size + size * 0.6, high: size * 1.25 }
}

/** How wide a text is, in heights of its letters: generous, since every phone has another font. */
export const widthOf = (text: string): number =>
	[...text].reduce(
		(sum, letter) =>
			sum +
			(/[ijlI.,'’ ()|!-]/.test(letter) ? 0.34 : /[mwMW]/.test(letter) ? 0.9 : /\p{Lu}/u.test(letter) ? 0.72 : 0.58),
		0,
	)

function placesFor({ kind, name = '', paths }: MapShape, size: number): Label[] {
	const lines = paths.map(unpacked)
	if (areaKinds.includes(kind)) return inTheMiddle(lines, (spot) => labelAt(spot, name, kind, size), size)
	const { wide } = labelAt({ x: 0, y: 0 }, name, kind, size)
	const { open, closed } = joined(lines, ({ x, y }) => `${x},${y}`)
	return [...open, ...closed]
		.flatMap((line) => straightParts(line, wide, size * bend))
		.sort((one, other) => distanceBetween(...other) - distanceBetween(...one))
		.flatMap(([from, to]) => {
			const spare = 1 - wide / distanceBetween(from, to)
			return tries.map((along) => {
				const at = 0.5 + (along - 0.5) * spare
				const spot = { x: from.x + (to.x - from.x) * at, y: from.y + (to.y - from.y) * at }
				return labelAt(spot, name, kind, size, uprightAngle(from, to))
			})
		})
}

/** In the middle of the largest part, if it is wide enough to hold most of the name. */
function inTheMiddle(rings: readonly Line[], labelled: (spot: Spot) => Label, size: number): Label[] {
	const [largest] = [...rings].sort((one, other) => areaOf(other) - areaOf(one))
	if (!largest) return []
	const [xs, ys] = [largest.map(({ x }) => x), largest.map(({ y }) => y)]
	const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
	const middle = (west + east) / 2
	const label = labelled({ x: middle, y: (north + south) / 2 })
	if (label.wide > (east - west) * 1.1 || areaOf(largest) < (label.wide * label.high) / 2) return []
	return [0, -1.5, 1.5, -3, 3].map((rows) => ({ ...label, y: label.y + rows * size }))
}

/** The straight parts of a line that are at least so long, each as it goes from its first spot to its last. */
function straightParts(line: Line, longEnough: number, mostBend: number): [Spot, Spot][] {
	const parts: [Spot, Spot][] = []
	for (let from = 0; from < line.length - 1; from++) {
		let to = from + 1
		while (to + 1 < line.length && isStraight(line, from, to + 1, mostBend)) to++
		if (distanceBetween(line[from]!, line[to]!) >= longEnough) parts.push([line[from]!, line[to]!])
	}
	return parts
}

function isStraight(line: Line, from: number, to: number, mostBend: number): boolean {
	const [one, other] = [line[from]!, line[to]!]
	const far = distanceBetween(one, other)
	if (far === 0) return false
	const along = { x: (other.x - one.x) / far, y: (other.y - one.y) / far }
	return line.slice(from + 1, to).every(({ x, y }) => {
		const forward = (x - one.x) * along.x + (y - one.y) * along.y
		return Math.abs((x - one.x) * along.y - (y - one.y) * along.x) <= mostBend && forward >= 0 && forward <= far
	})
}

/** Names are read from the left, whichever way a street was drawn. */
function uprightAngle(from: Spot, to: Spot): number {
	const degrees = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI
	return Math.round(degrees > 90 ? degrees - 180 : degrees <= -90 ? degrees + 180 : degrees)
}

export function isWithin(box: Box, { wide, high }: { wide: number; high: number }): boolean {
	return corners(box).every(({ x, y }) => x >= 0 && y >= 0 && x <= wide && y <= high)
}

function corners({ x, y, wide, high, degrees }: Box): Spot[] {
	const [cos, sin] = axes(degrees)
	return [
		[-1, -1],
		[1, -1],
		[1, 1],
		[-1, 1],
	].map(([across, down]) => ({
		x: x + (across! * wide * cos - down! * high * sin) / 2,
		y: y + (across! * wide * sin + down! * high * cos) / 2,
	}))
}

const axes = (degrees: number): [number, number] => [
	Math.cos((degrees * Math.PI) / 180),
	Math.sin((degrees * Math.PI) / 180),
]

/** Two boxes lie apart when, looked at along a side of either, there is room between them. */
export function overlaps(one: Box, other: Box): boolean {
	const [mine, theirs] = [corners(one), corners(other)]
	return [one, other].every(({ degrees }) => {
		const [cos, sin] = axes(degrees)
		return [
			[cos, sin],
			[-sin, cos],
		].every(([ax, ay]) => {
			const along = (spots: readonly Spot[]) => spots.map(({ x, y }) => x * ax! + y * ay!)
			const [a, b] = [along(mine), along(theirs)]
			return Math.max(...a) > Math.min(...b) && Math.max(...b) > Math.min(...a)
		})
	})
}
