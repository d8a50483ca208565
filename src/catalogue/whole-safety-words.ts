import type { Locale } from '#i18n/locales.ts'
import type { Catalogue, Entry } from './entry.ts'
import { isUnfinished } from './languages.ts'
import type { KindName } from './kinds.ts'
import { sourceLocale } from '#i18n/locales.ts'

/** What tells people whom to call. */
const safetyKinds = ['urgent-cards', 'easy'] as const satisfies readonly KindName[]

/** What is typed to find a thing, and what is known of a translation: nothing of it stands on the page. */
const notShown = ['search-words', 'urgent-words', 'ordinary-words', 'locale', 'standing', 'html', 'sounds']

/**
 * The same in a language that is not whole, without words about danger that are there in part, or are older than the
 * English: such a thing stands in English from top to bottom.
 */
export function withWholeSafetyWords(everything: Catalogue, locale: Locale): Catalogue {
	if (!isUnfinished(locale)) return everything
	return {
		...everything,
		...Object.fromEntries(
			safetyKinds.map((kind) => [
				kind,
				new Map([...everything[kind]].map(([id, entry]) => [id, withWholeWords(entry, locale)])),
			]),
		),
	}
}

function withWholeWords<Name extends KindName>(entry: Entry<Name>, locale: Locale): Entry<Name> {
	const { [locale]: own, ...others } = entry.words
	const isWhole = own && !own.standing.isOutOfDate && isSaid(entry.words[sourceLocale], own)
	return isWhole ? entry : { ...entry, words: others }
}

/** Whether all that is said in one is said in the other: each field, each section, and as many lines. */
function isSaid(english: unknown, own: unknown): boolean {
	if (Array.isArray(english))
		return Array.isArray(own) && own.length >= english.length && english.every((one, at) => isSaid(one, own[at]))
	if (typeof english === 'object' && english !== null)
		return (
			typeof own === 'object' &&
			own !== null &&
			Object.entries(english).every(([key, value]) => notShown.includes(key) || isSaid(value, Reflect.get(own, key)))
		)
	return english === undefined || english === '' || (own !== undefined && own !== '')
}
