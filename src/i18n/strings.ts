import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locale } from './locales.ts'
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

export const stringsForWorkers = () => stringsIn('workers')

const stringsIn = (name: string) =>
	JSON.parse(readFileSync(join('content', 'strings', `${name}.json`), 'utf8')) as Record<string, string>

/** The plural categories a language has, as Unicode counts them: six in Arabic, four in Polish. */
export const pluralCategories = (locale: Locale): readonly string[] =>
	new Intl.PluralRules(locale).resolvedOptions().pluralCategories
