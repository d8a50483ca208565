import { compoundWays } from '#domain/finder/compounds.ts'
import { termsOf, termsOfEach } from '#domain/finder/normalise.ts'
import type { Doc } from './data.ts'
import { wordIndex } from './word-index.ts'

/**
 * An index of things. `add` takes in more; `replaceDocuments` the same ones with more known of them; `addSearchTerms`
 * words for each, parted by `|`.
 */
export type SearchIndex = {
	docs: () => readonly Doc[]
	find: (typed: string) => Doc[]
	add: (docs: readonly Doc[]) => void
	replaceDocuments: (docs: readonly Doc[]) => void
	addSearchTerms: (words: readonly string[]) => void
	/** Whether a word as `termsOf` gives it is in some text. */
	has: (term: string) => boolean
}

const [inName, inSummary, inWhere, inWords] = [0, 1, 2, 3] as const
const weights = [5, 1, 1.5, 4]

/**
 * The whole name typed, or words people use for the thing, or the beginning of either, outweigh words scattered over a
 * text.
 */
const worthOf = { name: 6, phrase: 4, nameBegins: 2.5, phraseBegins: 2, scattered: 1 } as const

/** Finds by names, words people use, one sentence and place, forgiving slips of the keys. Nothing leaves the page. */
export function searchIndex(): SearchIndex {
	const index = wordIndex(weights)
	let docs: readonly Doc[] = []
	const names: string[] = []
	const phrases: string[] = []
	const addSearchTerms = (words: readonly string[], from = 0): void =>
		words.forEach((text, at) => {
			index.add(from + at, inWords, text.split(/[ |]/).filter(Boolean))
			phrases[from + at] = `${phrases[from + at] ?? '|'}${text}|`
		})
	const wordsOf = (some: readonly Doc[]): string[] => some.map(({ words = '' }) => words)
	const worth = (thing: number, typed: string): number => {
		const name = names[thing]!
		const ownPhrases = phrases[thing]!
		const fit =
			name === typed
				? 'name'
				: ownPhrases.includes(`|${typed}|`)
					? 'phrase'
					: name.startsWith(typed)
						? 'nameBegins'
						: ownPhrases.includes(`|${typed}`)
							? 'phraseBegins'
							: 'scattered'
		return worthOf[fit] * docs[thing]!.rank
	}
	return {
		docs: () => docs,
		find: (typed) => {
			const best = new Map<number, number>()
			for (const terms of compoundWays(termsOf(typed), index.has, index.hasClose)) {
				const phrase = terms.join(' ')
				for (const { thing, score } of index.search(terms))
					best.set(thing, Math.max(best.get(thing) ?? 0, score * worth(thing, phrase)))
			}
			return [...best].sort(([, one], [, other]) => other - one).map(([thing]) => docs[thing]!)
		},
		add: (more) => {
			const from = docs.length
			docs = [...docs, ...more]
			const terms = termsOfEach(more.flatMap(({ name, summary, where }) => [name, summary, where.join(' ')]))
			more.forEach((_, at) => {
				names.push(terms[at * 3]!.join(' '))
				for (const field of [inName, inSummary, inWhere]) index.add(from + at, field, terms[at * 3 + field]!)
			})
			addSearchTerms(wordsOf(more), from)
		},
		replaceDocuments: (whole) => {
			docs = whole
			addSearchTerms(wordsOf(whole))
		},
		addSearchTerms,
		has: index.has,
	}
}
