import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { filesIn } from '#catalogue/files.ts'
import { placesFrom } from '#commands/import-places/command.ts'
import { scratchFolder } from '../../../scratch.ts'

let folder: string
let content: string
beforeEach(() => {
	folder = scratchFolder('places')
	content = join(folder, 'content')
	mkdirSync(join(content, 'local'), { recursive: true })
	cpSync('tests/world/local/venues', join(content, 'local', 'venues'), { recursive: true })
})

const directory = `pcds,doterm,lat,long
WB1 1AA,,54.7004,2.0007
WB1 2PK,,54.7057,2.0098
WB1 2ZZ,201001,54.9,2.3
ZE1 0AA,,60.15,-1.14
`
const file = (name: string, text: string) => (writeFileSync(join(folder, name), text), join(folder, name))
const places = () => readFileSync(join(content, 'local', 'places.yaml'), 'utf8')
const run = (...words: string[]) => placesFrom(words, content)

test('what is near the area is shown first and written only when asked to', async () => {
	const csv = file('onspd.csv', directory)
	expect((await run(csv)).says).toMatchInlineSnapshot(`
		"content/local/places.yaml
		  + { name: "WB1 1", lat: 54.7, lon: 2.001 }
		  + { name: "WB1 2", lat: 54.706, lon: 2.01 }

		Nothing was written yet: to write it, run this again with --write."
	`)
	expect(places).toThrow()
	expect((await run(csv, '--write')).isFine).toBe(true)
	expect(parse(places())).toEqual({
		places: [
			{ name: 'WB1 1', lat: 54.7, lon: 2.001 },
			{ name: 'WB1 2', lat: 54.706, lon: 2.01 },
		],
	})
	expect((await run(csv, '--write')).says).toBe('Nothing changes.')
})

test('names written by hand stay, with their comments, when postcodes change', async () => {
	writeFileSync(
		join(content, 'local', 'places.yaml'),
		'# ours\n' +
			'places:\n' +
			'  - { name: Mill Lane, lat: 54.711, lon: 1.988 } # by the school\n' +
			'  - { name: "WB1 2", lat: 54.1, lon: 2.1 }\n' +
			'  - { name: "WB9 9", lat: 54.7, lon: 2 }\n',
	)
	await run(file('onspd.csv', directory), '--write')
	expect(places()).toBe(
		'# ours\n' +
			'places:\n' +
			'  - { name: Mill Lane, lat: 54.711, lon: 1.988 } # by the school\n' +
			'  - { name: "WB1 2", lat: 54.706, lon: 2.01 }\n' +
			'  - { name: "WB1 1", lat: 54.7, lon: 2.001 }\n',
	)
})

test('another place and another distance can be asked for, also west of Greenwich', async () => {
	const { says } = await run(file('onspd.csv', directory), '--near', '60.1,-1.1', '--miles', '5')
	expect(says).toContain('ZE1 0')
	expect(says).not.toContain('WB1')
	expect((await run(file('onspd.csv', directory), '--near', '-1.1,60.1')).says).toContain(
		'none within 15 miles of -1.1,60.1',
	)
})

describe('says what is wrong and changes nothing when', () => {
	test.each([
		[
			'the columns are others',
			'pcds,oseast1m\nWB1 1AA,1\n',
			[],
			'has no column for lat, long. Its columns: pcds, oseast1m',
		],
		['the file is empty', '', [], 'has no column for postcode, lat, long. Its columns: (none)'],
		[
			'nothing is near',
			'pcds,lat,long\nZE1 0AA,60.15,-1.14\n',
			[],
			'has 1 postcode in use, but none within 15 miles of',
		],
		['the point is not one', directory, ['--near', 'Wrenbridge'], '--near Wrenbridge is not a point like 54.7,2.001'],
		['the distance is not one', directory, ['--miles', 'far'], '--miles far is not a number above 0.'],
		['an option is not there', directory, ['--nier', '1,2'], 'Write: npm run places'],
	])('%s', async (_, text, words, part) => {
		const { says, isFine } = await run(file('a.csv', text), ...words, '--write')
		expect(says).toContain(part)
		expect(says).toContain('Nothing was changed.')
		expect(isFine).toBe(false)
		expect(places).toThrow()
	})

	test('there is no file, or places.yaml is broken', async () => {
		expect((await run('not-there.csv')).says).toContain('not-there.csv is not a file.')
		writeFileSync(join(content, 'local', 'places.yaml'), 'places: [\n')
		expect((await run(file('onspd.csv', directory))).says).toContain('content/local/places.yaml cannot be read')
	})
})

const areas = ['content', 'tests/world', 'tests/another-area'].filter((area) =>
	existsSync(join(area, 'local/places.yaml')),
)
test.each(areas)(
	"%s: the area's places are a file the content check knows, with a sector for each of its postcodes",
	(area) => {
		const { files, problems } = filesIn(area)
		expect(problems.filter((problem) => problem.file.includes('places.yaml'))).toEqual([])
		const { places } = parse(readFileSync(join(area, 'local/places.yaml'), 'utf8')) as { places: { name: string }[] }
		const names = places.map(({ name }) => name)
		const postcodes = files
			.filter(({ kind, locale }) => kind === 'venues' && !locale)
			.map(({ data }) => (data as { address: { postcode: string } }).address.postcode)
		for (const postcode of postcodes) expect(names).toContain(postcode.slice(0, -2))
		expect(new Set(names).size).toBe(names.length)
	},
)
