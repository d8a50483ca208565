import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#domain/time/dates.ts'
import { occurrences } from '#domain/time/occurrences.ts'
import { withTimesUntilClosed } from '#domain/time/until-closed.ts'
import { anySchool, anySession, day } from './any-session.ts'

const around = 200

test('what ends is on as it was until that day, and never after', () => {
	fc.assert(
		fc.property(fc.array(anySession, { maxLength: 3 }), anySchool, day, (sessions, school, on) => {
			const [first, last] = [addDays(on, -around), addDays(on, around)]
			const told = withTimesUntilClosed({ sessions, closed: { on } }).sessions
			expect(occurrences(told, school, first, last)).toEqual(
				occurrences(sessions, school, first, last).filter((one) => one.day < on),
			)
		}),
	)
})

test('what has no end is as it was', () => {
	const sessions = fc.sample(anySession, 5)
	expect(withTimesUntilClosed({ sessions }).sessions).toBe(sessions)
})
