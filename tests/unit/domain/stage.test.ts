import { expect, test } from 'vitest'
import { stages } from '#domain/model/stage.ts'
import { isPregnancy, stageAfter, stageIds, weeksOf } from '#domain/time/stage-ids.ts'

test('stages follow each other without a gap, from 40 weeks before birth on', () => {
	expect(weeksOf[stageIds[0]].from).toBe(-40)
	for (const id of stageIds) {
		const next = stageAfter(id)
		if (next) expect(weeksOf[next].from).toBe(weeksOf[id].to)
	}
})

test('birth parts pregnancy from life', () =>
	expect(stageIds.filter(isPregnancy)).toEqual(['early-pregnancy', 'late-pregnancy']))

test('"all" stands for every stage', () => expect(stages.parse('all')).toEqual([...stageIds]))
