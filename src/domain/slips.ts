/** The letters of a word as bits: words whose bits differ too much need no closer look. */
export function lettersOf(word: string): number {
	let bits = 0
	for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31)
	return bits
}

/** One slip of the keys changes at most two bits: the letter that was meant and the letter that was hit. */
export function mayBeSlip(one: number, other: number, most: number): boolean {
	let apart = one ^ other
	for (let left = most * 2; apart !== 0; left -= 1) {
		if (left === 0) return false
		apart &= apart - 1
	}
	return true
}

/** How many slips of the keys part two words: a letter wrong, missing, too many, or swapped with the next. */
export function slipsBetween(one: string, other: string): number {
	let before: number[] = []
	let last = Array.from({ length: other.length + 1 }, (_, at) => at)
	for (let row = 1; row <= one.length; row += 1) {
		const now = [row]
		for (let at = 1; at <= other.length; at += 1) {
			const isSame = one[row - 1] === other[at - 1]
			const isSwapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]
			now[at] = Math.min(last[at]! + 1, now[at - 1]! + 1, last[at - 1]! + Number(!isSame), isSwapped ? before[at - 2]! + 1 : Infinity)
		}
		before = last
		last = now
	}
	return last[other.length]!
}
