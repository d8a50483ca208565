import { keptInOrder } from '#i18n/format.ts'
import { isLocale, localeOf } from '#i18n/locales.ts'

/** Words as they are shown: what is written the English way round stays so among words from right to left. */
export function asShown(locale: string, words: object, html: string): { html: string } {
	if (!isLocale(locale) || localeOf(locale).direction === 'ltr') return { ...words, html }
	const change = (value: unknown): unknown =>
		typeof value === 'string'
			? keptInOrder(locale, value)
			: Array.isArray(value)
				? value.map(change)
				: typeof value === 'object' && value !== null
					? changed(value)
					: value
	const changed = (value: object): object =>
		Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)]))
	return { ...changed(words), html: keptInOrder(locale, html) }
}
