import type { Nation } from '#domain/model/fields.ts'
import type { Item } from './kinds.ts'

/**
 * Things that have one of some keys, in the order they are listed; looked through once, since pages ask thousands of
 * times.
 */
export function listedBy<One>(
	listed: readonly One[],
	keysOf: (one: One) => readonly string[],
): (keys: readonly string[]) => readonly One[] {
	const pairs = listed.flatMap((one, place) => [...new Set(keysOf(one))].map((key) => ({ key, place })))
	const placesOf = Map.groupBy(pairs, ({ key }) => key)
	return (keys) =>
		[...new Set(keys.flatMap((key) => (placesOf.get(key) ?? []).map(({ place }) => place)))]
			.sort((one, other) => one - other)
			.map((place) => listed[place]!)
}

/** Services that name the need, then the national ones the need falls back on; those of another nation last. */
export function forNeed<One extends Pick<Item<'services'>, 'id' | 'nations'>>(
	own: readonly One[],
	national: readonly One[],
	nation: Nation,
): One[] {
	const there = new Set(own.map(({ id }) => id))
	const fallback = national.filter(({ id }) => !there.has(id))
	const elsewhere = (one: One) => Number(!one.nations.includes(nation))
	return [...own, ...fallback].sort((one, other) => elsewhere(one) - elsewhere(other))
}
