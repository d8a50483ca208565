import { expect, test } from 'vitest'
import { readCalendarFeed } from '#exchange/icalendar/read.ts'

const today = '2026-11-22'
const calendarOf = (count: number, ...lines: string[]) =>
	[
		'BEGIN:VCALENDAR',
		...Array.from({ length: count }, (_, at) =>
			['BEGIN:VEVENT', `UID:${at}`, 'SUMMARY:Rhyme time', ...lines, 'END:VEVENT'].join('\r\n'),
		),
		'END:VCALENDAR',
	].join('\r\n')

test('of more events than a centre has, what follows is left out and said', () => {
	const feed = readCalendarFeed(calendarOf(20_001, 'DTSTART:20250601T090000Z', 'DTEND:20250601T100000Z'), today)
	if (!Array.isArray(feed)) return expect.fail()
	expect(feed).toHaveLength(20_001)
	expect(feed.at(-1)?.notTaken).toEqual(['too-many'])
})
