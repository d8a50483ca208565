import { westernDigits } from '#domain/digits.ts'

/**
 * Letters that people type for one another, made the same: capitals, accents, Polish ł, the Arabic and Urdu keyboards'
 * ي ی, ك ک, ه ہ ة, hamza and vowel signs, Bengali nukta and letters that sound alike, digits of every script. Used on
 * what is searched and on what is typed, never on what is shown.
 */
export function normalise(text: string): string {
	return westernDigits(text.normalize('NFKD').toLowerCase().normalize('NFKD'))
		.replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640\u0621\u09bc\u0981\u200b-\u200f'’‘`´ʼ]/g, '')
		.replace(alike, (letter) => sameAs[letter] ?? letter)
}

/** The words of a text, normalised, each without the endings that change with number and case. */
export const termsOf = (text: string): string[] => wordsIn(normalise(text)).map(stem)

/** The words of many texts at once: a phone folds one long text much faster than a thousand short ones. */
export function termsOfEach(texts: readonly string[]): string[][] {
	const stems = new Map<string, string>()
	const stemOf = (word: string): string => stems.get(word) ?? stems.set(word, stem(word)).get(word)!
	return normalise(texts.join('\0'))
		.split('\0')
		.map((text) => wordsIn(text).map(stemOf))
}

/** A text as its words alone: what is typed fits what is known when both are said the same way. */
export const normalisedText = (text: string): string => termsOf(text).join(' ')

export const wordsIn = (folded: string): string[] => folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

const sameAs: Readonly<Record<string, string>> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ı: 'i',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	آ: 'ا',
	أ: 'ا',
	إ: 'ا',
	ٱ: 'ا',
	ؤ: 'و',
	ئ: 'ي',
	ى: 'ي',
	ی: 'ي',
	ے: 'ي',
	ۓ: 'ي',
	ک: 'ك',
	ہ: 'ه',
	ھ: 'ه',
	ۃ: 'ه',
	ة: 'ه',
	ں: 'ن',
	'\u09c0': '\u09bf',
	'\u09c2': '\u09c1',
	শ: 'স',
	ষ: 'স',
	ণ: 'ন',
	ৎ: 'ত',
}

const alike = new RegExp(`[${Object.keys(sameAs).join('')}]`, 'g')

const bengaliEndings = /(গুলোর|গুলো|দের|ের|কে|তে|রা|টি|টা|র)$/
/** Romanian and English endings long enough to be no part of a short word. */
const latinEndings = /(ilor|elor|ului)$/
const arabicStart = /^[وبكفل]?ال(?=.{3})/

/** Not grammar: enough that one form of a word finds another. Never below 3 letters. */
export function stem(word: string): string {
	if (/^[a-z]/.test(word) && word.length > 6 && latinEndings.test(word)) return word.replace(latinEndings, '')
	if (/^[a-z]/.test(word))
		return word.length > 4
			? word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1')
			: word.length === 4
				? word.replace(/([^su])s$/, '$1')
				: word
	if (/^[\u0600-\u06ff]/.test(word)) return word.replace(arabicStart, '')
	const bare = word.replace(bengaliEndings, '')
	return bare.length >= 3 ? bare : word
}
