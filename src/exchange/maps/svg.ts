import { usualColours } from '#domain/colours.ts'
import { isWithin, labelAt, labelsOn, overlaps, type Box, type Label } from '#domain/maps/labels.ts'
import type { Spot } from '#domain/maps/geometry.ts'
import { shapeKinds, type MapSheet, type ShapeKind, type StopKind } from '#domain/model/map.ts'
import { escaped } from '#exchange/escaped.ts'
import { mapStyle } from './svg-style.ts'

/** What is marked on a map: the place it is about, or several by their numbers in the list beside it. */
export type Pin = Spot & { number?: number }
export type NamedSpot = Spot & { name: string }

/** How wide a map is on a phone, in pixels: letters and marks are sized for it. */
const onAPhone = 340
/** All sizes below are in such pixels. */
const letters = 12
const pinRadius = 11

/**
 * A sheet as an SVG file of its own, which a page shows as a picture: north at the top, names as they stand on signs,
 * light or dark as the reader has it.
 */
export function mapSvg(
	sheet: MapSheet,
	pins: readonly Pin[],
	names: readonly NamedSpot[] = [],
	colours = usualColours,
): string {
	const { wide, high, shapes, stops } = sheet
	const unit = wide / onAPhone
	const scale = scaleOf(sheet, unit)
	const size = letters * unit
	const furniture: Box[] = [
		...pins.map((pin) => pinBox(pin, unit)),
		{ x: (scale.long + 24 * unit) / 2, y: high - 18 * unit, wide: scale.long + 24 * unit, high: 36 * unit, degrees: 0 },
		{ x: wide - 18 * unit, y: 22 * unit, wide: 36 * unit, high: 44 * unit, degrees: 0 },
	]
	const marks = stops
		.map((stop) => ({ ...stop, wide: 14 * unit, high: 14 * unit, degrees: 0 }))
		.filter((mark) => isWithin(mark, sheet) && !furniture.some((other) => overlaps(mark, other)))
	const labels = labelsOn(
		sheet,
		size,
		[...furniture, ...marks],
		names.flatMap((spot) => [0, -1.6, 1.6].map((rows) => labelFor(spot, rows, size))),
	)
	const pathOf = (kind: ShapeKind) => shapes.filter((shape) => shape.kind === kind).flatMap(({ paths }) => paths)
	const layers = shapeKinds.flatMap((kind) => {
		const paths = pathOf(kind)
		return paths.length > 0 ? [{ kind, d: paths.map(pathData).join('') }] : []
	})
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}" width="${wide}" height="${high}">`,
		`<style>${mapStyle(unit, colours)}</style>`,
		`<defs>${layers.map(({ kind, d }) => `<path id="${kind}" d="${d}"/>`).join('')}</defs>`,
		`<rect class="ground" width="${wide}" height="${high}"/>`,
		...layers.filter(({ kind }) => !hasCasing(kind)).map(({ kind }) => used(kind, kind)),
		...layers.filter(({ kind }) => hasCasing(kind)).map(({ kind }) => used(kind, `${kind} case`)),
		...layers.filter(({ kind }) => hasCasing(kind)).map(({ kind }) => used(kind, kind)),
		...layers.filter(({ kind }) => kind === 'rail').map(() => used('rail', 'sleepers')),
		...marks.map(({ kind, x, y }) => stopMark(kind, { x, y }, unit)),
		...labels.map((label) => labelText(label)),
		...pins.map((pin) => pinMark(pin, unit)),
		scaleBar(scale, high, unit),
		northMark(wide, unit),
		'</svg>',
	].join('\n')
}

const used = (kind: ShapeKind, classes: string): string => `<use href="#${kind}" class="${classes}"/>`
const hasCasing = (kind: ShapeKind): boolean => ['street', 'through', 'main'].includes(kind)

/** In steps, which is shorter; areas close by themselves when filled. */
function pathData(path: readonly number[]): string {
	const [x, y, ...steps] = path
	return `M${x} ${y}l${steps.join(' ').replaceAll(' -', '-')}`
}

const labelFor = ({ name, ...spot }: NamedSpot, rows: number, size: number): Label =>
	labelAt({ ...spot, y: spot.y + rows * size }, name, 'place', size * 1.1)

function labelText({ x, y, degrees, text, kind }: Label): string {
	const at = `${Math.round(x)} ${Math.round(y)}`
	const turned = degrees === 0 ? '' : ` rotate(${degrees})`
	return `<text class="of-${kind}" transform="translate(${at})${turned}" dy=".35em">${escaped(text)}</text>`
}

const stopMark = (kind: StopKind, { x, y }: Spot, unit: number): string =>
	`<g class="stop" transform="translate(${x} ${y}) scale(${unit.toFixed(2)})">` +
	'<circle r="6"/>' +
	(kind === 'bus'
		? '<path d="M-3-3.4h6v5.4h-6zM-2 2v1.4M2 2v1.4M-3-.4h6"/>'
		: '<path d="M-2.4-3.4h4.8v5h-4.8zM-2.4-.8h4.8M-1.6 1.6l-1 2M1.6 1.6l1 2"/>') +
	'</g>'

/** A single place has a pin whose point is where it is; numbers stand in a disc. */
function pinMark({ x, y, number }: Pin, unit: number): string {
	const at = `<g class="pin" transform="translate(${Math.round(x)} ${Math.round(y)}) scale(${unit.toFixed(2)})">`
	return number === undefined
		? `${at}<path d="M0 0C-3-7-10-11-10-18a10 10 0 0 1 20 0C10-11 3-7 0 0z"/><circle cy="-18" r="4"/></g>`
		: `${at}<circle class="disc" r="${pinRadius}"/><text dy=".35em">${number}</text></g>`
}

const pinBox = ({ x, y, number }: Pin, unit: number): Box =>
	number === undefined
		? { x, y: y - 14 * unit, wide: 24 * unit, high: 32 * unit, degrees: 0 }
		: { x, y, wide: 2 * pinRadius * unit, high: 2 * pinRadius * unit, degrees: 0 }

/** The longest round length that is at most a third of the map. */
function scaleOf({ wide }: MapSheet, unit: number): { long: number; text: string } {
	const rounds = [50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000]
	const long = rounds.findLast((round) => round <= wide / 3 - 24 * unit) ?? 50
	return { long, text: long < 1_000 ? `${long} m` : `${long / 1_000} km` }
}

function scaleBar({ long, text }: { long: number; text: string }, high: number, unit: number): string {
	const [start, foot] = [12 * unit, high - 10 * unit].map(Math.round)
	const tick = Math.round(5 * unit)
	return (
		`<path class="scale" d="M${start} ${foot! - tick}v${tick}h${long}v${-tick}"/>` +
		`<text class="of-scale" x="${start! + long / 2}" y="${foot! - Math.round(4 * unit)}">${text}</text>`
	)
}

const northMark = (wide: number, unit: number): string =>
	`<g class="north" transform="translate(${Math.round(wide - 18 * unit)} ${Math.round(10 * unit)}) ` +
	`scale(${unit.toFixed(2)})">` +
	'<path d="M0 0l5 13-5-3.5-5 3.5z"/><text y="25">N</text></g>'

/** Discs moved apart until none covers another, each as little as it takes, and none over the edge. */
export function apart(pins: readonly Pin[], { wide, high }: MapSheet): Pin[] {
	const room = (2 * pinRadius + 2) * (wide / onAPhone)
	const edge = room / 2
	let spots = pins.map((pin) => ({ ...pin }))
	for (let turn = 0; turn < 60; turn++) {
		let hasMoved = false
		for (const [at, one] of spots.entries())
			for (const other of spots.slice(at + 1)) {
				const [dx, dy] = [other.x - one.x, other.y - one.y]
				const far = Math.hypot(dx, dy)
				if (far >= room) continue
				const [ax, ay] = far === 0 ? [1, 0] : [dx / far, dy / far]
				const by = (room - far) / 2 + 0.5
				Object.assign(one, { x: one.x - ax * by, y: one.y - ay * by })
				Object.assign(other, { x: other.x + ax * by, y: other.y + ay * by })
				hasMoved = true
			}
		spots = spots.map(({ x, y, ...pin }) => ({
			...pin,
			x: Math.min(wide - edge, Math.max(edge, x)),
			y: Math.min(high - edge, Math.max(edge, y)),
		}))
		if (!hasMoved) break
	}
	return spots
}
