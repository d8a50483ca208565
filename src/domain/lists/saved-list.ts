import { isItem, itemOf } from './item.ts'

/**
 * The items kept on this device, first to last; none when nothing can be read. Behind them stand taps that nobody put
 * into the list yet, a comma before all: whether the button looked pressed, and what it keeps. Where there was no list
 * yet, `undefined` stands before them.
 */
export function readSaved(stored: string | null | undefined): string[] {
	const text = stored ?? ''
	const end = text.lastIndexOf(']') + 1
	const [, ...taps] = text.slice(end).split(',')
	return taps.reduce(
		(items, item, at) =>
			at % 2 === 0 || !isItem(item) ? items : (taps[at - 1] === 'true' ? removed : added)(items, item),
		itemsIn(text.slice(0, end)),
	)
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
