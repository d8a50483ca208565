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

/** So many exact answers that looking for slips of the keys would only add noise. */
const enough = 5

/** Each asked word is a bit of a number. */
const mostWords = 31

/**
 * The fields that hold a word (thing × fields + field, in order), how often each does, and how many things have it in
 * each field.
 */
type Word = { text: string; letters: number; slots: number[]; times: number[]; holders: number[] }

export type Match = { thing: number; score: number }

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
	 * Everything that holds all words, else whatever holds some. The last word may be unfinished; slips are looked for
	 * where exact answers are few.
	 */
	function search(query: readonly string[]): Match[] {
		const terms = query.slice(0, mostWords)
		if (terms.length === 0) return []
		const all = 2 ** terms.length - 1
		const scores = new Float64Array(things)
		const met = new Uint32Array(things)
		const count = ({ slots, times, holders }: Word, share: number, at: number): void => {
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
		const matches = (isMatch: (bits: number) => boolean): Match[] => {
			const list: Match[] = []
			for (let thing = 0; thing < things; thing += 1)
				if (isMatch(met[thing]!)) list.push({ thing, score: scores[thing]! * bitsIn(met[thing]!) })
			return list
		}
		const whole = () => matches((bits) => bits === all)

		terms.forEach((term, at) => {
			const exact = byText.get(term)
			if (exact) count(exact, 1, at)
			if (at === terms.length - 1)
				for (const word of words)
					if (word !== exact && word.text.startsWith(term))
						count(word, (begins * word.text.length) / (word.text.length + 0.3 * (word.text.length - term.length)), at)
		})
		const exactly = whole()
		if (exactly.length > enough) return exactly
		terms.forEach((term, at) => {
			for (const { word, slips } of closeTo(term))
				if (at < terms.length - 1 || !word.text.startsWith(term))
					count(word, (close * word.text.length) / (word.text.length + slips), at)
		})
		const nearly = whole()
		return nearly.length > 0 ? nearly : matches((bits) => bits !== 0)
	}

	/** Known words that may have been meant by another. */
	function closeTo(term: string): { word: Word; slips: number }[] {
		const most = slipsAllowed(term)
		const letters = lettersOf(term)
		return words.flatMap((word) => {
			if (most === 0 || Math.abs(word.text.length - term.length) > most || !mayBeWithin(letters, word.letters, most))
				return []
			const slips = editDistance(term, word.text)
			return slips > 0 && slips <= most ? [{ word, slips }] : []
		})
	}
	return {
		add,
		search,
		has: (term: string): boolean => byText.has(term),
		hasClose: (term: string): boolean => closeTo(term).length > 0,
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
