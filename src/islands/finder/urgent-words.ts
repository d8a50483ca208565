import { termsOf } from '#domain/finder/normalise.ts'
import { phraseMatcher } from '#domain/finder/phrase-match.ts'
import type { UrgentWords } from './data.ts'

type Matcher = ReturnType<typeof phraseMatcher>

const matchers = new WeakMap<readonly UrgentWords[], Matcher>()

/** Made once for the words of a language. */
function matcherOf(urgent: readonly UrgentWords[]): Matcher {
	const matcher =
		matchers.get(urgent) ?? phraseMatcher(urgent.map(({ words }) => words.map((phrase) => phrase.split(' '))))
	matchers.set(urgent, matcher)
	return matcher
}

/**
 * Whom to call for words that may be urgent, wherever they stand in what was typed. A word that `isWord` knows is no
 * slip of an urgent one.
 */
export function urgentFor(
	typed: string,
	urgent: readonly UrgentWords[],
	isWord: (term: string) => boolean = () => false,
): UrgentWords[] {
	const isSaid = matcherOf(urgent)(termsOf(typed), isWord)
	return urgent.filter((_, at) => isSaid[at])
}
