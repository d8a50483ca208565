import { added } from './saved-list.ts'

/** A list as it was before, with what was put on it since. */
export const putBack = (before: readonly string[], now: readonly string[]): string[] => now.reduce(added, [...before])

/** The list with an item at another place, or at any; what is on the list already is not put there twice. */
export const replaced = (items: readonly string[], item: string, other: string): string[] => [
	...new Set(items.map((one) => (one === item ? other : one))),
]

/** The list with one thing a place earlier (−1) or later (1). */
export function moved(items: readonly string[], item: string, by: -1 | 1): string[] {
	const from = items.indexOf(item)
	const to = from + by
	if (from < 0 || to < 0 || to >= items.length) return [...items]
	return items.with(from, items[to]!).with(to, item)
}
