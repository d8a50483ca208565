import { soundsLike } from './edit-distance.ts'

/** Polish and Romanian endings of nouns and verbs, as `normalise` leaves them. */
const ofCase = new RegExp(
	`(?:${[
		'ienie ienia ieniu alam alem ilam ilem ylam ylem acego aca amy emy imy ymy asz esz isz ysz ach ami iami iem',
		'ego emu ow om em am ej ie ia iu al il yl ala ila yla alo ilo ylo ali ili ac ic yc ec ek ki ul ului ilor',
		'elor iile ile ele ea ii ei eaza eze ez este at ata ati ate ut uta it ita and ind a e i o u y',
	]
		.join(' ')
		.replaceAll(' ', '|')})$`,
)
const ofEnglishVerb = /(?:ing|ed|en|e|y)$/
const arabicStart = /^(?:[وف](?=.{4}))?(?:(?:بي|بت)(?=.{3})|[يتناب](?=.{4}))?/
const arabicEnd = /(?<=.{2})(?:ين|ون|ان|[اي])$|(?<=.{3})(?:ها|هم|نا|ات|[هت])$/
const bengaliEnd = /(?<=.{2})(?:তেছে|েছেন|েছিল|েছে|েছি|ছেন|ছিল|ছে|ছি|লাম|বে|লে|তে|[বলযেি])$/

/**
 * What the forms of a word share. A word that stands alone keeps more: with other words beside it, it may be any form.
 */
export function coreOf(word: string, isAlone: boolean): string {
	if (/^[a-z]/.test(word)) {
		const bare = isAlone ? word : longEnough(word.replace(ofEnglishVerb, ''), word)
		return longEnough(bare.replace(ofCase, ''), bare, isAlone ? 5 : 4)
	}
	if (isAlone) return word
	if (/^[\u0600-\u06ff]/.test(word)) return word.replace(arabicStart, '').replace(arabicEnd, '')
	return word.replace(bengaliEnd, '')
}

const longEnough = (core: string, word: string, least = 4): string => (core.length >= least ? core : word)

const keyRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const rowAndPlace = (letter: string): [row: number, place: number] => {
	const row = keyRows.findIndex((keys) => keys.includes(letter))
	return [row, row < 0 ? NaN : keyRows[row]!.indexOf(letter)]
}
const isVowel = (letter: string): boolean => 'aeiouy'.includes(letter)

/**
 * Whether one letter is often hit or heard for another: vowels for vowels, the keys beside it, letters that sound
 * alike.
 */
function isEasilyMistaken(one: string, other: string): boolean {
	if (soundsLike(one, other)) return true
	if (isVowel(one) !== isVowel(other)) return false
	if (isVowel(one)) return true
	const [[row, place], [otherRow, otherPlace]] = [rowAndPlace(one), rowAndPlace(other)]
	return Math.abs(row - otherRow) <= 1 && Math.abs(place - otherPlace) <= 1
}

const leastLetters = 5

/**
 * Whether a long word was meant by another with one slip: a letter missing, too many, swapped with the next, or one
 * that is easily mistaken for it. The first letter is hardly ever wrong, and "fitting" is not "sitting".
 */
export function isOneSlip(meant: string, typed: string): boolean {
	if (meant.length < leastLetters || typed.length < leastLetters) return false
	if (Math.abs(meant.length - typed.length) > 1) return false
	let from = 0
	while (from < meant.length && meant[from] === typed[from]) from += 1
	let end = 0
	const most = Math.min(meant.length, typed.length) - from
	while (end < most && meant.at(-1 - end) === typed.at(-1 - end)) end += 1
	const [one, other] = [meant.slice(from, meant.length - end), typed.slice(from, typed.length - end)]
	if (one.length === 2 && other.length === 2) return one[0] === other[1] && one[1] === other[0]
	if (from === 0 || one.length > 1 || other.length > 1) return false
	return one.length !== other.length || isEasilyMistaken(one, other)
}
