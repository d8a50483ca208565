import { describe, expect, test } from 'vitest'
import { week } from '#domain/time/dates.ts'
import { closesAt, isDayAndNight } from '#domain/time/opening.ts'
import { openingTimes } from '#domain/model/fields.ts'

const opening = (...written: unknown[]) => openingTimes.parse(written)
const weekdays = week.slice(0, 5)

describe('open day and night', () => {
	test.each(['24:00', '00:00', '23:59'])('is every day from midnight to %s', (to) => {
		expect(isDayAndNight(opening({ days: week, from: '00:00', to }))).toBe(true)
	})

	test('may be said in parts', () => {
		const parts = opening({ days: week, from: '12:00', to: '24:00' }, { days: week, from: '00:00', to: '12:00' })
		expect(isDayAndNight(parts)).toBe(true)
	})

	test('is not where a day, an hour or the night is missing', () => {
		expect(isDayAndNight(opening({ days: weekdays, from: '00:00', to: '24:00' }))).toBe(false)
		expect(isDayAndNight(opening({ days: week, from: '17:00', to: '24:00' }))).toBe(false)
		expect(
			isDayAndNight(opening({ days: week, from: '00:00', to: '11:00' }, { days: week, from: '12:00', to: '24:00' })),
		).toBe(false)
	})
})

test('what is open over midnight closes on the next day', () => {
	const late = opening(
		{ days: ['friday'], from: '17:00', to: '00:00' },
		{ days: ['saturday'], from: '00:00', to: '02:00' },
	)
	expect(closesAt(late, 'friday', '24:00')).toBe('02:00')
	expect(closesAt(late, 'saturday', '02:00')).toBe('02:00')
	expect(closesAt(opening({ days: ['sunday'], from: '17:00', to: '24:00' }), 'sunday', '24:00')).toBe('24:00')
})
