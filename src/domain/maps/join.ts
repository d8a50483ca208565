/**
 * Pieces joined end to end where they meet, in any order and direction. `closed` come back to where they began; `open`
 * do not, because a piece is missing. `nameOf` tells which ends are the same.
 */
export function joined<Item>(
	pieces: readonly (readonly Item[])[],
	nameOf: (item: Item) => string | number,
): { closed: Item[][]; open: Item[][] } {
	const closed: Item[][] = []
	const open: Item[][] = []
	const left = new Set(pieces.filter(({ length }) => length > 1).map((piece) => [...piece]))
	const endsAt = Map.groupBy(
		[...left].flatMap((piece) =>
			[...new Set([nameOf(piece[0]!), nameOf(piece.at(-1)!)])].map((end) => ({ end, piece })),
		),
		({ end }) => end,
	)
	const nextAt = (end: string | number) => endsAt.get(end)?.find(({ piece }) => left.has(piece))?.piece
	for (const first of left) {
		left.delete(first)
		let line = first
		for (let turn = 0; turn < 2; turn++) {
			for (let next = nextOf(line); next && !isClosed(line, nameOf); next = nextOf(line)) {
				left.delete(next)
				const isForward = nameOf(next[0]!) === nameOf(line.at(-1)!)
				line = [...line, ...(isForward ? next : [...next].reverse()).slice(1)]
			}
			if (isClosed(line, nameOf)) break
			line.reverse()
		}
		;(isClosed(line, nameOf) ? closed : open).push(line)
	}
	return { closed, open }

	function nextOf(line: readonly Item[]): Item[] | undefined {
		return nextAt(nameOf(line.at(-1)!))
	}
}

const isClosed = <Item>(line: readonly Item[], nameOf: (item: Item) => string | number): boolean =>
	line.length > 3 && nameOf(line[0]!) === nameOf(line.at(-1)!)
