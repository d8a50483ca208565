import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { addDays } from '#domain/time/dates.ts'
import { noIds } from '#domain/model/references.ts'
import { lastKnownDay } from '#domain/time/recurrence.ts'
import { session, type Session } from '#domain/model/session.ts'
import { isRepeating, occurrences, type SchoolCalendar } from '#domain/time/occurrences.ts'
import { eventsText, icalendar, sessionIds, type CalendarEntry, type CalendarFacts } from '#exchange/icalendar/write.ts'
import { anySession, anySchool, day } from '../domain/any-session.ts'
import { readCalendar } from './read-calendar.ts'

const school: SchoolCalendar = {
	terms: [
		{ from: '2026-09-02', to: '2026-10-23' },
		{ from: '2026-11-02', to: '2026-12-18' },
		{ from: '2027-01-04', to: '2027-02-12' },
	],
	bankHolidays: new Set(['2026-12-25', '2026-12-28', '2027-01-01']),
}
const name = 'Rhyme time – First Door Wrenbridge'
const facts: CalendarFacts = { host: 'wrenbridge.example', checkFirst: 'check first', today: '2026-10-01', school }
const aSession = (written: object): Session => session(noIds).parse({ from: '10:00', to: '11:30', ...written })
const entry = (written: Partial<CalendarEntry> = {}): CalendarEntry => ({
	id: 'rhyme-time.0',
	version: 0,
	session: aSession({ day: 'thursday' }),
	checkedOn: '2026-09-29',
	name: 'Rhyme time',
	description: ['Songs for babies.', '01632 960 123', 'https://wrenbridge.example/en/services/rhyme-time/'],
	url: 'https://wrenbridge.example/en/services/rhyme-time/',
	place: { name: 'Mill Lane Library', address: '2 Mill Lane, Wrenbridge, WB1 3QD', point: { lat: 54.7, lon: -2 } },
	...written,
})
const written = (one: Partial<CalendarEntry> = {}, more: Partial<CalendarFacts> = {}, called = name): string =>
	icalendar(called, [eventsText(entry(one), { ...facts, ...more })])
const timesOf = (session: object, more: Partial<CalendarFacts> = {}) =>
	readCalendar(written({ session: aSession(session) }, more)).times()
const daysOf = (session: object, more: Partial<CalendarFacts> = {}) =>
	timesOf(session, more).map(({ start }) => start.slice(0, 10))

describe('which dates are in a calendar', () => {
	test('exactly those that the pages know, for any session, school year and bank holidays', () => {
		fc.assert(
			fc.property(anySession, anySchool, day, (one, terms, today) => {
				const last = isRepeating(one) ? lastKnownDay(one, terms, today) : one.on
				const named = isRepeating(one) ? one.also.filter((also) => also > last && also >= today) : []
				const expectedTimes = [
					...occurrences([one], terms, today, last),
					...named.flatMap((also) => occurrences([one], terms, also, also)),
				]
				const expected = expectedTimes.map(
					({ day, from, to, sure }) => `${day}T${from}:00 ${day}T${to}:00 ${sure ? 'CONFIRMED' : 'TENTATIVE'}`,
				)
				const read = readCalendar(written({ session: one }, { school: terms, today }))
					.times()
					.map(({ start, end, status }) => `${start} ${end} ${status}`)
				expect(read).toEqual([...new Set(expected)].sort())
			}),
			{ numRuns: 400 },
		)
	})

	test.each([
		{
			what: 'a week that is not held, in the holidays or on a bank holiday',
			session: { day: 'friday', runs: 'term-time' },
			first: '2026-10-16',
			days: ['2026-10-16', '2026-10-23', '2026-11-06'],
		},
		{
			what: 'the first such day of each month',
			session: { day: 'monday', every: 'first' },
			first: '2026-11-01',
			days: ['2026-11-02', '2026-12-07', '2027-01-04'],
		},
		{
			what: 'the last such day of a leap February',
			session: { day: 'tuesday', every: 'last' },
			first: '2028-02-01',
			days: ['2028-02-29', '2028-03-28', '2028-04-25'],
		},
		{
			what: 'the 29th of February by its date',
			session: { on: '2028-02-29' },
			first: '2028-02-01',
			days: ['2028-02-29'],
		},
		{
			what: 'every 2 weeks over the turn of the year',
			session: { day: 'wednesday', every: 'fortnight', starts: '2026-12-23' },
			first: '2026-12-20',
			days: ['2026-12-23', '2027-01-06', '2027-01-20'],
		},
		{
			what: 'one more day, and one day less',
			session: { day: 'thursday', except: ['2026-11-26'], also: ['2026-11-28'] },
			first: '2026-11-19',
			days: ['2026-11-19', '2026-11-28', '2026-12-03'],
		},
	])('$what', ({ session, first, days }) => {
		expect(daysOf(session, { today: first }).slice(0, 3)).toEqual(days)
	})

	test('stop with the school years that are known, and otherwise after a year', () => {
		expect(daysOf({ day: 'monday', runs: 'term-time' }).at(-1)).toBe('2027-02-08')
		expect(daysOf({ day: 'monday' }).at(-1)).toBe('2027-09-27')
		expect(daysOf({ day: 'monday', ends: '2026-11-30' }).at(-1)).toBe('2026-11-30')
	})

	test('none are left when all have passed, and the calendar is still a calendar', () => {
		expect(daysOf({ on: '2026-01-05' })).toEqual([])
		expect(readCalendar(icalendar(name, [])).zones).toEqual(['Europe/London'])
	})
})

describe('dates that notices change', () => {
	test('come back as they were changed, whatever the session, and all others as they were planned', () => {
		const change = fc.record({
			from: fc.constantFrom('08:00', '09:30', '23:00'),
			sure: fc.boolean(),
			isOff: fc.boolean(),
			inShort: fc.constantFrom('Full', undefined),
		})
		fc.assert(
			fc.property(anySession, anySchool, day, fc.array(change, { minLength: 1 }), (one, terms, today, made) => {
				const options = { school: terms, today }
				const planned = readCalendar(written({ session: one }, options)).times()
				const changes = new Map(
					planned
						.filter((_, index) => index % 3 === 0)
						.map(({ start }, index) => [
							start.slice(0, 10),
							{ ...made[index % made.length]!, to: '24:00', lines: ['Told.'], place: { name: 'The Hall' } },
						]),
				)
				const { times, strays, uids } = readCalendar(written({ session: one, changes }, options))
				const expected = planned.map(({ start, status, location }) => {
					const changed = changes.get(start.slice(0, 10))
					if (!changed) return `${start} ${status} ${location}`
					const now = changed.isOff ? 'CANCELLED' : changed.sure ? 'CONFIRMED' : 'TENTATIVE'
					return `${start.slice(0, 10)}T${changed.from}:00 ${now} The Hall`
				})
				expect(times().map(({ start, status, location }) => `${start} ${status} ${location}`)).toEqual(expected.sort())
				expect(strays()).toEqual([])
				expect(new Set(uids).size).toBe(uids.length)
			}),
			{ numRuns: 200 },
		)
	})
})

/** ical.js reads and writes: a slip of its own would be read back as if it were none. */
test('an event is written as RFC 5545 has it, to the letter', () => {
	const session = aSession({ day: 'thursday', ends: '2026-10-15', except: ['2026-10-08'] })
	const place = { name: 'Library, upstairs', address: '2 Mill Lane', point: { lat: 54.7, lon: -2 } }
	const words = { name: 'Rhymes; songs \\ tea', description: ['Cafés', 'Ring'], url: 'https://a.example/' }
	expect(eventsText(entry({ session, place, ...words, hasReminder: true }), facts).split('\r\n')).toEqual([
		'BEGIN:VEVENT',
		'UID:rhyme-time.0@wrenbridge.example',
		'SEQUENCE:2465',
		'DTSTAMP:20260929T000000Z',
		'DTSTART;TZID=Europe/London:20261001T100000',
		'DTEND;TZID=Europe/London:20261001T113000',
		'RRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=20261015T235959Z',
		'EXDATE;TZID=Europe/London:20261008T100000',
		String.raw`SUMMARY:Rhymes\; songs \\ tea`,
		'TRANSP:TRANSPARENT',
		String.raw`LOCATION:Library\, upstairs\n2 Mill Lane`,
		'GEO:54.7;-2',
		String.raw`DESCRIPTION:Cafés\nRing`,
		'URL:https://a.example/',
		'STATUS:CONFIRMED',
		'LAST-MODIFIED:20260929T000000Z',
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		'TRIGGER:-PT2H',
		String.raw`DESCRIPTION:Rhymes\; songs \\ tea`,
		'END:VALARM',
		'END:VEVENT',
		'',
	])
})

describe('the clock', () => {
	test.each([
		{
			change: 'goes back',
			session: { day: 'sunday' },
			today: '2026-10-18',
			expected: ['2026-10-18T09:00:00Z', '2026-10-25T10:00:00Z', '2026-11-01T10:00:00Z'],
		},
		{
			change: 'goes forward',
			session: { day: 'sunday' },
			today: '2027-03-21',
			expected: ['2027-03-21T10:00:00Z', '2027-03-28T09:00:00Z', '2027-04-04T09:00:00Z'],
		},
		{
			change: 'went forward in 2026',
			session: { day: 'sunday' },
			today: '2026-03-22',
			expected: ['2026-03-22T10:00:00Z', '2026-03-29T09:00:00Z', '2026-04-05T09:00:00Z'],
		},
	])('says 10 in the morning on both sides of the night it $change', ({ session, today, expected }) => {
		const times = timesOf(session, { today }).slice(0, 3)
		expect(times.map(({ start }) => start.slice(11))).toEqual(['10:00:00', '10:00:00', '10:00:00'])
		expect(times.map(({ instant }) => instant())).toEqual(expected)
	})

	test('says the same wherever the site is built', () => {
		const before = process.env['TZ']
		const builtIn = (place: string) => {
			process.env['TZ'] = place
			return {
				offset: new Date(2026, 0, 1).getTimezoneOffset(),
				text: written({ session: aSession({ day: 'sunday', from: '01:30', to: '02:30' }) }),
			}
		}
		try {
			const [east, west] = [builtIn('Pacific/Auckland'), builtIn('America/New_York')]
			expect(east.offset).not.toBe(west.offset)
			expect(east.text).toBe(west.text)
		} finally {
			if (before === undefined) delete process.env['TZ']
			else process.env['TZ'] = before
		}
	})
})

describe('what is said of a date', () => {
	test('its name, place, words, page and who to ring', () => {
		expect(readCalendar(written()).times()[0]).toMatchObject({
			summary: 'Rhyme time',
			location: 'Mill Lane Library\n2 Mill Lane, Wrenbridge, WB1 3QD',
			description: 'Songs for babies.\n01632 960 123\nhttps://wrenbridge.example/en/services/rhyme-time/',
			url: 'https://wrenbridge.example/en/services/rhyme-time/',
			status: 'CONFIRMED',
		})
	})

	test('that somebody has to be asked first, where we are not sure', () => {
		const [sure, unsure] = timesOf({ day: 'friday', 'bank-holidays': 'check-first' }, { today: '2026-12-18' })
		expect(sure).toMatchObject({ summary: 'Rhyme time', status: 'CONFIRMED' })
		expect(unsure).toMatchObject({
			start: '2026-12-25T10:00:00',
			summary: 'Rhyme time (check first)',
			status: 'TENTATIVE',
		})
		expect(
			timesOf({ day: 'friday', confirmed: false }).every(
				({ status, description }) => status === 'TENTATIVE' && description.startsWith('check first\n'),
			),
		).toBe(true)
	})

	test('any words come back as they were: commas, semicolons, backslashes and new lines', () => {
		const words = fc
			.array(fc.constantFrom(',', ';', '\\', '\n', '\\n', ':', '"', 'a', 'ب', 'ক', '👶🏽', ' x'), { maxLength: 60 })
			.map((parts) => `a${parts.join('')}z`)
		fc.assert(
			fc.property(words, (text) => {
				const { name, times } = readCalendar(
					written({ name: text, description: [text], place: { name: text } }, {}, text),
				)
				expect({ name, ...times()[0] }).toMatchObject({ name: text, summary: text, description: text, location: text })
			}),
		)
	})

	test.each([
		['Urdu', 'بچوں کے لیے نظمیں اور کہانیاں، ہر جمعرات کو لائبریری میں '],
		['Bengali', 'শিশুদের জন্য ছড়া ও গল্প, প্রতি বৃহস্পতিবার গ্রন্থাগারে '],
		['emoji', '👩🏽‍🍼👶🏽🎶📚 '],
	])('no line is over 75 bytes in %s', (_, text) => {
		const calendar = written(
			{ name: text.repeat(4).trim(), description: [text.repeat(9).trim()] },
			{},
			text.repeat(3).trim(),
		)
		expect(calendar.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
		expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
		expect(readCalendar(calendar).times()[0]?.summary).toBe(text.repeat(4).trim())
	})
})

describe('following a calendar', () => {
	test('an event stays the same one in another language and on another day of building', () => {
		const session = aSession({ day: 'friday', 'bank-holidays': 'check-first', also: ['2026-12-05'] })
		const [english, urdu, later] = [
			written({ session }),
			written({ session, name: 'نظمیں' }, { checkFirst: 'پہلے پوچھیں' }),
			written({ session }, { today: '2026-10-20' }),
		].map((text) => readCalendar(text).uids)
		expect(english).toEqual([
			'rhyme-time.0.20261205@wrenbridge.example',
			'rhyme-time.0.20261225@wrenbridge.example',
			'rhyme-time.0.20270101@wrenbridge.example',
			'rhyme-time.0@wrenbridge.example',
		])
		expect(urdu).toEqual(english)
		expect(later).toEqual(english)
	})

	test('it is stamped with the day the fact was checked, and asked for again each day', () => {
		const text = written()
		expect(text).toContain('\r\nDTSTAMP:20260929T000000Z\r\n')
		for (const line of [
			'METHOD:PUBLISH',
			'X-WR-CALNAME:Rhyme time – First Door Wrenbridge',
			'REFRESH-INTERVAL;VALUE=DURATION:P1D',
			'X-PUBLISHED-TTL:P1D',
		])
			expect(text.split('\r\n')).toContain(line)
	})

	test('the zone is explained once, however many events there are', () => {
		const text = icalendar(
			name,
			[entry(), entry({ id: 'rhyme-time.1', session: aSession({ on: addDays(facts.today, 3) }) })].map((one) =>
				eventsText(one, facts),
			),
		)
		expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1)
		expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2)
	})
})

describe('a session keeps its name for whoever follows it', () => {
	const monday = aSession({ day: 'monday', from: '10:30', to: '11:00' })

	test('wherever it stands in the list, and when it starts earlier', () => {
		const [alone] = sessionIds([monday])
		const thursday = aSession({ day: 'thursday', from: '09:00', to: '10:00' })
		expect(sessionIds([thursday, monday])[1]).toBe(alone)
		expect(sessionIds([{ ...monday, from: '09:45' }])).toEqual([alone])
	})

	test('two on one day at one place are told apart by their time', () => {
		expect(new Set(sessionIds([monday, { ...monday, from: '14:00', to: '14:30' }])).size).toBe(2)
	})

	test('and says that its times have changed', () => {
		const sequence = (version: number) => readCalendar(written({ version })).times()[0]!.sequence
		expect(sequence(2)).toBe(sequence(1) + 1)
	})
})

test('a session to midnight ends as the next day begins, each time', () => {
	const text = written({ session: aSession({ day: 'thursday', from: '22:00', to: '00:00' }) })
	expect(text).toContain('DTSTART;TZID=Europe/London:20261001T220000')
	expect(text).toContain('DTEND;TZID=Europe/London:20261002T000000')
})

test('a file to add has a reminder for each event, and one to follow has none', () => {
	const alarms = (text: string) =>
		new ICAL.Component(ICAL.parse(text) as unknown[] as [])
			.getAllSubcomponents('vevent')
			.map((event) =>
				event
					.getAllSubcomponents('valarm')
					.map((alarm) =>
						['action', 'trigger', 'description'].map((name) => String(alarm.getFirstPropertyValue(name))).join(' '),
					),
			)
	const unsure = { session: aSession({ on: '2026-11-26', confirmed: false }) }
	expect(alarms(written())).toEqual([[]])
	expect(alarms(written({ hasReminder: true }))).toEqual([['DISPLAY -PT2H Rhyme time']])
	expect(alarms(written({ ...unsure, hasReminder: true }))).toEqual([['DISPLAY -PT2H Rhyme time (check first)']])
	expect(written({ hasReminder: true }).replace(/BEGIN:VALARM[^]*?END:VALARM\r\n/g, '')).toBe(written())
})
