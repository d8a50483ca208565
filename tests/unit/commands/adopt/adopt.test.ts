import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { build } from '#catalogue/build.ts'
import { filesIn } from '#catalogue/files.ts'
import { adopt } from '#commands/adopt/command.ts'
import { importFrom } from '#commands/import/command.ts'
import { answersFrom, type Answers } from '#commands/adopt/questions.ts'
import { day } from '../../../moment.ts'
import { scratchFolder } from '../../../scratch.ts'

/** The national content alone, in English, with a postcode file beside it. */
function project() {
	const folder = scratchFolder('adopt')
	const content = join(folder, 'content')
	cpSync('content/national', join(content, 'national'), {
		recursive: true,
		filter: (path) => !/\/(?!en)[a-z]{2,3}\.md$/.test(path),
	})
	const postcodes = join(folder, 'postcodes.csv')
	writeFileSync(postcodes, 'pcds,lat,long\nMV1 1AA,54.70,2.00\nMV1 2AA,54.71,2.01\nWB2 9ZZ,54.72,2.02\n')
	return { folder, content, postcodes }
}

const answers = (more: Partial<Answers>): Answers => ({
	name: 'Marsh Valley',
	nation: 'england',
	council: 'Marsh Valley Council',
	hub: 'Town Hall, 1 High Street, Marsh, MV1 1AA',
	site: 'https://families.marsh-valley.example',
	email: 'families@marsh-valley.example',
	languages: ['en'],
	postcodes: undefined,
	point: undefined,
	source: undefined,
	licence: undefined,
	...more,
})
const errorsIn = (content: string) => {
	const { files, problems } = filesIn(content)
	return [...problems, ...build(files, day).problems].filter(({ severity }) => severity === 'error')
}
const setting = (content: string) => ({ content, today: day })

describe('a whole area', () => {
	test('from nothing but answers passes the check, and says what a person must still do', async () => {
		const { content, postcodes } = project()
		const { says, isFine } = await adopt(answers({ postcodes }), setting(content))
		expect([isFine, says]).toEqual([true, expect.stringContaining('0 services, a draft')])
		expect(errorsIn(content)).toEqual([])
		expect(readFileSync(join(content, 'local/imports/to-do.md'), 'utf8')).toContain(
			'`lacks`: take out each class and need',
		)
		expect(readFileSync(join(content, 'local/places.yaml'), 'utf8')).toContain('"MV1 2"')
	})

	test('from a sheet of sixty rows shows what is whole, and keeps the rest beside it', async () => {
		const { content, postcodes } = project()
		const { isFine } = await adopt(
			answers({ postcodes, source: 'tests/imports/sixty-rows.csv', licence: 'our-own' }),
			setting(content),
		)
		expect(isFine).toBe(true)
		expect(errorsIn(content)).toEqual([])
		const toDo = readFileSync(join(content, 'local/imports/to-do.md'), 'utf8')
		expect(toDo).toContain('"Freedom mornings": It speaks of violence')
		expect(toDo).toContain('to-finish/services/fortnight-fun')
		expect(existsSync(join(content, 'local/imports/to-finish/services/fortnight-fun/facts.yaml'))).toBe(true)
		expect(toDo).toContain('`content/local/imports/sixty-rows.yaml`: write the line that stands with each there')
		expect(toDo).toContain('"Freedom mornings": It speaks of violence')
		expect(toDo).toContain('under "decided" in the memory of this source: freedom mornings: take')
		expect(toDo).toContain('npm run new school-year 2026-27.')
		expect(toDo + JSON.stringify(filesIn(content).files)).not.toMatch(/Sam Reed|07700|gmail/)
	})

	test('is known again when the same source is imported after it, and what waits is said to wait', async () => {
		const { folder, content, postcodes } = project()
		const source = 'tests/imports/sixty-rows.csv'
		await adopt(answers({ postcodes, source, licence: 'our-own' }), { content, today: '2027-09-02' })
		expect(readFileSync(join(content, 'local/imports/to-do.md'), 'utf8')).toContain('school-year 2027-28.')
		const { says } = await importFrom([source, '--report', join(folder, 'report.html')], setting(content))
		expect(says).toContain('It waits in content/local/imports/to-finish/services/fortnight-fun/')
		expect(says).not.toMatch(/New, and not finished|taken out here by hand/)
	})

	test('from a sheet names what nothing was taken of, and fills it in once it is told', async () => {
		const { folder, content, postcodes } = project()
		const source = join(folder, 'groups.csv')
		writeFileSync(
			source,
			'Name,Blurb,Day,Time,Venue,Postcode,Ages,Booking\n' +
				'Song time,Songs for babies,Monday,10-11am,Town Hall,MV1 1AA,0-1 years,Whenever\n',
		)
		const { says } = await adopt(answers({ postcodes, source, licence: 'our-own' }), setting(content))
		expect(says).toContain(
			'0 services, a draft.\nIn content/local/imports/to-finish/ until it is filled in: 1 service.',
		)
		expect(says).toContain('Nothing was taken of the column "Blurb" (1 cell).')
		const toDo = readFileSync(join(content, 'local/imports/to-do.md'), 'utf8')
		expect(toDo).toContain('- [ ] "Blurb" (1 cell)')
		expect(toDo).toContain('H2 "Whenever": "whenever" does not say how to get in.')
		const memory = join(content, 'local/imports/groups.yaml')
		writeFileSync(memory, readFileSync(memory, 'utf8').replace('Blurb: ignore', 'Blurb: summary'))
		await importFrom([source, '--write', '--report', join(folder, 'report.html')], setting(content))
		const words = readFileSync(join(content, 'local/imports/to-finish/services/song-time/en.md'), 'utf8')
		expect(words).toContain('summary: Songs for babies\n')
	})

	test('from a sheet names a place alone that nobody can find, and says what waits for it', async () => {
		const { folder, content, postcodes } = project()
		const source = join(folder, 'groups.csv')
		const row = (name: string) => `${name},Songs for babies,Monday,10-11am,Fen Hall,ZZ9 9ZZ,0-1 years,Drop in\n`
		writeFileSync(source, `Name,What,Day,Time,Venue,Postcode,Ages,Booking\n${row('Song time')}${row('Messy play')}`)
		await adopt(answers({ postcodes, source, licence: 'our-own' }), setting(content))
		const toDo = readFileSync(join(content, 'local/imports/to-do.md'), 'utf8')
		expect(toDo).toContain('content/local/imports/to-finish/venues/fen-hall: point\n')
		for (const id of ['song-time', 'messy-play'])
			expect(toDo).toContain(
				`to-finish/services/${id}: move it once there is content/local/imports/to-finish/venues/fen-hall.`,
			)
		expect(toDo).not.toContain('is not in venues')
	})

	test('from a feed of ours is the services that were in it', async () => {
		const { folder, content, postcodes } = project()
		const feed = join(folder, 'feed.json')
		const service = (id: string, more: object) => ({
			id,
			name: 'Song time',
			status: 'active',
			description: 'Songs for babies.',
			organization: { name: 'Marsh Library', x_first_door: { id: 'marsh-library', type: 'charity' } },
			assured_date: '2026-11-01',
			schedules: [
				{
					service_at_location_id: 'l',
					freq: 'WEEKLY',
					byday: 'MO',
					opens_at: '10:00',
					closes_at: '11:00',
					x_first_door: { kind: 'session', runs: 'all-year', bank_holidays: 'closed' },
				},
			],
			service_at_locations: [
				{
					id: 'l',
					location: {
						name: 'Library',
						latitude: 54.7,
						longitude: 2,
						addresses: [{ address_1: '2 High Street', city: 'Marsh', postal_code: 'MV1 1AA' }],
						x_first_door: { id: 'library', type: 'library' },
					},
				},
			],
			attributes: [
				['Kind of service', 'Group'],
				['Level of help', 'For everyone'],
				['Stage', 'Baby'],
				['Need', 'Feeling close to your baby'],
				['For whom', 'Everyone'],
			].map(([taxonomy, name]) => ({ taxonomy_term: { taxonomy, name } })),
			x_first_door: { id: 'song-time', form: 'all', access: ['drop-in'] },
			...more,
		})
		writeFileSync(
			feed,
			JSON.stringify({
				services: [
					service('1', {}),
					service('2', { name: 'Quiet help', x_first_door: { id: 'quiet', form: 'no-place' } }),
				],
			}),
		)
		const { says } = await adopt(answers({ postcodes, source: feed, licence: 'CC-BY-4.0' }), setting(content))
		expect(says).toContain('1 service, a draft')
		const facts = readFileSync(join(content, 'local/services/song-time/facts.yaml'), 'utf8')
		expect(facts).toContain('needs: [bonding]')
		expect(facts).toContain(
			'- { from: "10:00", to: "11:00", day: monday, every: week, runs: all-year, bank-holidays: closed }',
		)
		expect(facts).toContain('how: published')
		expect(errorsIn(content)).toEqual([])
	})
})

describe('is refused', () => {
	test('where an area is already; the example beside it stays as it is', async () => {
		const { content, postcodes } = project()
		const example = join(content, 'example/area/there/facts.yaml')
		mkdirSync(dirname(example), { recursive: true })
		writeFileSync(example, 'name: There\nexample: true\n')
		expect((await adopt(answers({ postcodes }), setting(content))).isFine).toBe(true)
		expect(readFileSync(example, 'utf8')).toContain('There')
		expect((await adopt(answers({ postcodes }), setting(content))).says).toContain('(marsh-valley)')
	})

	test('where something is that cannot be read: it may be an area, and it stays', async () => {
		const { content, postcodes } = project()
		const facts = join(content, 'local/area/there/facts.yaml')
		mkdirSync(dirname(facts), { recursive: true })
		writeFileSync(facts, 'name: [')
		const { isFine, says } = await adopt(answers({ postcodes }), setting(content))
		expect([isFine, says]).toEqual([false, expect.stringContaining('Take it away by hand first')])
		expect(existsSync(facts)).toBe(true)
	})

	test('without a place that can be found, or the terms of a source, and nothing is left behind', async () => {
		const { folder, content, postcodes } = project()
		const says = async (more: Partial<Answers>) => (await adopt(answers(more), setting(content))).says
		expect(await says({ postcodes, hub: 'Town Hall' })).toContain('needs a name, a street and a postcode')
		expect(await says({ postcodes, hub: 'Town Hall, 1 High Street, ZZ9 9ZZ' })).toContain('does not have the postcode')
		expect(await says({})).toContain('--postcodes')
		expect(await says({ point: '0,0' })).toContain('is no point in Britain')
		expect(await says({ postcodes, source: 'tests/imports/sixty-rows.csv' })).toContain('On what terms')
		expect([existsSync(join(content, 'local')), existsSync(join(folder, '.adopting'))]).toEqual([false, false])
	})
})

test('what was not said as a flag is asked for, and what is wrong is said at once', async () => {
	const questions: string[] = []
	const flags = [
		'--name',
		'Marsh',
		'--nation',
		'england',
		'--council',
		'Marsh Council',
		'--site',
		'https://marsh.example',
	]
	const ask = (question: string) => (
		questions.push(question),
		Promise.resolve(question.includes('e-mail') ? 'hello@marsh.example' : 'Hall, 1 High Street, MV1 1AA')
	)
	expect(await answersFrom(flags, ask)).toMatchObject({ name: 'Marsh', email: 'hello@marsh.example', languages: [] })
	expect(questions).toHaveLength(2)
	const wrong = await answersFrom(['--nation', 'france', '--languages', 'en,xx', '--site', 'marsh'], undefined)
	expect(wrong).toMatch(/--name is missing[\s\S]*The nation is one of[\s\S]*"xx" is not a language/)
	expect(await answersFrom(['--strange'], undefined)).toContain('Write: npm run adopt')
})
