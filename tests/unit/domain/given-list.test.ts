import { expect, test } from 'vitest'
import { resolve } from '#domain/lists/resolve.ts'

const known = {
	services: { massage: {}, rhymes: {} },
	retired: {
		'old-massage': { instead: ['massage'] },
		'older-massage': { instead: ['old-massage'] },
		tunes: { ended: 'Tiny tunes', instead: ['rhymes', 'gone'] },
		'old-tunes': { instead: ['tunes'] },
		round: { instead: ['again'] },
		again: { instead: ['round'] },
	},
}

test('a service that has another id now is found by any it had', () =>
	expect(resolve(['older-massage'], known)).toEqual([{ kind: 'service', id: 'massage' }]))
test('the same service is listed once', () =>
	expect(resolve(['old-massage', 'rhymes', 'massage'], known)).toEqual([
		{ kind: 'service', id: 'massage' },
		{ kind: 'service', id: 'rhymes' },
	]))
test('one that has ended says its name and what there is instead', () =>
	expect(resolve(['old-tunes'], known)).toEqual([
		{ kind: 'ended', id: 'tunes', name: 'Tiny tunes', instead: ['rhymes'] },
	]))
test('one that has ended is said once, by whichever of its ids', () =>
	expect(resolve(['tunes', 'old-tunes'], known)).toHaveLength(1))
test('what nobody knows, and names of an object’s own parts, are unknown', () =>
	expect(resolve(['nothing', 'constructor', 'toString', 'round'], known).map(({ kind }) => kind)).toEqual([
		'unknown',
		'unknown',
		'unknown',
		'unknown',
	]))
