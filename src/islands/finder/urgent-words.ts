import { termsOf } from '#domain/finder/normalise.ts'
import { phraseMatcher, withoutPhrases } from '#domain/finder/phrase-match.ts'
import type { UrgentWords } from './data.ts'

type Matcher = { matchesIn: ReturnType<typeof phraseMatcher>; ordinary: readonly (readonly string[])[] }

const matchers = new WeakMap<readonly UrgentWords[], Matcher>()

/** Made once for the words of a language. */
function matcherOf(urgent: readonly UrgentWords[]): Matcher {
	const matcher = matchers.get(urgent) ?? makeMatcher(urgent)
	matchers.set(urgent, matcher)
	return matcher
}

function makeMatcher(urgent: readonly UrgentWords[]): Matcher {
	const apart = (phrases: readonly string[]): string[][] => phrases.map((phrase) => phrase.split(' '))
	return {
		matchesIn: phraseMatcher(urgent.map(({ words }) => apart(words))),
		ordinary: urgent.flatMap(({ ordinary }) => apart(ordinary)),
	}
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
	const { matchesIn, ordinary } = matcherOf(urgent)
	const matches = matchesIn(withoutPhrases(termsOf(typed), ordinary), isWord)
	return urgent.filter((_, at) => matches[at])
}
