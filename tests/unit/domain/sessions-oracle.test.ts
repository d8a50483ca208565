import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { addDays } from '#domain/time/dates.ts'
import { noIds } from '#domain/model/references.ts'
import { session } from '#domain/model/session.ts'
import { occurrences } from '#domain/time/occurrences.ts'
import { day, every, firstDay, weekday } from './any-session.ts'

/** The same rules worked out by ical.js, which shares nothing with our own arithmetic. */

const parts: Readonly<Record<string, string>> = {
	week: 'FREQ=WEEKLY;BYDAY=',
	fortnight: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=',
	first: 'FREQ=MONTHLY;BYDAY=1',
	second: 'FREQ=MONTHLY;BYDAY=2',
	third: 'FREQ=MONTHLY;BYDAY=3',
	fourth: 'FREQ=MONTHLY;BYDAY=4',
	last: 'FREQ=MONTHLY;BYDAY=-1',
}
const nothing = { terms: [], bankHolidays: new Set<string>() }
const farAhead = '2032-12-31'

/** Counted from the rule's first weekday, as a fortnight is. */
function ruled(often: string, name: string, from: string, to: string): string[] {
	const weekday = name.slice(0, 2).toUpperCase()
	const first = new ICAL.Recur({ freq: 'WEEKLY', byday: [weekday] }).iterator(ICAL.Time.fromDateString(from)).next()
	const each = ICAL.Recur.fromString(parts[often]! + weekday).iterator(first)
	const days: string[] = []
	for (let next = each.next()?.toString(); next && next <= to; next = each.next()?.toString()) days.push(next)
	return days
}

test('a session runs on the days another library gives for its rule, through leap years and year ends', () => {
	fc.assert(
		fc.property(
			every,
			weekday,
			day,
			fc.option(day),
			fc.array(day, { maxLength: 6 }),
			fc.array(fc.nat(400), { maxLength: 6 }),
			(often, name, start, end, also, skipped) => {
				const ends = end && end >= start ? end : undefined
				const due = ruled(often, name, start, ends ?? farAhead)
				const except = skipped.flatMap((index) => due[index] ?? [])
				const one = session(noIds).parse({
					from: '10:00',
					to: '11:00',
					day: name,
					every: often,
					starts: start,
					...(ends ? { ends } : {}),
					except,
					also,
				})
				const expected = [...new Set([...due.filter((day) => !except.includes(day)), ...also])].sort()
				expect(occurrences([one], nothing, firstDay, farAhead).map(({ day }) => day)).toEqual(expected)
			},
		),
	)
})

test('a session without a first day runs as if it always had', () => {
	fc.assert(
		fc.property(
			every.filter((often) => often !== 'fortnight'),
			weekday,
			day,
			fc.integer({ min: 0, max: 500 }),
			(often, name, from, long) => {
				const to = addDays(from, long)
				const one = session(noIds).parse({ from: '10:00', to: '11:00', day: name, every: often })
				expect(occurrences([one], nothing, from, to).map(({ day }) => day)).toEqual(
					ruled(often, name, firstDay, to).filter((day) => day >= from),
				)
			},
		),
	)
})

test('bank holidays take out just the days they name', () => {
	fc.assert(
		fc.property(
			every,
			weekday,
			day,
			fc.array(fc.nat(60), { minLength: 1, maxLength: 8 }),
			fc.constantFrom('closed', 'open', 'check-first'),
			(often, name, start, which, rule) => {
				const due = ruled(often, name, start, addDays(start, 500))
				const bankHolidays = new Set(which.flatMap((index) => due[index] ?? []))
				const one = session(noIds).parse({
					from: '10:00',
					to: '11:00',
					day: name,
					every: often,
					starts: start,
					'bank-holidays': rule,
				})
				const read = occurrences([one], { terms: [], bankHolidays }, start, addDays(start, 500))
				expect(read.map(({ day }) => day)).toEqual(due.filter((day) => rule !== 'closed' || !bankHolidays.has(day)))
				expect(read.filter(({ sure }) => !sure).map(({ day }) => day)).toEqual(
					rule === 'check-first' ? [...bankHolidays].sort() : [],
				)
			},
		),
	)
})
