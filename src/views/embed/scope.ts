import { venueIdsOf } from '#domain/delivery.ts'
import { catalogueIn } from '#catalogue/index.ts'
import { sourceLocale } from '#i18n/locales.ts'
import type { ScopeData } from '#islands/embed/scope.ts'

/** Stands among those whom something is for where everybody may come, of any age. */
export const forAllAges = 'all-ages'

/** Who runs each service that can be found, where, and for whom; the same in every language. */
export function embedScopeData(): ScopeData {
	const { services, settings, organisations } = catalogueIn(sourceLocale)
	const suggested = services.suggested
	return {
		services: Object.fromEntries([
			...suggested.map(
				(one) =>
					[
						one.id,
						{
							at: venueIdsOf(one),
							by: one['run-by'],
							for: [...one.audiences, ...(one['all-ages'] ? [forAllAges] : [])],
						},
					] as const,
			),
			...settings.suggested.map(
				({ id, at }) => [id, { at: 'venue' in at ? [at.venue] : [], by: '', for: [] }] as const,
			),
		]),
		organisations: Object.fromEntries(
			[...new Set(suggested.map((one) => one['run-by']))].map((id) => [id, organisations.get(id).name]),
		),
	}
}
