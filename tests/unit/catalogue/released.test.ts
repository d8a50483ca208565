import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { build } from '#catalogue/build.ts'
import { readReleased, releasedNow } from '#catalogue/released.ts'
import { world, worldWith } from '../../world.ts'
import { scratchFolder } from '../../scratch.ts'

const on = '2026-11-26'
const { catalogue } = build(world(), on)
const folderWith = (yaml?: string): string => {
	const folder = scratchFolder('first-door-released')
	mkdirSync(join(folder, 'local'))
	if (yaml !== undefined) writeFileSync(join(folder, 'local', 'released.yaml'), yaml)
	return folder
}
const first = releasedNow(folderWith(), catalogue, '2026-11-01')

test('the first release keeps what services say and tells of no change', () => {
	expect(first.changes).toEqual([])
	expect(first.yaml).toContain('rhyme-time:')
	for (const apart of ['safe-harbour-outreach', 'after-loss-group', 'samaritans'])
		expect(first.yaml).not.toContain(apart)
})

test('a release without a change writes the same file again', () => {
	const again = releasedNow(folderWith(first.yaml), catalogue, on)
	expect(again).toEqual({ yaml: first.yaml, changes: [] })
})

test('a new day and cost are told at the next release, a single day off is not', () => {
	const rhymeTime = (change: (facts: Record<string, unknown>) => object) => {
		const documents = world()
		const facts = documents.find(({ file }) => file.endsWith('services/rhyme-time/facts.yaml'))!
		return build(worldWith(documents, [{ ...facts, data: change(facts.data as Record<string, unknown>) }]), on)
			.catalogue
	}
	const changesOf = (changed: typeof catalogue) => releasedNow(folderWith(first.yaml), changed, on).changes
	const sessionsOf = (facts: Record<string, unknown>) => facts['sessions'] as Record<string, unknown>[]
	expect(
		changesOf(
			rhymeTime((facts) => ({
				...facts,
				cost: { kind: 'donation' },
				sessions: sessionsOf(facts).map((one, index) => (index === 0 ? { ...one, from: '09:15' } : one)),
			})),
		),
	).toEqual([{ on, service: 'rhyme-time', what: ['times', 'cost'] }])
	expect(
		changesOf(
			rhymeTime((facts) => ({
				...facts,
				sessions: sessionsOf(facts).map((one, index) => (index === 0 ? { ...one, except: ['2026-12-03'] } : one)),
			})),
		),
	).toEqual([])
})

test('another number, or ways in named in another order, is no new way in', () => {
	const documents = world()
	const facts = documents.find(({ file }) => file.endsWith('services/baby-feeding-drop-in/facts.yaml'))!
	const data = facts.data as Record<string, unknown>
	const changesWith = (more: object) =>
		releasedNow(folderWith(before.yaml), build(worldWith(documents, [withFacts(more)]), on).catalogue, on).changes
	const withFacts = (more: object) => ({ ...facts, data: { ...data, ...more } })
	const before = releasedNow(
		folderWith(),
		build(worldWith(documents, [withFacts({ access: ['drop-in', 'book'] })]), on).catalogue,
		'2026-11-01',
	)
	expect(changesWith({ access: ['book', 'drop-in'], phone: '01632 960 777' })).toEqual([])
	expect(changesWith({ access: ['book'] })).toEqual([{ on, service: 'baby-feeding-drop-in', what: ['way-in'] }])
})

test('changes stay for a year, newest first', () => {
	const log = (day: string) => `  - { on: ${day}, service: rhyme-time, what: [cost] }\n`
	const { services } = readReleased(folderWith(first.yaml)).released!
	const before = JSON.stringify({ ...services, 'gone-group': services['rhyme-time'] })
	const yaml = `services: ${before}\nchanges:\n${log('2026-06-01')}${log('2025-06-01')}`
	const next = releasedNow(folderWith(yaml), catalogue, on)
	expect(readReleased(folderWith(next.yaml)).released?.changes).toEqual([
		{ on, service: 'gone-group', what: ['ended'] },
		{ on: '2026-06-01', service: 'rhyme-time', what: ['cost'] },
	])
})

test('a file nobody can read says so', () => {
	expect(readReleased(folderWith('changes: 7\n')).problems[0]).toMatchObject({ severity: 'error' })
	expect(readReleased(folderWith()).problems).toEqual([])
})
