import { compoundWays } from '#domain/finder/compounds.ts'
import { termsOf, termsOfEach } from '#domain/finder/normalise.ts'
import type { Doc } from './data.ts'
import { wordIndex, type Meant } from './word-index.ts'

/**
 * An index of things. `add` takes in more; `replaceDocuments` the same ones with more known of them; `addSearchTerms`
 * words for each, parted by `|`.
 */
export type SearchIndex = {
	docs: () => readonly Doc[]
	find: (typed: string) => Doc[]
	/** `hints` are words that things need not hold and stand higher for. */
	search: (typed: string, hints?: string) => Found[]
	/** Words as `termsOf` gives them that say nothing of what is looked for. */
	passOver: (small: readonly string[]) => void
	/** Whether these words stand side by side in a name or in words people use for something. */
	isPhrase: (phrase: string) => boolean
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
 * The whole name typed, or words people use for the thing, or the beginning of either, or several of those words among
 * others, outweigh words scattered over a text.
 */
const worthOf = {
	name: 12,
	phrase: 4,
	nameBegins: 2.5,
	phraseBegins: 2,
	holdsPhrase: 2,
	hinted: 2,
	scattered: 1,
} as const

/** What stands high because its words lead to all the rest does so where they were said, not where some of them were. */
const mostByChance = 1.15

/** Finds by names, words people use, one sentence and place, forgiving slips of the keys. Nothing leaves the page. */
export function searchIndex(): SearchIndex {
	const index = wordIndex(weights)
	let docs: readonly Doc[] = []
	const names: string[] = []
	const phrases: string[] = []
	const addSearchTerms = (words: readonly string[], from = 0): void =>
		words.forEach((text, at) => {
			index.add(from + at, inWords, text.split(/[ |]/).filter(Boolean))
			phrases[from + at]! += `${text}|`
		})
	const wordsOf = (some: readonly Doc[]): string[] => some.map(({ words = '' }) => words)
	let small: ReadonlySet<string> = new Set()
	const worth = (thing: number, typed: string, runs: readonly string[]): number => {
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
							: runs.some((run) => ownPhrases.includes(`|${run}|`))
								? 'holdsPhrase'
								: 'scattered'
		const { rank } = docs[thing]!
		return worthOf[fit] * (fit === 'scattered' ? Math.min(rank, mostByChance) : rank)
	}
	const isTelling = (word: string): boolean => word !== '' && !small.has(word)
	const matchesOf = (terms: readonly string[]) => index.search(terms, (term) => small.has(term))
	/** The words of its name that no other name has. */
	const namesakes = (thing: number): string[] =>
		names[thing]!.split(' ').filter((word) => names.filter((name) => ` ${name} `.includes(` ${word} `)).length === 1)
	/**
	 * Whether what was typed says a phrase of a thing's own, each word as it may be meant. A single word must be said
	 * whole and alone, or mean more than anything ordinary does (`isMost`).
	 */
	const isOwn = (
		thing: number,
		meant: readonly Meant[],
		telling: readonly Meant[],
		isWhole: boolean,
		isMost: boolean,
	): boolean => {
		const says = (words: readonly string[], said: readonly Meant[]): boolean => {
			const isSingle = words.length < 2
			const isMeant = (one: Meant | undefined, word: string) =>
				one?.said.has(word) || ((!isSingle || isMost) && one?.close.has(word))
			return (
				words.some(isTelling) &&
				(!isSingle || isWhole || isMost) &&
				said.some((_, from) => words.every((word, at) => isMeant(said[from + at], word)))
			)
		}
		return [...`${names[thing]}${phrases[thing]}`.split('|'), ...namesakes(thing)]
			.map((phrase) => phrase.split(' '))
			.some((words) => says(words, meant) || says(words.filter(isTelling), telling))
	}
	const search = (typed: string, hints = ''): Found[] => {
		const hinted = new Set(matchesOf(termsOf(hints)).matches.map(({ thing }) => thing))
		const best = new Map<number, Omit<Found, 'doc'>>()
		for (const terms of compoundWays(termsOf(typed), index.has, index.hasClose)) {
			const { matches, meant } = matchesOf(terms)
			const ordinary = matches.filter(({ thing }) => !docs[thing]!.onlyByWords)
			const most = Math.max(0, ...ordinary.map(({ share }) => share))
			const telling = meant.filter((_, at) => isTelling(terms[at]!))
			const known = terms.map(index.known)
			const phrase = known.join(' ')
			const runs = runsOf(known)
			for (const { thing, share, score } of matches) {
				if (docs[thing]!.onlyByWords && !isOwn(thing, meant, telling, share === 1, share > most)) continue
				const before = best.get(thing)
				const found = { share, score: score * worth(thing, phrase, runs) * (hinted.has(thing) ? worthOf.hinted : 1) }
				if (!before || before.share < share || (before.share === share && before.score < found.score))
					best.set(thing, found)
			}
		}
		return [...best]
			.map(([thing, found]) => ({ doc: docs[thing]!, ...found }))
			.sort((one, other) => other.share - one.share || other.score - one.score)
	}
	return {
		docs: () => docs,
		find: (typed) => search(typed).map(({ doc }) => doc),
		search,
		passOver: (words) => (small = new Set(words)),
		isPhrase: (phrase) =>
			names.some((name, thing) => ` ${name}|${phrases[thing]} `.replaceAll('|', ' | ').includes(` ${phrase} `)),
		add: (more) => {
			const from = docs.length
			docs = [...docs, ...more]
			const terms = termsOfEach(more.flatMap(({ name, summary, where }) => [name, summary, where.join(' ')]))
			more.forEach(({ onlyByWords }, at) => {
				names.push(terms[at * 3]!.join(' '))
				phrases.push('|')
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

/** Up to four words that stand side by side. */
const runsOf = (terms: readonly string[]): string[] =>
	[1, 2, 3, 4].flatMap((length) =>
		terms.slice(0, terms.length - length + 1).map((_, from) => terms.slice(from, from + length).join(' ')),
	)
