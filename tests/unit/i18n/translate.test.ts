import { expect, test } from 'vitest'
import { pluralForms, wordsFor } from '../../../src/i18n/translate.ts'

test('counts in the plural forms of the language', () => {
	const t = wordsFor('en')
	expect([1, 2, 0].map((count) => t('services.count', { count }))).toEqual(['1 service', '2 services', '0 services'])
})

test('says which string is missing, and in which file', () => {
	expect(() => wordsFor('en')('no.such' as 'nav.find')).toThrow('content/strings/en.json has no "no.such". Add it.')
})

test('hands the browser every plural form, its own placeholder filled in', () => {
	expect(pluralForms('en', 'search.count', { count: '{count}' })).toEqual({ one: '{count} result', other: '{count} results' })
})
