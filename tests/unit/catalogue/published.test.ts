import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { build } from '#catalogue/build.ts'
import { calendarVersions, lostIds, publishedNow } from '#catalogue/published.ts'
import { world } from '../../world.ts'
import { scratchFolder } from '../../scratch.ts'

const { catalogue } = build(world(), '2026-11-22')

function folderWith(yaml: string): string {
	const folder = scratchFolder('first-door-published')
	mkdirSync(join(folder, 'local'))
	writeFileSync(join(folder, 'local', 'published.yaml'), yaml)
	return folder
}

test('an id that was published and is gone is an error that says what to do', () => {
	const [lost, ...others] = lostIds(
		folderWith('services:\n  wombat-walk: Wombat walk\n  rhyme-time: Rhyme time\n'),
		catalogue,
	)
	expect(others).toEqual([])
	expect(lost).toMatchObject({ file: 'content/local/published.yaml', field: 'services.wombat-walk', severity: 'error' })
	expect(lost?.says).toMatch(/“Wombat walk”.*closed: .*"was"/)
})

test('a service that has ended or has another id now is not lost', () => {
	expect(
		lostIds(
			folderWith('services:\n  tiny-tunes: Tiny tunes\n  songs-at-chapel-street: Songs at Chapel Street\n'),
			catalogue,
		),
	).toEqual([])
})

test('an id whose name shares no word with the published one may mean something else now', () => {
	expect(lostIds(folderWith('services:\n  rhyme-time: Tax office\n'), catalogue)).toMatchObject([
		{ field: 'services.rhyme-time', severity: 'warning' },
	])
})

test('a list nobody can read says so', () => {
	expect(lostIds(folderWith('services: [rhyme-time'), catalogue)[0]?.says).toContain('cannot be read')
	expect(lostIds(folderWith('services:\n  rhyme-time: 7\n'), catalogue)[0]).toMatchObject({
		field: 'services.rhyme-time',
		severity: 'error',
	})
})

test('a release keeps all that was published and adds what is new', () => {
	const { yaml, added } = publishedNow(folderWith('services:\n  wombat-walk: Wombat walk\n'), catalogue)
	expect(yaml).toContain('wombat-walk: Wombat walk')
	expect(yaml).toContain('tiny-tunes: Tiny tunes')
	expect(added).toBe(catalogue.services.size + catalogue.ended.services.size)
})

test('before the first release nothing is asked for', () =>
	expect(lostIds(scratchFolder('first-door-published'), catalogue)).toEqual([]))

test('a calendar says one more change once the times differ from those published', () => {
	const service = { id: 'rhyme-time', sessions: [{ day: 'monday', from: '10:30', to: '11:00' }] }
	const [{ times, version }] = [versionsIn(publishedNow(folderWith('services: {}\n'), catalogue).yaml)['rhyme-time']!]
	expect(version).toBe(0)
	const folder = folderWith(`services: {}\ncalendars: { rhyme-time: { version: 3, times: ${times} } }\n`)
	const published = catalogue.services.get('rhyme-time')!
	expect(calendarVersions(folder)({ id: 'rhyme-time', sessions: published.facts.sessions })).toBe(3)
	expect(calendarVersions(folder)(service)).toBe(4)
	expect(versionsIn(publishedNow(folder, catalogue).yaml)['rhyme-time']).toEqual({ version: 3, times })
})

const versionsIn = (yaml: string) =>
	(parse(yaml) as { calendars: Record<string, { version: number; times: string }> }).calendars
