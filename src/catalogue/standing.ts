import { sourceLocale } from '#i18n/locales.ts'
import type { Standing } from './kinds.ts'

/** How words stand to the English ones: who made them of it, and whether that still is what `hash` says. */
export function standingOf(locale: string, words: Record<string, unknown>, hash: string | undefined): Standing {
	if (locale === sourceLocale) return { origin: 'source', isOutOfDate: false }
	const origin =
		words['translation'] === 'reviewed' || words['translation'] === 'clinically-reviewed'
			? words['translation']
			: 'machine'
	return { origin, isOutOfDate: words['translates'] !== hash }
}
