import { describe, expect, test } from 'vitest'
import { isChoice } from '#domain/checks/answers.ts'
import { withChanges } from '#domain/model/self-check.ts'
import { aCheck, days, gate, mood, stage } from './a-check.ts'

const [own] = aCheck([{ id: 'boat', kind: 'one', options: [{ id: 'afloat' }, { id: 'ashore' }] }]).questions.filter(
	isChoice,
)
const changed = (after: string, hide: string[]) =>
	withChanges(aCheck([gate, stage, days, mood]), {
		add: [{ after, question: own! }],
		hide,
	}).questions.map(({ id }) => id)

describe('what an area changes in a check', () => {
	test('a question of its own stands after the one it names', () =>
		expect(changed('days', [])).toEqual(['now', 'stage', 'days', 'boat', 'mood']))
	test('and in its place where the area hides that one', () =>
		expect(changed('days', ['days'])).toEqual(['now', 'stage', 'boat', 'mood']))
})
