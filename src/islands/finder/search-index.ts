import { compoundWays } from '#domain/finder/compounds.ts'
import { termsOf, termsOfEach } from '#domain/finder/normalise.ts'
import type { Doc } from './data.ts'
import { enough, wordIndex, type Telling } from './word-index.ts'

/**
 * An index of things. `add` takes in more; `replaceDocuments` the same ones with more known of them; `addSearchTerms`
 * words for each, parted by `|`.
 */
export type SearchIndex = {
	docs: () => readonly Doc[]
	find: (typed: string) => Doc[]
	search: (typed: string) => Found[]
	tune: (tuning: Tuning) => void
	/** For each thing its name and the words people use for it, all between `|`. */
	texts: readonly string[]
	add: (docs: readonly Doc[]) => void
	replaceDocuments: (docs: readonly Doc[]) => void
	addSearchTerms: (words: readonly string[]) => void
	/** Whether a word as `termsOf` gives it is in some text. */
	has: (term: string) => boolean
}

/** `share` is how many of the words that count a thing holds: 1 for all. */
export type Found = { doc: Doc; share: number; score: number }

const [inName, inSummary, inWhere, inWords] = [0, 1, 2, 3] as const
const weights = [5, 1, 1.5, 4]

/**
 * What a language tells of words, and how what was typed is said: whole, and in runs of words side by side, each as it
 * is known.
 */
export type Tuning = Telling & {
	saidBy: (terms: readonly string[], index: ReturnType<typeof wordIndex>) => { phrase: string; runs: readonly string[] }
}
const untuned: Tuning = {
	saidBy: (terms) => ({
		phrase: terms.join(' '),
		runs: terms.flatMap((_, from) => terms.map((_, to) => terms.slice(from, to + 1).join(' '))),
	}),
}

/**
 * The whole name typed, or words people use for the thing, or the beginning of either, or several of those words among
 * others, outweigh words scattered over a text.
 */
const [wholeName, wholePhrase, nameBegun, phraseBegun] = [12, 4, 2.5, 2]

/** Finds by names, words people use, one sentence and place, forgiving slips of the keys. Nothing leaves the page. */
export function searchIndex(): SearchIndex {
	const index = wordIndex(weights)
	let docs: readonly Doc[] = []
	const texts: string[] = []
	const addSearchTerms = (words: readonly string[], from = 0): void =>
		words.forEach((text, at) => {
			index.add(from + at, inWords, text.split(/[ |]/).filter(Boolean))
			texts[from + at]! += text && `${text}|`
		})
	const wordsOf = (some: readonly Doc[]): string[] => some.map(({ words = '' }) => words)
	let tuning = untuned
	const isCalled = (thing: number, phrase: string): boolean => texts[thing]!.includes(`|${phrase}|`)
	const worth = (thing: number, typed: string, runs: readonly string[]): number => {
		const text = texts[thing]!
		const { rank } = docs[thing]!
		if (text.startsWith(`|${typed}|`)) return wholeName * rank
		if (isCalled(thing, typed)) return wholePhrase * rank
		if (text.startsWith(`|${typed}`)) return nameBegun * rank
		return text.includes(`|${typed}`) || runs.some((run) => isCalled(thing, run)) ? phraseBegun * rank : rank
	}
	/**
	 * Whether what was typed says a phrase of a thing's own: several words, or a single one where it is all that was
	 * typed or nothing ordinary holds as much (`isAll`).
	 */
	const isOwn = (thing: number, runs: readonly string[], isAll: boolean): boolean =>
		runs.some((run) => (isAll || run.includes(' ')) && isCalled(thing, run))
	const search = (typed: string): Found[] => {
		const best = new Map<number, Omit<Found, 'doc'>>()
		for (const terms of compoundWays(termsOf(typed), index.has, (term) => index.closeTo(term).length > 0)) {
			const matches = index.search(terms, tuning)
			const { phrase, runs } = tuning.saidBy(terms, index)
			const most = Math.max(0, ...matches.map(({ thing, share }) => (docs[thing]!.onlyByWords ? 0 : share)))
			for (const { thing, share, score } of matches) {
				if (docs[thing]!.onlyByWords && !isOwn(thing, runs, share === 1 || share > most)) continue
				const before = best.get(thing)
				const match = { share, score: score * worth(thing, phrase, runs) }
				if (!before || bestFirst(before, match) > 0) best.set(thing, match)
			}
		}
		const all = [...best].map(([thing, found]) => ({ doc: docs[thing]!, ...found })).sort(bestFirst)
		return all[enough]?.share === 1 ? all.filter(({ share }) => share === 1) : all
	}
	return {
		docs: () => docs,
		find: (typed) => search(typed).map(({ doc }) => doc),
		search,
		tune: (next) => (tuning = next),
		texts,
		add: (more) => {
			const from = docs.length
			docs = [...docs, ...more]
			const terms = termsOfEach(more.flatMap(({ name, summary, where }) => [name, summary, where.join(' ')]))
			more.forEach(({ onlyByWords }, at) => {
				texts.push(`|${terms[at * 3]!.join(' ')}|`)
				for (const field of onlyByWords ? [inName] : [inName, inSummary, inWhere])
					index.add(from + at, field, terms[at * 3 + field]!)
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

const bestFirst = (one: Omit<Found, 'doc'>, other: Omit<Found, 'doc'>): number =>
	other.share - one.share || other.score - one.score
