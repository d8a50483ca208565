import { westernDigits } from '#domain/digits.ts'
import { problemAt } from '#domain/mistakes/problems.ts'
import { inWords, textsOf } from './each-text.ts'
import type { Rule } from './rule.ts'
import { localeTags } from '#catalogue/languages.ts'

const figures: readonly [figure: RegExp, what: string][] = [
	[/£\s?\d+([.,]\d+)*/, 'an amount of money'],
	[/\b\d{1,2}([:.]\d{2})?\s?(am|pm)\b|\b\d{1,2}:\d{2}\b/i, 'a time of day'],
	[/\d\s?بجے|الساعة\s?\d|(সকাল|দুপুর|বিকাল|বিকেল|সন্ধ্যা|রাত)\s?\d{1,2}\s?টা/, 'a time of day'],
	[/\b0\d{2,4}[ -]?\d{3}[ -]?\d{3,4}\b/, 'a phone number'],
]

/**
 * Times, prices and numbers are drawn from facts, so that a translation made last year cannot send a family to a closed
 * door.
 */
export const figuresInProse: Rule = inWords(localeTags, (entry, locale) =>
	[...textsOf(entry, locale)].flatMap(({ file, field, text }) =>
		figures.flatMap(([figure, what]) => {
			const { index, 0: match } = figure.exec(westernDigits(text)) ?? { index: 0, 0: '' }
			const quote = text.slice(index, index + match.length)
			return quote
				? [problemAt(file, field, `says "${quote}": ${what} belongs in facts.yaml, where every language reads it.`)]
				: []
		}),
	),
)
