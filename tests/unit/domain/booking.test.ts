import { describe, expect, test } from 'vitest'
import { bookingOn } from '#domain/booking.ts'
import { booking } from '#domain/model/booking.ts'
import { addDays } from '#domain/time/dates.ts'

const saidOn = (facts: object, day: string) => bookingOn(booking.parse(facts), day).map(({ what }) => what)

describe('places', () => {
	const full = { places: { state: 'full', 'as-of': '2026-12-03' } }
	test.each([
		['2026-12-02', []],
		['2026-12-03', ['full']],
		['2026-12-17', ['full']],
		['2026-12-18', ['ask-places']],
		['2029-01-01', ['ask-places']],
	])('that were full on 3 December are said to be for 14 days, then it is said to ask: %s', (day, says) =>
		expect(saidOn(full, day)).toEqual(says),
	)
	test('are not said to be full once booking for what comes next has opened', () => {
		const next = { ...full, opens: '2026-12-05' }
		expect([saidOn(next, '2026-12-04'), saidOn(next, '2026-12-05')]).toEqual([
			['full', 'opens'],
			['ask-places', 'opened'],
		])
	})
	test('a waiting list fades in the same way', () => {
		const list = { places: { state: 'waiting-list', 'as-of': '2026-12-03' } }
		expect([saidOn(list, '2026-12-17'), saidOn(list, '2026-12-18')]).toEqual([['waiting-list'], ['ask-places']])
	})
})

describe('a day to book', () => {
	const course = { opens: '2026-12-01', by: '2026-12-10' }
	test.each([
		['2026-11-30', ['opens', 'by']],
		['2026-12-01', ['opened', 'by']],
		['2026-12-10', ['opened', 'by']],
		['2026-12-11', ['closed']],
		['2028-12-11', ['closed']],
	])('is said before it, on it and after it as is true then: %s', (day, says) =>
		expect(saidOn(course, day)).toEqual(says),
	)
	test('that booking opened is news for four weeks where nothing says when it ends', () => {
		expect(saidOn({ opens: '2026-12-01' }, '2026-12-29')).toEqual(['opened'])
		expect(saidOn({ opens: '2026-12-01' }, '2026-12-30')).toEqual([])
	})
})

test('how long the wait was is said for 90 days, then it is said to ask', () => {
	const facts = { wait: { weeks: { from: 2, to: 6 }, 'as-of': '2026-11-01' } }
	expect(saidOn(facts, addDays('2026-11-01', 90))).toEqual(['wait'])
	expect(saidOn(facts, addDays('2026-11-01', 91))).toEqual(['ask-wait'])
})
