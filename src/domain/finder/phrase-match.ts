import { coreOf, isOneSlip } from './word-forms.ts'

/** A phrase is still the phrase with so many words between two of its words. */
const wordsBetween = 2

/**
 * What carries a phrase on its own or not at all: other words between would make it say something else ("broke in",
 * "broke two plates in").
 */
const particles = new Set(['in', 'on', 'off', 'out', 'up', 'down', 'of', 'to', 'with', 'a'])

/**
 * What follows one of these is about something else: "kill time with my baby", "not sure about breathing exercises".
 */
const partings = new Set([
	'with',
	'about',
	'for',
	'from',
	'like',
	'than',
	'z',
	'ze',
	'dla',
	'cu',
	'despre',
	'pentru',
	'مع',
	'عن',
])

/** English forms that say the same of whether something is so. */
const auxiliaries: Readonly<Record<string, string>> = {
	ca: 'can',
	could: 'can',
	wo: 'will',
	would: 'will',
	did: 'do',
	does: 'do',
	doe: 'do',
	are: 'is',
	was: 'is',
	were: 'is',
	had: 'have',
	has: 'have',
	an: 'a',
	the: 'a',
}
const owners = new Set(['my', 'his', 'her', 'our', 'their', 'your'])
/** Stands in a phrase for whose it is. */
const whose = "my'"

/** Words as phrases are compared: "isnt" as "is not". */
const plainWords = (terms: readonly string[]): string[] =>
	terms
		.flatMap((term) => {
			const [, verb = ''] =
				/^(is|are|was|were|do|does|did|has|have|had|wo|ca|could|would|should|need)nt$/.exec(term) ?? []
			return verb ? [verb, 'not'] : term === 'cannot' ? ['can', 'not'] : [term]
		})
		.map((word) => auxiliaries[word] ?? word)

const withoutDoubles = (word: string): string => word.replace(/(\D)\1+/gu, '$1')

/** A word as it may be meant: itself, and what its forms share when it stands alone or with others. */
type Forms = { word: string; single: string; coreAlone: string; core: string; isJoined: boolean }

function formsOf(word: string, isJoined: boolean): Forms {
	const single = withoutDoubles(word)
	return { word, single, coreAlone: coreOf(single, true), core: coreOf(single, false), isJoined }
}

/** One word of a phrase, or two of them written together. */
type Step = Forms & { isAlone: boolean }

/**
 * A phrase as it stands, but for an article after a word that says enough, and with each two of its words written
 * together.
 */
function waysToSay(phrase: readonly string[]): Forms[][] {
	const isNeeded = (word: string, at: number): boolean => word !== 'a' || (phrase[at - 1]?.length ?? 0) < 4
	const whole = phrase
		.filter(isNeeded)
		.map((word, at, all) => formsOf(at < all.length - 1 && owners.has(word) ? whose : word, false))
	const together = whole
		.slice(1)
		.map((second, at) => [...whole.slice(0, at), formsOf(whole[at]!.word + second.word, true), ...whole.slice(at + 2)])
	return [whole, ...together.filter((way) => way.every(({ word, isJoined }) => !isJoined || !word.includes(whose)))]
}

/** One phrase, said one way: the steps, and which list it is of. */
type Way = { steps: readonly Step[]; list: number }

/**
 * Tells which lists of phrases a text says, as a person in a hurry types: any form of a word, one typing mistake in a
 * long one, words written together or apart, and other words between. Phrases and texts are words as `termsOf` gives
 * them; a word that `isWord` knows is not a mistake for another. It runs at every key, so words are looked up, not
 * compared with each other, and what they may mean is kept.
 */
export function phraseMatcher(lists: readonly (readonly (readonly string[])[])[]) {
	const steps = new Map<string, Step>()
	const bySpelling = new Map<string, Step[]>()
	const byFirstLetter = new Map<string, Step[]>()
	const waysFrom = new Map<Step, Way[]>()

	function stepOf(forms: Forms, isAlone: boolean): Step {
		const key = `${forms.word}|${isAlone}|${forms.isJoined}`
		const earlier = steps.get(key)
		if (earlier) return earlier
		const step: Step = { ...forms, isAlone }
		steps.set(key, step)
		for (const spelling of new Set(spellingsOf(step, isAlone))) push(bySpelling, spelling, step)
		if (!step.isJoined) push(byFirstLetter, step.word[0] ?? '', step)
		return step
	}
	lists.forEach((phrases, list) => {
		for (const phrase of phrases)
			for (const way of waysToSay(plainWords(phrase))) {
				const inWay = way.map((forms) => stepOf(forms, way.length === 1))
				if (inWay[0]) push(waysFrom, inWay[0], { steps: inWay, list })
			}
	})

	const stepsByText = new Map<string, ReadonlySet<Step>>()
	function stepsMeantBy(typed: string, isJoined: boolean, maySlip: boolean): ReadonlySet<Step> {
		const key = `${typed}|${isJoined}|${maySlip}`
		const earlier = stepsByText.get(key)
		if (earlier) return earlier
		const forms = formsOf(typed, isJoined)
		const matches = new Set(
			[false, true].flatMap((isAlone) =>
				spellingsOf(forms, isAlone).flatMap((spelling) => bySpelling.get(spelling) ?? []),
			),
		)
		if (owners.has(typed)) for (const step of bySpelling.get(`=${whose}`) ?? []) matches.add(step)
		if (maySlip)
			for (const letter of new Set(typed.slice(0, 2)))
				for (const step of byFirstLetter.get(letter) ?? []) if (isOneSlip(step.word, typed)) matches.add(step)
		if (isJoined) for (const step of matches) if (step.isJoined) matches.delete(step)
		if (stepsByText.size > mostKept) stepsByText.clear()
		stepsByText.set(key, matches)
		return matches
	}

	return (terms: readonly string[], isWord: (term: string) => boolean): boolean[] => {
		const words = plainWords(terms)
		const alone = words.map((word) => stepsMeantBy(word, false, !isWord(word)))
		const joined = words.slice(1).map((word, at) => stepsMeantBy(words[at]! + word, true, false))
		const follows = (way: readonly Step[], done: number, from: number): boolean => {
			const step = way[done]
			if (!step) return true
			const last = particles.has(step.word) ? from : from + wordsBetween
			for (let at = from; at <= last && at < words.length; at += 1) {
				if (alone[at]!.has(step) && follows(way, done + 1, at + 1)) return true
				if (joined[at]?.has(step) && follows(way, done + 1, at + 2)) return true
				if (partings.has(words[at]!)) return false
			}
			return false
		}
		const matches = lists.map(() => false)
		const begin = (step: Step, next: number): void => {
			for (const { steps: way, list } of waysFrom.get(step) ?? []) matches[list] ||= follows(way, 1, next)
		}
		words.forEach((_, at) => {
			for (const step of alone[at]!) begin(step, at + 1)
			for (const step of joined[at] ?? []) begin(step, at + 2)
		})
		return matches
	}
}

/**
 * A text without the phrases that say something ordinary. Only
 * as they stand: what is left out here brings no number to call.
 */
export function withoutPhrases(terms: readonly string[], phrases: readonly (readonly string[])[]): string[] {
	const isOrdinary = terms.map(() => false)
	for (const phrase of phrases)
		terms.forEach((_, from) => {
			if (phrase.every((word, at) => terms[from + at] === word)) isOrdinary.fill(true, from, from + phrase.length)
		})
	return terms.filter((_, at) => !isOrdinary[at])
}

const mostKept = 500

/**
 * A word without its doubled letters, and what its forms share: two words that have one of these in common are one
 * word.
 */
const spellingsOf = ({ single, core, coreAlone }: Forms, isAlone: boolean): string[] => [
	`=${single}`,
	isAlone ? `!${coreAlone}` : `~${core}`,
]

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
	const list = lists.get(key)
	if (list) list.push(value)
	else lists.set(key, [value])
}
