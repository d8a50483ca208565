import { describe, expect, test } from 'vitest'
import { itemAt } from '#domain/lists/item.ts'
import { linkable } from '#domain/lists/link.ts'
import { moved, putBack, replaced } from '#domain/lists/edit-list.ts'
import { added, isKept, readSaved, removed } from '#domain/lists/saved-list.ts'

test('what stands on the device is read, and nonsense there is an empty list', () => {
	expect(readSaved('["baby-massage","stay-and-play","baby-massage"]')).toEqual(['baby-massage', 'stay-and-play'])
	for (const stored of [null, '', '{', '{"a":1}', '7', '[1,null,"<b>"]']) expect(readSaved(stored)).toEqual([])
})

test('what was tapped before its script was there is on the list, or off it, in the order of the taps', () => {
	expect(readSaved('undefined,null,rhyme-time')).toEqual(['rhyme-time'])
	expect(readSaved('["a","b"],null,c,false,c,null,d')).toEqual(['a', 'b', 'c', 'd'])
	expect(readSaved('["a","b"],true,a,null,c,true,b')).toEqual(['c'])
	expect(readSaved('["a","b@one"],null,a@two,null,b')).toEqual(['a@two', 'b@one'])
	expect(readSaved('["a"],null,<b>,null,c@,x')).toEqual(['a'])
	expect(readSaved('["a"],null,<b>,null,c')).toEqual(['a', 'c'])
})

test('what stood on a device before lists had places is read as ever; a place is read, half of one is not', () => {
	expect(readSaved('["baby-weigh-in","baby-weigh-in@otter-lane","baby-weigh-in@wren-park"]')).toEqual([
		'baby-weigh-in',
		'baby-weigh-in@otter-lane',
		'baby-weigh-in@wren-park',
	])
	expect(readSaved('["@otter-lane","rhymes@","a@b@c","rhymes@<b>"]')).toEqual([])
})

describe('a service that is held at several places', () => {
	test('is kept at two of them, each once', () =>
		expect(added(added(added(['a@one'], 'a@two'), 'a@one'), 'b')).toEqual(['a@one', 'a@two', 'b']))
	test('kept without a place gets the one chosen later, where it stands', () =>
		expect(added(['a', 'b'], 'a@one')).toEqual(['a@one', 'b']))
	test('kept at a place is kept, seen without one; a tap there takes it off at every place', () => {
		expect([isKept(['a@one'], 'a'), isKept(['a@one'], 'a@two'), isKept(['a'], 'a@one')]).toEqual([true, false, false])
		expect(added(['a@one'], 'a')).toEqual(['a@one'])
		expect(removed(['a@one', 'b', 'a@two'], 'a')).toEqual(['b'])
		expect(removed(['a@one', 'b', 'a@two'], 'a@one')).toEqual(['b', 'a@two'])
	})
	test('at another place than before stays where it stands, and is never on the list twice', () => {
		expect(replaced(['a@one', 'b'], 'a@one', 'a')).toEqual(['a', 'b'])
		expect(replaced(['a@one', 'b', 'a@two'], 'a@two', 'a@one')).toEqual(['a@one', 'b'])
	})
	test('has its place named only where there is a choice', () => {
		const at = (...venues: string[]) => ({ id: 'a', 'delivered-at': venues.map((venue) => ({ venue })) })
		expect(itemAt(at('one', 'two'), 'two')).toBe('a@two')
		expect([itemAt(at('one'), 'one'), itemAt(at('one', 'two'), undefined), itemAt(at('one', 'two'), 'gone')]).toEqual([
			'a',
			'a',
			'a',
		])
		expect(itemAt({ id: 'a', 'delivered-at': ['confidential', 'phone'] }, 'confidential')).toBe('a')
	})
})

test('things move up and down, and stop at the ends', () => {
	expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b'])
	expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c'])
	expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b'])
	expect(moved(['a', 'b'], 'b', 1)).toEqual(['a', 'b'])
	expect(moved(['a'], 'x', 1)).toEqual(['a'])
})

test('what was taken off is put back where it stood, and what was kept in the meantime stays', () => {
	expect(putBack(['a', 'b', 'c'], ['a', 'c', 'd'])).toEqual(['a', 'b', 'c', 'd'])
	expect(putBack(['a', 'b'], [])).toEqual(['a', 'b'])
	expect(putBack(['a', 'b'], ['b@one'])).toEqual(['a', 'b@one'])
})

test('a list longer than a link holds is parted, and nothing is left out', () => {
	const ids = (count: number) => Array.from({ length: count }, (_, at) => `service-${at}`)
	expect(linkable(ids(15)).map((part) => part.length)).toEqual([12, 3])
	expect(linkable(ids(15)).flat()).toEqual(ids(15))
	expect([linkable(ids(12)).length, linkable([]).length]).toEqual([1, 0])
})
