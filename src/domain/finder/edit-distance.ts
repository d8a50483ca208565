/**
 * Letters that sound the same to many who write them, as `normalise` leaves them: Urdu's and Arabic's z, s, t, h and k,
 * Bengali's j, r and d.
 */
const soundAlike = ['زذضظ', 'سصث', 'تط', 'هح', 'كق', 'জয', 'রডঢ']
const soundOf = new Map(soundAlike.flatMap((letters) => [...letters].map((letter) => [letter, letters])))

/** Letters that many who write them hear as one. */
export const soundsLike = (one: string, other: string): boolean =>
	soundOf.has(one) && soundOf.get(one) === soundOf.get(other)

/**
 * The letters of a word as bits, those that sound alike as one: words whose bits differ too much need no closer look.
 */
export function lettersOf(word: string): number {
	let bits = 0
	for (const letter of word) bits |= 1 << ((soundOf.get(letter) ?? letter).charCodeAt(0) & 31)
	return bits
}

/** Whether two words may be within a distance, by their bits: one edit changes at most two, half an edit none. */
export function mayBeWithin(one: number, other: number, most: number): boolean {
	let apart = one ^ other
	for (let left = Math.floor(most) * 2; apart !== 0; left -= 1) {
		if (left === 0) return false
		apart &= apart - 1
	}
	return true
}

/**
 * Damerau-Levenshtein distance: a letter wrong, missing, too many, or swapped with the next; half an edit where the
 * letters sound alike.
 */
export function editDistance(one: string, other: string): number {
	let before: number[] = []
	let last = Array.from({ length: other.length + 1 }, (_, at) => at)
	for (let row = 1; row <= one.length; row += 1) {
		const now = [row]
		for (let at = 1; at <= other.length; at += 1) {
			const [letter, meant] = [one[row - 1]!, other[at - 1]!]
			const wrong = letter === meant ? 0 : soundsLike(letter, meant) ? 0.5 : 1
			const isSwapped = row > 1 && at > 1 && letter === other[at - 2] && one[row - 2] === meant
			now[at] = Math.min(
				last[at]! + 1,
				now[at - 1]! + 1,
				last[at - 1]! + wrong,
				isSwapped ? before[at - 2]! + 1 : Infinity,
			)
		}
		before = last
		last = now
	}
	return last[other.length]!
}
