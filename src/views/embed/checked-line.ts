import type { Service } from '#catalogue/index.ts'
import { fullDate } from '#i18n/format.ts'
import type { Locale } from '#i18n/locales.ts'
import { contextFor } from '#views/context-for.ts'

/** Under what another site shows: who says so, and since when all of it has been checked. */
export function oldestCheck(locale: Locale, services: readonly Pick<Service, 'checked'>[]): string {
	const { t, site } = contextFor(locale)
	const [oldest] = services.map(({ checked }) => checked.on).sort()
	return oldest ? t('embed.from-since', { site: site.name, date: fullDate(locale, oldest) }) : site.name
}
