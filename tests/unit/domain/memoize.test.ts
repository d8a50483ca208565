import { expect, test, vi } from 'vitest'
import { memoize } from '#domain/memoize.ts'

test('the same question is answered once, another by itself', () => {
	const answer = vi.fn((one: string, other: string) => one + other)
	const ask = memoize(answer)
	expect([ask('a', 'b'), ask('a', 'b'), ask('ab', '')]).toEqual(['ab', 'ab', 'ab'])
	expect(answer).toHaveBeenCalledTimes(2)
})
