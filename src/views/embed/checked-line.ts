import type { Service } from '#catalogue/index.ts'
import { fullDate } from '#i18n/format.ts'
import type { Locale } from '#i18n/locales.ts'
import { wordsFor } from '#i18n/translate.ts'

/** Under what another site shows: who says so, and since when all of it has been checked. */
export function oldestCheck(locale: Locale, services: readonly Pick<Service, 'checked'>[]): string {
	const [oldest] = services.map(({ checked }) => checked.on).sort()
	return oldest ? wordsFor(locale)('embed.from-since', { date: fullDate(locale, oldest) }) : 'First Door'
}
