import { saidAs, termsOf, termsOfEach } from '../../domain/fold.ts'
import { keyOf, type Doc, type FinderData, type TradeWords, type UrgentWords } from './data.ts'
import { wordIndex } from './word-index.ts'

export type Instant = { find: (typed: string) => Doc[]; urgentFor: (typed: string) => UrgentWords[]; learn: (trade: TradeWords) => void }

const [inName, inSummary, inWhere, inWords] = [0, 1, 2, 3] as const
const weights = [5, 1, 1.5, 4]

/** The whole name typed, or words people use for the thing, or the beginning of either, outweigh words scattered over a text. */
const worthOf = { name: 6, phrase: 4, nameBegins: 2.5, phraseBegins: 2, scattered: 1 } as const

/** Finds by names, words people use, one sentence and place, forgiving slips of the keys. Nothing leaves the page. */
export function instant({ docs, urgent }: Pick<FinderData, 'docs' | 'urgent'>): Instant {
	const index = wordIndex(docs.length, weights)
	const terms = termsOfEach(docs.flatMap(({ name, summary, where }) => [name, summary, where.join(' ')]))
	const names = docs.map((_, thing) => terms[thing * 3]!.join(' '))
	const phrases = docs.map(() => '|')
	const alarms = urgent.map((one) => ({ one, phrases: one.words.map((phrase) => ` ${phrase} `) }))
	const hear = (thing: number, words: string): void => {
		index.add(thing, inWords, words.split(/[ |]/).filter(Boolean))
		phrases[thing] += `${words}|`
	}
	const worth = (thing: number, typed: string): number => {
		const name = names[thing]!
		const known = phrases[thing]!
		const fit = name === typed ? 'name' : known.includes(`|${typed}|`) ? 'phrase' : name.startsWith(typed) ? 'nameBegins' : known.includes(`|${typed}`) ? 'phraseBegins' : 'scattered'
		return worthOf[fit] * docs[thing]!.rank
	}
	docs.forEach(({ words }, thing) => {
		for (const field of [inName, inSummary, inWhere]) index.add(thing, field, terms[thing * 3 + field]!)
		hear(thing, words)
	})
	return {
		find: (typed) => {
			const wanted = saidAs(typed)
			return index
				.search(termsOf(typed))
				.map(({ thing, score }) => ({ thing, score: score * worth(thing, wanted) }))
				.sort((one, other) => other.score - one.score)
				.map(({ thing }) => docs[thing]!)
		},
		urgentFor: (typed) => {
			const wanted = ` ${saidAs(typed)} `
			return alarms.filter(({ phrases: known }) => known.some((phrase) => wanted.includes(phrase))).map(({ one }) => one)
		},
		learn: (trade) => docs.forEach((doc, thing) => hear(thing, trade[keyOf(doc)] ?? '')),
	}
}
