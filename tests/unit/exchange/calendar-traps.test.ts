import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { occurrences } from '#domain/time/occurrences.ts'
import type { FeedEvent } from '#exchange/icalendar/feed.ts'
import { calendarText, readCalendarFeed } from '#exchange/icalendar/read.ts'
import { anyDay } from '#exchange/icalendar/rules.ts'

const today = '2026-11-22'
const folder = 'tests/calendars'
const read = (text: string) => readCalendarFeed(text, today)
const eventsOf = (text: string): FeedEvent[] => {
	const feed = read(text)
	return Array.isArray(feed) ? feed : expect.fail(JSON.stringify(feed))
}
const timesOf = (events: readonly FeedEvent[], title = 'Rhyme time'): string[] =>
	occurrences(
		events.filter((event) => event.title === title).flatMap(({ drafts }) => drafts.map(({ session }) => session)),
		anyDay,
		today,
		'2027-06-30',
	).map(({ day, from }) => `${day} ${from}`)
const fileOf = (name: string): string => calendarText(readFileSync(join(folder, name)))

describe('what real calendars do', () => {
	test.each([
		['cancelled-in-title.ics', ['2026-11-26 10:00', '2026-12-10 10:00', '2026-12-17 10:00']],
		['date-of-another-group.ics', ['2026-11-26 10:00', '2026-12-10 10:00', '2026-12-17 10:00']],
		['taken-back.ics', []],
		['days-exdate.ics', ['2026-11-26 10:00', '2026-12-10 10:00']],
		['days-exdate-list.ics', ['2026-11-26 10:00', '2026-12-17 10:00']],
		['days-rdate.ics', ['2026-11-26 10:00', '2026-12-03 10:00', '2026-12-10 10:00']],
		['junk-after-end.ics', ['2026-11-26 10:00']],
		['old-series.ics', ['2026-12-03 10:00']],
		['old-version.ics', ['2026-11-26 14:00', '2026-12-03 14:00', '2026-12-10 14:00']],
		['old-version-of-a-date.ics', ['2026-11-26 10:00', '2026-12-10 10:00']],
	])('%s', (name, times) => {
		const events = eventsOf(fileOf(name))
		expect(timesOf(events)).toEqual(times)
		expect(events.flatMap(({ notTaken }) => notTaken)).toEqual([])
	})

	test.each(['BST', 'GMT', 'UTC', 'Asia/Dhaka', 'Bangladesh Standard Time'])(
		'a zone the file describes itself comes before any other that is called %s',
		(name) => {
			const [first] = timesOf(eventsOf(fileOf('zone-called-bst.ics').replaceAll(/(?<=TZID[:=])BST/g, name)))
			expect(first).toBe('2027-04-15 10:00')
		},
	)

	test.each(['UNTIL=99991231T235959Z', 'COUNT=90000000'])(
		'a rule with %s has no end, and nobody walks there',
		(end) => {
			const began = performance.now()
			const text = fileOf('far-until.ics').replace('UNTIL=99991231T235959Z', end)
			const [draft] = eventsOf(text)[0]!.drafts
			expect(draft?.session).not.toHaveProperty('ends')
			expect(performance.now() - began).toBeLessThan(15_000)
		},
	)

	test('up to midnight is the same day', () => {
		expect(eventsOf(fileOf('until-midnight.ics'))[0]!.drafts[0]?.session).toMatchObject({ from: '22:00', to: '24:00' })
	})

	test('another group on one date keeps its own title', () => {
		expect(timesOf(eventsOf(fileOf('date-of-another-group.ics')), 'Baby massage')).toEqual(['2026-12-03 10:00'])
	})
})

const vevent = (...lines: string[]) =>
	['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', 'SUMMARY:Rhyme time', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join(
		'\r\n',
	)
const ten = ['DTSTART;TZID=Europe/London:20261126T100000', 'DTEND;TZID=Europe/London:20261126T110000'] as const

describe('says what it does not understand', () => {
	test.each([
		['RRULE:FREQ=YEARLY;BYWEEKNO=48', 'strange'],
		['RRULE:RSCALE=CHINESE;FREQ=YEARLY', 'strange'],
		['RRULE:FREQ=WEEKLY;BYDAY=MO,TH;BYSETPOS=1', 'strange'],
	])('%s', (rule, why) => {
		expect(eventsOf(vevent(...ten, rule))).toMatchObject([{ drafts: [], notTaken: [why] }])
	})

	test('times without a zone in a calendar of another country', () => {
		const text = vevent('DTSTART:20261126T100000', 'DTEND:20261126T110000').replace(
			'BEGIN:VEVENT',
			'X-WR-TIMEZONE:America/New_York\r\nBEGIN:VEVENT',
		)
		expect(eventsOf(text)).toMatchObject([{ drafts: [], notTaken: ['other-country'] }])
	})

	test('a day off on a day it does not run', () => {
		const [event] = eventsOf(vevent(...ten, 'RRULE:FREQ=WEEKLY;COUNT=4', 'EXDATE;VALUE=DATE:20261204'))
		expect(event?.notTaken).toEqual(['day-off'])
		expect(timesOf([event!])).toHaveLength(4)
	})

	test('a short name the file does not describe is no zone', () => {
		expect(read(vevent('DTSTART;TZID=BST:20261126T100000', 'DTEND;TZID=BST:20261126T110000'))).toEqual({
			is: 'zones',
			names: ['BST'],
		})
	})

	test('where a damaged file breaks, in its own words', () => {
		const feed = read(vevent(...ten).replace('UID:1', 'this is not a line of a calendar'))
		expect(feed).toEqual({ is: 'broken', near: 'this is not a line of a calendar' })
	})
})

describe('cancelled in words', () => {
	test.each([
		'CANCELLED: Rhyme time',
		'Rhyme time (canceled)',
		'No session – staff training',
		'Rhyme time: odwołane',
		'Rhyme time anulat',
		'রাইম টাইম বাতিল',
		'رائم ٹائم منسوخ',
		'ملغى: وقت الأناشيد',
	])('%s', (title) => {
		expect(eventsOf(vevent(...ten).replace('Rhyme time', title))[0]).toMatchObject({ drafts: [], notTaken: [] })
	})

	test.each(['Rhyme time', 'Closed group for young parents', 'Baby café, no booking'])('%s is on', (title) => {
		expect(eventsOf(vevent(...ten).replace('Rhyme time', title))[0]!.drafts).toHaveLength(1)
	})

	const dateCalled = (title: string) =>
		timesOf(
			eventsOf(
				fileOf('cancelled-in-title.ics').replace('SUMMARY:Rhyme time - CANCELLED, staff training', `SUMMARY:${title}`),
			),
		)
	test.each([
		'No rhyme time today',
		'Rhyme time (library closed)',
		'Rhyme time is off',
		'Rhyme time - NOT ON',
		'Christmas party instead of Rhyme time',
	])('a date called “%s” is off', (title) => expect(dateCalled(title)).not.toContain('2026-12-03 10:00'))

	test.each(['Rhyme time, no booking needed', 'Rhyme time with Santa', 'No need to book: Rhyme time'])(
		'a date called “%s” is on',
		(title) => expect(dateCalled(title)).toContain('2026-12-03 10:00'),
	)
})

test('months of a rule may be written in any order, as a school year has them', () => {
	const rule = 'RRULE:FREQ=MONTHLY;BYMONTH=9,10,11,12,1,2,3;BYDAY=4TH;COUNT=4'
	expect(timesOf(eventsOf(vevent(...ten, rule)))).toEqual([
		'2026-11-26 10:00',
		'2026-12-24 10:00',
		'2027-01-28 10:00',
		'2027-02-25 10:00',
	])
})

test('monthly in some months, a number of times, loses no date', () => {
	const rule = 'RRULE:FREQ=MONTHLY;BYMONTH=1,2,3;BYDAY=4TH;COUNT=4'
	expect(timesOf(eventsOf(vevent(...ten, rule)))).toEqual([
		'2026-11-26 10:00',
		'2027-01-28 10:00',
		'2027-02-25 10:00',
		'2027-03-25 10:00',
	])
})

test('no damage to a calendar makes it throw or say words of a library', () => {
	const samples = readdirSync(folder)
		.filter((name) => name.endsWith('.ics'))
		.map(fileOf)
	const damage = fc.record({
		text: fc.constantFrom(...samples),
		at: fc.double({ min: 0, max: 1, noNaN: true }),
		cut: fc.nat(12),
		put: fc.oneof(
			fc.string({ maxLength: 12 }),
			fc.constantFrom('\r\n', ';', ':', 'Z', '99', 'UNTIL=', 'COUNT=99999999;', 'INTERVAL=0;', 'BYDAY=9ZZ;', '\0'),
		),
	})
	fc.assert(
		fc.property(damage, ({ text, at, cut, put }) => {
			const place = Math.floor(at * text.length)
			const feed = read(text.slice(0, place) + put + text.slice(place + cut))
			if (!Array.isArray(feed) && feed.is === 'broken')
				expect(feed.near).not.toMatch(/undefined|TypeError|properties of/)
		}),
		{ numRuns: 1500, seed: 20261122 },
	)
})
