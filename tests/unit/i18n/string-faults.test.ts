import { expect, test } from 'vitest'
import { isLeftInEnglish, stringFaults } from '#i18n/string-faults.ts'

const english = {
	'nav.find': 'Find',
	count_one: '{{count}} result',
	count_other: '{{count}} results',
	'call.text': 'Text {{words}} to {{number}}',
	'footer.what': 'First Door helps you find people and places near you.',
}
const polish = {
	'nav.find': 'Szukaj',
	count_one: '{{count}} wynik',
	count_few: '{{count}} wyniki',
	count_many: '{{count}} wyników',
	count_other: '{{count}} wyniku',
	'call.text': 'Wyślij {{words}} na {{number}}',
	'footer.what': 'First Door pomaga znaleźć pomoc w pobliżu.',
}
const forms = ['one', 'few', 'many', 'other']
const { count_many: _many, ...lacksMany } = polish

test.each([
	{ what: 'a whole translation', own: polish, says: [] },
	{ what: 'a missing key', own: { ...polish, 'nav.find': '' }, says: ['nav.find is missing.'] },
	{
		what: 'a missing plural form',
		own: lacksMany,
		says: ['count_many is a plural form this language has; it is missing.'],
	},
	{
		what: 'a plural form the language has not',
		own: { ...polish, count_two: '{{count}} wyniki' },
		says: ['count_two is left over: English has no such string, or this language no such plural form.'],
	},
	{
		what: 'a key left over',
		own: { ...polish, 'nav.gone': 'Nie ma' },
		says: ['nav.gone is left over: English has no such string, or this language no such plural form.'],
	},
	{
		what: 'a placeholder lost',
		own: { ...polish, 'call.text': 'Wyślij na {{number}}' },
		says: ['call.text lacks {{words}}, which the English has.'],
	},
	{
		what: 'a placeholder misspelt',
		own: { ...polish, 'call.text': 'Wyślij {{word}} na {{number}}' },
		says: ['call.text lacks {{words}}, which the English has.', 'call.text has {{word}}, which the English has not.'],
	},
	{
		what: 'HTML that differs',
		own: { ...polish, 'nav.find': '<b>Szukaj</b>' },
		says: ['nav.find has </b>, <b>, which the English has not.'],
	},
	{
		what: 'English left in',
		own: { ...polish, 'footer.what': english['footer.what'] },
		says: ['footer.what is still English: "First Door helps you find people and places near you.".'],
	},
])('$what', ({ own, says }) => {
	expect(stringFaults(english, own, forms).map((fault) => `${fault.key} ${fault.says}`)).toEqual(says)
})

test('a form that names its own number may leave the count out', () => {
	expect(
		stringFaults(
			{ n_one: '{{count}} day', n_other: '{{count}} days' },
			{ n_one: 'يوم واحد', n_two: 'يومان', n_other: '{{count}} يوم' },
			['one', 'two', 'other'],
		),
	).toEqual([])
})

test('names and short labels may be the same in two languages', () =>
	expect(isLeftInEnglish('Family Nurse Partnership', 'Family Nurse Partnership')).toBe(false))
