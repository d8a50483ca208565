import MiniSearch from 'minisearch'
import { termsOf } from '../../domain/fold.ts'
import type { Doc, FinderData, TradeWords, UrgentWords } from './data.ts'

export type Instant = { find: (typed: string) => Doc[]; urgentFor: (typed: string) => UrgentWords[] }

/** One wrong letter in a word of four, two in a word of seven: more would find anything. */
const wrongLetters = (term: string): number | false => (term.length < 4 ? false : term.length < 7 ? 1 : 2)

/** The whole name typed, or words people use for the thing, or the beginning of either, outweigh words scattered over a text. */
const worthOf = { name: 6, phrase: 4, nameBegins: 2.5, phraseBegins: 2, scattered: 1 } as const

/** So many exact answers that looking for slips of the keys would only add noise, and time. */
const enough = 5

/** Finds by names, words people use, one sentence and place, forgiving slips of the keys. Nothing leaves the page. */
export function instant({ docs: given, urgent }: Pick<FinderData, 'docs' | 'urgent'>, trade: TradeWords = {}): Instant {
	const docs = given.map((doc) => ({ ...doc, words: [doc.words, trade[keyOf(doc)]].filter(Boolean).join('|') }))
	const byKey = new Map(docs.map((doc) => [keyOf(doc), doc]))
	const index = new MiniSearch({ idField: 'key', fields: ['name', 'words', 'summary', 'where'], tokenize: termsOf, processTerm: (term) => term })
	index.addAll(docs.map((doc) => ({ ...doc, key: keyOf(doc) })))
	const said = (text: string) => termsOf(text).join(' ')
	const names = new Map(docs.map((doc) => [keyOf(doc), said(doc.name)]))
	const phrases = new Map(docs.map((doc) => [keyOf(doc), doc.words.split('|').map(said)]))
	const alarms = urgent.map((one) => ({ one, phrases: one.words.map((phrase) => ` ${said(phrase)} `) }))

	const worth = (key: string, typed: string): number => {
		const name = names.get(key) ?? ''
		const known = phrases.get(key) ?? []
		const fit = name === typed ? 'name' : known.includes(typed) ? 'phrase' : name.startsWith(typed) ? 'nameBegins' : known.some((phrase) => phrase.startsWith(typed)) ? 'phraseBegins' : 'scattered'
		return worthOf[fit] * (byKey.get(key)?.rank ?? 1)
	}
	return {
		find: (typed) => {
			const wanted = said(typed)
			if (!wanted) return []
			const options = {
				boost: { name: 5, words: 4, summary: 1, where: 1.5 },
				prefix: (_term: string, at: number, all: string[]) => at === all.length - 1,
				weights: { fuzzy: 0.3, prefix: 0.6 },
				boostDocument: (key: unknown) => worth(String(key), wanted),
			}
			const forgiving = { ...options, fuzzy: wrongLetters, maxFuzzy: 2 }
			const exact = index.search(typed, { ...options, combineWith: 'AND' })
			const close = exact.length > enough ? exact : index.search(typed, { ...forgiving, combineWith: 'AND' })
			const found = close.length > 0 ? close : index.search(typed, { ...forgiving, combineWith: 'OR' })
			return found.flatMap(({ id }) => byKey.get(id) ?? [])
		},
		urgentFor: (typed) => {
			const wanted = ` ${said(typed)} `
			return alarms.filter(({ phrases: known }) => known.some((phrase) => wanted.includes(phrase))).map(({ one }) => one)
		},
	}
}

export const keyOf = ({ kind, id }: Pick<Doc, 'kind' | 'id'>): string => `${kind}:${id}`
