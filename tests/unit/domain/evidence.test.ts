import { expect, test } from 'vitest'
import { insteadOf, isLookDue, nextLook } from '#domain/evidence.ts'
import { exampleService } from '#views/examples.ts'

const today = '2026-11-26'
const aService = (id: string, facts: object) => ({
	...exampleService('fresh', today),
	national: false,
	stages: ['baby' as const],
	audiences: ['everyone' as const],
	needs: ['bonding', 'parenting-confidence'],
	ages: { 'from-weeks': 0, 'to-weeks': 52 },
	id,
	...facts,
})
const withState = (state: string) => ({ evidence: { state, checked: '2026-11-01' } })
const course = (state: string) => aService('course', withState(state))
const instead = (state: string, ...others: ReturnType<typeof aService>[]) => {
	const { better, other } = insteadOf(course(state), [course(state), ...others], today)
	return { better: better.map(({ id }) => id), other: other.map(({ id }) => id) }
}

const supported = aService('supported', withState('supported'))
const mixed = aService('mixed', withState('mixed'))
const unknown = aService('unknown', { needs: ['bonding'] })

test('what studies say more for comes first; what else there is follows what was not found to help', () => {
	expect(instead('no-effect', unknown, mixed, supported)).toEqual({
		better: ['supported', 'mixed'],
		other: ['unknown'],
	})
	expect(instead('not-reviewed', unknown, supported)).toEqual({ better: ['supported'], other: [] })
	expect(instead('supported', mixed)).toEqual({ better: [], other: [] })
	expect(instead('mixed', mixed, supported)).toEqual({ better: ['supported'], other: [] })
})

test.each([
	['of another stage', { stages: ['toddler'] }],
	['of another age', { ages: { 'from-weeks': 156, 'to-weeks': 260 } }],
	['for another need', { needs: ['debt'] }],
	['for fewer people', { audiences: ['young-parent'] }],
	['that is private', { sensitive: 'ask-first' }],
	['far away', { national: true }],
	['nobody has checked for a year', { checked: { on: '2025-11-01' } }],
	['not found to help either', withState('no-effect')],
])('nothing %s is named instead', (_, facts) =>
	expect(instead('no-effect', aService('other', { ...withState('supported'), ...facts }))).toEqual({
		better: [],
		other: [],
	}),
)

test('what is for the same few people is named', () => {
	const few = { audiences: ['young-parent'] }
	const { better } = insteadOf(
		aService('course', { ...withState('no-effect'), ...few }),
		[aService('visits', { ...withState('mixed'), ...few })],
		today,
	)
	expect(better.map(({ id }) => id)).toEqual(['visits'])
})

test('what was looked up is looked up again after 12 months', () => {
	expect(nextLook('2025-11-26')).toBe('2026-11-26')
	expect(isLookDue('2025-11-26', '2026-11-25')).toBe(false)
	expect(isLookDue('2025-11-26', '2026-11-26')).toBe(true)
})
