import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { areaFolder } from '#catalogue/area-folder.ts'
import { filesIn, placesFile } from '#catalogue/files.ts'
import { readPlaces } from '#catalogue/places.ts'
import { scratchFolder } from '../../scratch.ts'

let content = ''
const write = (path: string, text: string) => {
	mkdirSync(dirname(join(content, path)), { recursive: true })
	writeFileSync(join(content, path), text)
}
beforeEach(() => {
	content = scratchFolder('area-folder')
	write('example/area/there/facts.yaml', 'name: There\n')
	write('example/places.yaml', 'places: [{ name: There, lat: 54, lon: 1 }]\n')
})
afterEach(() => {
	vi.unstubAllEnvs()
})

const areas = () => filesIn(content).files.map(({ root, file }) => [root, file])

test('the example is the area as long as there is no other, and is named as it lies', () => {
	expect(areas()).toEqual([['local', 'content/example/area/there/facts.yaml']])
	mkdirSync(join(content, 'local'))
	expect(areaFolder(content), 'an empty folder is no area').toBe('example')
	expect(readPlaces(content).places).toMatchObject([{ name: 'There' }])
})

test('with an area of its own nothing of the example is read, however broken it is', () => {
	write('local/area/here/facts.yaml', 'name: Here\n')
	write('example/area/there/en.md', '---js\nwhatever\n---\n')
	expect(areas()).toEqual([['local', 'content/local/area/here/facts.yaml']])
	expect(filesIn(content).problems).toEqual([])
	expect(readPlaces(content).places).toEqual([])
	vi.stubEnv('AREA', 'example')
	expect(placesFile(content)).toBe('example/places.yaml')
})

test('a folder without the example is an area of its own, also where it is still empty', () => {
	rmSync(join(content, 'example'), { recursive: true })
	vi.stubEnv('AREA', 'example')
	expect(placesFile(content)).toBe('local/places.yaml')
})
