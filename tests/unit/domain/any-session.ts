import fc from 'fast-check'
import { addDays } from '#domain/time/dates.ts'
import { noIds } from '#domain/model/references.ts'
import { session, type Session } from '#domain/model/session.ts'
import type { SchoolCalendar } from '#domain/time/occurrences.ts'

/** Made-up sessions and school years over eight years, two of them leap years, for tests that must hold for any. */

export const firstDay = '2023-12-01'
const daysLong = 3_000

export const day = fc.integer({ min: 0, max: daysLong }).map((days) => addDays(firstDay, days))
export const weekday = fc.constantFrom('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')
export const every = fc.constantFrom('week', 'fortnight', 'first', 'second', 'third', 'fourth', 'last')

/** Some hour after the clocks changed and before midnight, and a later one. */
const hours = fc.constantFrom(
	{ from: '03:00', to: '03:00' },
	{ from: '09:30', to: '11:00' },
	{ from: '13:15', to: '14:45' },
	{ from: '23:30', to: '23:59' },
)

const some = (maxLength: number) => fc.array(day, { maxLength })

const repeating = fc
	.record({
		hours,
		day: weekday,
		every,
		runs: fc.constantFrom('all-year', 'term-time', 'school-holidays'),
		'bank-holidays': fc.constantFrom('closed', 'open', 'check-first'),
		confirmed: fc.boolean(),
		starts: day,
		hasStart: fc.boolean(),
		lasts: fc.option(fc.integer({ min: 0, max: 900 }), { nil: undefined }),
		except: some(8),
		also: some(4),
	})
	.map(({ hours, hasStart, starts, lasts, ...facts }) => ({
		...hours,
		...facts,
		...(hasStart || facts.every === 'fortnight' ? { starts } : {}),
		...(lasts === undefined ? {} : { ends: addDays(starts, lasts) }),
	}))

const once = fc
	.record({ hours, on: day, confirmed: fc.boolean() })
	.map(({ hours, ...facts }) => ({ ...hours, ...facts }))

export const anySession: fc.Arbitrary<Session> = fc
	.oneof({ weight: 5, arbitrary: repeating }, { weight: 1, arbitrary: once })
	.map((facts) => session(noIds).parse(facts))

/** Terms one after another with holidays between them, or none, and bank holidays on any day. */
export const anySchool: fc.Arbitrary<SchoolCalendar> = fc
	.record({
		first: day,
		spans: fc.array(fc.tuple(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 45 })), { maxLength: 9 }),
		bankHolidays: some(60),
	})
	.map(({ first, spans, bankHolidays }) => {
		let from = first
		const terms = spans.map(([long, off]) => {
			const term = { from, to: addDays(from, long) }
			from = addDays(term.to, off)
			return term
		})
		return { terms, bankHolidays: new Set(bankHolidays) }
	})
