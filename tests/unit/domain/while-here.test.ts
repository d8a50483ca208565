import { expect, test } from 'vitest'
import { whileHere } from '#domain/while-here.ts'
import { exampleService } from '#views/examples.ts'

const today = '2026-11-22'
const thursday = exampleService('fresh', today).sessions![0]!
const on = (day: string, at = 'hub') => [{ ...thursday, day: day as 'monday', at }]
const aService = (id: string, facts: object = {}) => ({
	...exampleService('fresh', today),
	id,
	'delivered-at': [{ venue: 'hub' }],
	sessions: on('monday'),
	...facts,
})
const weighIn = aService('weigh-in', { sessions: on('thursday'), needs: ['feeding', 'sleep'] })
const beside = (...others: ReturnType<typeof aService>[]) =>
	whileHere(weighIn, others, today).map(({ service, session }) => `${service.id} ${session?.day ?? 'here'}`)

test('what welcomes anyone comes first, then the same day, then what helps with the same things', () =>
	expect(
		beside(
			aService('another-day', { needs: ['teeth'] }),
			aService('feeding', { needs: ['feeding'] }),
			aService('same-day', { sessions: on('thursday'), needs: ['teeth'] }),
			aService('touchpoint', { touchpoint: true, needs: ['teeth'] }),
		),
	).toEqual(['touchpoint here', 'same-day thursday', 'feeding here']))

test('a day in common counts only at the same place, and while it still runs', () =>
	expect(
		beside(
			aService('elsewhere', {
				'delivered-at': [{ venue: 'hub' }, { venue: 'hall' }],
				sessions: on('thursday', 'hall'),
			}),
			aService('over', { sessions: [{ ...on('thursday')[0], ends: '2026-10-01' }] }),
			aService('old', { sessions: on('thursday'), checked: { on: '2026-04-01' } }),
		),
	).toEqual(['elsewhere here', 'over here', 'old here']))

test('nothing that is elsewhere, private, for other people, above universal, or already what comes after', () =>
	expect(
		whileHere(
			{ ...weighIn, 'follow-on': ['after'] },
			[
				weighIn,
				aService('after'),
				aService('far', { 'delivered-at': [{ venue: 'hall' }] }),
				aService('private', { sensitive: 'ask-first' }),
				aService('dads', { audiences: ['dad-partner'] }),
				aService('targeted', { tier: 'targeted' }),
				aService('giving', { type: 'volunteering' }),
				aService('hidden', { checked: { on: '2025-01-01' } }),
				aService('no-effect', { evidence: { state: 'no-effect' } }),
			],
			today,
		),
	).toEqual([]))

test('a private page leads nowhere', () =>
	expect(whileHere({ ...weighIn, sensitive: 'never-shared' }, [aService('touchpoint')], today)).toEqual([]))
