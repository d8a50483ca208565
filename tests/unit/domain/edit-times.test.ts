import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sessionsFrom, withoutDay } from '#domain/edits/times.ts'
import { noIds } from '#domain/model/references.ts'
import { session, type Session } from '#domain/model/session.ts'
import { addDays } from '#domain/time/dates.ts'
import { isRepeating, occurrences } from '#domain/time/occurrences.ts'
import { day as today } from '../../moment.ts'
import { anySession } from './any-session.ts'

const at = (more: object): Session => session(noIds).parse({ from: '10:00', to: '11:00', ...more })
const thursday = at({ day: 'thursday' })
const calendar = { terms: [{ from: '2026-09-01', to: '2027-07-20' }], bankHolidays: new Set<string>() }
const week = { from: '2026-12-07', to: '2026-12-13' }
const daysOf = (sessions: readonly Session[], from = today, to = addDays(today, 60)) =>
	occurrences(sessions, calendar, from, to).map((one) => `${one.day} ${one.from}`)

describe('times that change from a day on', () => {
	const later = { ...thursday, from: '10:30' }

	test('run as before until then, and as they are to be from then on', () => {
		const after = sessionsFrom([thursday], [{ index: 0, session: later }], week.from, today)
		expect(daysOf(after, '2026-12-01', '2026-12-12')).toEqual(['2026-12-03 10:00', '2026-12-10 10:30'])
	})

	test('are simply others when they have changed already', () => {
		expect(sessionsFrom([thursday], [{ index: 0, session: later }], today, today)).toEqual([later])
	})

	test('end when one is taken out, and begin when one comes', () => {
		const monday = at({ day: 'monday' })
		const after = sessionsFrom([thursday], [{ session: monday }], week.from, today)
		expect(daysOf(after, '2026-12-01', '2026-12-15')).toEqual([
			'2026-12-03 10:00',
			'2026-12-07 10:00',
			'2026-12-14 10:00',
		])
	})

	test('of every other week stay in the weeks they were in', () => {
		const fortnight = at({ day: 'thursday', every: 'fortnight', starts: '2026-11-26' })
		const after = sessionsFrom(
			[fortnight],
			[{ index: 0, session: { ...fortnight, from: '10:30' } }],
			'2026-12-04',
			today,
		)
		expect(daysOf(after)).toEqual(
			daysOf([fortnight]).map((one) => (one > '2026-12-04' ? one.replace('10:00', '10:30') : one)),
		)
	})

	test('leave single dates and what has ended alone', () => {
		const [single, ended] = [at({ on: '2026-12-20' }), at({ day: 'friday', ends: '2026-11-01' })]
		expect(sessionsFrom([single, ended], [], week.from, today)).toEqual([single, ended])
	})
})

test('whatever the sessions: unchanged they stay, and a change alters no day before it', () => {
	fc.assert(
		fc.property(fc.array(anySession, { maxLength: 4 }), fc.integer({ min: 1, max: 60 }), (sessions, ahead) => {
			const from = addDays(today, ahead)
			const wanted = sessions.flatMap((one, index) => (isRepeating(one) ? [{ index, session: one }] : []))
			expect(sessionsFrom(sessions, wanted, from, today)).toEqual(sessions)
			const after = sessionsFrom(
				sessions,
				wanted.map((one) => ({ ...one, session: { ...one.session, to: '23:59' } })),
				from,
				today,
			)
			expect(daysOf(after, today, addDays(from, -1))).toEqual(daysOf(sessions, today, addDays(from, -1)))
		}),
		{ numRuns: 200 },
	)
})

test('a day taken out is no date any more, and every other day stays', () => {
	const all = [thursday, at({ day: 'tuesday', also: ['2026-12-03'] })]
	const left = daysOf(withoutDay(all, '2026-12-03'))
	expect(left).toEqual(daysOf(all).filter((one) => !one.startsWith('2026-12-03')))
})
