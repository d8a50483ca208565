import type { RawDocument } from '#catalogue/files.ts'
import { isLocale, locales, sourceLocale } from '#i18n/locales.ts'

/** Where the content is, and what stands in it. */
export type Setting = { content: string; documents: readonly RawDocument[] }

/** The language a file is named for: `cy.xlsx`, `to/cy-2026.xlf`. */
export const tagOf = (path: string): string | undefined => /(?:^|[/\\])([a-z]{2,3})(?![a-z])[^/\\]*$/.exec(path)?.[1]

export const notTranslatable = (tag: string): string | undefined =>
	isLocale(tag) && tag !== sourceLocale
		? undefined
		: `"${tag}" is not a language to translate into. Languages: ${locales
				.map((locale) => locale.tag)
				.filter((one) => one !== sourceLocale)
				.join(', ')}`
