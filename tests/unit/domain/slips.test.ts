import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lettersOf, mayBeSlip, slipsBetween } from '#domain/finder/edit-distance.ts'

describe('slips of the keys', () => {
	test.each([
		['midwife', 'midwife', 0],
		['midwiffe', 'midwife', 1],
		['midwfe', 'midwife', 1],
		['midwofe', 'midwife', 1],
		['dentits', 'dentist', 1],
		['رضعاة', 'رضاعة', 1],
		['قرز', 'قرض', 0.5],
		['জমজ', 'যমজ', 0.5],
		['', 'abc', 3],
	])('%s for %s', (typed, meant, slips) => expect(slipsBetween(typed, meant)).toBe(slips))

	test('are as many from either side', () =>
		fc.assert(
			fc.property(
				fc.string({ maxLength: 8 }),
				fc.string({ maxLength: 8 }),
				(one, other) => slipsBetween(one, other) === slipsBetween(other, one),
			),
		))

	test('a quick look at the letters turns away no word that is a whole slip or two away', () => {
		const word = fc.string({ unit: fc.constantFrom(...'abcdeéłżبتثزذضظسصهحজযড'), maxLength: 7 })
		fc.assert(
			fc.property(
				word,
				word,
				(one, other) =>
					Math.abs(one.length - other.length) > 2 ||
					slipsBetween(one, other) > 2 ||
					mayBeSlip(lettersOf(one), lettersOf(other), slipsBetween(one, other)),
			),
		)
	})
})
