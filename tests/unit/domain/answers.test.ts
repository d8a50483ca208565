import { describe, expect, test } from 'vitest'
import {
	afterTap,
	answer,
	circumstances,
	isChoice,
	keepApplying,
	optionsToOffer,
	questionsToAsk,
} from '#domain/checks/answers.ts'
import type { ChoiceQuestion } from '#domain/model/self-check.ts'
import { aCheck, days, gate, mood, stage } from './a-check.ts'

const check = aCheck([gate, stage, days, mood])
const ids = (chosen: Record<string, string[]>) => questionsToAsk(check, chosen).map(({ id }) => id)
const question = (id: string) => check.questions.filter(isChoice).find((one) => one.id === id) as ChoiceQuestion

describe('which questions are asked', () => {
	test('a condition skips a question that cannot fit', () =>
		expect(ids({ stage: ['late-pregnancy'] })).toEqual(['now', 'stage', 'mood']))
	test('an unanswered question skips nothing', () => expect(ids({})).toEqual(['now', 'stage', 'days', 'mood']))
	test('an answer that ends the check leaves the rest unasked', () =>
		expect(ids({ stage: ['loss'] })).toEqual(['now', 'stage']))
	test('options that cannot fit are not offered', () => {
		expect(optionsToOffer(check, question('mood'), { stage: ['late-pregnancy'] }).map(({ id }) => id)).toEqual([
			'ok',
			'low',
		])
		expect(optionsToOffer(check, question('mood'), {}).map(({ id }) => id)).toEqual(['ok', 'low', 'far'])
	})
	test('a question with nothing left to answer is not asked', () => {
		const dated = aCheck(
			[
				{
					id: 'pay',
					kind: 'one',
					options: [
						{ id: 'low', amounts: ['limit'] },
						{ id: 'more', amounts: ['limit'] },
						{ id: 'unsure', unsure: true },
					],
				},
			],
			{
				amounts: [
					{
						id: 'limit',
						pounds: 408,
						per: 'month',
						from: '2026-04-06',
						to: '2027-04-05',
						source: 'https://www.example.org',
					},
				],
			},
		)
		expect(questionsToAsk({ ...dated, today: '2027-04-05' }, {})).toHaveLength(1)
		expect(questionsToAsk({ ...dated, today: '2027-04-06' }, {})).toEqual([])
	})
})

describe('answering', () => {
	test('forgets answers that no longer apply when an earlier one changes', () => {
		const before = answer(check, answer(check, { stage: ['newborn'] }, 'days', ['sleep']), 'mood', ['far'])
		expect(before).toEqual({ stage: ['newborn'], days: ['sleep'], mood: ['far'] })
		expect(answer(check, before, 'stage', ['late-pregnancy'])).toEqual({ stage: ['late-pregnancy'] })
	})
	test('keeps what still applies', () =>
		expect(answer(check, { stage: ['newborn'], mood: ['low'] }, 'stage', ['late-pregnancy'])).toEqual({
			stage: ['late-pregnancy'],
			mood: ['low'],
		}))
	test('drops options and questions that are not there', () =>
		expect(keepApplying(check, { stage: ['nowhere'], nothing: ['x'], now: ['ill', 'x'] })).toEqual({ now: ['ill'] }))
	test('an option that stands alone takes back the others, and the other way round', () => {
		expect(afterTap(question('days'), ['sleep'], 'ok')).toEqual(['ok'])
		expect(afterTap(question('days'), ['ok'], 'sleep')).toEqual(['sleep'])
		expect(afterTap(question('days'), ['skip'], 'sleep')).toEqual(['sleep'])
		expect(afterTap(question('days'), ['sleep'], 'sleep')).toEqual([])
	})
	test('of a choose-one question only the last tap counts', () =>
		expect(afterTap(question('stage'), ['newborn'], 'loss')).toEqual(['loss']))
	test('tells the stage it is about', () =>
		expect(circumstances(check, { stage: ['newborn'] })).toMatchObject({
			stage: 'newborn',
			isEnded: false,
			isHelped: false,
		}))
})
