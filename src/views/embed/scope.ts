import { venueIdsOf } from '#domain/delivery.ts'
import { catalogueIn } from '#catalogue/index.ts'
import { sourceLocale } from '#i18n/locales.ts'
import type { ScopeData } from '#islands/embed/scope.ts'

/** Who runs each service that can be found, where, and for whom; the same in every language. */
export function embedScopeData(): ScopeData {
	const { services, organisations } = catalogueIn(sourceLocale)
	const suggested = services.suggested
	return {
		services: Object.fromEntries(
			suggested.map((one) => [
				one.id,
				{
					at: venueIdsOf(one),
					by: one['run-by'],
					for: one.audiences,
				},
			]),
		),
		organisations: Object.fromEntries(
			[...new Set(suggested.map((one) => one['run-by']))].map((id) => [id, organisations.get(id).name]),
		),
	}
}
