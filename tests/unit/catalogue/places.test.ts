import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPlaces } from '#catalogue/places.ts'
import { scratchFolder } from '../../scratch.ts'

function folderWith(text: string): string {
	const folder = scratchFolder('places')
	mkdirSync(join(folder, 'local'))
	writeFileSync(join(folder, 'local/places.yaml'), text)
	return folder
}

test('an area without the file knows no places, and that is no mistake', () =>
	expect(readPlaces(tmpdir())).toEqual({ places: [], problems: [] }))

test('every mistake is said, with the file and the field', () => {
	const { problems } = readPlaces(
		folderWith('places:\n  - { name: "", lat: 52.1, lon: -1 }\n  - { name: Mill Lane, lat: north, lon: -1 }\n'),
	)
	expect(problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
		'content/local/places.yaml places.0.name',
		'content/local/places.yaml places.1.lat',
	])
})

test('broken YAML is said in words', () =>
	expect(readPlaces(folderWith('places: [')).problems[0]?.says).toContain('cannot be read'))
