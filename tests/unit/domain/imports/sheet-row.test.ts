import { describe, expect, test } from 'vitest'
import { datesInEnglish } from '#domain/imports/date-words.ts'
import { readRow } from '#domain/imports/sheet-row.ts'
import type { ColumnField } from '#domain/imports/columns.ts'
import { locales } from '#i18n/locales.ts'
import { day } from '../../../moment.ts'

/** The times of a row with these cells, and what is said of them. */
function timesOf(cells: Partial<Record<ColumnField, string>>, monthFirst = false) {
	const { record } = readRow(
		{ number: 2, cells: ['Song time', ...Object.values(cells)] },
		{
			sheet: 'groups.csv',
			fields: ['name', ...(Object.keys(cells) as ColumnField[])],
			values: {},
			today: day,
			monthFirst,
			dragged: new Set(),
			datesInEnglish: datesInEnglish(locales.map(({ tag }) => tag).join(' ')),
			languageOf: () => undefined,
			isPersonalAsked: () => false,
		},
	)
	return { times: record?.sessions.map(({ session }) => session), says: record?.doubts.map(({ says }) => says) }
}

describe('the times of a row', () => {
	test('words that were not taken are told beside other doubts', () =>
		expect(timesOf({ when: 'Tuesday 1-2, bring a towel' }).says).toEqual([
			'"1-2" does not say am or pm: the afternoon was taken.',
			'"bring a towel" was not taken.',
		]))

	test('a doubt that names such words is enough', () =>
		expect(timesOf({ when: 'wtorek 10:00-11:00 nie 5 stycznia 2027' })).toEqual({
			times: [],
			says: ['"nie" stands before 2027-01-05 and is not understood.'],
		}))

	test('the language of one cell is that of the others', () =>
		expect(timesOf({ day: 'wtorek', from: '10:00', to: '11:00', except: '5.01.2027 i 12.01.2027' })).toEqual({
			times: [{ day: 'tuesday', from: '10:00', to: '11:00', except: ['2027-01-05', '2027-01-12'] }],
			says: [],
		}))

	test('dates with the month first are turned in the digits of any script', () =>
		expect(timesOf({ day: '٠١/٠٢/٢٠٢٧', time: '١٠:٠٠-١١:٠٠' }, true).times).toEqual([
			{ on: '2027-01-02', from: '10:00', to: '11:00' },
		]))
})
