import { liveLocales } from '#catalogue/languages.ts'
import { memoize } from '#domain/memoize.ts'
import type { Feed } from '#exchange/open-referral/feed.ts'
import { openReferralFiles } from '#exchange/open-referral/files.ts'
import { recordsOf } from '#exchange/open-referral/records.ts'
import { tableFiles } from '#exchange/open-referral/tables.ts'
import { openSheetFile } from '#exchange/sheets/open-sheets.ts'
import { type Locale } from '#i18n/locales.ts'
import { changesFiles } from '#views/changes.ts'
import { openFeed } from './feed.ts'
import { sayIn } from './columns.ts'
import { childcareSheet, groupHelpsSheet, resourcesSheet, wishesSheet } from './more-sheets.ts'
import { servicesSheet, sessionsSheet } from './sheets.ts'

/**
 * Every file of open data for a site at an address, by its path below `/open/`, with what writes its text; none where
 * the area has not said on what terms.
 */
export const openDataFiles = memoize((site: string): ReadonlyMap<string, () => string> => {
	const feed = openFeed(site)
	if (!feed) return new Map()
	const records = recordsOf(feed)
	return new Map([
		...[...openReferralFiles(feed, records)].map(([path, text]) => [`v3/${path}`, text] as const),
		...asWritten([...tableFiles(feed, records)].map(([path, text]) => [`hsds/${path}`, text])),
		...asWritten(liveLocales.flatMap(({ tag }) => sheetsIn(tag, feed))),
		...asWritten(changesFiles(site)),
	])
})

const asWritten = (files: readonly [path: string, text: string][]) =>
	files.map(([path, text]) => [path, () => text] as const)

/** The sheets for people, with the heads of their columns in their language. */
function sheetsIn(locale: Locale, feed: Feed): [path: string, text: string][] {
	const say = sayIn(locale)
	return [
		[openSheetFile(locale, 'services'), servicesSheet(feed, say)],
		[openSheetFile(locale, 'sessions'), sessionsSheet(feed, say)],
		[openSheetFile(locale, 'childcare'), childcareSheet(feed, say)],
		[openSheetFile(locale, 'wishes'), wishesSheet(say)],
		[openSheetFile(locale, 'group-help'), groupHelpsSheet(say)],
		[openSheetFile(locale, 'resources'), resourcesSheet(say)],
	]
}
