import { describe, expect, test } from 'vitest'
import { exampleService } from '#views/examples.ts'
import { moreHelp } from '#domain/more-help.ts'

const today = '2026-11-22'
const aService = (facts: object) => ({
	...exampleService('fresh', today),
	national: false,
	stages: ['newborn' as const],
	audiences: ['everyone' as const],
	...facts,
})
const outcomeOf = (need: string): string => (need === 'sleep' ? 'health' : 'feelings')
const massage = aService({ id: 'massage', tier: 'universal', needs: ['bonding', 'sleep'] })
const targeted = (id: string, facts: object) => aService({ id, tier: 'targeted', needs: ['sleep'], ...facts })
/** Nothing in common with the massage but the outcome of one need: the same people at the same stage. */
const feelings = (id: string, facts: object = {}) => targeted(id, { needs: ['mood'], ...facts })
const offered = (...others: ReturnType<typeof aService>[]) =>
	moreHelp(massage, others, outcomeOf, today).map(({ id }) => id)

test('a need in common is looked for among all needs, not only the first', () =>
	expect(offered(targeted('sleep-workshop', {}), targeted('debts', { needs: ['debt'] }))).toEqual(['sleep-workshop']))

test('what is only for this comes before what is for many things', () =>
	expect(
		offered(targeted('everything', { needs: ['debt', 'housing', 'sleep'] }), targeted('sleep-workshop', {})),
	).toEqual(['sleep-workshop', 'everything']))

test('of two alike, the one at the same place comes first', () => {
	const here = { 'delivered-at': [{ venue: 'hub' }] }
	const at = moreHelp(
		{ ...massage, ...here },
		[targeted('far', { 'delivered-at': [{ venue: 'far' }] }), targeted('near', here)],
		outcomeOf,
		today,
	)
	expect(at.map(({ id }) => id)).toEqual(['near', 'far'])
})

test('never what studies found to have no effect, what is for other people, another stage, or is private', () =>
	expect(
		offered(
			targeted('no-effect', { evidence: { state: 'no-effect' } }),
			targeted('others', { audiences: ['dad-partner'] }),
			targeted('later', { stages: ['two-plus'] }),
			targeted('private', { sensitive: 'never-shared' }),
		),
	).toEqual([]))

test('with no need in common, help with the same outcome at the same place comes first', () => {
	const at = (id: string, venue: string) => feelings(id, { 'delivered-at': [{ venue }] })
	const more = moreHelp(
		{ ...massage, 'delivered-at': [{ venue: 'hub' }] },
		[at('far', 'far'), at('near', 'hub'), feelings('debts', { needs: ['debt'], stages: ['two-plus'] })],
		outcomeOf,
		today,
	)
	expect(more.map(({ id }) => id)).toEqual(['near', 'far'])
})

describe('what its own people chose by hand', () => {
	const chosen = (...ids: string[]) => ({ ...massage, 'leads-to': ids })
	const all = [
		targeted('sleep-workshop', {}),
		feelings('tea', { tier: 'universal' }),
		feelings('private', { sensitive: 'ask-first' }),
		feelings('no-effect', { evidence: { state: 'no-effect' } }),
		feelings('hidden', { checked: { on: '2025-01-01' } }),
	]
	const from = (...ids: string[]) => moreHelp(chosen(...ids), all, outcomeOf, today).map(({ id }) => id)

	test('stands alone and in its order', () => expect(from('tea', 'sleep-workshop')).toEqual(['tea', 'sleep-workshop']))
	test('gives way to what fits when none of it may be shown', () =>
		expect(from('private', 'no-effect', 'hidden')).toEqual(['sleep-workshop']))
})
