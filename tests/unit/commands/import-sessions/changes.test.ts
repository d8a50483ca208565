import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { changesOf, lineOf } from '#commands/import-sessions/changes.ts'
import { noIds } from '#domain/model/references.ts'
import { session, type Session } from '#domain/model/session.ts'
import type { SchoolCalendar } from '#domain/time/occurrences.ts'

const today = '2026-11-22'
const calendar: SchoolCalendar = {
	terms: [
		{ from: '2026-11-02', to: '2026-12-18' },
		{ from: '2027-01-04', to: '2027-02-12' },
	],
	bankHolidays: new Set(['2026-12-25', '2026-12-28']),
}
const a = (facts: object): Session => session(noIds).parse({ from: '10:00', to: '12:00', ...facts })
/** As a calendar gives it: sure of no bank holiday. */
const fed = (facts: object): Session => a({ 'bank-holidays': 'check-first', ...facts })
const changes = (before: Session[], fresh: Session[]) => changesOf(before, fresh, calendar, today)

describe('what a calendar changes', () => {
	test.each([
		['the calendar says the same', a({ day: 'thursday' }), fed({ day: 'thursday' })],
		['a day off is over', a({ day: 'thursday', except: ['2026-11-12'] }), fed({ day: 'thursday' })],
		['the calendar says when it began', a({ day: 'thursday' }), fed({ day: 'thursday', starts: '2026-09-03' })],
		[
			'2 weeks are counted from another day that gives the same',
			a({ day: 'thursday', every: 'fortnight', starts: '2026-11-26' }),
			fed({ day: 'thursday', every: 'fortnight', starts: '2026-09-03' }),
		],
		[
			'the calendar leaves out the school holidays, which we know',
			a({ day: 'monday', runs: 'term-time' }),
			fed({ day: 'monday', except: ['2026-12-21', '2026-12-28', '2027-02-15'] }),
		],
		[
			'the calendar leaves out a bank holiday, which we know',
			a({ day: 'friday' }),
			fed({ day: 'friday', except: ['2026-12-25'] }),
		],
	])('nothing when %s', (_, old, fresh) => expect(changes([old], [fresh])).toEqual([{ keep: 0 }]))

	test('a new time keeps the place, the school time and the bank holidays a person wrote', () => {
		expect(
			changes(
				[a({ day: 'monday', runs: 'term-time', 'bank-holidays': 'open' })],
				[fed({ day: 'monday', from: '10:30' })],
			),
		).toEqual([{ change: 0, to: a({ day: 'monday', from: '10:30', runs: 'term-time', 'bank-holidays': 'open' }) }])
	})

	test('of two on one day the one at the same time is the same', () => {
		const [morning, afternoon] = [a({ day: 'monday' }), a({ day: 'monday', from: '14:00', to: '15:00' })]
		expect(changes([morning, afternoon], [fed({ day: 'monday', from: '14:00', to: '15:30' })])).toEqual([
			{ change: 1, to: a({ day: 'monday', from: '14:00', to: '15:30' }) },
		])
	})

	test('what is new comes last, by day of the week and then by date, and once', () => {
		const [friday, monday, once] = [fed({ day: 'friday' }), fed({ day: 'monday' }), a({ on: '2026-12-05' })]
		expect(changes([a({ day: 'thursday' })], [once, friday, monday, fed({ day: 'thursday' }), friday])).toEqual([
			{ keep: 0 },
			{ add: monday },
			{ add: friday },
			{ add: once },
		])
	})
})

test.each([
	[a({ day: 'thursday' }), '{ day: thursday, from: "10:00", to: "12:00" }'],
	[a({ on: '2026-12-05', confirmed: false }), '{ on: 2026-12-05, from: "10:00", to: "12:00", confirmed: false }'],
	[
		fed({
			day: 'friday',
			every: 'fortnight',
			runs: 'term-time',
			starts: '2026-11-06',
			ends: '2027-03-25',
			except: ['2026-12-25'],
			also: ['2026-12-23', '2026-12-30'],
		}),
		'{ day: friday, every: fortnight, from: "10:00", to: "12:00", runs: term-time, bank-holidays: ' +
			'check-first, starts: 2026-11-06, ends: 2027-03-25, except: [2026-12-25], also: [2026-12-23, 2026-12-30] }',
	],
])('a session is one line, which reads back the same', (one, line) => {
	expect(lineOf(one)).toBe(line)
	expect(session(noIds).parse(parse(line))).toEqual(one)
})
