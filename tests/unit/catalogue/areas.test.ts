import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { build } from '#catalogue/build.ts'
import { filesIn } from '#catalogue/files.ts'
import { readPlaces } from '#catalogue/places.ts'
import { day } from '../../moment.ts'

const national = filesIn('content').files.filter(({ root }) => root === 'national')

test.each(['tests/world', 'tests/another-area'])('%s has no mistake, and national content beside it none', (area) => {
	const { files, problems } = filesIn(area)
	const built = build([...national, ...files], day)
	const told = [...problems, ...built.problems, ...readPlaces(area).problems]
	expect(told.filter(({ severity }) => severity === 'error')).toEqual([])
})

test('another area has nothing of the world’s', () => {
	const idsIn = (area: string) =>
		['services', 'venues', 'organisations', 'area'].flatMap((kind) => readdirSync(join('tests', area, 'local', kind)))
	const ids = new Set(idsIn('world'))
	expect(idsIn('another-area').filter((id) => ids.has(id))).toEqual([])
	expect(readdirSync('tests/another-area/local/services')).toHaveLength(9)
})
