import { expect, test } from 'vitest'
import { exampleService } from '#views/examples.ts'
import { closestFirst, inOrderFor, isSuggested } from '#domain/order.ts'
import { wayIn } from '#domain/way-in.ts'

const today = '2026-11-22'
const aService = (facts: object) => ({ ...exampleService('fresh', today), ...facts })
const venue = { venue: 'orchard-childrens-centre' }

test.each([
	{ who: 'a drop-in group', facts: {}, way: 'open' },
	{ who: 'a course to book', facts: { access: ['book'] }, way: 'bell' },
	{ who: 'a drop-in that can also be booked', facts: { access: ['book', 'drop-in'] }, way: 'open' },
	{ who: 'a service a professional asks for', facts: { access: ['ask-professional', 'referral-only'] }, way: 'with' },
	{ who: 'one you may also ask for yourself', facts: { access: ['ask-professional', 'self-refer'] }, way: 'bell' },
	{ who: 'a visit at home', facts: { access: ['self-refer'], 'delivered-at': ['home'] }, way: 'home' },
	{ who: 'a helpline', facts: { type: 'helpline', 'delivered-at': ['phone', 'online'] }, way: 'phone' },
	{ who: 'a website', facts: { type: 'website', 'delivered-at': ['online'] }, way: 'screen' },
	{ who: 'a drop-in at a place and online', facts: { 'delivered-at': [venue, 'online'] }, way: 'open' },
	{ who: 'a drop-in not checked for 8 months', facts: { checked: { on: '2026-03-22', by: 'Reception' } }, way: 'bell' },
])('$who: $way', ({ facts, way }) => expect(wayIn(aService(facts), today)).toBe(way))

test('lists fresh before stale, local before national, for everyone before specialist', () => {
	const stale = aService({ id: 'stale', checked: { on: '2026-03-22', by: 'Reception' } })
	const national = aService({ id: 'national', national: true })
	const specialist = aService({ id: 'specialist', tier: 'specialist' })
	const fresh = aService({ id: 'fresh' })
	expect(inOrderFor([stale, national, specialist, fresh], today).map(({ id }) => id)).toEqual([
		'fresh',
		'specialist',
		'national',
		'stale',
	])
})

test('lists what studies found to have no effect last in its tier, still before the next tier', () => {
	const noEffect = aService({ id: 'no-effect', tier: 'targeted', evidence: { state: 'no-effect' } })
	const other = aService({ id: 'other', tier: 'targeted' })
	const specialist = aService({ id: 'specialist', tier: 'specialist' })
	expect(inOrderFor([specialist, noEffect, other], today).map(({ id }) => id)).toEqual([
		'other',
		'no-effect',
		'specialist',
	])
})

test('puts what is made for a stage before what is for every age', () => {
	expect(
		closestFirst([aService({ id: 'all', stages: [1, 2, 3] }), aService({ id: 'one', stages: [1] })]).map(
			({ id }) => id,
		),
	).toEqual(['one', 'all'])
})

test('does not suggest what nobody checked for a year', () => {
	expect(isSuggested(aService({ checked: { on: '2025-11-22', by: 'Reception' } }), today)).toBe(false)
	expect(isSuggested(aService({ checked: { on: '2025-11-23', by: 'Reception' } }), today)).toBe(true)
})
