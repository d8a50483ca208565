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
