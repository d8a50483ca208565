import { expect, test } from 'vitest'
import { contrast, isColour } from '#domain/contrast.ts'

test.each([
	['#000', '#ffffff', 21],
	['#fff', '#fff', 1],
	['#777777', '#ffffff', 4.48],
	['#ffcc00', '#fffefb', 1.49],
])('%s on %s has a contrast of %s', (one, other, ratio) => {
	expect(contrast(one, other)).toBeCloseTo(ratio, 1)
	expect(contrast(other, one)).toBeCloseTo(ratio, 1)
})

test.each([
	['#abc', true],
	['#a1b2c3', true],
	['abc', false],
	['#abcd', false],
	['red', false],
	['#12345g', false],
])('%s is a colour: %s', (text, answer) => expect(isColour(text)).toBe(answer))
