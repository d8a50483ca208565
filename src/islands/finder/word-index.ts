import { lettersOf, mayBeWithin, editDistance } from '#domain/finder/edit-distance.ts'

/**
 * The usual figures of BM25+: how soon repeating a word stops counting, how much a long text is held against it, and
 * what any match is worth.
 */
const [saturation, lengthPenalty, least] = [1.2, 0.7, 0.5]

/**
 * A letter that sounds alike in a word of three, a wrong one in a word of four, two in a word of seven: more would find
 * anything.
 */
const slipsAllowed = (word: string): number => (word.length < 3 ? 0 : word.length < 4 ? 0.5 : word.length < 7 ? 1 : 2)

/** What a word counts for that only begins as typed, or is only close to it. */
const [begins, close] = [0.6, 0.3]

/** So many answers that hold every word that others, or looking for slips of the keys, would only add noise. */
export const enough = 5

/** Each asked word is a bit of a number. */
const mostWords = 31

/**
 * The fields that hold a word (thing × fields + field, in order), how often each does, and how many things have it in
 * each field.
 */
type Word = { text: string; letters: number; slots: number[]; times: number[]; holders: number[] }

/** What may be told of words: which say nothing, which are forms of one, and how sure a slip is. */
export type Telling = {
	isSmall?: (term: string) => boolean
	areForms?: (one: string, other: string) => boolean
	closeness?: (term: string, slips: number, isKnown: boolean) => number
}

/** `share` is how many of the words that count a thing holds: 1 for all. */
export type Match = { thing: number; share: number; score: number }

/**
 * Which things hold the words asked for, and how well (BM25+, each field with its weight). Of our own because it is
 * read on a cheap phone: it is filled in one pass, asked at every key, and compares a misspelt word with every word it
 * knows.
 */
export function wordIndex(weights: readonly number[]) {
	const fields = weights.length
	const byText = new Map<string, Word>()
	const words: Word[] = []
	const lengths: number[] = []
	let things = 0
	const totals = weights.map(() => 0)

	function add(thing: number, field: number, terms: readonly string[]): void {
		const slot = thing * fields + field
		for (; things <= thing; things += 1) lengths.push(...weights.map(() => 0))
		lengths[slot]! += terms.length
		totals[field]! += terms.length
		for (const text of terms) {
			const word = byText.get(text) ?? newWord(text)
			const place = placeOf(slot, word.slots)
			if (word.slots[place] === slot) word.times[place]! += 1
			else {
				word.slots.splice(place, 0, slot)
				word.times.splice(place, 0, 1)
				word.holders[field]! += 1
			}
		}
	}

	function newWord(text: string): Word {
		const word = { text, letters: lettersOf(text), slots: [], times: [], holders: weights.map(() => 0) }
		byText.set(text, word)
		words.push(word)
		return word
	}

	/**
	 * Everything that holds all words that count, then what holds at least half of them: all count where none is more
	 * than small. The last word may be unfinished; slips are looked for where exact answers are few.
	 */
	function search(query: readonly string[], { isSmall, areForms, closeness }: Telling = {}): Match[] {
		const terms = query.slice(0, mostWords)
		const telling = terms.reduce((bits, term, at) => (isSmall?.(term) ? bits : bits | (1 << at)), 0)
		const all = telling || 2 ** terms.length - 1
		const most = bitsIn(all)
		const scores = new Float64Array(things)
		const met = new Uint32Array(things)
		const count = ({ slots, times, holders }: Word, share: number, at: number): void => {
			if ((all & (1 << at)) === 0) return
			const rare = holders.map(
				(few, field) => share * weights[field]! * Math.log(1 + (things - few + 0.5) / (few + 0.5)),
			)
			for (let place = 0; place < slots.length; place += 1) {
				const slot = slots[place]!
				const field = slot % fields
				const thing = (slot - field) / fields
				const often = times[place]!
				const length = (lengths[slot]! * things) / totals[field]!
				scores[thing]! +=
					rare[field]! *
					(least + (often * (saturation + 1)) / (often + saturation * (1 - lengthPenalty + lengthPenalty * length)))
				met[thing]! |= 1 << at
			}
		}
		const matches = (least: number): Match[] => {
			const list: Match[] = []
			for (let thing = 0; thing < things; thing += 1) {
				const share = bitsIn(met[thing]!) / most
				if (share >= least && share > 0) list.push({ thing, share, score: scores[thing]! * bitsIn(met[thing]!) })
			}
			return list
		}

		terms.forEach((term, at) => {
			const exact = byText.get(term)
			if (exact) count(exact, 1, at)
			if (at === terms.length - 1)
				for (const word of words)
					if (word !== exact && word.text.startsWith(term)) {
						count(word, (begins * word.text.length) / (word.text.length + 0.3 * (word.text.length - term.length)), at)
					}
		})
		const exactly = matches(1)
		if (exactly.length > enough) return exactly
		terms.forEach((term, at) => {
			for (const { word, slips } of closeTo(term, areForms))
				if (at < terms.length - 1 || !word.text.startsWith(term)) {
					count(word, closeness?.(term, slips, byText.has(term)) ?? close, at)
				}
		})
		return matches(0.5)
	}

	/** Known words that may have been meant by another: forms of it, or slips. */
	function closeTo(term: string, areForms?: Telling['areForms']): { word: Word; slips: number }[] {
		const most = slipsAllowed(term)
		const letters = lettersOf(term)
		return words.flatMap((word) => {
			if (word.text === term) return []
			if (areForms?.(word.text, term)) return [{ word, slips: 1 }]
			if (most === 0 || Math.abs(word.text.length - term.length) > most || !mayBeWithin(letters, word.letters, most))
				return []
			const slips = editDistance(term, word.text)
			return slips <= most ? [{ word, slips }] : []
		})
	}
	return {
		add,
		search,
		has: (term: string): boolean => byText.has(term),
		begins: (term: string): boolean => words.some(({ text }) => text.startsWith(term)),
		closeTo,
	}
}

/** Where a slot stands in a list in order, or would: mostly at the end, but things are heard of again. */
function placeOf(slot: number, slots: readonly number[]): number {
	let [low, high] = [0, slots.length]
	if (high === 0 || slots[high - 1]! < slot) return high
	while (low < high) {
		const middle = (low + high) >> 1
		if (slots[middle]! < slot) low = middle + 1
		else high = middle
	}
	return low
}

function bitsIn(number: number): number {
	let bits = 0
	for (let left = number; left !== 0; left &= left - 1) bits += 1
	return bits
}
