import { describe, expect, test } from 'vitest'
import { addMonths } from '#domain/time/dates.ts'
import { amountHolds, freshness, hoursHold, nextCheck } from '#domain/time/freshness.ts'

describe('freshness', () => {
	test.each([
		{ on: '2026-11-22', today: '2026-11-22', is: 'fresh' },
		{ on: '2026-08-23', today: '2026-11-22', is: 'fresh' },
		{ on: '2026-08-22', today: '2026-11-22', is: 'ageing' },
		{ on: '2026-05-23', today: '2026-11-22', is: 'ageing' },
		{ on: '2026-05-22', today: '2026-11-22', is: 'stale' },
		{ on: '2025-11-23', today: '2026-11-22', is: 'stale' },
		{ on: '2025-11-22', today: '2026-11-22', is: 'hidden' },
	])('checked on $on is $is on $today', ({ on, today, is }) => expect(freshness(on, today)).toBe(is))

	test('the next check is due when a fact stops being fresh', () =>
		expect(freshness('2026-11-30', nextCheck('2026-11-30'))).toBe('ageing'))
})

test.each([
	{ from: '2026-11-30', months: 3, to: '2027-02-28' },
	{ from: '2027-11-30', months: 3, to: '2028-02-29' },
	{ from: '2026-10-31', months: 12, to: '2027-10-31' },
])('$months months after $from is $to', ({ from, months, to }) => expect(addMonths(from, months)).toBe(to))

test('hours are printed for 90 days after a check, and always for a 24-hour line', () => {
	const open = [{ days: ['monday' as const], from: '09:00', to: '17:00' }]
	expect(hoursHold({ open, checked: '2026-08-24' }, '2026-11-22')).toBe(true)
	expect(hoursHold({ open, checked: '2026-08-23' }, '2026-11-22')).toBe(false)
	expect(hoursHold({ open: 'always', checked: '2020-01-01' }, '2026-11-22')).toBe(true)
})

test('an amount is shown up to its last day and not after', () => {
	const amount = {
		id: 'a',
		pounds: 4.65,
		per: 'week' as const,
		from: '2026-04-06',
		to: '2027-04-05',
		source: 'https://www.gov.uk',
	}
	expect(['2026-04-05', '2026-04-06', '2027-04-05', '2027-04-06'].map((day) => amountHolds(amount, day))).toEqual([
		false,
		true,
		true,
		false,
	])
})
