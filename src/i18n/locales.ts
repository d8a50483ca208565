/**
 * Every language of the site, in the order the menu shows them. Adding one is a line here, `content/strings/<tag>.json`, then words at
 * leisure. A `draft` is built for review, but not linked or indexed, and may have holes.
 */
export const locales = [
	{ tag: 'en', ownName: 'English', direction: 'ltr', state: 'live' },
	{ tag: 'ro', ownName: 'Română', direction: 'ltr', state: 'draft' },
	{ tag: 'ur', ownName: 'اردو', direction: 'rtl', state: 'draft' },
	{ tag: 'pl', ownName: 'Polski', direction: 'ltr', state: 'draft' },
	{ tag: 'bn', ownName: 'বাংলা', direction: 'ltr', state: 'draft' },
	{ tag: 'ar', ownName: 'العربية', direction: 'rtl', state: 'draft' },
	{ tag: 'cy', ownName: 'Cymraeg', direction: 'ltr', state: 'draft' },
	{ tag: 'pa', ownName: 'ਪੰਜਾਬੀ', direction: 'ltr', state: 'draft' },
	{ tag: 'uk', ownName: 'Українська', direction: 'ltr', state: 'draft' },
	{ tag: 'so', ownName: 'Soomaali', direction: 'ltr', state: 'draft' },
] as const satisfies readonly Language[]

type Language = { tag: string; ownName: string; direction: 'ltr' | 'rtl'; state: 'live' | 'draft' }

export type Locale = (typeof locales)[number]['tag']

/** The language everything is first written in, and the one shown where words are missing. */
export const sourceLocale: Locale = 'en'

export const localeTags: readonly Locale[] = locales.map(({ tag }) => tag)
export const liveLocales: readonly (Language & { tag: Locale })[] = locales.filter(({ state }: Language) => state === 'live')
export const isLocale = (tag: string): tag is Locale => (localeTags as readonly string[]).includes(tag)

export function localeOf(tag: Locale): Language {
	const found = locales.find((locale) => locale.tag === tag)
	if (!found) throw new Error(`No language "${tag}". Languages: ${localeTags.join(', ')}`)
	return found
}
