import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { build } from '#catalogue/build.ts'
import { filesIn } from '#catalogue/files.ts'
import { madeArea } from '../../bench/made-area.ts'
import { world } from '../../world.ts'
import { scratchFolder } from '../../scratch.ts'

const today = '2026-11-22'
const folder = scratchFolder('first-door-made')
const small = world('ur')

const filesOf = (services: number, seed: number) => [...madeArea(small, { services, seed, today })]

test('the same seed makes the same files, another seed others', () => {
	expect(filesOf(200, 7)).toEqual(filesOf(200, 7))
	expect(filesOf(200, 7)).not.toEqual(filesOf(200, 8))
})

test.each([50, 300])('an area of %i services has no mistakes', (services) => {
	const place = join(folder, String(services))
	for (const [path, text] of filesOf(services, 1)) {
		mkdirSync(dirname(join(place, path)), { recursive: true })
		writeFileSync(join(place, path), text)
	}
	const { files, problems } = filesIn(place)
	const judged = build([...small.filter(({ root }) => root === 'national'), ...files], today)
	expect([...problems, ...judged.problems].filter(({ severity }) => severity === 'error')).toEqual([])
	expect([...judged.catalogue.services.values()].filter(({ national }) => !national)).toHaveLength(services)
})
