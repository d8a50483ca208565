import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { build } from '#catalogue/build.ts'
import { filesIn } from '#catalogue/files.ts'
import { importFrom } from '#commands/import/command.ts'
import { setValidatedCatalogue } from '#catalogue/index.ts'
import { openDataFiles } from '#views/open-data/files.ts'
import { NotRead } from '#commands/import-sessions/public-web.ts'
import { day } from '../../../moment.ts'
import { workbook } from '../../../imports/workbook.ts'
import { contentWith } from '../../../world.ts'

const content = contentWith('world')
const local = join(content, 'local')
/** An import reads no other language. */
for (const file of filesBelow(content)) if (/\/(?!en)[a-z]{2}\.md$/.test(file)) rmSync(file)
const before = new Map(filesBelow(local).map((file) => [file, readFileSync(file, 'utf8')]))
beforeEach(() => {
	for (const file of filesBelow(local)) if (!before.has(file)) rmSync(file)
	for (const [file, text] of before) writeFileSync(file, text)
})

function filesBelow(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
}

const sheetFile = join(content, 'groups.csv')
const report = join(content, 'report.html')
const heads = 'Name,Day and time,Venue,Postcode,Ages,Cost,Phone'
const sheet = (...rows: string[]) => [heads, ...rows].join('\n')

/** What becomes of a sheet. */
function run(text: string | Uint8Array, ...words: string[]) {
	writeFileSync(sheetFile, text)
	return importFrom([sheetFile, '--as', 'groups', '--licence', 'our-own', '--report', report, ...words], {
		content,
		today: day,
	})
}
const memory = () => join(local, 'imports/groups.yaml')
const fileOf = (path: string) => readFileSync(join(local, path), 'utf8')
const changed = () => filesBelow(local).filter((file) => before.get(file) !== readFileSync(file, 'utf8'))
const remember = (text: string) => {
	mkdirSync(dirname(memory()), { recursive: true })
	writeFileSync(memory(), `source: { name: Groups, from: groups.csv, licence: our-own }\nkind: sheet\n${text}`)
}

const massage = (when: string, cost = 'Free for some, or £15 for the course') =>
	sheet(`Baby massage,"${when}",Wrenbridge Family Hub,,6 weeks to 7 months,"${cost}",01632 960 120`)

describe('a sheet', () => {
	test('of sixty rows full of traps gives the plan it always gave', async () => {
		remember('never: [Staff meeting, Supervised contact]\nvalues:\n  place:\n    WB1: wrenbridge-family-hub\n')
		const { says, code } = await run(readFileSync('tests/imports/sixty-rows.csv'))
		expect(code).toBe(2)
		await expect(`${says}\n`).toMatchFileSnapshot('../../../imports/sixty-rows.expected.txt')
		const [, cells, used, ignored, doubted, lost] =
			/(\d+) cells in = (\d+) used \+ (\d+) ignored \+ (\d+) kept as a doubt; (\d+) lost/.exec(says)!.map(Number)
		expect(lost).toBe(0)
		expect(used! + ignored! + doubted!).toBe(cells)
		expect(changed()).toEqual([memory()])
	})

	test('is written only when asked to, and a person has to fill in what nobody said', async () => {
		const rows = sheet('Song time,Mon 10-11am (TT),Chapel Street Hall,,0-1 yrs,£2,01632 960111')
		expect((await run(rows)).says).toContain('Nothing was written yet')
		expect(changed()).toEqual([])
		expect(existsSync(report)).toBe(true)
		await run(rows, '--write')
		const facts = fileOf('services/song-time/facts.yaml')
		expect(facts).toContain(
			'- { from: "10:00", to: "11:00", day: monday, runs: term-time, bank-holidays: check-first }',
		)
		expect(facts).toContain('ages: { from-weeks: 0, to-weeks: 52 }')
		expect(facts).toContain('cost: { kind: pay, pounds: 2 }')
		expect(facts).toContain('delivered-at:\n  - { venue: chapel-street-hall }')
		expect(facts).toContain(`checked: { on: ${day}, by: groups.csv, how: published }`)
		expect(facts).toMatch(/^needs: # needed$/m)
		const problems = build(filesIn(content).files, day).problems.filter(({ severity }) => severity === 'error')
		expect(problems.map(({ file }) => file)).toContain('content/local/services/song-time/facts.yaml')
	})

	test('whose days have Polish, Romanian or Welsh names is written as any other', async () => {
		await run(
			sheet(
				'Song time,wtorek 10:00-11:00,Chapel Street Hall,,,,',
				'Messy play,Marți 13:00-14:00,Chapel Street Hall,,,,',
				'Walk,dydd Iau 14:00-15:00,Chapel Street Hall,,,,',
			),
			'--write',
		)
		expect(fileOf('services/song-time/facts.yaml')).toContain('from: "10:00", to: "11:00", day: tuesday')
		expect(fileOf('services/messy-play/facts.yaml')).toContain('from: "13:00", to: "14:00", day: tuesday')
		expect(fileOf('services/walk/facts.yaml')).toContain('from: "14:00", to: "15:00", day: thursday')
	})

	test('of two columns with one head the first is read, and the other waits to be told apart', async () => {
		const rows = 'Name,Day/time,Phone,Phone\nSong time,Mon 10-11am,01632 960111,01632 960222\n'
		expect((await run(rows)).says).toMatch(/Phone: phone\n +Phone \(2\): nothing of it was taken \(1 cell\)/)
		remember('columns: { Name: name, Day/time: when, Phone: ignore, Phone (2): phone }\n')
		await run(rows, '--write')
		expect(fileOf('services/song-time/facts.yaml')).toContain('phone: "01632 960222"')
	})

	test.each(['services', 'imports/to-finish/services'])(
		'has a column nobody knew: what it says is filled in once its meaning is told, in %s, and nothing else changes',
		async (folder) => {
			const rows = 'Name,Day/time,Blurb,Fare,Ring\nSong time,Mon 10-11am,"Songs, for babies",£2,01632 960111\n'
			await run(rows, '--write')
			const made = join(local, 'services/song-time')
			const home = join(local, folder, 'song-time')
			mkdirSync(dirname(home), { recursive: true })
			renameSync(made, home)
			const facts = () => fileOf(`${folder}/song-time/facts.yaml`)
			writeFileSync(join(home, 'facts.yaml'), facts().replace(/^needs:.*$/m, 'needs: [bonding] # as they say'))
			writeFileSync(
				memory(),
				readFileSync(memory(), 'utf8').replace('Blurb: ignore', 'Blurb: summary').replace('Fare: ignore', 'Fare: cost'),
			)
			expect((await run(rows)).says).toContain('Filled in: cost, summary')
			await run(rows, '--write')
			expect(fileOf(`${folder}/song-time/en.md`)).toContain('summary: "Songs, for babies"\n---\n')
			expect(facts()).toMatch(/^cost: \{ kind: pay, pounds: 2 \}$/m)
			expect(facts()).toMatch(/^needs: \[bonding\] # as they say$/m)
			expect(facts()).toMatch(/^stages: #/m)
			writeFileSync(join(home, 'facts.yaml'), facts().replace(/^phone:.*\n/m, ''))
			expect((await run(rows)).says).toContain('Nothing changes.')
		},
	)

	test('that is for all ages is for every stage, and says no ages', async () => {
		await run(sheet('Advice,Mon 10-11am,Chapel Street Hall,,All ages,,'), '--write')
		expect(fileOf('services/advice/facts.yaml')).toMatch(/^stages: all$/m)
		expect(fileOf('services/advice/facts.yaml')).not.toContain('ages: {')
	})

	test('whose first column counts its rows makes no id of that number, and knows nothing by it', async () => {
		const rows = (...names: string[]) =>
			['No,Name,Day/time', ...names.map((name, at) => `${at + 1},${name},Mon ${at + 1}-${at + 2}pm`)]
				.join('\n')
				.replace('No', 'Id')
		await run(rows('Song time', 'Messy play'), '--write')
		expect(existsSync(join(local, 'services/song-time/facts.yaml'))).toBe(true)
		expect(existsSync(join(local, 'services/1'))).toBe(false)
		expect(readFileSync(memory(), 'utf8')).toMatch(/^ {2}song time:/m)
		await run('Id,Name,Day/time\nsvc-0012,Walk,Tue 1-2pm\n', '--write')
		expect(existsSync(join(local, 'services/walk/facts.yaml'))).toBe(true)
		expect(readFileSync(memory(), 'utf8')).toMatch(/^ {2}svc-0012:/m)
	})

	test('exported by Outpost is read row under row, and what is not public stays out', async () => {
		const { says, code } = await run(readFileSync('tests/imports/outpost.csv'), '--write')
		expect(code).toBe(0)
		expect(says).toContain('; 0 lost.')
		expect(says).toContain('contacts.name: nothing of it was taken')
		for (const left of [
			'("Not yet public") is not public',
			'("Old walk") is not public',
			'("Bumps") is closed for a while',
		])
			expect(says).toContain(left)
		const facts = fileOf('services/song-time/facts.yaml')
		expect(facts).toContain('- { from: "10:00", to: "11:00", day: monday, bank-holidays: check-first }')
		expect(facts).toContain('cost: { kind: pay, pounds: 2')
		expect(facts).toContain('ages: { from-weeks: 0, to-weeks: 104 }')
		expect(facts).toContain('phone: "01632 960111"')
		expect(facts).toContain('email: songs@wrenbridge.example')
		expect(fileOf('services/messy-play/facts.yaml')).toContain('cost: { kind: free }')
		expect(fileOf('venues/fen-hall/facts.yaml')).toContain('postcode: WB9 1ZZ')
		const written = changed()
			.map((file) => readFileSync(file, 'utf8'))
			.join()
		expect(written + says).not.toMatch(/Secret House|WB9 2ZZ|900 ?456|kim\.hall|Sam Reed/)
		expect(existsSync(join(local, 'services/not-yet-public'))).toBe(false)
	})

	test('of a folder of HSDS tables is read across its tables; opening times of a place are no group', async () => {
		const words = ['tests/imports/hsds', '--as', 'groups', '--licence', 'our-own', '--report', report, '--write']
		const { says, code } = await importFrom(words, { content, today: day })
		expect(code).toBe(0)
		expect(says).toContain('; 0 lost.')
		expect(says).toContain('("Old time") is inactive')
		const facts = fileOf('services/song-time/facts.yaml')
		expect(facts.match(/from: /g)).toHaveLength(1)
		expect(facts).toContain('- { from: "10:00", to: "11:00", day: monday, bank-holidays: check-first }')
		expect(facts).toContain('phone: "01632 960111"')
		expect(fileOf('venues/fen-library/facts.yaml')).toContain('postcode: WB9 1ZZ')
		const written = changed().map((file) => readFileSync(file, 'utf8'))
		expect(written.join() + says).not.toMatch(/Sam Reed|gmail|900 ?123|960 ?333/)
	})

	test('of a folder of our own tables changes nothing', async () => {
		process.env['NOW'] = day
		setValidatedCatalogue(build(filesIn(content).files, day).catalogue)
		const folder = join(content, 'tables')
		mkdirSync(folder)
		for (const [path, text] of openDataFiles('https://families.example/'))
			if (/^hsds\/.*csv$/.test(path)) writeFileSync(join(folder, path.replace('hsds/', '')), text())
		const words = [folder, '--as', 'ours', '--licence', 'our-own', '--report', report, '--write']
		const { says, code } = await importFrom(words, { content, today: day })
		expect({ code, says }).toEqual({ code: 0, says: expect.stringContaining('Nothing changes.') })
		expect(changed().filter((file) => !file.includes('/imports/'))).toEqual([])
	})

	test('without terms is refused', async () => {
		writeFileSync(sheetFile, massage('Fri 10-11am (TT)'))
		const { says, code } = await importFrom([sheetFile, '--report', report], { content, today: day })
		expect(code).toBe(1)
		expect(says).toContain('On what terms may these facts be used?')
	})

	test('from a spreadsheet program is read as people see it', async () => {
		const book = workbook({
			rows: [
				['Name', 'Day', 'From', 'To', 'Cost', 'Venue'],
				[
					'Song time',
					'Mon',
					{ n: 10 / 24, as: 'time' },
					{ n: 11 / 24, as: 'time' },
					{ n: 2.5, as: 'pounds' },
					'Wren Park',
				],
				{ cells: ['Hidden group', 'Tue'], hidden: true },
				[{ text: 'Ended group', as: 'struck' }],
			],
		})
		const { says } = await run(book, '--write')
		expect(says).toContain('row 3 is hidden')
		expect(says).toContain('row 4 is struck out')
		const facts = fileOf('services/song-time/facts.yaml')
		expect(facts).toContain('- { from: "10:00", to: "11:00", day: monday, bank-holidays: check-first }')
		expect(facts).toContain('cost: { kind: pay, pounds: 2.5 }')
		expect(existsSync(join(local, 'services/hidden-group'))).toBe(false)
	})

	test('means the same in every encoding, with every delimiter and line end', async () => {
		const text = sheet('Café “Bébé”,Tue 1pm–2pm,Chapel Street Hall,,0–5,£2,', 'Song time,Mon 10-11am,,,,,')
		const plain = (await run(text)).says
		const semicolons = text.replaceAll(',', ';')
		const bytes = [
			Buffer.from(`\uFEFF${text}`),
			Buffer.from(text.replaceAll('\n', '\r\n')),
			Buffer.from(text.replaceAll('\n', '\r')),
			Buffer.from(text.replaceAll(',', '\t')),
			Buffer.from(semicolons),
			Buffer.from(`\uFEFF${text}`, 'utf16le'),
			Buffer.from(windows1252(text)),
		]
		for (const one of bytes) expect((await run(one)).says).toBe(plain)
	})
})

/** The signs of that text as Windows wrote them. */
const windows1252 = (text: string) => {
	const signs: Record<string, number> = { '“': 0x93, '”': 0x94, '–': 0x96 }
	return Uint8Array.from(text, (sign) => signs[sign] ?? sign.charCodeAt(0))
}

describe('imported again', () => {
	test('nothing new changes nothing, and what somebody edited here stays', async () => {
		await run(massage('Fri 10-11am (TT)'), '--write')
		expect(changed()).toEqual([memory()])
		const path = join(local, 'services/baby-massage/facts.yaml')
		writeFileSync(path, readFileSync(path, 'utf8').replace('pounds: 15', 'pounds: 12'))
		const { says } = await run(massage('Fri 10-11am (TT)'))
		expect(says).toContain('Nothing changes.')
		expect(says).not.toContain('waits')
	})

	test('what only the source changed is taken, with comments and layout as they were', async () => {
		const path = join(local, 'services/baby-massage/facts.yaml')
		writeFileSync(path, `# Ask for the blue room.\n${before.get(path)!}`)
		await run(massage('Fri 10-11am (TT)'), '--write')
		const { says, code } = await run(massage('Fri 1-2pm (TT)'), '--write')
		expect(code).toBe(0)
		const [one, other] = [
			readFileSync(path, 'utf8').split('\n'),
			`# Ask for the blue room.\n${before.get(path)!}`.split('\n'),
		]
		expect(one.filter((line) => !other.includes(line))).toEqual([
			expect.stringMatching(/^ {2}- \{ from: "13:00", to: "14:00", at: wrenbridge-family-hub, .*runs: term-time/),
		])
		expect(says).toContain('sessions')
	})

	test('what both changed waits for a person, who can take theirs or keep ours for good', async () => {
		await run(massage('Fri 10-11am (TT)', '£15 for the course'), '--write', '--theirs', 'baby-massage.cost')
		const path = join(local, 'services/baby-massage/facts.yaml')
		writeFileSync(path, readFileSync(path, 'utf8').replace('pounds: 15', 'pounds: 12'))
		const again = massage('Fri 10-11am (TT)', '£18 for the course')
		const { says, code } = await run(again, '--write')
		expect(code).toBe(2)
		expect(says).toContain('--theirs baby-massage.cost')
		expect(readFileSync(path, 'utf8')).toContain('pounds: 12')
		expect((await run(again, '--ours', 'baby-massage.cost', '--write')).code).toBe(0)
		expect((await run(again)).says).toContain('Nothing changes.')
		await run(massage('Fri 10-11am (TT)', '£20 for the course'), '--theirs', 'baby-massage.cost', '--write')
		expect(readFileSync(path, 'utf8')).toContain('pounds: 20')
	})

	test('what is no longer there is never deleted', async () => {
		await run(massage('Fri 10-11am (TT)'), '--write')
		const { says } = await run(sheet('Other,Mon 10-11am,,,,,'))
		expect(says).toContain('It is no longer there. Nothing was deleted.')
		expect(existsSync(join(local, 'services/baby-massage/facts.yaml'))).toBe(true)
	})

	test('what waits for a person is said to wait, and nothing takes its id', async () => {
		await run(sheet('Song time,Mon 10-11am,,,,,'), '--write')
		const waits = join(local, 'imports/to-finish/services/song-time')
		mkdirSync(dirname(waits), { recursive: true })
		renameSync(join(local, 'services/song-time'), waits)
		const { says } = await run(sheet('Song time,Mon 10-11am,,,,,', 'Song time!,Fri 1-2pm,Wren Park,,,,'), '--write')
		expect(says).toContain('It waits in content/local/imports/to-finish/services/song-time/')
		expect(says).not.toContain('taken out here by hand')
		expect(says).toContain('New: content/local/services/song-time-2/')
	})

	test('what a person took out does not come back, and what they wrote in the memory stays', async () => {
		await run(sheet('Song time,Mon 10-11am,,,,,'), '--write')
		writeFileSync(
			memory(),
			readFileSync(memory(), 'utf8').replace('kind: sheet', '# ours\nkind: sheet\nnever: [Staff]'),
		)
		rmSync(join(local, 'services/song-time'), { recursive: true })
		const { says } = await run(sheet('Song time,Mon 10-11am,,,,,', 'Staff,Mon 9-10am,,,,,'), '--write')
		expect(says).toContain('so it does not come back')
		expect(says).toContain('is on the list of what is never taken')
		expect(readFileSync(memory(), 'utf8')).toContain('# ours')
	})

	test('words of theirs mean what a person said they mean', async () => {
		remember(
			'values: { place: { The Hut: chapel-street-hall }, cost: { vol. pot: { kind: donation } }' +
				' }\ngiven: { tier: universal, type: group }\n',
		)
		await run(sheet('Song time,Mon 10-11am,The Hut,,,vol. pot,'), '--write')
		const facts = fileOf('services/song-time/facts.yaml')
		expect(facts).toContain('- { venue: chapel-street-hall }')
		expect(facts).toContain('cost: { kind: donation }')
		expect(facts).toMatch(/^tier: universal$/m)
	})
})

describe('what could harm somebody', () => {
	test('rows about violence or loss stop until a person decides', async () => {
		const rows = sheet('Freedom,Tue 10-12,Secret House,WB1 1ZZ,,,', 'Song time,Mon 10-11am,,,,,')
			.replace('Phone', 'About')
			.replace('WB1 1ZZ,,,', 'WB1 1ZZ,,,For women living with domestic abuse')
		const { says, code } = await run(rows, '--write')
		expect(code).toBe(2)
		expect(says).toContain('It speaks of violence')
		expect(
			changed()
				.map((file) => readFileSync(file, 'utf8'))
				.join(),
		).not.toMatch(/Secret|WB1 1ZZ|Freedom/)
		writeFileSync(memory(), `${readFileSync(memory(), 'utf8')}decided: { "freedom|secret house wb1 1zz": leave }\n`)
		expect((await run(rows)).code).toBe(0)
	})

	test('persons, their addresses and mobile numbers stay out unless they are asked for', async () => {
		const rows =
			'Group,Day/time,Leader,Phone,E-mail\nSong time,Mon 10-11am,Sam Reed,07700 900123,' +
			'sam.reed@gmail.com\nMessy play,Tue 10-11am,Kim Hall,07700 900456,\n'
		const { says } = await run(rows, '--write', '--with-personal', 'Messy play')
		expect(says).toContain('"Song time": a mobile number')
		const written = changed()
			.map((file) => readFileSync(file, 'utf8'))
			.join('\n')
		expect(written).not.toMatch(/900 ?123|gmail|Reed|Kim/)
		expect(written).toContain('07700 900456')
	})

	test('someone’s home is no place', async () => {
		await run(sheet('Song time,Mon 10-11am,my house,WB1 2PK,,,'), '--write')
		expect(
			changed()
				.map((file) => readFileSync(file, 'utf8'))
				.join(),
		).not.toContain('WB1 2PK')
	})
})

describe('hostile and broken sources are refused or harmless', () => {
	test('dates with the month first, until somebody says so', async () => {
		const rows = 'Name,Day,From,To\nFair,12/25/2026,10:00,11:00\nWalk,01/02/2027,10:00,11:00\n'
		const { says, code } = await run(rows)
		expect(code).toBe(1)
		expect(says).toContain('has dates with the month first')
		remember('dates: month-first\n')
		await run(rows, '--write')
		expect(fileOf('services/walk/facts.yaml')).toContain('on: 2027-01-02')
	})

	test('names of columns, paths and formulas that mean something to machines', async () => {
		const rows =
			'Name,Day/time,__proto__,constructor,Id\n../../../x,Mon 10-11am,a,b,../../y\n"=1+1",Tue 10-11am,,,__proto__\n'
		const { code } = await run(rows, '--write')
		expect(code).toBe(0)
		expect(changed().every((file) => file.startsWith(join(local, 'services')) || file === memory())).toBe(true)
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
	})

	test('a page in place of a sheet, an empty file, one without heads, a folder, nothing', async () => {
		for (const text of ['<!doctype html><p>Sign in', '', 'a,b\n1,2\n', 'Name,Day\n'])
			expect([text, (await run(text)).code]).toEqual([text, text === 'Name,Day\n' ? 0 : 1])
		expect((await importFrom([local], { content, today: day })).says).toContain('is a folder')
		expect((await importFrom(['nowhere.csv'], { content, today: day })).says).toContain('is not there')
		expect((await importFrom([], { content, today: day })).says).toContain('Write: npm run import')
	})

	test('the report holds what a stranger wrote as text, and names no person', async () => {
		await run(
			'Name,Day/time,Leader,About\n<img src=x onerror=alert(1)>Song,Mon 10-11am,Sam Reed,' +
				'<script>alert(1)</script>At 10am.\n',
		)
		const page = readFileSync(report, 'utf8')
		expect(page).not.toMatch(/<img|<script|Sam Reed/)
		expect(page).toContain("default-src 'none'")
		expect(page).toContain('<td>Leader</td><td>a person, so nothing of it was taken</td>')
	})

	test('a row without a name is told by its number and its times, and names no person either', async () => {
		const row = ',Mon 10-11am,Sam Reed,07700 900123,The safe house\n'
		const { says } = await run(`Name,Day/time,Leader,Phone,Where\nSong,Tue 10-11am,,,\n${row}`)
		expect(says).toContain('Mon 10-11am')
		expect(says + readFileSync(report, 'utf8')).not.toMatch(/Sam Reed|07700|safe house/)
	})

	test('addresses: only https, never into a private network, never without end', async () => {
		const at = (where: string, location?: string) =>
			importFrom([where, '--report', report], {
				content,
				today: day,
				ask: (address) => {
					if (address.hostname === '10.0.0.1') throw new NotRead('leads into a private network.')
					return Promise.resolve(
						location ? { status: 302, location, body: [] as never } : { status: 200, body: endless() },
					)
				},
			})
		expect((await at('http://data.example.org/x.csv')).says).toContain('does not start with https://')
		expect((await at('https://data.example.org/x', 'http://data.example.org/x')).says).toContain(
			'does not start with https://',
		)
		expect((await at('https://data.example.org/x', 'https://10.0.0.1/x')).says).toContain('private network')
		expect((await at('https://data.example.org/x', 'https://data.example.org/x')).says).toContain('without an end')
		expect((await at('https://data.example.org/x')).says).toContain('too much')
	})
})

async function* endless() {
	const part = new Uint8Array(10_000_000)
	for (;;) yield await Promise.resolve(part)
}

/** Of the processor's time: what else runs beside the tests does not count. */
test('ten thousand rows take less than ten seconds', async () => {
	const days = ['Mon', 'Tues', 'Weds', 'Thurs', 'Fri']
	const rows = Array.from(
		{ length: 10_000 },
		(_, row) =>
			`Group ${row},${days[row % 5]} ${9 + (row % 3)}-${10 + (row % 3)}.30am (TT),Hall ` +
			`${row % 500},WB${row % 9} ${row % 8}ZZ,0-${1 + (row % 5)} yrs,£${1 + (row % 4)},01632 ` +
			`960${String(row % 1000).padStart(3, '0')}`,
	)
	const started = process.cpuUsage()
	const { says, code } = await run(sheet(...rows))
	const { user, system } = process.cpuUsage(started)
	expect((user + system) / 1_000_000).toBeLessThan(10)
	expect(code).toBe(0)
	expect(says).toContain('70007 cells in')
})
