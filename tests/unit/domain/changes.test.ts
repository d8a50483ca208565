import { expect, test } from 'vitest'
import { byDay, changesBetween, type Change, type Proofs } from '#domain/changes.ts'

const proofs: Proofs = { where: 'a', when: 'b', cost: 'c', how: 'd' }
const on = '2026-11-26'
const between = (
	before: Record<string, Proofs>,
	now: Record<string, Proofs>,
	more: Partial<Parameters<typeof changesBetween>[0]> = {},
) =>
	changesBetween({
		before,
		now: new Map(Object.entries(now)),
		was: new Map(),
		hasEnded: () => false,
		isKept: () => false,
		on,
		...more,
	}).map(({ service, what }) => `${service}: ${what.join(', ')}`)

test('what is new, what ended and what is as it was', () => {
	expect(between({ walk: proofs, choir: proofs }, { choir: proofs, rhyme: proofs })).toEqual([
		'rhyme: new',
		'walk: ended',
	])
})

test('each fact that changed is told', () => {
	expect(between({ walk: proofs }, { walk: { ...proofs, where: 'x' } })).toEqual(['walk: moved'])
	expect(between({ walk: proofs }, { walk: { where: 'x', when: 'x', cost: 'x', how: 'x' } })).toEqual([
		'walk: moved, times, cost, way-in',
	])
})

test('what ended and is there again is back, not new', () => {
	expect(between({}, { walk: proofs }, { hasEnded: (id) => id === 'walk' })).toEqual(['walk: back'])
})

test('another id is neither new nor ended, and its facts are compared', () => {
	const was = new Map([['stroll', ['walk']]])
	expect(between({ walk: proofs }, { stroll: proofs }, { was })).toEqual([])
	expect(between({ walk: proofs }, { stroll: { ...proofs, when: 'x' } }, { was })).toEqual(['stroll: times'])
})

test('of what became private since nothing is said', () => {
	expect(between({ walk: proofs }, {}, { isKept: (id) => id === 'walk' })).toEqual([])
})

test('a day tells of a thing once, by whatever id, and what is new, back or ended says all there is', () => {
	const change = (service: string, what: Change['what'], day = on): Change => ({ on: day, service, what })
	const told = (changes: Change[]) =>
		byDay(changes, ({ service }) => service.replace('stroll', 'walk')).map(
			({ on, what }) => `${on}: ${what.join(', ')}`,
		)
	expect(
		told([change('walk', ['cost']), change('stroll', ['moved', 'cost']), change('walk', ['times'], '2026-11-01')]),
	).toEqual([`${on}: moved, cost`, '2026-11-01: times'])
	expect(told([change('walk', ['times']), change('walk', ['new'])])).toEqual([`${on}: new`])
	expect(told([change('walk', ['back']), change('walk', ['ended'])])).toEqual([`${on}: back`])
})
