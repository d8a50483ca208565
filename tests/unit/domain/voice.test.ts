import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#domain/time/dates.ts'
import { momentsOfSpan, openFirst, pausesOf } from '#domain/voice.ts'

describe('when nothing is asked', () => {
	test('is always, where there was never a question', () => {
		expect(pausesOf([], '2026-10-01')).toEqual([{ since: '0', till: '9' }])
	})

	test('is before, between and after questions, whose last day is included; what is over is left out', () => {
		expect(
			pausesOf(
				[
					{ from: '2026-12-01', to: '2026-12-10' },
					{ from: '2026-11-01', to: '2026-11-05' },
					{ from: '2026-12-05', to: '2026-12-08' },
					{ from: '2026-08-01', to: '2026-08-09' },
				],
				'2026-10-01',
			),
		).toEqual([
			{ since: '2026-08-10T00:00', till: '2026-11-01T00:00' },
			{ since: '2026-11-06T00:00', till: '2026-12-01T00:00' },
			{ since: '2026-12-11T00:00', till: '9' },
		])
	})

	const span = fc
		.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 60 }))
		.map(([start, days]) => ({ from: addDays('2026-01-01', start), to: addDays('2026-01-01', start + days) }))

	test('at any moment either something is open or a pause says so, and never both', () => {
		fc.assert(
			fc.property(fc.array(span, { maxLength: 6 }), fc.integer({ min: -5, max: 370 }), (spans, days) => {
				const now = `${addDays('2026-01-01', days)}T12:00`
				const holds = ({ since, till }: { since: string; till: string }) => since <= now && now < till
				expect(pausesOf(spans, '2025-12-01').filter(holds).length).toBe(spans.map(momentsOfSpan).some(holds) ? 0 : 1)
			}),
		)
	})
})

test('open ones come first, soonest to close first; of closed ones the last to close', () => {
	const all = [
		{ from: '2026-01-01', to: '2026-02-01' },
		{ from: '2026-12-24', to: '2026-12-31' },
		{ from: '2026-11-01', to: '2026-12-20' },
		{ from: '2026-05-01', to: '2026-06-01' },
		{ from: '2026-11-01', to: '2026-11-26' },
	]
	expect(openFirst(all, '2026-11-26').map(({ to }) => to)).toEqual([
		'2026-11-26',
		'2026-12-20',
		'2026-12-31',
		'2026-06-01',
		'2026-02-01',
	])
})
