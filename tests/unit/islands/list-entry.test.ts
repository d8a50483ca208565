import { expect, test } from 'vitest'
import { endedText, entryOf } from '#islands/lists/entry.ts'
import type { ListData } from '#islands/lists/list-data.ts'

test('at one of its places a service has the times and notices of that place, never another’s', () => {
	const songs = {
		name: 'Songs',
		when: 'Every Tuesday, 10am',
		whenShort: 'Tuesday 10am',
		notices: [['', '9', 'Closed', '']],
		places: { hall: { where: 'The Hall', days: [] }, hut: { where: 'The Hut', days: [], when: 'Every Friday' } },
	}
	const data = { services: { songs } } as unknown as ListData
	expect(entryOf('songs', data)).toMatchObject({ when: 'Every Tuesday, 10am' })
	expect(entryOf('songs@hut', data)).toMatchObject({ name: 'Songs', where: 'The Hut', when: 'Every Friday' })
	const atHall = entryOf('songs@hall', data)
	expect(atHall).toMatchObject({ name: 'Songs', where: 'The Hall' })
	expect([atHall?.when, atHall?.whenShort, atHall?.notices]).toEqual([undefined, undefined, undefined])
})

test('of what has ended with nothing in its place no list is promised', () => {
	const say = { 'given.ended': '{name} has ended. Nearest now:', 'given.ended-alone': '{name} has ended.' }
	const told = (instead: string[]) => endedText({ name: 'Songs', instead }, say as unknown as ListData['say'])
	expect([told(['play']), told([])]).toEqual(['Songs has ended. Nearest now:', 'Songs has ended.'])
})
