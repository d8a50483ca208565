import { createInstance } from 'i18next'
import { memoize } from '#domain/memoize.ts'
import { intlTag, localeOf, sourceLocale, type Locale } from './locales.ts'
import { inEnglishMarks } from './in-english.ts'
import {
	pluralCategories,
	stringsForWorkers,
	stringsOf,
	usableStrings,
	type StringKey,
	type WorkerKey,
} from './strings.ts'

/** Says a string of the site in one language. `count` chooses the plural form. */
export type Translate<Key = StringKey> = (key: Key, values?: Record<string, string | number>) => string

/**
 * Strings by key for code in the browser, which fills in what stands as `{name}` and was not `given` before. What is
 * drawn there is in one language: where one of them is missing, all are English.
 */
export function stringsForBrowser<Key extends StringKey>(
	locale: Locale,
	keys: readonly Key[],
	given: Readonly<Record<string, string>> = {},
): Record<Key, string> {
	const own = usableStrings(locale)
	const strings = keys.every((key) => own[key]) ? own : englishInstead()
	return Object.fromEntries(keys.map((key) => [key, toFillIn(strings[key] ?? '', given)])) as Record<Key, string>
}

/** Every plural form of strings that count, by the language's own categories, for code in the browser. */
export function pluralsForBrowser<Key extends StringKey>(
	locale: Locale,
	keys: readonly Key[],
): Record<Key, Record<string, string>> {
	const [own, english] = [usableStrings(locale), englishInstead()]
	const formsOf = (key: Key) => {
		const strings = own[`${key}_other`] ? own : english
		return Object.fromEntries(
			pluralCategories(locale).map((category) => [
				category,
				toFillIn(strings[`${key}_${category}`] ?? strings[`${key}_other`] ?? ''),
			]),
		)
	}
	return Object.fromEntries(keys.map((key) => [key, formsOf(key)])) as Record<Key, Record<string, string>>
}

/** The English words, each marked as standing in the place of words that are missing. */
const englishInstead = memoize(() =>
	Object.fromEntries(Object.entries(stringsOf(sourceLocale)).map(([key, text]) => [key, inEnglishMarks(text)])),
)

const toFillIn = (text: string, given: Readonly<Record<string, string>> = {}): string =>
	text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => given[name] ?? `{${name}}`)

/**
 * The site's own words in a language. In a live language they never fall back to another; in a draft they are English,
 * marked, where missing.
 * @throws when a string is missing, naming it and the file to mend
 */
export const wordsFor = memoize((locale: Locale): Translate => {
	const own = usableStrings(locale)
	const strings =
		localeOf(locale).state === 'draft' ? { [sourceLocale]: englishInstead(), [locale]: own } : { [locale]: own }
	return translator(locale, strings, `content/strings/${locale}.json`)
})

/** What pages that only workers and commissioners read say: in English, whatever the language of the page. */
export const wordsForWorkers = memoize((): Translate<WorkerKey> =>
	translator(sourceLocale, { [sourceLocale]: stringsForWorkers() }, 'content/strings/workers.json'),
)

function translator<Key extends string>(
	locale: Locale,
	strings: Readonly<Record<string, Record<string, string>>>,
	file: string,
): Translate<Key> {
	const i18n = createInstance()
	void i18n.init({
		lng: locale,
		resources: Object.fromEntries(Object.entries(strings).map(([tag, translation]) => [tag, { translation }])),
		fallbackLng: sourceLocale in strings && locale !== sourceLocale ? sourceLocale : false,
		keySeparator: false,
		nsSeparator: false,
		initAsync: false,
		parseMissingKeyHandler: (key) => {
			throw new Error(`${file} has no "${key}". Add it.`)
		},
	})
	const numbers = new Intl.NumberFormat(intlTag(locale))
	const forms = new Map<string, string>()
	/** i18next chooses the form and is slow to fill it: so it is asked once for each string and count. */
	const formOf = (key: Key, count?: string | number): string => {
		const name = count === undefined ? key : `${key} ${count}`
		const form =
			forms.get(name) ?? i18n.t(key, { ...(typeof count === 'number' ? { count } : {}), skipInterpolation: true })
		forms.set(name, form)
		return form
	}
	const filled = (form: string, values: Record<string, string | number>): string =>
		form.replace(/\{\{(\w+)\}\}/g, (mark, name: string) => {
			const value = values[name] ?? mark
			return typeof value === 'number' ? numbers.format(value) : value
		})
	return (key, values) => (values ? filled(formOf(key, values['count']), values) : formOf(key))
}
