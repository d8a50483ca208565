import { describe, expect, test } from 'vitest'
import { truthOf, type Answers, type Condition } from '#domain/checks/condition.ts'

const baby: Condition = { is: { stage: ['newborn', 'baby'] } }
const alone: Condition = { is: { together: ['alone'] } }

describe('what answers say about a condition', () => {
	test.each<[string, Condition | undefined, Answers, string]>([
		['no condition always holds', undefined, {}, 'yes'],
		['one of the options was chosen', baby, { stage: ['baby'] }, 'yes'],
		['another option was chosen', baby, { stage: ['toddler'] }, 'no'],
		['nothing was answered, so it may be', baby, {}, 'maybe'],
		['an answer taken back is no answer', baby, { stage: [] }, 'maybe'],
		['one of several chosen is enough', { is: { where: ['pregnant'] } }, { where: ['pregnant', 'child-2'] }, 'yes'],
		['not turns it round', { not: baby }, { stage: ['baby'] }, 'no'],
		['not leaves maybe', { not: baby }, {}, 'maybe'],
		['all needs each', { all: [baby, alone] }, { stage: ['baby'], together: ['alone'] }, 'yes'],
		['all with one missing may be', { all: [baby, alone] }, { stage: ['baby'] }, 'maybe'],
		['all with one against is certain', { all: [baby, alone] }, { together: ['good'] }, 'no'],
		['any with one for is certain', { any: [baby, alone] }, { stage: ['baby'] }, 'yes'],
		['any with one missing may be', { any: [baby, alone] }, { stage: ['toddler'] }, 'maybe'],
		['any with each against does not hold', { any: [baby, alone] }, { stage: ['toddler'], together: ['good'] }, 'no'],
		[
			'two questions in one "is" must both hold',
			{ is: { stage: ['baby'], together: ['alone'] } },
			{ stage: ['baby'], together: ['good'] },
			'no',
		],
	])('%s', (_, condition, answers, truth) => expect(truthOf(condition, answers)).toBe(truth))
})
