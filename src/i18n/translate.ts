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
		parseMissingKeyHandler: (key) => {
			throw new Error(`content/strings/${locale}.json has no "${key}". Add it.`)
		},
	})
	const numbers = new Intl.NumberFormat(intlTag(locale))
	const chosen = new Map<string, string>()
	/** i18next chooses the form and is slow to fill it: so it is asked once for each string and count. */
	const formOf = (key: StringKey, count?: string | number): string => {
		const name = `${key} ${count}`
		const form = chosen.get(name) ?? i18n.t(key, { ...(typeof count === 'number' ? { count } : {}), skipInterpolation: true })
		chosen.set(name, form)
		return form
	}
	const filled = (form: string, values: Record<string, string | number>): string =>
		form.replace(/\{\{(\w+)\}\}/g, (mark, name: string) => {
			const value = values[name] ?? mark
			return typeof value === 'number' ? numbers.format(value) : value
		})
	const translate: Translate = (key, values) => (values ? filled(formOf(key, values['count']), values) : formOf(key))
	translators.set(locale, translate)
	return translate
}
