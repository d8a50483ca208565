import { expect, test } from 'vitest'
import { resolve } from '#domain/lists/resolve.ts'

const ids = {
	services: { massage: { places: { hall: {}, library: {} } }, rhymes: { venue: 'library' } },
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
	expect(resolve(['older-massage'], ids)).toEqual([{ kind: 'service', id: 'massage' }]))
test('the same service is listed once', () =>
	expect(resolve(['old-massage', 'rhymes', 'massage'], ids)).toEqual([
		{ kind: 'service', id: 'massage' },
		{ kind: 'service', id: 'rhymes' },
	]))
test('one that has ended says its name and what there is instead', () =>
	expect(resolve(['old-tunes'], ids)).toEqual([
		{ kind: 'ended', id: 'tunes', name: 'Tiny tunes', instead: ['rhymes'] },
	]))
test('one that has ended is said once, by whichever of its ids', () =>
	expect(resolve(['tunes', 'old-tunes'], ids)).toHaveLength(1))
test('a service at a place keeps it, by any of its ids; at two places it is there twice', () =>
	expect(resolve(['older-massage@hall', 'massage@library', 'massage@hall'], ids)).toEqual([
		{ kind: 'service', id: 'massage@hall' },
		{ kind: 'service', id: 'massage@library' },
	]))
test('a place it is not at, or is not at any more, leaves the service as a whole, and says so', () =>
	expect(resolve(['massage@closed-hall', 'rhymes@hall', 'massage@constructor'], ids)).toEqual([
		{ kind: 'service', id: 'massage', isPlaceLost: true },
		{ kind: 'service', id: 'rhymes', isPlaceLost: true },
	]))
test('the only place a service has left needs no name', () =>
	expect(resolve(['rhymes@library', 'rhymes'], ids)).toEqual([{ kind: 'service', id: 'rhymes' }]))
test('one that has ended says so, whatever place it was kept at', () =>
	expect(resolve(['tunes@hall'], ids)).toMatchObject([{ kind: 'ended', id: 'tunes' }]))
test('what nobody knows, and names of an object’s own parts, are unknown', () =>
	expect(resolve(['nothing', 'constructor', 'toString', 'round'], ids).map(({ kind }) => kind)).toEqual([
		'unknown',
		'unknown',
		'unknown',
		'unknown',
	]))
