import { addDays, daysBetween } from './time/dates.ts'
import type { SchoolCalendar } from './time/occurrences.ts'

/** What a page holds from top to bottom: how high it is, and whether it may not stand last on one. */
export type Block = { height: number; staysWithNext?: boolean | undefined }

/**
 * Which blocks stand on which page of a height, by their places in the list. None is cut: one that is higher than a
 * page has a page alone, and a heading goes where what it is about goes.
 */
export function onPages(blocks: readonly Block[], room: number): number[][] {
	const pages: number[][] = []
	let filled = Infinity
	for (const group of groupsOf(blocks)) {
		const height = group.reduce((sum, at) => sum + blocks[at]!.height, 0)
		if (pages.length === 0 || filled + height > room) {
			pages.push([])
			filled = 0
		}
		pages.at(-1)!.push(...group)
		filled += height
	}
	return pages
}

/** Blocks that may not be parted: headings with the first thing they head. */
function groupsOf(blocks: readonly Block[]): number[][] {
	const groups: number[][] = []
	let goesOn = false
	for (const [at, { staysWithNext = false }] of blocks.entries()) {
		if (goesOn) groups.at(-1)!.push(at)
		else groups.push([at])
		goesOn = staysWithNext
	}
	return groups
}

/** Sheets folded once have four pages each. */
const pagesOfSheet = 4

/** Empty pages that a booklet needs before its last so that its sheets are full; one leaf of two sides needs none. */
export const blanksFor = (pages: number): number =>
	pages <= 2 ? 0 : (pagesOfSheet - (pages % pagesOfSheet)) % pagesOfSheet

/**
 * The pages of a booklet, from 0, as its sheets have them side by side when they are printed on both sides, the
 * outermost sheet first: in each pair the one where a line begins, then the other. So pages of a language that runs
 * from right to left need no order of their own.
 */
export const inBookletOrder = (pages: number): (readonly [number, number])[] =>
	Array.from({ length: pages / 2 }, (_, side) =>
		side % 2 === 0 ? ([pages - 1 - side, side] as const) : ([side, pages - 1 - side] as const),
	)

/** A term nearly over is told with the next one: what is given out now is read then. */
const nearlyOver = 21
/** Where no term is known, paper is made for so many days. */
const withoutTerms = 84

/** The last day that paper made today tells the times of: the end of this term, or of the next. */
export function timesUntil({ terms }: Pick<SchoolCalendar, 'terms'>, today: string): string {
	const ahead = terms.map(({ to }) => to).filter((to) => to >= today)
	const [first, second] = ahead.sort()
	if (first === undefined) return addDays(today, withoutTerms)
	return second !== undefined && daysBetween(today, first) < nearlyOver ? second : first
}
