import { cpSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { build } from '#catalogue/build.ts'
import { placeOf, type RawDocument } from '#catalogue/files.ts'
import { take, takeReadings } from '#commands/take/command.ts'
import { readingsIn } from '#commands/take/read.ts'
import { changeFileOf, type State } from '#domain/edits/change-file.ts'
import { mailBlock } from '#domain/edits/mail-block.ts'
import { serviceWords } from '#domain/model/service.ts'
import { day } from '../../../moment.ts'
import { contentWith, world, worldWith } from '../../../world.ts'
import { scratchFolder } from '../../../scratch.ts'

const documents = world()
const { catalogue } = build(documents, day)
const facts = structuredClone(catalogue.services.get('baby-massage')!.facts)
const english = serviceWords.parse(documents.find(({ file }) => file.endsWith('/baby-massage/en.md'))!.data)
const seen: State = { facts, words: { en: english } }

/** An area's files as they are, and what was written over them. */
type Files = { written: Map<string, string> }
const content = (): Files => ({ written: new Map() })
const onDisk = (file: string) => readFileSync(file.replace(/^content\/local/, 'tests/world/local'), 'utf8')
const textIn = ({ written }: Files, path: string) =>
	written.get(`content/local/${path}`) ?? onDisk(`content/local/${path}`)
const factsOf = (files: Files, path = 'services/baby-massage/facts.yaml') => textIn(files, path)

const documentsIn = ({ written }: Files): RawDocument[] =>
	worldWith(
		documents,
		[...written].flatMap(([file, text]) => {
			const place = placeOf(file.replace(/^content\//, ''))
			const data = parse(text.startsWith('---') ? text.split('---')[1]! : text) as object
			return 'says' in place ? [] : [{ ...place, data, body: '', html: '' }]
		}),
	)

/** What becomes of a text somebody sent. */
function run(files: Files, text: string, ...words: string[]) {
	const options = { write: words.includes('--write'), theirs: new Set(words) }
	return takeReadings(readingsIn('change.txt', text), options, {
		documents: documentsIn(files),
		textOf: (file) => files.written.get(file) ?? onDisk(file),
		write: (fresh) => fresh.forEach((one, file) => files.written.set(file, one)),
		today: day,
	})
}

const sender = { subject: 'service', id: 'baby-massage', by: 'Otter Lane manager', on: day } as const
const changeOf = (edit: (one: typeof facts) => void) => {
	const after = structuredClone(facts)
	edit(after)
	return changeFileOf(sender, seen, { ...seen, facts: after })
}
const by = (changes: object[], more: object = {}) =>
	JSON.stringify({ firstDoor: 1, service: 'baby-massage', base: { name: 'seen' }, by: 'x', on: day, changes, ...more })

/** An e-mail as mail programs save it, of parts with their type and what they hold. */
const mailOf = (kind: string, ...parts: [type: string, text: string][]): string =>
	[
		`From: manager@example.org\r\nContent-Type: multipart/${kind}; boundary="00x"\r\n`,
		...parts.map(([type, text]) => `--00x\r\nContent-Type: ${type}\r\n\r\n${text}`),
		'--00x--\r\n',
	].join('\r\n')
const base64 = (text: string): string => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n')

describe('a change that only they made', () => {
	const cheaper = changeOf((one) => (one.cost.pounds = 12))

	test('is shown line by line and written only when asked to', () => {
		const folder = content()
		const before = factsOf(folder)
		const preview = run(folder, JSON.stringify(cheaper))
		expect(preview).toMatchObject({ code: 0 })
		expect(preview.says).toContain(`cost.pounds: ${facts.cost.pounds} → 12`)
		expect(preview.says).toContain('from Otter Lane manager')
		expect(factsOf(folder)).toBe(before)
		expect(run(folder, JSON.stringify(cheaper), '--write').code).toBe(0)
		expect(factsOf(folder)).toBe(before.replace(`pounds: ${facts.cost.pounds}`, 'pounds: 12'))
		expect(run(folder, JSON.stringify(cheaper), '--write').says).toContain('is so already')
	})

	test('survives mail: quoted, wrapped, CRLF, non-breaking spaces, a signature, twice', () => {
		const block = mailBlock(cheaper)
		const wrapped = block
			.split('\n')
			.map((line) => line.replace(/^(.{30})(?=.)/, '$1\r\n'))
			.join('\r\n> > ')
		const mail = `Dear Sam,\r\n\r\n“See” below\u00A0–\r\n> > ${wrapped}\r\n--\r\nOtter Lane [centre]\r\n\r\n> ${block}`
		expect(run(content(), mail).says).toContain(`cost.pounds: ${facts.cost.pounds} → 12`)
		expect(run(content(), `Hi\n${block.replace(/\n(?=\w)/, '=\r\n')}`).code).toBe(0)
	})

	test.each(['8bit', 'base64'])('is read from a saved e-mail with its words as HTML too, sent as %s', (encoding) => {
		const block = mailBlock(cheaper).replaceAll('\n', '\r\n')
		const packed = (text: string) => (encoding === 'base64' ? base64(text) : text)
		const mail = mailOf(
			'alternative',
			[`text/plain; charset="UTF-8"\r\nContent-Transfer-Encoding: ${encoding}`, packed(`نیا\r\n${block}`)],
			[
				`text/html; charset="UTF-8"\r\nContent-Transfer-Encoding: ${encoding}`,
				packed(`<div dir="rtl">نیا<br>${block.replaceAll('\r\n', '<br>\r\n')}</div>`),
			],
		)
		const { says, code } = run(content(), mail)
		expect(says).toContain(`cost.pounds: ${facts.cost.pounds} → 12`)
		expect(code).toBe(0)
	})

	test('is read from a saved e-mail that the file is attached to', () => {
		const head =
			'application/json; name="service.json"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment'
		const mail = mailOf(
			'mixed',
			['text/plain', 'The file is attached {here}.'],
			[head, base64(JSON.stringify(cheaper))],
		)
		expect(run(content(), mail)).toMatchObject({ code: 0 })
		expect(run(content(), mail).says).toContain(`cost.pounds: ${facts.cost.pounds} → 12`)
	})

	test('is read from JSON that a mail program made curly', () => {
		const curly = JSON.stringify(cheaper, null, 1).replaceAll('"', '”').replaceAll('\n', '\r\n> ')
		expect(run(content(), `Hello\n> ${curly}\nBye`).says).toContain('→ 12')
	})

	test('is refused when letters were lost on the way', () => {
		const { says, code } = run(content(), mailBlock(cheaper).replace(/\n\w{3}/, '\n'), '--write')
		expect(code).toBe(1)
		expect(says).toContain('lost letters')
		expect(run(content(), mailBlock(cheaper).split('\n').slice(0, -1).join('\n')).says).toContain('lost letters')
		expect(run(content(), 'Hello').says).toContain('has no change in it')
	})
})

describe('two people', () => {
	test('who change the same field: ours stays, theirs is told, and a person can take it', () => {
		const folder = content()
		run(folder, JSON.stringify(changeOf((one) => (one.phone = '01632 960 111'))), '--write')
		const theirs = JSON.stringify(changeOf((one) => (one.phone = '01632 960 222')))
		const { says, code } = run(folder, theirs, '--write')
		expect(code).toBe(2)
		expect(says).toContain('01632 960 222')
		expect(factsOf(folder)).toContain('01632 960 111')
		expect(run(folder, theirs, '--write', '--theirs', 'baby-massage.phone').code).toBe(0)
		expect(factsOf(folder)).toContain('01632 960 222')
	})

	test('who change different fields: both are taken', () => {
		const folder = content()
		run(folder, JSON.stringify(changeOf((one) => (one.phone = '01632 960 111'))), '--write')
		expect(run(folder, JSON.stringify(changeOf((one) => (one.cost.pounds = 12))), '--write').code).toBe(0)
		expect(factsOf(folder)).toMatch(/pounds: 12[\s\S]*01632 960 111/)
	})

	test('an item of a list that has moved since is not guessed', () => {
		const folder = content()
		run(folder, JSON.stringify(changeOf((one) => one.sessions!.reverse())), '--write')
		const later = changeOf((one) => (one.sessions![0]!.to = '11:45'))
		expect(run(folder, JSON.stringify(later), '--write')).toMatchObject({ code: 2 })
		expect(factsOf(folder)).not.toContain('11:45')
	})
})

describe('what nobody asked for', () => {
	test('stays: comments, order, layout, line ends', () => {
		const folder = content()
		const commented = factsOf(folder)
			.replace('cost:', '# Sam rang about this\r\ncost:')
			.replace(/^(phone: .*)$/m, '$1 # desk')
			.replace(/\r?\n/g, '\r\n')
		folder.written.set('content/local/services/baby-massage/facts.yaml', commented)
		const change = changeOf((one) => {
			one.cost.pounds = 12
			one.phone = '01632 960 111'
			one.sessions![0]!.to = '11:45'
		})
		expect(run(folder, JSON.stringify(change), '--write').code).toBe(0)
		expect(factsOf(folder)).toBe(
			commented
				.replace(/pounds: \d+/, 'pounds: 12')
				.replace(facts.phone!, '01632 960 111')
				.replace(`to: "${facts.sessions![0]!.to}"`, 'to: "11:45"'),
		)
	})

	test('is refused by name, all mistakes at once, and nothing is written', () => {
		const folder = content()
		const before = factsOf(folder)
		const text = by(
			[
				{ path: 'sensitive', new: 'ask-first' },
				{ path: 'checked', new: { on: day, by: 'me' } },
				{ path: '__proto__.polluted', new: true },
				{ path: '../../../etc', new: 'x' },
				{ path: 'cost.pound', new: 3 },
				{ path: 'phone', old: facts.phone!, new: 'ring us' },
			],
			{ words: { en: [{ path: 'translates', new: 'e1' }] } },
		)
		const { says, code } = run(folder, text, '--write')
		expect(code).toBe(1)
		for (const part of ['sensitive', 'checked', '__proto__', '../../../etc', 'Did you mean "pounds"', 'translates'])
			expect(says).toContain(part)
		expect(factsOf(folder)).toBe(before)
		expect({}).not.toHaveProperty('polluted')
	})

	test.each([
		[by([], { service: '../../x' }), '"../../x" cannot be an id'],
		[by([], { place: 1 }), 'has "place", which nothing reads'],
		[by([], { service: 'baby-masage' }), 'Did you mean "baby-massage"?'],
		[by([], { service: 'samaritans' }), 'is national'],
		[by([], { on: '2027-01-01' }), 'is after today'],
		[by([], { words: { xx: [] } }), 'not a language'],
		[by([]).replace('"by"', '"__proto__":{"by":1},"by"'), '__proto__'],
		[`{"firstDoor":1,"x":${'['.repeat(5000)}${']'.repeat(5000)}}`, 'has no change in it'],
		[by([{ path: 'phone', old: facts.phone!, new: 'ring us' }]), 'is not a phone number'],
		[by([{ path: 'cost.pounds', old: facts.cost.pounds!, new: 'two' }]), 'should be a number'],
		[by([{ path: 'sessions.7.from', new: '09:00' }]), 'change "sessions" as a whole'],
		[
			by([
				{ path: 'phone', new: '1' },
				{ path: 'phone', new: '2' },
			]),
			'more than once',
		],
	])('%#: %s is refused', (text, says) => {
		expect(run(content(), text, '--write')).toMatchObject({ code: 1, says: expect.stringContaining(says) })
	})

	test('never-shared things are not changed by mail', () => {
		const id = [...catalogue.services.values()].find(
			(one) => !one.national && one.facts.sensitive === 'never-shared',
		)!.id
		expect(run(content(), by([], { service: id })).says).toContain('never shared')
	})
})

describe('still right', () => {
	const check = { on: day, by: 'Otter Lane team', how: 'phone' }
	const stillRight = { ...changeOf(() => {}), changes: [{ path: 'checked', old: facts.checked, new: check }] }

	test('sets who, when and how, and nothing else does', () => {
		const folder = content()
		const before = factsOf(folder)
		expect(run(folder, mailBlock(stillRight), '--write').code).toBe(0)
		expect(factsOf(folder)).toBe(
			before.replace(/^checked: .*$/m, `checked: { on: ${day}, by: Otter Lane team, how: phone }`),
		)
	})

	test('waits for a person when the facts are no longer those they saw', () => {
		const folder = content()
		run(folder, JSON.stringify(changeOf((one) => (one.cost.pounds = 12))), '--write')
		expect(run(folder, mailBlock(stillRight), '--write').code).toBe(2)
	})

	test.each([
		[{ ...check, how: 'published' }, 'checked.how'],
		[{ ...check, by: 'sam@home.example' }, 'checked.by'],
		[{ ...check, on: '2026-11-01' }, 'checked.on'],
		[{ on: day }, 'checked: needs'],
	])('%j is refused', (fresh, says) => {
		const file = { ...stillRight, changes: [{ path: 'checked', old: facts.checked, new: fresh }] }
		expect(run(content(), JSON.stringify(file))).toMatchObject({ code: 1, says: expect.stringContaining(says) })
	})
})

test('what has ended gets "closed" where the schema has it', () => {
	const folder = content()
	const ended = changeOf((one) => (one.closed = { on: '2026-12-18', instead: ['rhyme-time'] }))
	expect(run(folder, JSON.stringify(ended), '--write')).toMatchObject({ code: 0 })
	expect(factsOf(folder)).toMatch(/\nclosed: \{ on: 2026-12-18, instead: \[rhyme-time\] \}\r?\nchecked: /)
})

test('words change in their own language and the text below stays', () => {
	const folder = content()
	const path = 'services/baby-massage/en.md'
	const before = factsOf(folder, path)
	const summary = 'Strokes: gentle ones, for "small" hands.'
	const old = english.summary
	expect(run(folder, by([], { words: { en: [{ path: 'summary', old, new: summary }] } }), '--write').code).toBe(0)
	expect(factsOf(folder, path)).toBe(before.replace(old, JSON.stringify(summary)))
})

test('something new is a folder that no build takes before a person has filled it in', () => {
	const folder = content()
	const file = JSON.stringify({
		firstDoor: 1,
		service: 'singing-bumps',
		base: {},
		by: 'Otter Lane',
		on: day,
		changes: [{ path: 'sessions', new: [{ day: 'monday', from: '09:30', to: '10:30' }] }],
		words: { en: [{ path: 'name', new: 'Singing bumps' }] },
	})
	expect(run(folder, file, '--write').code).toBe(0)
	expect(factsOf(folder, 'services/singing-bumps/facts.yaml')).toContain(
		'- { day: monday, from: "09:30", to: "10:30" }',
	)
	const { problems } = build(documentsIn(folder), day)
	const mine = problems.filter((one) => one.file.includes('singing-bumps')).map(({ field, says }) => `${field} ${says}`)
	expect(mine).toEqual(expect.arrayContaining(['cost is missing.', 'checked is missing.', 'summary is missing.']))
	expect(mine.some((line) => line.startsWith('sessions'))).toBe(false)
})

/** The whole command on a folder of mails, over content on disk. */
function takeFrom(content: string, mails: Record<string, string>) {
	const folder = scratchFolder('mails')
	for (const [name, text] of Object.entries(mails)) writeFileSync(join(folder, name), text)
	return take([folder, '--write'], { content, today: day, pasted: () => '' })
}
const massageIn = (content: string) => join(content, 'local/services/baby-massage')
const cheaper = JSON.stringify(changeOf((one) => (one.cost.pounds = 12)))

test('a folder of mails is taken in one go, and nothing is left beside the files', () => {
	const content = contentWith('world')
	const dearer = JSON.stringify(changeOf((one) => (one.phone = '01632 960 111')))
	expect(takeFrom(content, { '1.json': cheaper, '2.eml': mailBlock(JSON.parse(dearer)) })).toMatchObject({ code: 0 })
	expect(readFileSync(join(massageIn(content), 'facts.yaml'), 'utf8')).toMatch(/pounds: 12[\s\S]*01632 960 111/)
	expect(existsSync(join(massageIn(content), '.facts.yaml.taking'))).toBe(false)
})

test('what a run that was cut off left beside a file is in nobody’s way', () => {
	const content = contentWith('world')
	const left = join(massageIn(content), '.facts.yaml.taking')
	writeFileSync(left, 'half of ')
	expect(takeFrom(content, { '1.json': cheaper })).toMatchObject({ code: 0 })
	expect(readFileSync(join(massageIn(content), 'facts.yaml'), 'utf8')).toContain('pounds: 12')
	expect(existsSync(left)).toBe(false)
})

test('a link that leads out of the content is not followed, and nothing is half written', () => {
	const content = contentWith('world')
	const outside = scratchFolder('outside')
	const place = join(content, 'local/services/rhyme-time')
	cpSync(place, join(outside, 'rhyme-time'), { recursive: true })
	rmSync(place, { recursive: true })
	symlinkSync(join(outside, 'rhyme-time'), place)
	const { phone } = catalogue.services.get('rhyme-time')!.facts
	const before = readFileSync(join(massageIn(content), 'facts.yaml'), 'utf8')
	const change = { path: 'phone', ...(phone ? { old: phone } : {}), new: '01632 960 111' }
	expect(() => takeFrom(content, { '1.json': cheaper, '2.json': by([change], { service: 'rhyme-time' }) })).toThrow(
		'leads out',
	)
	expect(readFileSync(join(massageIn(content), 'facts.yaml'), 'utf8')).toBe(before)
	expect(existsSync(join(massageIn(content), '.facts.yaml.taking'))).toBe(false)
	expect(readFileSync(join(outside, 'rhyme-time/facts.yaml'), 'utf8')).not.toContain('01632 960 111')
})
