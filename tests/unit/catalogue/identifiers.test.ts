import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { build } from '#catalogue/build.ts'
import { identifierProblems, identifiersFrom } from '#catalogue/identifiers.ts'
import { publishedNow, readPublished } from '#catalogue/published.ts'
import type { RawDocument } from '#catalogue/files.ts'
import { world } from '../../world.ts'
import { scratchFolder } from '../../scratch.ts'

const real = world()
const catalogueOf = (changed: (one: RawDocument) => RawDocument) => build(real.map(changed), '2026-11-22').catalogue
const asItIs = catalogueOf((one) => one)

function folderWith(yaml: string): string {
	const folder = scratchFolder('first-door-identifiers')
	mkdirSync(join(folder, 'local'))
	writeFileSync(join(folder, 'local', 'published.yaml'), yaml)
	return folder
}
const afterRelease = (folder: string, catalogue = asItIs): string => folderWith(publishedNow(folder, catalogue).yaml)
const first = afterRelease(folderWith('services: {}\n'))
const moved = catalogueOf((one) =>
	one.kind === 'area' && !one.locale
		? { ...one, data: { ...(one.data as object), site: 'https://moved.example' } }
		: one,
)
const identifiers = (folder: string, site = 'https://moved.example') => identifiersFrom(readPublished(folder), site)

describe('what identifiers are made from', () => {
	test('is the address of the first release, also when the site has moved', () => {
		const kept = identifiers(first).idFor('service/rhyme-time')
		expect(kept).toBe(identifiersFrom({ ids: {} }, 'https://wrenbridge.example').idFor('service/rhyme-time'))
		expect(identifiers(afterRelease(first, moved)).idFor('service/rhyme-time')).toBe(kept)
		expect(identifierProblems(first, readPublished(first), moved)).toEqual([])
	})

	test('is refused once it is another', () => {
		const { yaml } = publishedNow(first, asItIs)
		const other = folderWith(yaml.replace('authority: https://wrenbridge', 'authority: https://moved'))
		expect(identifierProblems(other, readPublished(other), asItIs)).toMatchObject([
			{ field: 'identifiers.authority', severity: 'error' },
		])
	})

	test('is asked for where a release has not kept it yet', () => {
		const released = folderWith('services:\n  rhyme-time: Rhyme time\n')
		expect(identifierProblems(released, readPublished(released), asItIs)).toMatchObject([
			{ field: 'identifiers', severity: 'warning' },
		])
	})
})

describe('a service with another id', () => {
	const renamed = (id: string, was: string[]) =>
		catalogueOf((one) => {
			if (one.kind !== 'services' || one.id !== 'rhyme-time') return one
			return { ...one, id, data: one.locale ? one.data : { ...(one.data as object), was } }
		})
	const once = afterRelease(first, renamed('song-time', ['rhyme-time']))

	test('keeps what it was called by, in whatever order it names its ids', () => {
		expect(identifiers(first).firstIdOf({ id: 'song-time', was: ['rhyme-time'] })).toBe('rhyme-time')
		for (const was of [
			['rhyme-time', 'song-time'],
			['song-time', 'rhyme-time'],
		])
			expect(identifiers(once).firstIdOf({ id: 'singing', was })).toBe('rhyme-time')
		const twice = afterRelease(once, renamed('singing', ['song-time', 'rhyme-time']))
		expect(identifiers(twice).firstIdOf({ id: 'singing', was: ['song-time', 'rhyme-time'] })).toBe('rhyme-time')
	})

	test('stays itself when it takes the place of one that went out too', () => {
		expect(identifiers(once).firstIdOf({ id: 'baby-massage', was: ['rhyme-time'] })).toBe('baby-massage')
	})

	test('is called by its first name where no release has seen it', () => {
		expect(identifiers(first).firstIdOf({ id: 'new-songs', was: ['old-songs', 'songs'] })).toBe('old-songs')
	})
})
