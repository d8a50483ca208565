import type { Tuning } from './search-index.ts'

const longestRun = 5

/** Words that begin with so many letters alike, and end otherwise in no more than a third, are forms of one. */
const leastAlike = 5
function areForms(one: string, other: string): boolean {
	const needed = Math.max(leastAlike, Math.ceil(Math.max(one.length, other.length) * 0.7))
	return needed <= Math.min(one.length, other.length) && one.startsWith(other.slice(0, needed))
}

/** A slip says little in a short word, and where what was typed is a word of its own. */
const closeness = (term: string, slips: number, isKnown: boolean): number =>
	(isKnown ? 0.3 : 0.9) * Math.max(0.1, 1 - (3 * slips) / term.length)

/**
 * What a language tells of words: `small` ones, as `termsOf` gives them, say nothing of what is looked for and may be
 * missing between others; one that nobody knows was most likely meant for the known one it is closest to.
 */
export function tuningOf(small: readonly string[]): Tuning {
	const smallWords = new Set(small)
	const isSmall = (word: string): boolean => smallWords.has(word)
	return {
		isSmall,
		areForms,
		closeness,
		saidBy: (terms, { has, begins, closeTo }) => {
			const nearest = terms.map((term, at) => {
				if (has(term) || (at === terms.length - 1 && begins(term))) return term
				const [closest] = closeTo(term, areForms).sort(
					(one, other) => one.slips - other.slips || other.word.slots.length - one.word.slots.length,
				)
				return closest?.word.text ?? term
			})
			const runs = nearest.flatMap((_, from) =>
				nearest.slice(from, from + longestRun).flatMap((_, length) => {
					const run = nearest.slice(from, from + length + 1)
					const ways = run.map((word, at) => (isSmall(word) ? run.filter((_, other) => other !== at) : run))
					return ways.map((way) => way.join(' '))
				}),
			)
			return { phrase: nearest.join(' '), runs }
		},
	}
}
