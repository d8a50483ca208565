import { lettersOf, mayBeSlip, slipsBetween } from '../../domain/slips.ts'

/** The usual figures of BM25+: how soon repeating a word stops counting, how much a long text is held against it, and what any match is worth. */
const [saturation, lengthPenalty, least] = [1.2, 0.7, 0.5]

/** One wrong letter in a word of four, two in a word of seven: more would find anything. */
const slipsAllowed = (word: string): number => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2)

/** What a word counts for that only begins as typed, or is only close to it. */
const [begins, close] = [0.6, 0.3]

/** So many exact answers that looking for slips of the keys would only add noise. */
const enough = 5

export type Found = { thing: number; score: number }

/**
 * Which of so many things hold the words asked for, and how well (BM25+, each field with its weight). Of our own because it is read on a cheap phone:
 * filled in one pass, asked at every key, and every word it knows is compared with a misspelt one in less than a frame.
 */
export function wordIndex(things: number, weights: readonly number[]) {
	const numbers = new Map<string, number>()
	const words: string[] = []
	const letters: number[] = []
	/** For each word the fields that hold it, as thing × fields + field, once for each time. */
	const held: number[][] = []
	const lengths = new Uint16Array(things * weights.length)
	const totals = weights.map(() => 0)

	function add(thing: number, field: number, terms: readonly string[]): void {
		const slot = thing * weights.length + field
		lengths[slot]! += terms.length
		totals[field]! += terms.length
		for (const term of terms) {
			const number = numbers.get(term) ?? words.length
			if (number === words.length) {
				numbers.set(term, number)
				words.push(term)
				letters.push(lettersOf(term))
				held.push([])
			}
			held[number]!.push(slot)
		}
	}

	/** Everything that holds all words, else whatever holds some. The last word may be unfinished; slips are looked for where exact answers are few. */
	function search(terms: readonly string[]): Found[] {
		const scores = new Float64Array(things)
		const met = new Uint32Array(things)
		const count = (number: number, share: number, at: number): void => {
			const slots = held[number]!
			const inField = weights.map(() => 0)
			const eachField = (use: (slot: number, times: number) => void): void => {
				for (let from = 0, to = 0; from < slots.length; from = to) {
					while (slots[to] === slots[from]) to += 1
					use(slots[from]!, to - from)
				}
			}
			eachField((slot) => (inField[slot % weights.length]! += 1))
			eachField((slot, times) => {
				const field = slot % weights.length
				const thing = (slot - field) / weights.length
				const rare = Math.log(1 + (things - inField[field]! + 0.5) / (inField[field]! + 0.5))
				const length = (lengths[slot]! * things) / totals[field]!
				scores[thing]! += share * weights[field]! * rare * (least + (times * (saturation + 1)) / (times + saturation * (1 - lengthPenalty + lengthPenalty * length)))
				met[thing]! |= 1 << at
			})
		}
		const wanted = terms.slice(0, 31)
		const all = 2 ** wanted.length - 1
		const whole = (): number[] => [...met.keys()].filter((thing) => met[thing] === all)

		wanted.forEach((term, at) => {
			const exact = numbers.get(term)
			if (exact !== undefined) count(exact, 1, at)
			if (at < wanted.length - 1) return
			for (const [number, word] of words.entries()) if (number !== exact && word.startsWith(term)) count(number, (begins * word.length) / (word.length + 0.3 * (word.length - term.length)), at)
		})
		if (whole().length <= enough)
			wanted.forEach((term, at) => {
				const most = slipsAllowed(term)
				const bits = lettersOf(term)
				const isLast = at === wanted.length - 1
				if (most === 0) return
				for (const [number, word] of words.entries()) {
					if (Math.abs(word.length - term.length) > most || !mayBeSlip(bits, letters[number]!, most) || (isLast && word.startsWith(term))) continue
					const slips = slipsBetween(term, word)
					if (slips > 0 && slips <= most) count(number, (close * word.length) / (word.length + slips), at)
				}
			})
		const found = whole()
		return (found.length > 0 ? found : [...met.keys()].filter((thing) => met[thing] !== 0)).map((thing) => ({ thing, score: scores[thing]! * bitsIn(met[thing]!) }))
	}
	return { add, search }
}

function bitsIn(number: number): number {
	let bits = 0
	for (let left = number; left !== 0; left &= left - 1) bits += 1
	return bits
}
