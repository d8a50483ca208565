import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { thingsCalled } from '#catalogue/glossary.ts'
import type { TranslationUnit } from '#domain/translation.ts'
import { locales, sourceLocale, type Language, type Locale } from '#i18n/locales.ts'
import { englishFor, gapsIn, keysFor, pluralFormOf } from '#i18n/string-faults.ts'
import { madeFrom, pluralCategories, stringsOf } from '#i18n/strings.ts'

/** What stands on buttons and in menus: no sentence, which has room to wrap. */
const isLabel = (english: string): boolean => english.length <= 30 && !/[.?!:|]$/.test(english)

/** The site's own words as units of a language, in the order of the English file. */
export function stringUnits(tag: Locale): TranslationUnit[] {
	const [english, own, then] = [stringsOf(sourceLocale), stringsOf(tag), madeFrom(tag)]
	const others = locales.flatMap(({ tag: other, state }: Language & { tag: Locale }) =>
		state === 'live' && other !== tag ? [stringsOf(other)] : [],
	)
	return keysFor(english, pluralCategories(tag)).map((key) => {
		const text = englishFor(english, key) ?? ''
		const most = mostLetters(key, text, others)
		return {
			key,
			english: text,
			own: own[key] ?? '',
			...(own[key] && then[key] !== undefined && then[key] !== text ? { englishThen: then[key] } : {}),
			know: [...noteFor(key), ...formSaid(key, tag), ...gapsSaid(text), ...thingsIn(text, tag)],
			...(most === undefined ? {} : { most }),
		}
	})
}

/**
 * The letters a label may have: half as many again as the English and eight, or as many as the longest of the languages
 * that are whole, where that is more. Nothing for a text that is no label.
 */
function mostLetters(
	key: string,
	english: string,
	others: readonly Readonly<Record<string, string>>[],
): number | undefined {
	if (!isLabel(english)) return undefined
	const lengths = others.map((strings) => (englishFor(strings, key) ?? '').length)
	return Math.max(Math.ceil(english.length * 1.5) + 8, ...lengths)
}

const wordsAbout = (name: 'about' | 'gaps'): Record<string, string> =>
	JSON.parse(readFileSync(join('content', 'strings', `${name}.json`), 'utf8')) as Record<string, string>
const about = wordsAbout('about')
const gaps = wordsAbout('gaps')

const noteFor = (key: string): string[] => {
	const form = pluralFormOf(key)
	const note = about[key] ?? (form && about[key.slice(0, -form.length - 1)])
	return note === undefined ? [] : [note]
}

/** Numbers that each plural form of a language is for, as Unicode counts them. */
function formSaid(key: string, tag: Locale): string[] {
	const form = pluralFormOf(key)
	if (!form) return []
	const rules = new Intl.PluralRules(tag)
	const numbers = Array.from({ length: 131 }, (_, number) => number).filter((one) => rules.select(one) === form)
	const some = numbers.slice(0, 6).join(', ') || 'fractions'
	return [
		`Plural form “${form}”: for ${some}${numbers.length > 6 ? ' and so on' : ''}.` +
			(numbers.length === 1 ? ' The number itself may be left out.' : ''),
	]
}

export const gapsSaid = (text: string): string[] =>
	gapsIn(text).map((gap) => `{{${gap}}}: ${gaps[gap] ?? 'filled in by the site'}. Leave it as it is; it may move.`)

/** What the things a text names are called in the language. */
export const thingsIn = (text: string, tag: Locale): string[] =>
	thingsCalled(tag)
		.filter(([thing]) => text.toLowerCase().includes(thing.toLowerCase()))
		.map(([thing, use]) => `“${thing}” is called: ${use}`)

/** The glossary of a language as a sheet; what other languages settled stands there with room to fill in. */
export const glossaryRows = (tag: Locale): [thing: string, use: string, avoid: string][] => {
	const own = new Map(thingsCalled(tag).map(([thing, use, avoid]) => [thing, { use, avoid }]))
	const settled = locales.flatMap(({ tag: other }) => (other === sourceLocale ? [] : thingsCalled(other)))
	const things = new Set([...own.keys(), ...settled.map(([thing]) => thing)])
	return [...things].map((thing) => [thing, own.get(thing)?.use ?? '', own.get(thing)?.avoid.join(', ') ?? ''])
}
