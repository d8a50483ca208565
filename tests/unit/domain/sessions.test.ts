import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, weekdayOf } from '#domain/time/dates.ts'
import { bankHolidaysOf } from '#domain/time/bank-holidays.ts'
import { noIds } from '#domain/model/references.ts'
import { session, type Session } from '#domain/model/session.ts'
import {
	daysOff,
	nextBreak,
	nextSessions,
	occurrences,
	sessionsHeld,
	type SchoolCalendar,
} from '#domain/time/occurrences.ts'

const calendar: SchoolCalendar = {
	terms: [
		{ from: '2026-09-02', to: '2026-10-23' },
		{ from: '2026-11-02', to: '2026-12-18' },
		{ from: '2027-01-04', to: '2027-02-12' },
		{ from: '2027-02-22', to: '2027-03-25' },
	],
	bankHolidays: new Set(['2026-12-25', '2026-12-28', '2027-01-01']),
}

const aSession = (facts: object): Session => session(noIds).parse({ from: '10:00', to: '11:30', ...facts })
const daysOf = (facts: object, first: string, last: string): string[] =>
	occurrences([aSession(facts)], calendar, first, last).map(({ day }) => day)

describe('when a session runs', () => {
	test.each([
		{
			what: 'every week',
			facts: { day: 'thursday' },
			first: '2026-11-19',
			last: '2026-12-03',
			days: ['2026-11-19', '2026-11-26', '2026-12-03'],
		},
		{
			what: 'every 2 weeks, counted from its first day',
			facts: { day: 'friday', every: 'fortnight', starts: '2026-11-06' },
			first: '2026-11-01',
			last: '2026-12-05',
			days: ['2026-11-06', '2026-11-20', '2026-12-04'],
		},
		{
			what: 'on the first such weekday of the month',
			facts: { day: 'monday', every: 'first' },
			first: '2026-11-01',
			last: '2027-01-05',
			days: ['2026-11-02', '2026-12-07', '2027-01-04'],
		},
		{
			what: 'on the last such weekday of the month',
			facts: { day: 'wednesday', every: 'last' },
			first: '2026-11-01',
			last: '2026-12-31',
			days: ['2026-11-25', '2026-12-30'],
		},
		{
			what: 'on the last weekday of a leap February',
			facts: { day: 'tuesday', every: 'last' },
			first: '2028-02-01',
			last: '2028-02-29',
			days: ['2028-02-29'],
		},
		{
			what: 'in term time only',
			facts: { day: 'monday', runs: 'term-time' },
			first: '2026-12-14',
			last: '2027-01-11',
			days: ['2026-12-14', '2027-01-04', '2027-01-11'],
		},
		{
			what: 'in the school holidays only',
			facts: { day: 'tuesday', runs: 'school-holidays' },
			first: '2026-10-20',
			last: '2026-11-10',
			days: ['2026-10-27'],
		},
		{
			what: 'not in term time where the calendar says nothing',
			facts: { day: 'monday', runs: 'term-time' },
			first: '2027-09-01',
			last: '2027-10-01',
			days: [],
		},
		{
			what: 'not on a bank holiday',
			facts: { day: 'friday' },
			first: '2026-12-18',
			last: '2027-01-08',
			days: ['2026-12-18', '2027-01-08'],
		},
		{
			what: 'on a bank holiday when it says so',
			facts: { day: 'friday', 'bank-holidays': 'open' },
			first: '2026-12-25',
			last: '2026-12-25',
			days: ['2026-12-25'],
		},
		{
			what: 'not on its exceptions, and also on its extra days',
			facts: { day: 'thursday', except: ['2026-11-26'], also: ['2026-11-28'] },
			first: '2026-11-19',
			last: '2026-12-03',
			days: ['2026-11-19', '2026-11-28', '2026-12-03'],
		},
		{
			what: 'between its first and last day',
			facts: { day: 'thursday', starts: '2026-11-25', ends: '2026-12-04' },
			first: '2026-11-01',
			last: '2026-12-31',
			days: ['2026-11-26', '2026-12-03'],
		},
		{ what: 'once', facts: { on: '2026-12-05' }, first: '2026-11-01', last: '2026-12-31', days: ['2026-12-05'] },
		{
			what: 'across the night the clocks go back',
			facts: { day: 'sunday' },
			first: '2026-10-18',
			last: '2026-11-01',
			days: ['2026-10-18', '2026-10-25', '2026-11-01'],
		},
		{
			what: 'across the night the clocks go forward',
			facts: { day: 'sunday' },
			first: '2027-03-21',
			last: '2027-04-04',
			days: ['2027-03-21', '2027-03-28', '2027-04-04'],
		},
		{
			what: 'across the turn of the year',
			facts: { day: 'wednesday', every: 'fortnight', starts: '2026-12-23' },
			first: '2026-12-20',
			last: '2027-01-31',
			days: ['2026-12-23', '2027-01-06', '2027-01-20'],
		},
	])('$what', ({ facts, first, last, days }) => {
		expect(daysOf(facts, first, last)).toEqual(days)
	})

	test('lists several on one day in order of time', () => {
		const [afternoon, morning] = [
			aSession({ day: 'monday', from: '13:00', to: '14:00' }),
			aSession({ day: 'monday', from: '09:00', to: '10:00' }),
		]
		expect(occurrences([afternoon, morning], calendar, '2026-11-23', '2026-11-23').map(({ from }) => from)).toEqual([
			'09:00',
			'13:00',
		])
	})

	test('is not sure where somebody has to be asked first', () => {
		expect(
			occurrences([aSession({ day: 'thursday', confirmed: false })], calendar, '2026-11-26', '2026-11-26')[0]?.sure,
		).toBe(false)
		expect(
			occurrences(
				[aSession({ day: 'friday', 'bank-holidays': 'check-first' })],
				calendar,
				'2026-12-18',
				'2026-12-25',
			).map(({ sure }) => sure),
		).toEqual([true, false])
	})
})

describe('what comes next', () => {
	test('starts with today and stops at the count', () => {
		expect(nextSessions([aSession({ day: 'thursday' })], calendar, '2026-11-19', 2).map(({ day }) => day)).toEqual([
			'2026-11-19',
			'2026-11-26',
		])
	})

	test('is nothing when the sessions have ended', () => {
		expect(nextSessions([aSession({ day: 'thursday', ends: '2026-01-01' })], calendar, '2026-11-19', 2)).toEqual([])
	})

	test('names the next break of a term-time group', () => {
		expect(nextBreak([aSession({ day: 'monday', runs: 'term-time' })], calendar, '2026-12-01')).toEqual({
			from: '2026-12-21',
			to: '2026-12-28',
		})
	})

	test('names no break for a group that never stops', () => {
		expect(nextBreak([aSession({ day: 'tuesday' })], calendar, '2026-11-01')).toBeUndefined()
	})
})

describe('for any weekly session', () => {
	const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2024-01-01', days))
	const weekday = fc.constantFrom('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')
	const every = fc.constantFrom('week', 'first', 'second', 'third', 'fourth', 'last')

	test('every date is its weekday, inside the days asked for, and no date comes twice', () => {
		fc.assert(
			fc.property(weekday, every, day, fc.integer({ min: 0, max: 200 }), (name, often, first, length) => {
				const days = daysOf({ day: name, every: often, 'bank-holidays': 'open' }, first, addDays(first, length))
				expect(days.every((one) => weekdayOf(one) === name && one >= first && one <= addDays(first, length))).toBe(true)
				expect(new Set(days).size).toBe(days.length)
			}),
		)
	})

	test('a month holds exactly one of each nth weekday up to the fourth', () => {
		fc.assert(
			fc.property(
				weekday,
				fc.constantFrom('first', 'second', 'third', 'fourth', 'last'),
				fc.integer({ min: 0, max: 60 }),
				(name, often, months) => {
					const month = `${2025 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
					const days = daysOf(
						{ day: name, every: often, 'bank-holidays': 'open' },
						`${month}-01`,
						addDays(`${month}-01`, 40),
					).filter((one) => one.startsWith(month))
					expect(days).toHaveLength(1)
				},
			),
		)
	})
})

describe('Christmas Day, Boxing Day and New Year’s Day themselves, whichever day the list names', () => {
	/**
	 * 26 December 2026 and 25 December 2027 are Saturdays, 1 January 2028 too; published lists name the Mondays after.
	 */
	const saturdays = ['2026-12-26', '2027-12-25', '2028-01-01']
	const published = ['2026-12-25', '2026-12-28', '2027-01-01', '2027-12-27', '2027-12-28', '2028-01-03']
	const year: SchoolCalendar = { terms: [], bankHolidays: bankHolidaysOf(published) }
	const runs = (facts: object, day: string) => occurrences([aSession(facts)], year, day, day)

	test.each(saturdays)('a group that closes on bank holidays is closed on %s', (day) => {
		expect(runs({ day: 'saturday' }, day)).toEqual([])
		expect(daysOff([aSession({ day: 'saturday' })], year, day, day)).toEqual([{ day, why: 'bank-holiday' }])
	})

	test.each(saturdays)('one to ask about first is to be asked about on %s', (day) => {
		expect(runs({ day: 'saturday', 'bank-holidays': 'check-first' }, day)).toMatchObject([{ day, sure: false }])
	})

	test('one that is open on bank holidays stays on, and the substitute day counts too', () => {
		expect(runs({ day: 'saturday', 'bank-holidays': 'open' }, '2026-12-26')).toHaveLength(1)
		expect(runs({ day: 'monday' }, '2026-12-28')).toEqual([])
	})

	test('they are closed in years no list names yet; where nothing is published, nothing is known', () => {
		expect(runs({ day: 'tuesday' }, '2029-12-25')).toEqual([])
		expect(bankHolidaysOf([]).size).toBe(0)
	})
})

describe('midnight is the end of a day', () => {
	test.each(['00:00', '24:00'])('a session may end at %s', (to) => {
		const [one] = occurrences([aSession({ day: 'thursday', from: '22:00', to })], calendar, '2026-12-03', '2026-12-03')
		expect(one).toMatchObject({ day: '2026-12-03', from: '22:00', to: '24:00' })
	})

	test('but none begins at 24:00, and none ends at 24:30', () => {
		expect(session(noIds).safeParse({ on: '2026-12-03', from: '24:00', to: '24:00' }).success).toBe(false)
		expect(session(noIds).safeParse({ on: '2026-12-03', from: '22:00', to: '24:30' }).success).toBe(false)
	})
})

test('what goes out holds five weeks of dates and at least so many, whichever is more', () => {
	const daily = (['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const).map((day) => aSession({ day }))
	const held = (sessions: readonly Session[]) => sessionsHeld(sessions, calendar, '2026-11-02', 10)
	expect(held(daily)).toHaveLength(25)
	expect(held([aSession({ day: 'thursday' })])).toHaveLength(10)
	expect(held([aSession({ on: '2026-12-01' })])).toHaveLength(1)
})
