import { leftToRight } from '#i18n/format.ts'
import type { Locale } from '#i18n/locales.ts'
import type { LangAttributes } from './render-context.ts'

/** A name as a line of plain text holds it: English keeps its own order in one that runs from right to left. */
export const inLine = (locale: Locale, name: string, { dir }: LangAttributes): string =>
	dir === 'ltr' ? leftToRight(locale, name) : name
