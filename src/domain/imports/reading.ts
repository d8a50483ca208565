import { pattern } from './pattern.ts'
/**
 * What a cell of somebody's sheet was read as. `kept` are its words that mean nothing to us and stay words; `doubts`
 * say what a person should look at. Without a `value` nothing is known, and nothing is made up.
 */
export type Reading<Value> = { value?: Value; kept: string[]; doubts: string[] }

/** What a person should look at: the doubts, and the words that were not taken where no doubt names them. */
export const toLookAt = ({ doubts, kept }: Reading<unknown>): string[] => {
	const words = kept.join('; ')
	return words === '' || isNamed(words, doubts) ? doubts : [...doubts, `"${words}" was not taken.`]
}

export const isNamed = (words: string, doubts: readonly string[]): boolean =>
	doubts.some((doubt) => doubt.includes(`"${words}"`))

/** A cell as the grammars read it: one kind of dash, quote and space, and small letters. */
export const plainCell = (text: string): string =>
	text
		.normalize('NFKC')
		.replace(/[\u2010-\u2015\u2212]/g, '-')
		.replace(/[\u2018\u2019\u201B\u2032`´]/g, "'")
		.replace(/[\u201C\u201D\u2033]/g, '"')
		.replace(/[\p{Cc}\p{Cf}]/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim()
		.toLowerCase()

/** What people write where they know nothing. */
export const saysNothing = (text: string): boolean =>
	pattern(
		'',
		String.raw`^(|-+|\?+|x|n\.?/?a\.?|none|null|nil|tb[cad]|to be (confirmed|arranged|advised)|`,
		String.raw`unknown|not known|see (website|web site|facebook|poster|leaflet|below)|various( \w+)?|`,
		String.raw`varies|variable|please (ask|ring|call)|ask|ring for details|contact us)\.?$`,
	).test(plainCell(text))

/** The longest cell that is read as anything: more is somebody's prose. */
export const longestCell = 600
