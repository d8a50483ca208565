import { catalogueIn } from '#catalogue/index.ts'
import type { Locale } from '#i18n/locales.ts'
import { noticeLine } from '#ui/notice-line.ts'
import { contextFor } from '#views/context-for.ts'

/** A notice as a list names it: what it is about, and what happens. */
export function noticeName(locale: Locale, id: string): string {
	const context = contextFor(locale)
	const { notices, everyService, venues, area } = catalogueIn(locale)
	const notice = notices.all.find((one) => one.id === id)
	if (!notice) throw new Error(`No notice "${id}".`)
	const { about } = notice
	const name =
		about === 'area'
			? area.name
			: 'venue' in about
				? venues.get(about.venue).name
				: everyService.get(about.service).words.name
	const { headline, details } = noticeLine(notice, context)
	return [name, headline, details].filter(Boolean).join(context.t('list.comma'))
}
