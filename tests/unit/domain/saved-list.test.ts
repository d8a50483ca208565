import { expect, test } from 'vitest'
import { linkable } from '#domain/lists/link.ts'
import { moved, readSaved, toggled } from '#domain/lists/saved-list.ts'

test('what stands on the device is read, and nonsense there is an empty list', () => {
	expect(readSaved('["baby-massage","stay-and-play","baby-massage"]')).toEqual(['baby-massage', 'stay-and-play'])
	for (const stored of [null, '', '{', '{"a":1}', '7', '[1,null,"<b>"]']) expect(readSaved(stored)).toEqual([])
})

test('a second tap takes it off again', () => expect(toggled(toggled(['a'], 'b'), 'a')).toEqual(['b']))

test('things move up and down, and stop at the ends', () => {
	expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b'])
	expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c'])
	expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b'])
	expect(moved(['a', 'b'], 'b', 1)).toEqual(['a', 'b'])
	expect(moved(['a'], 'x', 1)).toEqual(['a'])
})

test('a list longer than a link holds is parted, and nothing is left out', () => {
	const ids = (count: number) => Array.from({ length: count }, (_, at) => `service-${at}`)
	expect(linkable(ids(15)).map((part) => part.length)).toEqual([12, 3])
	expect(linkable(ids(15)).flat()).toEqual(ids(15))
	expect([linkable(ids(12)).length, linkable([]).length]).toEqual([1, 0])
})
