import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { memoize } from '#domain/memoize.ts'
import type { Locale } from '#i18n/locales.ts'

/**
 * What a language calls a thing, and what it never calls it: one word for a thing on every page, one form of address.
 */
const shape = z.record(
	z.string(),
	z.record(z.string(), z.strictObject({ use: z.string(), avoid: z.array(z.string()).default([]) })),
)

const glossary = memoize(() =>
	shape.parse(JSON.parse(readFileSync(join('content', 'strings', 'glossary.json'), 'utf8'))),
)

/** What a language calls each thing, and what it never calls it. */
export const thingsCalled = (locale: Locale): [thing: string, use: string, avoid: string[]][] =>
	Object.entries(glossary()[locale] ?? {}).map(([thing, { use, avoid }]) => [thing, use, avoid])

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * All words of a language to avoid as one pattern, longest first, and what to write for each. Letters and their marks
 * bound a word in every script.
 */
const avoidedIn = memoize((locale: Locale) => {
	const useFor = new Map(
		Object.values(glossary()[locale] ?? {}).flatMap(({ use, avoid }) =>
			avoid.map((word) => [word.toLowerCase(), use] as const),
		),
	)
	const words = [...useFor.keys()].sort((one, other) => other.length - one.length).map(literal)
	const bound = '[\\p{L}\\p{M}\\p{N}]'
	return {
		useFor,
		pattern: words.length > 0 ? new RegExp(`(?<!${bound})(?:${words.join('|')})(?!${bound})`, 'iu') : undefined,
	}
})

/** The first word of a text that the language's glossary avoids, worded for its editor. */
export function avoidedWord(locale: Locale, text: string): string | undefined {
	const { useFor, pattern } = avoidedIn(locale)
	const word = pattern?.exec(text)?.[0]
	return word && `says "${word}". Use "${useFor.get(word.toLowerCase())}" (content/strings/glossary.json).`
}
