import { expect, test } from 'vitest'
import { firstOffered } from '#i18n/language-match.ts'

const offered = ['en', 'ur', 'fi', 'fil', 'sr-Latn', 'sr']

test.each([
	[['ur-PK', 'en'], 'ur'],
	[['fil-PH'], 'fil'],
	[['fi-FI'], 'fi'],
	[['sr-Latn-RS'], 'sr-Latn'],
	[['sr-Cyrl-RS'], 'sr'],
	[['EN-gb'], 'en'],
	[['fa', 'de', 'ur'], 'ur'],
	[['fr'], undefined],
	[[], undefined],
])('a reader of %j is led to %s', (wanted, language) => expect(firstOffered(wanted, offered)).toBe(language))
