import { isItem, itemOf } from './item.ts'

/**
 * The items kept on this device, first to last; none when nothing can be read. Behind them stand taps that nobody put
 * into the list yet, a comma before all: whether the button looked pressed, and what it keeps. Where there was no list
 * yet, `undefined` stands before them.
 */
export function readSaved(stored: string | null | undefined): string[] {
	const [, list = '', taps = ''] = /^(.*?\]|undefined|)((?:,[a-z]+,[^,]*)*)$/.exec(stored ?? '') ?? []
	return [...taps.matchAll(/,([a-z]+),([^,]*)/g)]
		.filter(([, , item = '']) => isItem(item))
		.reduce((items, [, pressed, item = '']) => (pressed === 'true' ? removed : added)(items, item), itemsIn(list))
}

function itemsIn(list: string): string[] {
	try {
		const items: unknown = JSON.parse(list)
		return Array.isArray(items)
			? [...new Set(items.filter((one): one is string => typeof one === 'string' && isItem(one)))]
			: []
	} catch {
		return []
	}
}

/** A service without a place stands for itself at any of them. */
const isOf = (item: string, one: string): boolean => one === item || itemOf(one).service === item

/** Whether it is on the list: a service at a place only as such, a service alone also at any of its places. */
export const isKept = (items: readonly string[], item: string): boolean => items.some((one) => isOf(item, one))

/**
 * The list with one more at its end. A service that was there without a place gets the one chosen now, and one that is
 * there at a place is not added without.
 */
export function added(items: readonly string[], item: string): string[] {
	if (isKept(items, item)) return [...items]
	const { service } = itemOf(item)
	return items.includes(service) ? items.map((one) => (one === service ? item : one)) : [...items, item]
}

/** The list without it. */
export const removed = (items: readonly string[], item: string): string[] => items.filter((one) => !isOf(item, one))

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
