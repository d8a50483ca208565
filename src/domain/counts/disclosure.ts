/** So few page views could point at somebody: no smaller number is kept or shown. */
export const leastShown = 5

/**
 * What of a table may be told beside its total. A cell under the least is not, and what is left out must not follow
 * from the rest: so it is at least two cells and at least so many views, the smallest of the others with it where need
 * be. Sorted by name, so that the same counts are the same text.
 */
export function publishableCells(cells: ReadonlyMap<string, number>): Map<string, number> {
	const open = [...cells]
		.filter(([, count]) => count >= leastShown)
		.sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
	const hidden = [...cells.values()].filter((count) => count > 0 && count < leastShown)
	while (hidden.length > 0 && open.length > 0 && (hidden.length < 2 || sum(hidden) < leastShown))
		hidden.push(open.pop()![1])
	return new Map(open.sort(([one], [other]) => (one < other ? -1 : 1)))
}

export const sum = (counts: Iterable<number>): number => [...counts].reduce((all, count) => all + count, 0)
