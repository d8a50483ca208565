import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lettersOf, mayBeWithin, editDistance } from '#domain/finder/edit-distance.ts'

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
	])('%s for %s', (typed, meant, slips) => expect(editDistance(typed, meant)).toBe(slips))

	test('are as many from either side', () =>
		fc.assert(
			fc.property(
				fc.string({ maxLength: 8 }),
				fc.string({ maxLength: 8 }),
				(one, other) => editDistance(one, other) === editDistance(other, one),
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
					editDistance(one, other) > 2 ||
					mayBeWithin(lettersOf(one), lettersOf(other), editDistance(one, other)),
			),
		)
	})
})
