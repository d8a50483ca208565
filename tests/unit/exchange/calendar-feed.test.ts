import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, weekdayOf } from '#domain/time/dates.ts'
import { noIds } from '#domain/model/references.ts'
import { session, type Session } from '#domain/model/session.ts'
import { occurrences } from '#domain/time/occurrences.ts'
import type { FeedEvent } from '#exchange/icalendar/feed.ts'
import { calendarText, readCalendarFeed } from '#exchange/icalendar/read.ts'
import { anyDay } from '#exchange/icalendar/rules.ts'

const today = '2026-11-22'
const fixture = (name: string) => readCalendarFeed(calendarText(readFileSync(join('tests/calendars', name))), today)
const eventsIn = (read: ReturnType<typeof readCalendarFeed>): FeedEvent[] =>
	Array.isArray(read) ? read : expect.fail(JSON.stringify(read))
const called = (name: string, title: string): FeedEvent =>
	eventsIn(fixture(name)).find((event) => event.title === title)!
const sessionsOf = (events: readonly FeedEvent[]): Session[] =>
	events.flatMap(({ drafts }) => drafts.map((draft) => draft.session))

const calendar = (...lines: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n')
const vevent = (...lines: string[]) => calendar('BEGIN:VEVENT', 'UID:1', 'SUMMARY:Baby choir', ...lines, 'END:VEVENT')
const events = (...lines: string[]) => eventsIn(readCalendarFeed(vevent(...lines), today))
const daysOf = (...lines: string[]): string[] =>
	occurrences(sessionsOf(events(...lines)), anyDay, today, '2027-03-31').map(({ day }) => day)
const ten = ['DTSTART;TZID=Europe/London:20261126T100000', 'DTEND;TZID=Europe/London:20261126T110000'] as const

describe("a centre's Google calendar", () => {
	test('gives a weekly group, its days off, a day moved and a day at another time', () => {
		expect(called('google.ics', 'Baby feeding drop-in').drafts.map((draft) => draft.session)).toEqual([
			{
				day: 'thursday',
				every: 'week',
				from: '10:00',
				to: '12:00',
				confirmed: true,
				runs: 'all-year',
				'bank-holidays': 'check-first',
				except: ['2026-12-10', '2026-12-17', '2026-12-24', '2026-12-31', '2027-01-07'],
				also: ['2026-12-11'],
			},
			{ on: '2026-12-17', from: '13:30', to: '15:00', confirmed: true },
		])
	})

	test('says where, as the calendar writes it', () => {
		expect(called('google.ics', 'Baby feeding drop-in').drafts[0]?.place).toContain('WB1 3QD')
	})

	test('names its service in the description, also between HTML, and a tentative event is not sure', () => {
		const event = called('google.ics', 'Little talkers with Bea')
		expect(event.serviceId).toBe('speech-and-language')
		expect(event.drafts[0]?.session).toMatchObject({
			day: 'wednesday',
			every: 'first',
			ends: '2027-03-03',
			confirmed: false,
		})
	})

	test('says which events were not taken: whole days; what is cancelled or over is left out', () => {
		expect(called('google.ics', 'Centre closed').notTaken).toEqual(['all-day'])
		expect(called('google.ics', 'Baby choir').drafts).toEqual([])
		expect(called('google.ics', 'Open evening').drafts).toEqual([])
	})
})

describe("a centre's Outlook calendar", () => {
	test('gives two sessions for two days every 2 weeks, counted from their own first days', () => {
		expect(called('outlook.ics', 'Stay and play').drafts.map((draft) => draft.session)).toMatchObject([
			{
				day: 'tuesday',
				every: 'fortnight',
				from: '09:30',
				to: '11:00',
				starts: '2026-11-24',
				ends: '2027-03-16',
				except: ['2026-12-22'],
			},
			{
				day: 'thursday',
				every: 'fortnight',
				from: '09:30',
				to: '11:00',
				starts: '2026-11-26',
				ends: '2027-03-18',
				except: ['2026-12-24'],
			},
		])
	})

	test('gives the last Friday of the month, as Outlook writes it', () => {
		expect(called('outlook.ics', "Dads' Friday").drafts[0]?.session).toMatchObject({
			day: 'friday',
			every: 'last',
			from: '17:00',
		})
	})

	test('turns the clock of another country, or of a zone the file describes, into ours', () => {
		expect(called('outlook.ics', 'A call from Paris').drafts[0]?.session).toMatchObject({
			on: '2026-12-01',
			from: '09:00',
		})
		expect(called('outlook.ics', 'A call from nowhere').drafts[0]?.session).toMatchObject({
			on: '2026-12-02',
			from: '08:00',
		})
	})

	test('does not take what is private or goes past midnight', () => {
		expect(called('outlook.ics', 'Supervision').notTaken).toEqual(['private'])
		expect(called('outlook.ics', 'Sleepover').notTaken).toEqual(['past-midnight'])
	})
})

describe("a centre's Teamup calendar", () => {
	test('keeps a group at the same clock time before and after the clocks change', () => {
		const massage = eventsIn(fixture('teamup.ics')).filter(({ title }) => title === 'Baby massage')
		expect(sessionsOf(massage)).toMatchObject([
			{ on: '2027-03-19', from: '10:00', to: '11:00' },
			{ on: '2027-04-02', from: '10:00', to: '11:00' },
		])
	})

	test('gives single dates for a rule in UTC that moves with the clocks, and for a fifth Monday', () => {
		expect(called('teamup.ics', 'Rhyme time')).toMatchObject({
			singly: 'clocks',
			drafts: [
				{},
				{},
				{ session: { on: '2027-03-24', from: '14:00' } },
				{ session: { on: '2027-03-31', from: '15:00' } },
				{},
			],
		})
		expect(called('teamup.ics', 'Walk in the park')).toMatchObject({
			singly: 'rhythm',
			drafts: [{ session: { on: '2026-11-30' } }, { session: { on: '2027-03-29' } }],
		})
	})
})

test('a long title folded in the middle of a letter is whole again', () => {
	expect(eventsIn(fixture('folded.ics'))[0]?.title).toBe(
		'Śpiewanki dla małych: zabawy, piosenki i wierszyki po polsku, każdy jest mile widziany ąęśćż',
	)
})

describe('refuses', () => {
	test.each([
		['a sign-in page', 'sign-in.html', { is: 'web-page' }],
		['a calendar that only says "busy"', 'busy-only.ics', { is: 'busy-only' }],
		['a calendar with nothing in it', 'empty.ics', { is: 'empty' }],
		['a file that breaks off', 'broken.ics', { is: 'broken', near: 'SUMMARY Baby feeding drop-in' }],
		[
			'zones nobody knows, naming all of them',
			'unknown-zone.ics',
			{ is: 'zones', names: ['Mars/Olympus', 'Moon Standard Time'] },
		],
	])('%s', (_, name, refusal) => expect(fixture(name)).toEqual(refusal))

	test('a file of something else', () =>
		expect(readCalendarFeed('name,day\nBaby choir,Monday', today)).toEqual({ is: 'not-a-calendar' }))
})

describe('a rule', () => {
	test.each([
		['ends after its last date', [...ten, 'RRULE:FREQ=WEEKLY;COUNT=2'], ['2026-11-26', '2026-12-03']],
		[
			'ends with a moment in UTC, that day included',
			[
				'DTSTART;TZID=Europe/Paris:20261126T100000',
				'DTEND;TZID=Europe/Paris:20261126T110000',
				'RRULE:FREQ=WEEKLY;UNTIL=20261203T090000Z',
			],
			['2026-11-26', '2026-12-03'],
		],
		['ends with a day, that day included', [...ten, 'RRULE:FREQ=WEEKLY;UNTIL=20261203'], ['2026-11-26', '2026-12-03']],
		[
			'loses a date that is written as a whole day',
			[...ten, 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;VALUE=DATE:20261203'],
			['2026-11-26', '2026-12-10'],
		],
		[
			'loses a date that is written in UTC',
			[...ten, 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE:20261203T100000Z'],
			['2026-11-26', '2026-12-10'],
		],
		[
			'has an extra date',
			[...ten, 'RRULE:FREQ=WEEKLY;COUNT=2', 'RDATE;TZID=Europe/London:20261205T100000'],
			['2026-11-26', '2026-12-03', '2026-12-05'],
		],
		[
			'in some months only becomes single dates',
			[...ten, 'RRULE:FREQ=WEEKLY;BYMONTH=11,1'],
			['2026-11-26', '2027-01-07', '2027-01-14', '2027-01-21', '2027-01-28'],
		],
		[
			'every 4 weeks becomes single dates',
			[...ten, 'RRULE:FREQ=WEEKLY;INTERVAL=4'],
			['2026-11-26', '2026-12-24', '2027-01-21', '2027-02-18', '2027-03-18'],
		],
		[
			'every weekday is five sessions',
			[...ten, 'RRULE:FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=4'],
			['2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01'],
		],
		['without a date of its own stays one day', ten, ['2026-11-26']],
		[
			'that is over gives nothing',
			['DTSTART:20250102T100000Z', 'DTEND:20250102T110000Z', 'RRULE:FREQ=WEEKLY;COUNT=5'],
			[],
		],
	])('%s', (_, lines, days) => expect(daysOf(...lines)).toEqual(days))

	test('that began long ago does not say when', () => {
		expect(
			events('DTSTART:20190103T100000', 'DTEND:20190103T110000', 'RRULE:FREQ=WEEKLY')[0]?.drafts[0]?.session,
		).not.toHaveProperty('starts')
	})

	test.each(['FREQ=HOURLY', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'])('that makes no sense is not taken: %s', (rule) => {
		expect(events(...ten, `RRULE:${rule}`)[0]?.notTaken).toEqual(['strange'])
	})

	test.each([
		['a date that does not exist', ['DTSTART:20261345T100000', 'DTEND:20261345T110000'], 'unreadable'],
		['no end', ['DTSTART:20261126T100000'], 'no-end'],
	])('an event with %s is not taken', (_, lines, why) => expect(events(...lines)[0]?.notTaken).toEqual([why]))
})

describe('written as a calendar and read back', () => {
	const day = fc.integer({ min: 0, max: 200 }).map((days) => addDays(today, days - 60))
	const every = fc.constantFrom('week', 'fortnight', 'first', 'second', 'third', 'fourth', 'last')
	const rhythm = { week: '', fortnight: ';INTERVAL=2', first: '1', second: '2', third: '3', fourth: '4', last: '-1' }
	const times = fc.constantFrom(['09:30', '11:00'], ['13:15', '14:00'], ['00:00', '23:59'])

	/** A repeating session as other people's calendars would write it, from its own first day on. */
	function written(one: Extract<Session, { day: unknown }>): string {
		const plain = (text: string) => text.replaceAll(/[-:]/g, '')
		const at = (date: string, time: string) => `;TZID=Europe/London:${plain(date)}T${plain(time)}00`
		const short = one.day.slice(0, 2).toUpperCase()
		const rule =
			one.every === 'week' || one.every === 'fortnight'
				? `FREQ=WEEKLY${rhythm[one.every]};BYDAY=${short}`
				: `FREQ=MONTHLY;BYDAY=${rhythm[one.every]}${short}`
		return vevent(
			`DTSTART${at(one.starts!, one.from)}`,
			`DTEND${at(one.starts!, one.to)}`,
			`RRULE:${rule}${one.ends ? `;UNTIL=${plain(one.ends)}T235959` : ''}`,
			...one.except.map((date) => `EXDATE${at(date, one.from)}`),
			...one.also.map((date) => `RDATE${at(date, one.from)}`),
		)
	}

	test('an added date keeps the clock times of an event that begins on the day the clocks change', () => {
		const feed = vevent(
			'DTSTART;TZID=Europe/London:20270328T000000',
			'DTEND;TZID=Europe/London:20270328T235900',
			'RRULE:FREQ=MONTHLY;BYDAY=4SU',
			'RDATE;TZID=Europe/London:20261122T000000',
		)
		const read = occurrences(sessionsOf(eventsIn(readCalendarFeed(feed, today))), anyDay, '2026-11-22', '2026-11-22')
		expect(read.map(({ to }) => to)).toEqual(['23:59'])
	})

	test('every session has the same dates for half a year', () => {
		fc.assert(
			fc.property(
				every,
				day,
				times,
				fc.option(fc.integer({ min: 0, max: 300 })),
				fc.array(fc.nat(25), { maxLength: 4 }),
				fc.array(day, { maxLength: 2 }),
				(often, about, [from, to], length, off, also) => {
					const rough = session(noIds).parse({ day: weekdayOf(about), every: often, from, to, starts: about })
					const due = occurrences([rough], anyDay, about, addMonths(about, 12)).map((one) => one.day)
					const first = due[0]!
					const facts = {
						...rough,
						starts: first,
						...(length === null ? {} : { ends: addDays(first, length) }),
						except: off.flatMap((index) => due[index] ?? []).filter((one) => !also.includes(one)),
						also,
					}
					const before = session(noIds).parse(facts) as Extract<Session, { day: unknown }>
					const after = sessionsOf(eventsIn(readCalendarFeed(written(before), today)))
					const datesOf = (sessions: readonly Session[]) => [
						...new Set(
							occurrences(sessions, anyDay, today, addMonths(today, 6)).map(
								(one) => `${one.day} ${one.from} ${one.to}`,
							),
						),
					]
					expect(datesOf(after)).toEqual(datesOf([before]))
					for (const one of after) expect(session(noIds).safeParse(one).success).toBe(true)
				},
			),
			{ numRuns: 300 },
		)
	})
})
