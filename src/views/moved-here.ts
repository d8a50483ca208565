import { catalogueIn, type Service } from '#catalogue/index.ts'
import { touchesService } from '#domain/notices/subject.ts'
import type { Locale } from '#i18n/locales.ts'

/** Services that notices move to a place for a while; none that nobody else may need to see. */
export function movedHere(locale: Locale, venue: string): readonly Service[] {
	const { services, notices } = catalogueIn(locale)
	const moves = notices.all.filter((notice) => notice['moved-to']?.at === venue)
	return moves.length === 0
		? []
		: services.all.filter(
				(service) => service.sensitive !== 'never-shared' && moves.some((notice) => touchesService(notice, service)),
			)
}
