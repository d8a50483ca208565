import { memoize } from '#domain/memoize.ts'

/**
 * Every language of the site, in the order the menu shows them. Adding one is a line here,
 * `content/strings/<tag>.json`, then words at leisure. A `live` one is held to be whole; a `draft` may have holes, and
 * grows as `#catalogue/languages.ts` says. `strings` says who made the site's own words, `quotes` what opens and closes
 * words that somebody says.
 */
export const locales = [
	{ tag: 'en', ownName: 'English', quotes: '“”', direction: 'ltr', state: 'live', strings: 'reviewed' },
	{ tag: 'ro', ownName: 'Română', quotes: '„”', direction: 'ltr', state: 'live', strings: 'machine' },
	{ tag: 'ur', ownName: 'اردو', quotes: '“”', direction: 'rtl', state: 'live', strings: 'machine' },
	{ tag: 'pl', ownName: 'Polski', quotes: '„”', direction: 'ltr', state: 'live', strings: 'machine' },
	{ tag: 'bn', ownName: 'বাংলা', quotes: '“”', direction: 'ltr', state: 'live', strings: 'machine' },
	{ tag: 'ar', ownName: 'العربية', quotes: '«»', direction: 'rtl', state: 'live', strings: 'machine' },
	{ tag: 'cy', ownName: 'Cymraeg', quotes: '“”', direction: 'ltr', state: 'draft', strings: 'machine' },
	{ tag: 'pa', ownName: 'ਪੰਜਾਬੀ', quotes: '“”', direction: 'ltr', state: 'draft', strings: 'machine' },
	{ tag: 'uk', ownName: 'Українська', quotes: '«»', direction: 'ltr', state: 'draft', strings: 'machine' },
	{ tag: 'so', ownName: 'Soomaali', quotes: '“”', direction: 'ltr', state: 'draft', strings: 'machine' },
] as const satisfies readonly Language[]

export type Language = {
	tag: string
	ownName: string
	quotes: string
	direction: 'ltr' | 'rtl'
	state: 'live' | 'draft'
	strings: 'machine' | 'reviewed'
}

export type Locale = (typeof locales)[number]['tag']

/** The language everything is first written in, and the one shown where words are missing. */
export const sourceLocale: Locale = 'en'

export const isLocale = (tag: string): tag is Locale => locales.some((locale) => locale.tag === tag)

export function localeOf(tag: Locale): Language {
	const language = locales.find((locale) => locale.tag === tag)
	if (!language) throw new Error(`No language "${tag}". Languages: ${locales.map((locale) => locale.tag).join(', ')}`)
	return language
}

/** A language by its own name, and its tag: `Cymraeg (cy)`. */
export const nameAndTag = (tag: Locale): string => `${localeOf(tag).ownName} (${tag})`

/** Words that somebody says, between the quotation marks of the language they are in. */
export const quoted = (locale: Locale, words: string): string => {
	const [open = '', close = ''] = localeOf(locale).quotes
	return open + words + close
}

/**
 * Languages that Intl has no name for, or one that those who speak or answer for them do not use, by who reads: call
 * takers say "Bengali" and not "Bangla", and "cygański" is what Roma in Poland are called, not what they speak.
 */
const betterNames: Readonly<Partial<Record<Locale, Readonly<Record<string, string>>>>> = {
	en: { bn: 'Bengali' },
	pl: { rom: 'romski' },
	ar: { rom: 'لغة الروما' },
	ur: { rom: 'رومانی (Romany)' },
}

/** The name of a language in the reader's language; where that has none in English, and failing that its tag. */
export const languageName = memoize((reader: Locale, tag: string): string => {
	const nameIn = (locale: Locale) =>
		betterNames[locale]?.[tag] ?? new Intl.DisplayNames(intlTag(locale), { type: 'language', fallback: 'none' }).of(tag)
	return nameIn(reader) ?? nameIn(sourceLocale) ?? tag
})

export const englishName = (tag: string): string => languageName(sourceLocale, tag)

type SpokenLanguage = { english: string; own: string }

/**
 * What somebody who reads a language may say they speak: in English as call takers know it, and as it stands inside a
 * sentence of the language.
 */
export const spokenBy = (locale: Locale): readonly SpokenLanguage[] => {
	const names: Partial<Record<Locale, readonly SpokenLanguage[]>> = {
		ro: [{ english: 'Romanian', own: 'română' }],
		pl: [{ english: 'Polish', own: 'polski' }],
		bn: [
			{ english: englishName('bn'), own: 'বাংলা' },
			{ english: 'Sylheti', own: 'সিলেটি' },
		],
	}
	return names[locale] ?? [{ english: englishName(locale), own: localeOf(locale).ownName }]
}

/** The script a language is written in, as ISO 15924 names it: `Latn`, `Arab`, `Beng`. */
export const scriptOf = memoize((locale: Locale): string => new Intl.Locale(locale).maximize().script ?? 'Latn')

/**
 * The tag Intl is asked with. English is British English. Urdu and Arabic keep Western digits, as on UK letters and
 * phones; other languages are written as their readers write, Bengali digits included.
 */
export const intlTag = (locale: Locale): string => {
	const tags: Partial<Record<Locale, string>> = { en: 'en-GB', ur: 'ur-u-nu-latn', ar: 'ar-u-nu-latn' }
	return tags[locale] ?? locale
}
