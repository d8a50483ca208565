import { describe, expect, test } from 'vitest'
import { clockTime, dateBlock, keptInOrder, list, longDay, momentText, money, timeSpan } from '#i18n/format.ts'
import { liveLocales } from '#catalogue/languages.ts'
import { languageName, sourceLocale, spokenBy } from '#i18n/locales.ts'
import { dialled } from '#i18n/dialled.ts'
import { wordsFor } from '#i18n/translate.ts'

const t = wordsFor('en')

describe('in English', () => {
	test.each([
		['10:00', '10am'],
		['13:30', '1:30pm'],
		['12:00', '12 noon'],
		['00:15', '12:15am'],
		['00:00', 'midnight'],
		['24:00', 'midnight'],
		['09:05', '9:05am'],
	])('%s is %s', (time, said) => expect(clockTime('en', time)).toBe(said))

	test('a span of time', () => expect(timeSpan('en', t, { from: '10:00', to: '12:00' })).toBe('10am to 12 noon'))
	test('a day', () => expect(longDay('en', '2026-11-19')).toBe('Thursday 19 November'))
	test('a date block', () =>
		expect(dateBlock('en', '2026-11-19')).toEqual({ weekday: 'Thu', date: '19', month: 'Nov' }))
	test('round pounds without pence', () =>
		expect([money('en', 2), money('en', 2.5), money('en', 194.32)]).toEqual(['£2', '£2.50', '£194.32']))
	test('a list in a language whose “and” changes with the next word', () =>
		expect(list('cy', ['Cymraeg', 'Saesneg', 'Arabeg'])).toBe('Cymraeg, Saesneg, Arabeg'))
	test('a list', () => expect(list('en', ['English', 'Urdu', 'Polish'])).toBe('English, Urdu and Polish'))

	test.each([
		[{ from: 6, to: 8, unit: 'week', of: 'life' }, '6 to 8 weeks'],
		[{ from: 2, to: 2.5, unit: 'year', of: 'life' }, '2 to 2½ years'],
		[{ about: 20, unit: 'week', of: 'pregnancy' }, 'At about 20 weeks'],
		[{ from: 28, unit: 'week', of: 'pregnancy' }, 'From 28 weeks'],
		[{ to: 10, unit: 'week', of: 'pregnancy' }, 'Before 10 weeks'],
		[{ to: 42, unit: 'day', of: 'life' }, 'Within 42 days'],
		[{ from: 12, to: 12, unit: 'month', of: 'life' }, '12 months'],
	] as const)('%o is "%s"', (moment, said) => expect(momentText('en', t, moment)).toBe(said))

	test('a moment that says nothing is refused', () =>
		expect(() => momentText('en', t, { unit: 'week', of: 'life' })).toThrow('needs from, to or about'))
})

test('a phone dials digits only', () => expect(dialled('01632 960 114')).toBe('tel:01632960114'))

test.each([
	['pl', '0:00', '24:00'],
	['ro', '0:00', '24:00'],
	['ur', '00:00', '24:00'],
	['ar', '00:00', '24:00'],
	['bn', '০০:০০', '২৪:০০'],
] as const)('in %s a day begins at %s and ends at %s', (locale, first, last) => {
	expect(clockTime(locale, '00:00')).toBe(first)
	expect(clockTime(locale, '24:00')).toBe(last)
})

test.each([
	['pl', '2–2½ roku', 'Najpóźniej 2 dni po urodzeniu'],
	['ro', 'Între 2 și 2½ ani', 'În cel mult 2 zile'],
	['ur', '2 سے 2½ سال', '2 دن کے اندر'],
	['ar', 'من 2 إلى 2½ سنة', 'يومان بعد الولادة على الأكثر'],
	['bn', '২ থেকে ২½ বছর', '২ দিন পার হওয়ার আগে'],
] as const)('in %s a half stays in "%s", and a pair is said as in "%s"', (locale, half, pair) => {
	const words = wordsFor(locale)
	expect(momentText(locale, words, { from: 2, to: 2.5, unit: 'year', of: 'life' })).toBe(half)
	expect(momentText(locale, words, { to: 2, unit: 'day', of: 'life' })).toBe(pair)
})

test.each([
	['pl', 'W ciąży: mniej niż 1 tydzień', 'W ciąży: mniej niż 22 tygodnie', 'W ciąży: mniej niż 25 tygodni'],
	[
		'ro',
		'Înainte de 1 săptămână de sarcină',
		'Înainte de 22 de săptămâni de sarcină',
		'Înainte de 25 de săptămâni de sarcină',
	],
] as const)('in %s a deadline in pregnancy is right for every number of weeks', (locale, ...said) => {
	const words = wordsFor(locale)
	const deadline = (to: number) =>
		words('when.pregnant', { when: momentText(locale, words, { to, unit: 'week', of: 'pregnancy' }) })
	expect([1, 22, 25].map(deadline)).toEqual(said)
})

test.each([
	[{ from: 1, to: 2, unit: 'year', of: 'life' }, 'من 1 إلى سنتين'],
	[{ from: 0, to: 2, unit: 'month', of: 'life' }, 'من 0 إلى شهرين'],
	[{ from: 2, unit: 'year', of: 'life' }, 'سنتان أو أكثر'],
	[{ about: 2, unit: 'year', of: 'life' }, 'العمر: سنتان تقريبًا'],
] as const)('in Arabic a pair is said as what stands before it asks for: %o is "%s"', (moment, said) =>
	expect(momentText('ar', wordsFor('ar'), moment)).toBe(said),
)

test('a language is called the same on a service’s page as on the card to hold up', () => {
	for (const { tag } of liveLocales)
		expect(spokenBy(tag).map(({ english }) => english)).toContain(languageName(sourceLocale, tag))
})

describe('the English way round among words from right to left', () => {
	test.each([
		['6-in-1، روٹا', '\u20666-in-1\u2069، روٹا'],
		['(4-in-1)', '(\u20664-in-1\u2069)'],
		['<a href="/ur/guides/6-in-1/">6-in-1</a>', '<a href="/ur/guides/6-in-1/">\u20666-in-1\u2069</a>'],
		['https://example.org/6-in-1', 'https://example.org/6-in-1'],
		['0808 157 0200', '0808 157 0200'],
		['10-12', '10-12'],
	])('%s', (text, shown) => expect(keptInOrder('ur', text)).toBe(shown))

	test('needs nothing from left to right', () => expect(keptInOrder('pl', '6-in-1')).toBe('6-in-1'))
})
