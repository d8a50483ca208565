import { describe, expect, test } from 'vitest'
import { listFor, shareable, type Help, type Suggestable } from '#domain/checks/suggestions.ts'
import { stageIds } from '#domain/time/stage-ids.ts'
import { aCheck, days, gate, how, mood, safe, stage, together } from './a-check.ts'

const aService = (more: Partial<Suggestable> = {}): Suggestable => ({
	stages: [...stageIds],
	audiences: ['everyone'],
	wishes: [],
	...more,
})
const need = (services: string[], more: object = {}) => ({
	services,
	privacy: 'n' as const,
	isUrgent: false,
	isQuiet: false,
	...more,
})

const help: Help = {
	needs: {
		urgent: need(['999'], { isUrgent: true }),
		sleep: need(['sleep-group', 'sleep-line', 'home-start']),
		mood: need(['talking', 'mums-only'], { privacy: 's' }),
		groups: need(['stay-and-play']),
		loss: need(['sands'], { isQuiet: true }),
		relationship: need(['couples']),
		'feel-safe': need(['refuge'], { privacy: 'x' }),
		'family-help': need(['one-person']),
	},
	services: {
		999: aService(),
		'sleep-group': aService({ wishes: ['drop-in'] }),
		'sleep-line': aService({ wishes: ['phone'] }),
		'home-start': aService({ stages: ['newborn'], wishes: ['home'] }),
		talking: aService({ sensitive: 'ask-first' }),
		'mums-only': aService({ audiences: ['mum'] }),
		'stay-and-play': aService(),
		sands: aService(),
		couples: aService(),
		refuge: aService({ sensitive: 'never-shared' }),
		'one-person': aService(),
		visitor: aService(),
	},
	offer: {
		...Object.fromEntries(stageIds.map((id) => [id, ['visitor']])),
		any: ['visitor'],
	} as unknown as Help['offer'],
	cards: { ill: 'urgent' },
}
const check = aCheck([gate, stage, days, mood, together, safe, how])
const list = (chosen: Record<string, string[]>) => listFor(check, chosen, help)
const needs = (chosen: Record<string, string[]>) => list(chosen).needs.map((one) => one.need)

describe('the list', () => {
	test('no answer at all gives what every family can have (SR12)', () =>
		expect(list({})).toMatchObject({ urgent: [], needs: [], offer: ['visitor'] }))
	test('urgent stands apart and first (SR1)', () =>
		expect(list({ mood: ['low'], now: ['ill'] })).toMatchObject({
			urgent: [{ need: 'urgent', services: ['999'] }],
			needs: [{ need: 'mood' }],
		}))
	test('needs stand in the order asked, each once, with every answer that led to it (SR11)', () => {
		const { needs } = list({ stage: ['newborn'], mood: ['far', 'low'], days: ['sleep'] })
		expect(needs.map((one) => one.need)).toEqual(['family-help', 'sleep', 'mood', 'groups'])
		expect(needs[2]?.because).toEqual([
			{ question: 'mood', option: 'low' },
			{ question: 'mood', option: 'far' },
		])
	})
	test('two things do not bring one person for all; three do (SR11)', () => {
		expect(needs({ mood: ['low'], together: ['row'] })).toEqual(['mood', 'relationship'])
		expect(needs({ days: ['sleep'], mood: ['low'], together: ['row'] })[0]).toBe('family-help')
		expect(needs({ days: ['sleep'], mood: ['low'], together: ['row'], how: ['one'] })).toEqual([
			'family-help',
			'sleep',
			'mood',
			'relationship',
		])
	})
	test('feeling safe is in no one’s list, and couples’ help in no list of someone who is scared (SR10)', () => {
		expect(needs({ safe: ['yes'], together: ['row'] })).toEqual([])
		expect(needs({ safe: ['no'], together: ['row'] })).toEqual(['relationship'])
	})
	test('loss shows loss and nothing about babies (SR14)', () =>
		expect(list({ stage: ['loss'] })).toMatchObject({ isQuiet: true, needs: [{ need: 'loss' }], offer: [] }))
	test('services of another stage are left out, unless none would be left', () => {
		expect(list({ stage: ['late-pregnancy'], days: ['sleep'] }).needs).toEqual([])
		expect(list({ days: ['sleep'] }).needs[0]?.services).toEqual(['sleep-group', 'sleep-line', 'home-start'])
	})
	test('the way somebody likes to be helped comes first', () => {
		expect(list({ stage: ['newborn'], days: ['sleep'], how: ['drop-in'] }).needs[0]?.services).toEqual([
			'sleep-group',
			'sleep-line',
			'home-start',
		])
	})
})

describe('what may be sent on (SR16)', () => {
	test('private needs stay out until ticked', () => {
		const mine = list({ mood: ['low'], together: ['row'] })
		expect(shareable(mine, help, new Set())).toEqual(['couples', 'visitor'])
		expect(shareable(mine, help, new Set(['mood']))).toEqual(['talking', 'mums-only', 'couples', 'visitor'])
	})
	test('a service that asks first goes only with its ticked need', () => {
		const mine = { ...list({}), needs: [{ need: 'groups', because: [], services: ['talking', 'stay-and-play'] }] }
		expect(shareable(mine, help, new Set(['groups']))).toEqual(['stay-and-play', 'visitor'])
	})
	test('what is never shared never goes, ticked or not', () => {
		const mine = {
			...list({}),
			needs: [
				{ need: 'groups', because: [], services: ['refuge', 'stay-and-play'] },
				{ need: 'feel-safe', because: [], services: ['refuge'] },
			],
		}
		expect(shareable(mine, help, new Set(['feel-safe']))).toEqual(['stay-and-play', 'visitor'])
	})
})
