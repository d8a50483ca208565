import { describe, expect, test } from 'vitest'
import { checkFaults } from '#domain/checks/faults.ts'
import { aCheck, days, gate, mood, stage } from './a-check.ts'

const faults = (...questions: object[]) => checkFaults(aCheck(questions)).map(({ at, says }) => `${at} ${says}`)
const option = (id: string, more: object = {}) => ({ id, ...more })

describe('faults of a check', () => {
	test('a sound check has none', () => expect(faults(gate, stage, days, mood)).toEqual([]))
	test('a question asked after a rule needs it', () =>
		expect(faults(days, stage)).toEqual([
			'questions.days asks about "stage", which comes too late: a rule may only look back.',
		]))
	test('a question that is not there', () =>
		expect(faults({ ...days, if: { is: { age: ['old'] } } })[0]).toBe(
			'questions.days asks about "age", a question that is not there.',
		))
	test('an option that is not there', () =>
		expect(faults(stage, { ...days, if: { is: { stage: ['newborn', 'babyhood'] } } })).toEqual([
			'questions.days asks about "stage: babyhood", an option that is not there.',
		]))
	test('a question nobody reaches', () =>
		expect(
			faults(stage, { ...days, if: { all: [{ is: { stage: ['newborn'] } }, { is: { stage: ['late-pregnancy'] } }] } }),
		).toEqual(['questions.days is never asked: its "if" cannot hold.']))
	test('an option nobody is offered', () =>
		expect(
			faults(stage, {
				...days,
				options: [option('ok'), option('bump', { if: { is: { stage: ['late-pregnancy'] } } })],
			}),
		).toEqual(['questions.days.bump is never offered: its "if" cannot hold.']))
	test('a question after one that is skipped is reached only where both fit', () =>
		expect(
			faults(stage, days, {
				id: 'more',
				kind: 'one',
				if: { all: [{ is: { days: ['sleep'] } }, { is: { stage: ['late-pregnancy'] } }] },
				options: [option('a'), option('b')],
			}),
		).toEqual(['questions.more is never asked: its "if" cannot hold.']))
	test('the urgent question anywhere but first', () =>
		expect(faults(stage, gate)).toEqual(['questions.now is urgent, so it must come first.']))
	test('the same id twice', () => expect(faults(stage, stage)).toEqual(['questions.stage is there twice.']))
	test('the same option twice', () =>
		expect(faults({ ...stage, options: [option('a'), option('a')] })).toEqual(['questions.stage.a is there twice.']))
	test('an amount that is not there', () =>
		expect(faults({ ...stage, options: [option('a', { amounts: ['limit'] }), option('b')] })).toEqual([
			'questions.stage.a names the amount "limit", which is not in "amounts".',
		]))
})
