import { expect, test } from 'vitest'
import { noFilters } from '#domain/finder/filters.ts'
import { searchMessage, type SearchMessageSay } from '#islands/childcare/search-message.ts'
import type { FinderProps } from '#islands/finder/words.ts'

const say: SearchMessageSay = {
	subject: 'I am looking for childcare',
	start: 'Can you help?',
	kind: 'Kind',
	age: 'Age',
	when: 'When',
	from: 'From',
	where: 'Where',
	more: 'More',
}
const props = {
	locale: 'en',
	intl: 'en-GB',
	say: {
		'finder.locate': 'Use where I am now',
		'finder.within': 'Up to {miles}',
		'finder.morning': 'Morning',
		plurals: { 'finder.months': { other: '{count} months old' } },
	},
	choices: {
		stages: [],
		days: [{ id: 'monday', name: 'Monday' }],
		languages: [{ id: 'pl', name: 'Polish' }],
		flags: [{ id: 'hours-two-year-olds', name: '15 hours at 2' }],
	},
	topics: [{ id: 'childminder', name: 'Childminders' }],
} as unknown as FinderProps & { topics: { id: string; name: string }[] }
const near = { name: 'WB1 5', lat: 54.7, lon: 1.98 }

test('the e-mail says what she chose, a line for each thing, and leaves the rest for her to fill in', () => {
	const { subject, body } = searchMessage(
		say,
		{
			typed: 'garden',
			filters: {
				need: 'childminder',
				age: 43,
				day: 'monday',
				part: 'morning',
				spoken: 'pl',
				near,
				flags: ['hours-two-year-olds'],
			},
		},
		props,
	)
	expect(subject).toBe('I am looking for childcare')
	expect(body.split('\n')).toEqual([
		'Can you help?',
		'',
		'Kind: Childminders',
		'Age: 9 months old',
		'When: Monday, Morning',
		'From: ',
		'Where: WB1 5',
		'More: Polish, 15 hours at 2, garden',
		'',
		'',
	])
})

test('where her phone says she is goes into no e-mail', () => {
	const { body } = searchMessage(
		say,
		{ typed: '', filters: { ...noFilters, near: { ...near, name: 'Use where I am now' } } },
		props,
	)
	expect(body).toContain('\nWhere: \n')
})
