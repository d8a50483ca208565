/** Chance that comes out the same each time for the same seed. */
export type Chance = {
	/** From 0 up to, not including, 1. */
	number: () => number
	one: <Item>(items: readonly Item[]) => Item
	some: <Item>(items: readonly Item[]) => Item[]
}

/** Mulberry32: small, and spread well enough for made-up content. */
export function chance(seed: number): Chance {
	let state = seed >>> 0
	const number = (): number => {
		state = (state + 0x6d2b79f5) >>> 0
		let mixed = Math.imul(state ^ (state >>> 15), state | 1)
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
	}
	return {
		number,
		one: (items) => items[Math.floor(number() * items.length)]!,
		some: (items) => items.filter(() => number() < 0.4),
	}
}
