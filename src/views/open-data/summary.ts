import { isUnfinished } from '#catalogue/languages.ts'
import { licences } from '#exchange/open-referral/licences.ts'
import { openSheets } from '#exchange/sheets/open-sheets.ts'
import { sourceLocale, type Locale } from '#i18n/locales.ts'
import { openReferralPath, openSheetPath, openTablesPath } from '#routes.ts'
import { openFeed } from './feed.ts'
import { qualityByField, qualityByOrganisation } from './quality.ts'
import { sessionsOf } from './sheets.ts'

/**
 * What a page about the open data says: how much there is, how fresh it is and where it lies. Nothing where none goes
 * out.
 */
export function openDataSummary(site: string, locale: Locale) {
	const feed = openFeed(site)
	if (!feed) return undefined
	/** A language that is not whole has no heads of its own for the columns. */
	const headsIn = isUnfinished(locale) ? sourceLocale : locale
	const { area, organisations, services, terms, today, venues } = feed
	return {
		counts: [
			['services', services.length],
			['no-place', services.filter(({ form }) => form === 'no-place').length],
			['sessions', sessionsOf(feed).length],
			['places', venues.size],
			['organisations', organisations.length],
			['childcare', feed.settings.length],
		] as const,
		today,
		contact: terms.contact,
		source: `${area.name}: ${area.siteName}, ${area.site}`,
		licence: licences[terms.licence],
		files: [
			...openSheets.map((name) => [`${name}-sheet`, openSheetPath(headsIn, name)] as const),
			['everything', openReferralPath('services.full.json')],
			['lines', openReferralPath('services.ndjson')],
			['fields', openReferralPath('openapi.json')],
			['tables', openTablesPath()],
		] as const,
		start: openReferralPath(''),
		byField: qualityByField(feed),
		byOrganisation: qualityByOrganisation(feed),
	}
}

/** What the standard lets people ask in an address, and plain files cannot answer. */
export const unansweredQuestions = [
	'page',
	'per_page',
	'search',
	'postcode',
	'proximity',
	'taxonomy_term_id',
	'taxonomy_id',
	'organization_id',
	'minimum_age',
	'maximum_age',
	'day',
	'start_time',
	'end_time',
	'modified_after',
	'minimal',
	'full',
]
