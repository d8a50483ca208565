import { cosineOf, type Point } from './distance.ts'

/**
 * Things cut into parts that lie together, each within a limit by `isSmallEnough`: in two by the longer side, as often
 * as it takes. What lies at one point stays together, so that such a part may be over the limit.
 */
export function shardsByPlace<Thing extends Point>(
	things: readonly Thing[],
	isSmallEnough: (part: readonly Thing[]) => boolean,
): (readonly Thing[])[] {
	if (things.length === 0) return []
	const [height, width] = [
		span(things.map(({ lat }) => lat)),
		span(things.map(({ lon }) => lon)) * cosineOf(things[0]!.lat),
	]
	if (isSmallEnough(things) || (height === 0 && width === 0)) return [things]
	const along = ({ lat, lon }: Point): number => (height >= width ? lat : lon)
	const sorted = things.toSorted((one, other) => along(one) - along(other))
	const middle = along(sorted[Math.floor(sorted.length / 2)]!)
	const cut =
		middle > along(sorted[0]!)
			? sorted.findIndex((one) => along(one) >= middle)
			: sorted.findIndex((one) => along(one) > middle)
	return [sorted.slice(0, cut), sorted.slice(cut)].flatMap((half) => shardsByPlace(half, isSmallEnough))
}

const span = (numbers: readonly number[]): number =>
	numbers.reduce((most, one) => Math.max(most, one), -Infinity) -
	numbers.reduce((least, one) => Math.min(least, one), Infinity)
