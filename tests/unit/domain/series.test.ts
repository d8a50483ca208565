import { describe, expect, test } from 'vitest'
import { noIds } from '#domain/model/references.ts'
import { seriesOf, type Series } from '#domain/time/recurrence.ts'
import { session } from '#domain/model/session.ts'
import type { SchoolCalendar } from '#domain/time/occurrences.ts'

const school: SchoolCalendar = {
	terms: [
		{ from: '2026-11-02', to: '2026-12-18' },
		{ from: '2027-01-04', to: '2027-01-22' },
	],
	bankHolidays: new Set(['2026-12-25', '2027-01-01']),
}
const series = (written: object, today = '2026-12-11'): Series =>
	seriesOf(session(noIds).parse({ from: '10:00', to: '11:30', ...written }), school, today)

describe('a session as calendars tell it', () => {
	test('its rule holds but for the days off between its first and its last', () => {
		expect(series({ day: 'friday', runs: 'term-time' })).toEqual({
			days: ['2026-12-11', '2026-12-18', '2027-01-08', '2027-01-15', '2027-01-22'],
			off: ['2026-12-25', '2027-01-01'],
			single: [],
		})
	})

	test('a day to ask about first stands alone, and so does one the rule does not say', () => {
		const { off, single } = series({
			day: 'friday',
			'bank-holidays': 'check-first',
			ends: '2027-01-08',
			also: ['2026-12-12', '2026-12-05'],
		})
		expect(single).toEqual([
			{ day: '2026-12-12', sure: true },
			{ day: '2026-12-25', sure: false },
			{ day: '2027-01-01', sure: false },
		])
		expect(off).toEqual(['2026-12-25', '2027-01-01'])
	})

	test('an extra day that the rule names anyway is told once', () => {
		expect(series({ day: 'friday', ends: '2026-12-18', also: ['2026-12-18'] })).toEqual({
			days: ['2026-12-11', '2026-12-18'],
			off: [],
			single: [],
		})
	})

	test('a session nobody confirmed is one unsure series, not many unsure days', () => {
		expect(series({ day: 'friday', ends: '2026-12-18', confirmed: false })).toEqual({
			days: ['2026-12-11', '2026-12-18'],
			off: [],
			single: [],
		})
	})

	test('one day is its only day, until it has passed', () => {
		expect(series({ on: '2026-12-12' }).days).toEqual(['2026-12-12'])
		expect(series({ on: '2026-12-05' }).days).toEqual([])
	})
})
