import { expect, test } from 'vitest'
import { headsWeWrite } from '#commands/import/heads.ts'
import { headerRowOf, proposedColumns } from '#domain/imports/columns.ts'
import { locales } from '#i18n/locales.ts'
import { wordsFor } from '#i18n/translate.ts'

const sheetWith = (cells: string[]) => ({ name: 'x', remarks: [], rows: [{ number: 1, cells }] }) as never

test.each(locales.filter(({ state }) => state === 'live').map(({ tag }) => tag))(
	'%s: the heads of our own sheet are known again',
	(tag) => {
		const t = wordsFor(tag)
		const fields = [
			'name',
			'day',
			'from',
			'to',
			'rhythm',
			'runs',
			'place',
			'postcode',
			'ages',
			'cost',
			'phone',
			'run-by',
		] as const
		const heads = fields.map((field) => t(`column.${field}`))
		expect(headerRowOf(sheetWith(heads), headsWeWrite())).toBe(1)
		expect(Object.values(proposedColumns(heads, headsWeWrite()))).toEqual(fields)
		const unread = (['changed', 'years', 'page', 'checked', 'different'] as const).map((name) => t(`column.${name}`))
		expect(new Set(Object.values(proposedColumns(unread, headsWeWrite())))).toEqual(new Set(['ignore']))
	},
)

test.each([
	[['Name', 'What'], { Name: 'name', What: 'summary' }],
	[['What', 'Name'], { What: 'summary', Name: 'name' }],
	[['What', 'When'], { What: 'name', When: 'when' }],
	[['Name', 'Details', 'What happens'], { Name: 'name', Details: 'summary', 'What happens': 'ignore' }],
	[['Lead', 'Contact', 'Title', 'Group'], { Lead: 'person', Contact: 'person', Title: 'name', Group: 'ignore' }],
])('%j: a head with two meanings has the one that no other column has', (heads, fields) => {
	expect(proposedColumns(heads, headsWeWrite())).toEqual(fields)
})
