import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { scratchFolder } from '../../scratch.ts'

const content = scratchFolder('own-area')
mkdirSync(join(content, 'example/area/there'), { recursive: true })
writeFileSync(join(content, 'example/area/there/facts.yaml'), 'name: There\n')

const run =
	(command: string, ...words: string[]) =>
	(more: Record<string, string>) =>
		spawnSync(process.execPath, [`src/commands/${command}.ts`, ...words], {
			encoding: 'utf8',
			env: { ...process.env, FIRST_DOOR_CONTENT: content, ...more },
		})

describe('without an area of one’s own', () => {
	test.each([
		['new', 'organisation', 'a-team'],
		['release'],
		['take', 'change.txt'],
		['import', 'groups.xlsx'],
		['sessions', 'centre.ics'],
		['settings', 'providers.csv'],
		['indicators', 'figures.csv'],
		['places', 'postcodes.csv'],
		['map', 'area.osm'],
		['signed'],
		['counts', 'access.log'],
	])('%s writes nothing into the example, and says what to do', (command, ...words) => {
		const { status, stderr } = run(command, ...words)({})
		expect([status, stderr]).toEqual([1, expect.stringContaining('npm run adopt')])
	})

	test('the example can be worked on when that is meant', () => {
		const { status, stdout } = run('new', 'organisation', 'a-team')({ AREA: 'example' })
		expect([status, stdout]).toEqual([0, expect.stringContaining('content/example/organisations/a-team/')])
		expect(existsSync(join(content, 'example/organisations/a-team/facts.yaml'))).toBe(true)
	})
})
