import { expect, test } from 'vitest'
import * as routes from '#routes.ts'

/** Files, and addresses with something after `#` or `?`, are not pages. */
const isPage = (name: string): boolean =>
	![
		'pagefindPath',
		'iconPath',
		'startPath',
		'inLanguage',
		'packPath',
		'gapsByPath',
		'gapSheetPath',
		'kioskPath',
		'checkDataPath',
		'finderDataPath',
		'finderMorePath',
		'finderPartPath',
		'readingWordsPath',
		'tradeWordsPath',
		'listDataPath',
		'shareWordsPath',
		'offlinePath',
		'offlineSetPath',
		'scriptsPath',
		'tapPath',
		'readerPath',
		'embedScriptPath',
		'embedScopePath',
		'embedLooksPath',
		'oembedPath',
		'openReferralPath',
		'openSheetPath',
		'openTablesPath',
		'serviceReminderPath',
		'editThingsPath',
		'editDataPath',
		'editThingPath',
		'weekFeedPath',
		'topicsSheetPath',
		'bookletDataPath',
		'pageAtPath',
		'changesFeedPath',
		'picturePath',
		'childcareDataPath',
		'childcareMorePath',
		'aloudPath',
		'placeMapPath',
		'areaMapPath',
		'learningDatePath',
		'signSheetPath',
	].includes(name) && !name.endsWith('CalendarPath')

test('every address of a page ends in a slash and begins with its language', () => {
	for (const [name, path] of Object.entries(routes)) {
		if (!isPage(name)) continue
		expect((path as (...parts: string[]) => string)('ur', 'one', 'two'), name).toMatch(/^\/ur\/([a-z-]+\/)*$/)
	}
})

test('the same page in another language differs only in its first part', () => {
	expect(routes.inLanguage('/en/stages/newborn/', 'ur')).toBe('/ur/stages/newborn/')
})

test('a calendar stands beside the page whose times it holds', () => {
	expect(routes.serviceCalendarPath('ur', 'rhyme-time')).toBe('/ur/services/rhyme-time.ics')
	expect(routes.placeCalendarPath('en', 'wren-park')).toBe('/en/places/wren-park.ics')
	expect(routes.stageCalendarPath('en', 'newborn')).toBe('/en/stages/newborn.ics')
})
