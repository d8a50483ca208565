import { stem } from './normalise.ts'

/** Shorter parts than these are in too many words by chance. */
const [leastPart, leastLongest] = [2, 4]

/**
 * The words as typed; then with words written together that are a known one ("post natal" for "postnatal"); then with
 * one that is neither a known word nor a mistake for one, split into known ones ("dropin" for "drop in").
 */
export function compoundWays(
	terms: readonly string[],
	isKnown: (term: string) => boolean,
	isNearlyKnown: (term: string) => boolean,
): (readonly string[])[] {
	const joined = terms.reduce<readonly string[]>((before, term) => {
		const together = `${before.at(-1) ?? ''}${term}`
		return before.length > 0 && isKnown(together) ? [...before.slice(0, -1), together] : [...before, term]
	}, [])
	const split = terms.flatMap((term) => {
		if (isKnown(term)) return [term]
		const parts = partsOf(term, isKnown)
		return parts && !isNearlyKnown(term) ? parts : [term]
	})
	return [terms, joined, split].filter((way, at) => at === 0 || way.length !== terms.length)
}

/**
 * The fewest known words that a text is made of, in whatever form: one of them long enough that it is hardly chance.
 */
function partsOf(text: string, isKnown: (term: string) => boolean): readonly string[] | undefined {
	const knownAs = (part: string): string | undefined => [part, stem(part)].find(isKnown)
	const fewest: ({ parts: readonly string[]; longest: number } | undefined)[] = [{ parts: [], longest: 0 }]
	for (let end = 1; end <= text.length; end += 1)
		for (let start = 0; start <= end - leastPart; start += 1) {
			const before = fewest[start]
			if (!before || before.parts.length + 1 >= (fewest[end]?.parts.length ?? Infinity)) continue
			const part = knownAs(text.slice(start, end))
			if (part) fewest[end] = { parts: [...before.parts, part], longest: Math.max(before.longest, end - start) }
		}
	const whole = fewest[text.length]
	return whole && whole.parts.length <= 3 && whole.longest >= leastLongest ? whole.parts : undefined
}
