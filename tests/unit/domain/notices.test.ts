import { describe, expect, test } from 'vitest'
import { noticeFacts, type Notice } from '#domain/model/notice.ts'
import { firstOn, withNotices } from '#domain/notices/changes.ts'
import { openSpans } from '#domain/notices/open-spans.ts'
import { holdsAt, lastDay, shownFrom } from '#domain/notices/span.ts'
import type { KnownIds } from '#domain/model/references.ts'
import { session } from '#domain/model/session.ts'
import { momentInLondon } from '#domain/time/london.ts'
import { occurrences } from '#domain/time/occurrences.ts'

const ids: KnownIds = {
	byKind: { services: new Set(['rhymes', 'massage']), venues: new Set(['library', 'hall']) },
	ended: {},
}
const aNotice = (facts: object, id = 'a-notice'): Notice => ({
	id,
	...noticeFacts(ids).parse({
		about: { service: 'rhymes' },
		from: '2026-11-26',
		until: '2026-11-26',
		what: 'cancelled',
		...facts,
	}),
})
const service = { id: 'rhymes', 'delivered-at': [{ venue: 'library' }] }
const calendar = { terms: [], bankHolidays: new Set<string>() }
const sessions = [
	session(ids).parse({ day: 'thursday', from: '10:00', to: '11:00' }),
	session(ids).parse({ day: 'thursday', from: '14:00', to: '15:00' }),
	session(ids).parse({ day: 'saturday', from: '10:00', to: '11:00', at: 'hall' }),
]
const changed = (notices: readonly Notice[], first = '2026-11-26', last = first) =>
	withNotices(occurrences(sessions, calendar, first, last), service, notices)
const inShort = (notices: readonly Notice[], first?: string, last?: string) =>
	changed(notices, first, last).map(
		({ from, to, at, isOff, sure }) => `${isOff ? 'off' : sure ? 'on' : 'ask'} ${from}–${to}${at ? ` ${at}` : ''}`,
	)

describe('how long a notice holds', () => {
	test('a day begins at midnight and is over at the next', () => {
		const notice = aNotice({ from: '2026-11-26', until: '2026-11-27' })
		expect(
			['2026-11-25T23:59', '2026-11-26T00:00', '2026-11-27T23:59', '2026-11-28T00:00'].map((now) =>
				holdsAt(notice, now),
			),
		).toEqual([false, true, true, false])
		expect(lastDay(notice)).toBe('2026-11-27')
	})

	test('a clock time ends it within the day, to the minute', () => {
		const notice = aNotice({ from: '2026-11-26 09:00', until: '2026-11-26 12:30' })
		expect(['08:59', '09:00', '12:29', '12:30'].map((clock) => holdsAt(notice, `2026-11-26T${clock}`))).toEqual([
			false,
			true,
			true,
			false,
		])
		expect(lastDay(notice)).toBe('2026-11-26')
	})

	test('it is shown for a week before', () => {
		const notice = aNotice({ from: '2026-11-26 09:00', until: '2026-11-28' })
		expect(shownFrom(notice)).toBe('2026-11-19T00:00')
	})

	test.each([
		[
			'forward',
			'2027-03-28',
			'2027-03-27T23:59:00Z',
			'2027-03-28T00:00:00Z',
			'2027-03-28T22:59:00Z',
			'2027-03-28T23:00:00Z',
		],
		[
			'back',
			'2026-10-25',
			'2026-10-24T22:59:00Z',
			'2026-10-24T23:00:00Z',
			'2026-10-25T23:59:00Z',
			'2026-10-26T00:00:00Z',
		],
	])('it is a whole day in London on the day the clocks go %s', (_, day, before, first, last, after) => {
		const notice = aNotice({ from: day, until: day })
		expect([before, first, last, after].map((one) => holdsAt(notice, momentInLondon(new Date(one))))).toEqual([
			false,
			true,
			true,
			false,
		])
	})
})

describe('how a time changes', () => {
	test('without a notice for it nothing does', () => {
		expect(
			inShort([aNotice({ from: '2026-11-25', until: '2026-11-25' }), aNotice({ about: { service: 'massage' } })]),
		).toEqual(['on 10:00–11:00', 'on 14:00–15:00'])
	})

	test.each([
		['the service', { about: { service: 'rhymes' } }, ['off 10:00–11:00', 'off 14:00–15:00']],
		[
			'one of its sessions',
			{ about: { service: 'rhymes', session: { day: 'thursday', from: '14:00' } } },
			['on 10:00–11:00', 'off 14:00–15:00'],
		],
		[
			'another session',
			{ about: { service: 'rhymes', session: { day: 'saturday', from: '14:00' } } },
			['on 10:00–11:00', 'on 14:00–15:00'],
		],
		['the date', { about: { service: 'rhymes', date: '2026-11-26' } }, ['off 10:00–11:00', 'off 14:00–15:00']],
		['its place', { about: { venue: 'library' }, what: 'closed' }, ['off 10:00–11:00', 'off 14:00–15:00']],
		['another place', { about: { venue: 'hall' }, what: 'closed' }, ['on 10:00–11:00', 'on 14:00–15:00']],
		['the area', { about: 'area', what: 'closed' }, ['off 10:00–11:00', 'off 14:00–15:00']],
	])('it is off when %s is', (_, facts, result) => expect(inShort([aNotice(facts)])).toEqual(result))

	test('what is closed for part of the day calls off what would go on then, and nothing that ends as it begins', () => {
		const closed = (from: string, until: string) =>
			inShort([
				aNotice({
					about: { venue: 'library' },
					what: 'closed',
					from: `2026-11-26 ${from}`,
					until: `2026-11-26 ${until}`,
				}),
			])
		expect(closed('11:00', '14:00')).toEqual(['on 10:00–11:00', 'on 14:00–15:00'])
		expect(closed('10:59', '14:01')).toEqual(['off 10:00–11:00', 'off 14:00–15:00'])
	})

	test('it moves to another place, or another time for as long, or for as long as is said', () => {
		const moved = (to: object) => inShort([aNotice({ what: 'moved', 'moved-to': to })])
		expect(moved({ at: 'hall' })).toEqual(['on 10:00–11:00 hall', 'on 14:00–15:00 hall'])
		expect(moved({ from: '16:30' })).toEqual(['on 16:30–17:30', 'on 16:30–17:30'])
		expect(moved({ from: '16:30', to: '17:00', at: 'online' })).toEqual([
			'on 16:30–17:00 online',
			'on 16:30–17:00 online',
		])
		expect(moved({ from: '23:30' })).toEqual(['on 23:30–24:00', 'on 23:30–24:00'])
	})

	test('it says where and when it would have been', () => {
		const [first] = changed([aNotice({ what: 'moved', 'moved-to': { at: 'hall' } })])
		expect(first?.was).toEqual({ from: '10:00', to: '11:00' })
		expect(changed([aNotice({})])[0]).not.toHaveProperty('was')
	})

	test('what starts later ends as planned', () => {
		const later = aNotice({ what: 'starts-later', 'starts-at': '10:30' })
		expect(inShort([later])[0]).toBe('on 10:30–11:00')
		/** Of a whole day: what begins after that start is as usual. */
		expect(inShort([later])[1]).toBe('on 14:00–15:00')
	})

	test('what is full or to be called about first is asked about, and goes on', () => {
		expect(inShort([aNotice({ what: 'full' })])).toEqual(['ask 10:00–11:00', 'ask 14:00–15:00'])
		expect(inShort([aNotice({ about: { venue: 'library' }, what: 'phone-first' })])[0]).toBe('ask 10:00–11:00')
	})

	test('something else is only told', () => {
		const [first] = changed([aNotice({ what: 'other' })])
		expect(first).toMatchObject({ isOff: false, sure: true, notices: [{ what: 'other' }] })
	})

	test('times that moved stand in their new order', () => {
		const first = { about: { service: 'rhymes', session: { day: 'thursday', from: '10:00' } } }
		expect(inShort([aNotice({ ...first, what: 'moved', 'moved-to': { from: '16:00' } })])).toEqual([
			'on 14:00–15:00',
			'on 16:00–17:00',
		])
	})
})

describe('of several notices', () => {
	const closed = aNotice({ about: { venue: 'library' }, what: 'closed', until: '2026-11-28' }, 'closed')
	const toHall = aNotice({ what: 'moved', 'moved-to': { at: 'hall' }, until: '2026-11-28' }, 'to-hall')

	test('a group that moved out of a closed place is on', () =>
		expect(inShort([closed, toHall])).toEqual(['on 10:00–11:00 hall', 'on 14:00–15:00 hall']))

	test('and off when the place it moved to is closed as well', () =>
		expect(inShort([toHall, aNotice({ about: { venue: 'hall' }, what: 'closed' })])).toEqual([
			'off 10:00–11:00',
			'off 14:00–15:00',
		]))

	test('a place that is closed and says where its groups are calls none of them off', () => {
		const groups = aNotice({ about: { venue: 'library' }, what: 'moved', 'moved-to': { at: 'hall' } })
		expect(inShort([closed, groups])).toEqual(['on 10:00–11:00 hall', 'on 14:00–15:00 hall'])
	})

	test('the more particular one counts: all week off, but on this day at the hall; and the other way round', () => {
		const thisDay = { about: { service: 'rhymes', date: '2026-11-26' } }
		const weekOff = aNotice({ until: '2026-12-02' })
		expect(inShort([weekOff, aNotice({ ...thisDay, what: 'moved', 'moved-to': { at: 'hall' } })])[0]).toBe(
			'on 10:00–11:00 hall',
		)
		expect(inShort([toHall, aNotice(thisDay)])[0]).toBe('off 10:00–11:00')
	})

	test('of two that contradict one another nobody is sent to a closed door', () =>
		expect(inShort([toHall, aNotice({})])[0]).toBe('off 10:00–11:00'))

	test('place and time are each as the most particular one says', () => {
		const later = aNotice({
			about: { service: 'rhymes', date: '2026-11-26' },
			what: 'starts-later',
			'starts-at': '10:15',
		})
		expect(inShort([toHall, later])[0]).toBe('on 10:15–11:00 hall')
	})

	test('each that holds is named, most particular first', () => {
		const [first] = changed([closed, aNotice({ about: 'area', what: 'other' }, 'snow'), toHall])
		expect(first?.notices.map(({ id }) => id)).toEqual(['to-hall', 'snow'])
	})

	test('the next time somebody can go to is the first that is not off', () => {
		const next = firstOn(changed([closed], '2026-11-26', '2026-11-28'))
		expect(next).toMatchObject({ day: '2026-11-28', at: 'hall' })
		expect(firstOn(changed([closed]))).toBeUndefined()
	})
})

describe('when doors are open', () => {
	const opening = [{ days: ['thursday' as const, 'friday' as const], from: '09:30', to: '17:30' }]
	const open = (...closures: object[]) =>
		openSpans(
			opening,
			closures.map((one) => aNotice({ about: { venue: 'library' }, what: 'closed', ...one })),
			'2026-11-26',
			8,
		).map(({ from, to }) => `${from.slice(8)}–${to.slice(8)}`)
	const asUsual = ['26T09:30–26T17:30', '27T09:30–27T17:30', '03T09:30–03T17:30']

	test('as usual without a notice', () => expect(open()).toEqual(asUsual))

	test('not while it is closed; before and after it are', () => {
		expect(open({ until: '2026-11-27' })).toEqual(asUsual.slice(2))
		expect(open({ from: '2026-11-26 12:00', until: '2026-11-26 14:00' })).toEqual([
			'26T09:30–26T12:00',
			'26T14:00–26T17:30',
			...asUsual.slice(1),
		])
		expect(open({ from: '2026-11-26 15:00', until: '2026-11-27 11:00' })).toEqual([
			'26T09:30–26T15:00',
			'27T11:00–27T17:30',
			asUsual[2],
		])
	})

	test('closures may overlap', () => {
		expect(open({ until: '2026-11-26 12:00' }, { from: '2026-11-26 11:00', until: '2026-11-26' })).toEqual(
			asUsual.slice(1),
		)
	})

	test('what is open over midnight closes when it does, also on the days the clocks change', () => {
		const allNight = [
			{ days: ['saturday' as const], from: '20:00', to: '24:00' },
			{ days: ['sunday' as const], from: '00:00', to: '06:00' },
		]
		for (const [saturday, sunday] of [
			['2026-10-24', '2026-10-25'],
			['2027-03-27', '2027-03-28'],
		] as const)
			expect(openSpans(allNight, [], saturday, 2)).toEqual([{ from: `${saturday}T20:00`, to: `${sunday}T06:00` }])
	})
})
