import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sessionsFrom } from '#commands/import-sessions/command.ts'
import { scratchFolder } from '../../../scratch.ts'

const service = 'local/services/baby-feeding-drop-in/facts.yaml'
const original = readFileSync(join('tests/world', service), 'utf8')
/** All facts, and the English of a few services: enough to judge a service, and quick to read. */
let folder: string
let content: string
beforeAll(() => {
	folder = scratchFolder('sessions')
	content = join(folder, 'content')
	const filter = (path: string) =>
		!/\.(md|json)$/.test(path) || /(baby-feeding-drop-in|baby-massage|speech-and-language)\/en\.md$/.test(path)
	cpSync('content/national', join(content, 'national'), { recursive: true, filter })
	cpSync('tests/world/local', join(content, 'local'), { recursive: true, filter })
})

const commented = original
	.replace('sessions:\n', 'sessions: # as the team told us\n  # the garden room\n')
	.replace('except: [2026-12-24, 2026-12-31] }', 'except: [2026-12-24, 2026-12-31] } # Christmas')
beforeEach(() => writeFileSync(join(content, service), commented))

const facts = () => readFileSync(join(content, service), 'utf8')

const run = (...words: string[]) =>
	sessionsFrom(words, { content, copies: join(folder, '.calendars'), today: '2026-11-22' })

test('what a calendar would change is shown and nothing is written', async () => {
	expect((await run('tests/calendars/google.ics')).says).toBe(
		[
			'Baby feeding drop-in  content/local/services/baby-feeding-drop-in/facts.yaml',
			'  − { day: thursday, from: "10:00", to: "12:00", at: orchard-childrens-centre, ' +
				'except: [2026-12-24, 2026-12-31] }',
			'  + { day: thursday, from: "10:00", to: "12:00", at: orchard-childrens-centre, ' +
				'except: [2026-12-10, 2026-12-17, 2026-12-24, 2026-12-31], also: [2026-12-11] }',
			'  − { day: tuesday, from: "13:00", to: "15:00", at: mill-lane-library, runs: term-time }',
			'  + { on: 2026-12-17, from: "13:30", to: "15:00", at: orchard-childrens-centre }',
			'  Nothing here is at mill-lane-library. ' +
				'If that place has a calendar of its own, put both files in one folder and give the folder.',
			'  2027-01-07 is called off: a notice, content/local/notices/baby-feeding-drop-in-2027-01-07/facts.yaml',
			'',
			'Speech and language therapy  content/local/services/speech-and-language/facts.yaml',
			'  − { day: wednesday, from: "09:30", to: "11:30", at: wrenbridge-family-hub, every: first }',
			'  + { day: wednesday, every: first, from: "13:00", to: "14:30", at: wrenbridge-family-hub, ' +
				'ends: 2027-03-03, confirmed: false }',
			'  − { day: friday, from: "09:00", to: "12:00", at: riverside-health-centre }',
			'  Nothing here is at riverside-health-centre. ' +
				'If that place has a calendar of its own, put both files in one folder and give the folder.',
			'',
			'Closed for whole days:',
			'  "Centre closed", 2026-12-25 to 2026-12-28: to make a notice of it, ' +
				"write the place's name or postcode in its location.",
			'',
			'3 files would change. Nothing was written yet: to write it, run this again with --write.',
		].join('\n'),
	)
	expect(facts()).toBe(commented)
})

test('with --write the sessions are written, and every comment and other line stays', async () => {
	const { says, isFine } = await run('tests/calendars/google.ics', '--write')
	expect(isFine).toBe(true)
	expect(says).toContain(
		'Set "checked: { on: 2026-11-22, by: …, how: … }" in each service when somebody has looked at it.',
	)
	const [before, after] = [commented, facts()].map((text) => text.split('\n'))
	expect(after!.filter((line) => !before!.includes(line))).toEqual([
		'  - { day: thursday, from: "10:00", to: "12:00", at: orchard-childrens-centre, ' +
			'except: [2026-12-10, 2026-12-17, 2026-12-24, 2026-12-31], also: [2026-12-11] } # Christmas',
		'  - { on: 2026-12-17, from: "13:30", to: "15:00", at: orchard-childrens-centre }',
	])
	expect(before!.filter((line) => !after!.includes(line))).toEqual([
		'  - { day: thursday, from: "10:00", to: "12:00", at: orchard-childrens-centre, ' +
			'except: [2026-12-24, 2026-12-31] } # Christmas',
		'  - { day: tuesday, from: "13:00", to: "15:00", at: mill-lane-library, runs: term-time }',
	])
	expect((await run('tests/calendars/google.ics')).says).toContain('Nothing changes.')
})

describe('keeps everything as it was and says why', () => {
	test.each([
		[
			'a page that asks to sign in',
			['tests/calendars/sign-in.html'],
			'is a web page, most likely one that asks to sign in',
		],
		[
			'a calendar that only says "busy"',
			['tests/calendars/busy-only.ics', '--service', 'baby-feeding-drop-in'],
			'says only that somebody is busy',
		],
		['an empty calendar', ['tests/calendars/empty.ics', '--service', 'baby-feeding-drop-in'], 'has no events'],
		['a damaged file', ['tests/calendars/broken.ics'], 'is damaged or breaks off'],
		['zones nobody knows', ['tests/calendars/unknown-zone.ics'], 'Mars/Olympus, Moon Standard Time'],
		['several bad files at once', ['tests/calendars'], 'unknown-zone.ics has times in zones nobody knows'],
		[
			'a service that is misspelt',
			['tests/calendars/folded.ics', '--service', 'baby-feding-drop-in'],
			'Did you mean "baby-feeding-drop-in"?',
		],
		['a national service', ['tests/calendars/folded.ics', '--service', 'samaritans'], 'is a national service'],
		[
			'a session at one of several places that does not say which',
			['tests/calendars/folded.ics', '--service', 'baby-feeding-drop-in'],
			"write the place's name or postcode there",
		],
		['an option that is not there', ['tests/calendars/google.ics', '--wirte'], 'Write: npm run sessions'],
		['no file', [], 'Write: npm run sessions'],
	])('%s', async (_, words, part) => {
		const { says, isFine } = await run(...words, '--write')
		expect(says).toContain(part)
		expect(says).toContain('Nothing was changed.')
		expect(isFine).toBe(false)
		expect(facts()).toBe(commented)
	})

	test('a service whose events are all over', async () => {
		const file = join(folder, 'over.ics')
		writeFileSync(
			file,
			'BEGIN:VCALENDAR\n' +
				'BEGIN:VEVENT\n' +
				'UID:1\n' +
				'SUMMARY:baby  feeding DROP-IN\n' +
				'DTSTART:20250601T090000Z\n' +
				'DTEND:20250601T100000Z\n' +
				'END:VEVENT\n' +
				'END:VCALENDAR\n',
		)
		expect((await run(file, '--write')).says).toContain(
			'the calendar has nothing for it that is still to come, so its 2 sessions would all go',
		)
		expect(facts()).toBe(commented)
	})

	test('an event that nearly matches, with the service it may mean', async () => {
		const file = join(folder, 'near.ics')
		writeFileSync(
			file,
			'BEGIN:VCALENDAR\n' +
				'BEGIN:VEVENT\n' +
				'UID:1\n' +
				'SUMMARY:Baby feeding dropin\n' +
				'DTSTART:20270101T090000Z\n' +
				'DTEND:20270101T100000Z\n' +
				'END:VEVENT\n' +
				'BEGIN:VEVENT\n' +
				'UID:2\n' +
				'SUMMARY:Anything\n' +
				'DESCRIPTION:service: baby-masage\n' +
				'DTSTART:20270101T090000Z\n' +
				'DTEND:20270101T100000Z\n' +
				'END:VEVENT\n' +
				'END:VCALENDAR\n',
		)
		const { says } = await run(file)
		expect(says).toContain('"Baby feeding dropin": Did you mean "Baby feeding drop-in" (baby-feeding-drop-in)?')
		expect(says).toContain(
			'"Anything" names the service "baby-masage", which there is not. Did you mean "Baby massage" (baby-massage)?',
		)
	})
})

describe('a title that is not the name of its service', () => {
	const titled = () => {
		const file = join(folder, 'titled.ics')
		writeFileSync(
			file,
			'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Milk club = with Jo\nLOCATION:Mill Lane Library\n' +
				'DTSTART:20270104T090000Z\nDTEND:20270104T100000Z\nEND:VEVENT\nEND:VCALENDAR\n',
		)
		return file
	}
	const memory = () => join(content, 'local/imports/calendar-titles.yaml')
	const title = '--title=Milk club = with Jo=baby-feeding-drop-in'
	afterEach(() => rmSync(memory(), { force: true }))

	test('is said once and remembered', async () => {
		expect((await run(titled())).says).toContain('"Milk club = with Jo"')
		expect((await run(titled(), title)).says).toContain('+ { on: 2027-01-04, from: "09:00"')
		expect(existsSync(memory())).toBe(false)
		expect((await run(titled(), title, '--write')).isFine).toBe(true)
		expect(readFileSync(memory(), 'utf8')).toContain('Milk club = with Jo: baby-feeding-drop-in\n')
		writeFileSync(join(content, service), commented)
		expect((await run(titled())).says).toContain('+ { on: 2027-01-04, from: "09:00"')
	})

	test.each([
		['a service there is not', '--title=Milk club=baby-feding-drop-in', 'Did you mean "baby-feeding-drop-in"?'],
		['no service', '--title=Milk club', 'Write: --title "<title>=<id>"'],
	])('with %s is refused', async (_, word, part) => {
		const { says, isFine } = await run(titled(), word, '--write')
		expect([says.includes(part), isFine, existsSync(memory())]).toEqual([true, false, false])
	})

	test('that was remembered and cannot be read says so', async () => {
		mkdirSync(join(content, 'local/imports'), { recursive: true })
		writeFileSync(memory(), '- Milk club\n')
		expect((await run(titled())).says).toContain('calendar-titles.yaml')
	})
})

describe('one date of a group that a calendar calls off', () => {
	const notice = (day: string) => join(content, `local/notices/baby-feeding-drop-in-${day}`)
	afterEach(() => rmSync(join(content, 'local/notices'), { recursive: true, force: true }))

	const calendar = (day: string) => {
		const file = join(folder, 'off.ics')
		const event = (more: string) =>
			`BEGIN:VEVENT\nUID:1\nSUMMARY:Baby feeding drop-in\n${more}DURATION:PT2H\nEND:VEVENT\n`
		const stamp = `${day.replaceAll('-', '')}T100000`
		writeFileSync(
			file,
			'BEGIN:VCALENDAR\n' +
				event('DTSTART;TZID=Europe/London:20261126T100000\nRRULE:FREQ=WEEKLY\n') +
				event(`RECURRENCE-ID;TZID=Europe/London:${stamp}\nDTSTART;TZID=Europe/London:${stamp}\nSTATUS:CANCELLED\n`) +
				'END:VCALENDAR\n',
		)
		return file
	}

	test('becomes a notice, so that families are told, and no second one', async () => {
		const file = calendar('2026-12-03')
		const { says, isFine } = await run(file, '--write')
		expect([isFine, says.includes('2026-12-03 is called off: a notice')], says).toEqual([true, true])
		expect(readFileSync(join(notice('2026-12-03'), 'facts.yaml'), 'utf8')).toBe(
			'about: { service: baby-feeding-drop-in, date: 2026-12-03 }\n' +
				'from: 2026-12-03\nuntil: 2026-12-03\nwhat: cancelled\n',
		)
		expect(facts()).not.toContain('2026-12-03')
		expect((await run(file)).says).toContain('a notice says so already')
	})

	test('far ahead is a day on which it does not run', async () => {
		await run(calendar('2027-03-04'), '--write')
		expect(existsSync(notice('2027-03-04'))).toBe(false)
		expect(facts()).toContain('except: [2027-03-04]')
	})

	test('that a person took out by hand stays taken out', async () => {
		await run(calendar('2026-12-24'), '--write')
		expect(existsSync(notice('2026-12-24'))).toBe(false)
		expect(facts()).toContain('2026-12-24')
	})
})

describe('a place that a calendar says is closed for whole days', () => {
	const closed = (title: string, more = '') => {
		const file = join(folder, 'closed.ics')
		writeFileSync(
			file,
			`BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:${title}\n${more}` +
				'DTSTART;VALUE=DATE:20261207\nDTEND;VALUE=DATE:20261209\nEND:VEVENT\nEND:VCALENDAR\n',
		)
		return file
	}
	const notice = 'local/notices/closed-2026-12-07-mill-lane-library/facts.yaml'
	afterEach(() =>
		rmSync(join(content, 'local/notices/closed-2026-12-07-mill-lane-library'), { recursive: true, force: true }),
	)

	test.each([
		['by its location', 'Staff training: CLOSED', 'LOCATION:Mill Lane Library\, 8 Mill Lane\n'],
		['by its title', 'Mill Lane Library closed', ''],
	])('gets a notice, found %s, and no second one', async (_, title, more) => {
		const file = closed(title, more)
		expect((await run(file)).says).toContain(`a notice that Mill Lane Library is closed, content/${notice}`)
		expect(existsSync(join(content, notice))).toBe(false)
		const { says, isFine } = await run(file, '--write')
		expect([isFine, says.includes('1 file written. Then run')]).toEqual([true, true])
		expect(readFileSync(join(content, notice), 'utf8')).toBe(
			'about: { venue: mill-lane-library }\nfrom: 2026-12-07\nuntil: 2026-12-08\nwhat: closed\n',
		)
		expect((await run(file)).says).toContain('a notice of Mill Lane Library says so already')
	})

	test('where nobody says which place, or what repeats, is none', async () => {
		expect((await run(closed('Centre closed'), '--write')).isFine).toBe(false)
		expect((await run(closed('Mill Lane Library closed', 'RRULE:FREQ=WEEKLY\n'), '--write')).isFine).toBe(false)
		expect(existsSync(join(content, notice))).toBe(false)
	})
})
