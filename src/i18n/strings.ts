import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locale } from './locales.ts'
import type english from '../../content/strings/en.json'

type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
type Written = keyof typeof english

/**
 * The name of a string of the site: flat, `place.thing`. Plural forms share a name and end in `_one`, `_other` … in the
 * file.
 */
export type StringKey = Written extends infer Key ? (Key extends `${infer Stem}_${Plural}` ? Stem : Key) : never

/** One language's strings as its file has them. */
export const stringsOf = (locale: Locale) =>
	JSON.parse(readFileSync(join('content', 'strings', `${locale}.json`), 'utf8')) as Record<string, string>

/** The plural categories a language has, as Unicode counts them: six in Arabic, four in Polish. */
export const pluralCategories = (locale: Locale): readonly string[] =>
	new Intl.PluralRules(locale).resolvedOptions().pluralCategories
