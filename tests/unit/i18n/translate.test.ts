import { expect, test } from 'vitest'
import { pluralsForBrowser, stringsForBrowser, wordsFor } from '#i18n/translate.ts'

test('counts in the plural forms of the language', () => {
	const t = wordsFor('en')
	expect([1, 2, 0].map((count) => t('services.count', { count }))).toEqual(['1 service', '2 services', '0 services'])
})

test('says which string is missing, and in which file', () => {
	expect(() => wordsFor('en')('no.such' as 'nav.find')).toThrow('content/strings/en.json has no "no.such". Add it.')
})

test('hands the browser every plural form, its own placeholder filled in', () => {
	expect(pluralsForBrowser('en', ['search.count'])).toEqual({
		'search.count': { one: '{count} result', other: '{count} results' },
	})
	expect(Object.keys(pluralsForBrowser('ar', ['search.count'])['search.count'])).toHaveLength(6)
})

test('hands the browser strings with places to fill in, in English where a draft has none', () => {
	expect(stringsForBrowser('en', ['finder.within'])).toEqual({ 'finder.within': 'Up to {miles}' })
	expect(stringsForBrowser('so', ['finder.within'])['finder.within']).toContain('{miles}')
})
