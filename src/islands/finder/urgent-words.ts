import { termsOf } from '#domain/finder/normalise.ts'
import { phraseMatcher, withoutPhrases } from '#domain/finder/phrase-match.ts'
import type { UrgentWords } from './data.ts'

type Matcher = { isSaid: ReturnType<typeof phraseMatcher>; ordinary: readonly (readonly string[])[] }

/** Made once for the words of a language. */
const matchers = new WeakMap<readonly UrgentWords[], Matcher>()

function matcherOf(urgent: readonly UrgentWords[]): Matcher {
	const known = matchers.get(urgent)
	if (known) return known
	const apart = (phrases: readonly string[]): string[][] => phrases.map((phrase) => phrase.split(' '))
	const made = {
		isSaid: phraseMatcher(urgent.map(({ words }) => apart(words))),
		ordinary: urgent.flatMap(({ ordinary }) => apart(ordinary)),
	}
	matchers.set(urgent, made)
	return made
}

/** Whom to call for words that may be urgent, wherever they stand in what was typed. A word that `isWord` knows is no slip of an urgent one. */
export function urgentFor(
	typed: string,
	urgent: readonly UrgentWords[],
	isWord: (term: string) => boolean = () => false,
): UrgentWords[] {
	const { isSaid, ordinary } = matcherOf(urgent)
	const said = isSaid(withoutPhrases(termsOf(typed), ordinary), isWord)
	return urgent.filter((_, at) => said[at])
}
