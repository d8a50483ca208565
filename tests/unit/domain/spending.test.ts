import { expect, test } from 'vitest'
import { changeOf, poundsBy, totalOf } from '#domain/spending.ts'

const line = (outcome: 'talk' | 'feel', tier: 'universal' | 'targeted', pounds: number, to: string) => ({
	outcome,
	tier,
	pounds,
	to,
	source: 'council' as const,
})
const lines = [
	line('talk', 'universal', 300, 'a'),
	line('feel', 'targeted', 500, 'b'),
	line('talk', 'targeted', 250, 'b'),
]

test('pounds for each topic and each organisation add up to all of them, largest first', () => {
	expect(poundsBy(lines, 'outcome').map(({ of, pounds }) => [of, pounds])).toEqual([
		['talk', 550],
		['feel', 500],
	])
	expect(poundsBy(lines, 'to').map(({ of, pounds }) => [of, pounds])).toEqual([
		['b', 750],
		['a', 300],
	])
	expect(totalOf(lines)).toBe(1050)
})

test.each([
	['more', 40, 45, 'better'],
	['more', 45, 40, 'not-better'],
	['less', 90, 70, 'better'],
	['less', 70, 90, 'not-better'],
	['less', 70, 70, 'same'],
] as const)('where %s is hoped for, %i then %i is %s', (better, before, after, change) => {
	expect(changeOf({ id: 'x', unit: 'days', better, before, after })).toBe(change)
})
