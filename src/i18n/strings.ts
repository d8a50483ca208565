import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { memoize } from '#domain/memoize.ts'
import { localeOf, sourceLocale, type Locale } from './locales.ts'
import { englishFor, missingKeys } from './string-faults.ts'
import type english from '../../content/strings/en.json'
import type workers from '../../content/strings/workers.json'

type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
/** Names without their plural ends. */
type Stem<Written> = Written extends `${infer Start}_${Plural}` ? Start : Written

/**
 * The name of a string of the site: flat, `place.thing`. Plural forms share a name and end in `_one`, `_other` … in the
 * file.
 */
export type StringKey = Stem<keyof typeof english>

/** The same for the words of pages that only workers and commissioners read: in English alone. */
export type WorkerKey = Stem<keyof typeof workers>

/** One language's strings as its file has them. */
export const stringsOf = (locale: Locale) => stringsIn(locale)

/** The English that words which came back from a translator were made from, by key. */
export const madeFrom = (locale: Locale): Record<string, string> =>
	existsSync(madeFromFile(locale))
		? (JSON.parse(readFileSync(madeFromFile(locale), 'utf8')) as Record<string, string>)
		: {}

export const madeFromFile = (locale: Locale): string => join('content', 'strings', 'made-from', `${locale}.json`)

/** Keys whose words were made from other English than stands there now. */
export function outOfDateKeys(locale: Locale): string[] {
	const [english, then] = [stringsOf(sourceLocale), madeFrom(locale)]
	return Object.keys(then).filter((key) => then[key] !== englishFor(english, key))
}

export const stringsForWorkers = () => stringsIn('workers')

/** The words about danger: who is called, and how. */
export const isSafetyString = (key: string): boolean =>
	/^(?:urgent|care|call|say|show|leave)\.|^nav\.help-now$/.test(key)

/**
 * What a language that may have holes says in its own words. Words about danger are never mixed of two languages, nor
 * older than the English: all of them are there, or they stand in English.
 */
export const usableStrings = memoize((locale: Locale): Readonly<Record<string, string>> => {
	const own = stringsOf(locale)
	if (localeOf(locale).state === 'live') return own
	const missing = missingKeys(stringsOf(sourceLocale), own, pluralCategories(locale))
	return [...missing, ...outOfDateKeys(locale)].some(isSafetyString)
		? Object.fromEntries(Object.entries(own).filter(([key]) => !isSafetyString(key)))
		: own
})

const stringsIn = (name: string) =>
	JSON.parse(readFileSync(join('content', 'strings', `${name}.json`), 'utf8')) as Record<string, string>

/** The plural categories a language has, as Unicode counts them: six in Arabic, four in Polish. */
export const pluralCategories = (locale: Locale): readonly string[] =>
	new Intl.PluralRules(locale).resolvedOptions().pluralCategories
