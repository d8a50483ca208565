/** Every language of the site. Adding one is a line here and words; `draft` ones are built for review, not linked or indexed. */
export const locales = [{ tag: 'en', ownName: 'English', direction: 'ltr', state: 'live' }] as const satisfies readonly {
	tag: string
	ownName: string
	direction: 'ltr' | 'rtl'
	state: 'live' | 'draft'
}[]

export type Locale = (typeof locales)[number]['tag']

/** The language everything is first written in, and the one shown where words are missing. */
export const sourceLocale: Locale = 'en'

export const localeTags: readonly Locale[] = locales.map(({ tag }) => tag)
export const isLocale = (tag: string): tag is Locale => (localeTags as readonly string[]).includes(tag)
export const localeOf = (tag: Locale) => locales.find((locale) => locale.tag === tag)!
