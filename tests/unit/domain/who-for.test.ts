import { describe, expect, test } from 'vitest'
import { serviceFacts } from '#domain/model/service.ts'
import { noIds } from '#domain/model/references.ts'
import { areForSame, helpsOnlyWith, isForFamilies } from '#domain/who-for.ts'

const none = { stages: [] }
const teens = { ...none, years: { from: 13, to: 19 } }

describe('whom things are for', () => {
	test.each([
		['a stage in common', { stages: ['baby'] as const }, { stages: ['baby', 'toddler'] as const }, true],
		['no stage in common', { stages: ['baby'] as const }, { stages: ['toddler'] as const }, false],
		['young people and babies', teens, { stages: ['baby'] as const }, false],
		['ages that touch', teens, { ...none, years: { from: 19, to: 30 } }, true],
		['ages apart', teens, { ...none, years: { from: 60 } }, false],
		[
			'an age only disabled people come at',
			{ ...none, years: { from: 13, to: 19, 'if-disabled': 24 } },
			{ ...none, years: { from: 22 } },
			true,
		],
		['everybody and babies', { ...none, 'all-ages': true }, { stages: ['baby'] as const }, true],
	])('%s', (_, one, other, same) => {
		expect(areForSame(one, other)).toBe(same)
		expect(areForSame(other, one)).toBe(same)
	})

	test('what is for no stage is not for families with a baby', () => {
		expect(isForFamilies(teens)).toBe(false)
		expect(isForFamilies({ stages: ['baby'] })).toBe(true)
	})

	test('what names no need does not help with private needs alone', () => {
		expect(helpsOnlyWith({ needs: [] }, () => true)).toBe(false)
		expect(helpsOnlyWith({ needs: ['loss'] }, (need) => need === 'loss')).toBe(true)
	})
})

describe('the facts of a service', () => {
	const problems = (facts: object) =>
		(serviceFacts(noIds).safeParse({ access: ['drop-in'], ...facts }).error?.issues ?? [])
			.filter(({ code }) => code === 'custom')
			.map(({ path }) => path.join('.'))
	const rest = {
		type: 'group',
		needs: [],
		tier: 'universal',
		audiences: ['young-person'],
		'run-by': 'x',
		'delivered-at': ['online'],
		cost: { kind: 'free' },
		checked: { on: '2026-11-01', by: 'x' },
	}

	test('for no stage say which ages, or that it is all of them', () => {
		expect(problems({ ...rest, stages: 'none' })).toContain('years')
		expect(problems({ ...rest, stages: 'none', years: { from: 13, to: 19 } })).not.toContain('years')
		expect(problems({ ...rest, stages: 'none', 'all-ages': true })).not.toContain('years')
	})

	test('for a stage name a need', () => {
		expect(problems({ ...rest, stages: ['baby'], needs: [] })).toContain('needs')
		expect(problems({ ...rest, stages: 'none', years: { from: 13 } })).not.toContain('needs')
	})

	test('say ages in their order', () =>
		expect(problems({ ...rest, stages: 'none', years: { from: 13, to: 9 } })).toContain('years.to'))
})
