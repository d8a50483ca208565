import { memoize } from '#domain/memoize.ts'
import { openReferralFiles } from '#exchange/open-referral/files.ts'
import { recordsOf } from '#exchange/open-referral/records.ts'
import { tableFiles } from '#exchange/open-referral/tables.ts'
import { changesFiles } from '#views/changes.ts'
import { openFeed } from './feed.ts'
import { servicesSheet, sessionsSheet } from './sheets.ts'

/**
 * Every file of open data for a site at an address, by its path below `/open/`; none where the area has not said on
 * what terms.
 */
export const openDataFiles = memoize((site: string): ReadonlyMap<string, string> => {
	const feed = openFeed(site)
	if (!feed) return new Map()
	const records = recordsOf(feed)
	return new Map([
		...[...openReferralFiles(feed, records)].map(([path, text]) => [`v3/${path}`, text] as const),
		...[...tableFiles(feed, records)].map(([path, text]) => [`hsds/${path}`, text] as const),
		['services.csv', servicesSheet(feed)],
		['sessions.csv', sessionsSheet(feed)],
		...changesFiles(site),
	])
})
