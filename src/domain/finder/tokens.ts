import { normalise, stem } from './normalise.ts'

/** A word as typed, folded, and as words are compared. */
export type Token = { text: string; word: string; term: string }

/** The words of a text as typed, folded, and as they are compared; "9weeks" is two. A point stays before its digits. */
export function tokensOf(typed: string, isUnit: (term: string) => boolean): Token[] {
	return [...typed.matchAll(/(?<=\p{N})\.(?=\p{N})[\p{N}]+|[\p{L}\p{M}\p{N}'’‘`´ʼ\u200b-\u200f]+/gu)].flatMap(
		([text]) => {
			const word = normalise(text).replace(/^\./, '')
			const [, digits = '', letters = ''] = /^(\d{1,2})([^\d]+)$/u.exec(word) ?? []
			if (letters && isUnit(stem(letters)))
				return [
					{ text: digits, word: digits, term: digits },
					{ text: letters, word: letters, term: stem(letters) },
				]
			return word ? [{ text, word, term: stem(word) }] : []
		},
	)
}
