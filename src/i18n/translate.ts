import { createInstance } from 'i18next'
import { intlTag, localeOf, sourceLocale, type Locale } from './locales.ts'
import { pluralCategories, stringsOf, type StringKey } from './strings.ts'

/** Says a string of the site in one language. `count` chooses the plural form. */
export type Translate = (key: StringKey, values?: Record<string, string | number>) => string

/** Every plural form of a string, by the language's own categories, for code in the browser that counts. */
export function pluralForms(locale: Locale, key: StringKey, values: Record<string, string>): Record<string, string> {
	const own = stringsOf(locale)
	const strings = own[`${key}_other`] ? own : stringsOf(sourceLocale)
	return Object.fromEntries(
		pluralCategories(locale).map((category) => [
			category,
			Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`{{${name}}}`, value), strings[`${key}_${category}`] ?? strings[`${key}_other`] ?? ''),
		]),
	)
}

const translators = new Map<Locale, Translate>()

/**
 * The site's own words in a language. In a live language they never fall back to another; in a draft they are English where missing.
 * @throws when a string is missing, naming it and the file to mend
 */
export function wordsFor(locale: Locale): Translate {
	const made = translators.get(locale)
	if (made) return made
	const isDraft = localeOf(locale).state === 'draft'
	const i18n = createInstance()
	void i18n.init({
		lng: locale,
		resources: { [locale]: { translation: stringsOf(locale) }, ...(isDraft ? { [sourceLocale]: { translation: stringsOf(sourceLocale) } } : {}) },
		fallbackLng: isDraft ? sourceLocale : false,
		keySeparator: false,
		nsSeparator: false,
		initAsync: false,
		interpolation: { escapeValue: false },
		parseMissingKeyHandler: (key) => {
			throw new Error(`content/strings/${locale}.json has no "${key}". Add it.`)
		},
	})
	const numbers = new Intl.NumberFormat(intlTag(locale))
	const plain = new Map<StringKey, string>()
	const translate: Translate = (key, values) => {
		const known = values ? undefined : plain.get(key)
		if (known !== undefined) return known
		const said = values ? filled(key, values) : i18n.t(key)
		if (!values) plain.set(key, said)
		return said
	}
	const filled = (key: StringKey, values: Record<string, string | number>): string => {
		const replace = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? numbers.format(value) : value]))
		return i18n.t(key, { ...values, replace })
	}
	translators.set(locale, translate)
	return translate
}
