import { afterEach, describe, expect, test, vi } from 'vitest'
import { addDays } from '#domain/time/dates.ts'
import { day } from '../../moment.ts'
import { readCalendar, type ReadTime } from '../exchange/read-calendar.ts'
import { viewsWith } from './with-notices.ts'

afterEach(() => vi.unstubAllEnvs())

const site = new URL('https://families.example/')
const pipe = { about: { venue: 'mill-lane-library' }, from: day, until: day, what: 'closed', why: 'burst-pipe' }
const toHall = { ...pipe, what: 'moved', 'moved-to': { at: 'chapel-street-hall' } }
type Notices = Readonly<Record<string, object>>

const textOf = async (kind: 'service' | 'place' | 'stage', id: string, notices: Notices, on = day, locale = 'en') => {
	const views = await viewsWith(notices, on)
	if (kind === 'service') return views.serviceCalendar(locale as 'en', id, site)
	return kind === 'place'
		? views.placeCalendar(locale as 'en', id, site)
		: views.stageCalendar(locale as 'en', id as 'baby', site)
}
const timesOf = async (...asked: Parameters<typeof textOf>) => readCalendar(await textOf(...asked)).times()
const inShort = ({ start, end, status, summary, location }: ReadTime) =>
	`${start.slice(0, 16)}–${end.slice(11, 16)} ${status} ${summary} @ ${location.split('\n')[0]}`
const on = (when: string, times: readonly ReadTime[], name = 'Rhyme time') =>
	times.filter(({ start, summary }) => start.startsWith(when) && summary.startsWith(name)).map(inShort)

describe('a date that a notice changes', () => {
	test('is cancelled where its place is closed, and says why, and the next is as planned', async () => {
		const times = await timesOf('service', 'rhyme-time', { pipe })
		const [first] = times
		expect(on(day, times)).toEqual([`${day}T10:30–11:00 CANCELLED Rhyme time (Not on) @ Mill Lane Library`])
		expect(first!.description).toMatch(
			/^Mill Lane Library\. Closed\. Thursday 26 November\. Why: a burst water pipe\.\n/,
		)
		const week = addDays(day, 7)
		expect(on(week, times)).toEqual([`${week}T10:30–11:00 CONFIRMED Rhyme time @ Mill Lane Library`])
		expect(times.filter(({ status }) => status === 'CANCELLED')).toHaveLength(1)
	})

	test.each([
		['a new place', toHall, '10:30–11:00 CONFIRMED Rhyme time (New place: Chapel Street Hall) @ Chapel Street Hall'],
		[
			'a new time',
			{ ...pipe, about: { service: 'rhyme-time' }, what: 'starts-later', 'starts-at': '10:45' },
			'10:45–11:00 CONFIRMED Rhyme time (New time: 10:45am to 11am) @ Mill Lane Library',
		],
		[
			'that it is full',
			{ ...pipe, about: { service: 'rhyme-time', date: day }, what: 'full' },
			'10:30–11:00 TENTATIVE Rhyme time (Full) @ Mill Lane Library',
		],
		[
			'that somebody should ring first',
			{ ...pipe, about: 'area', what: 'phone-first' },
			'10:30–11:00 TENTATIVE Rhyme time (Call before you go) @ Mill Lane Library',
		],
		[
			'what is closed everywhere',
			{ ...pipe, about: 'area' },
			'10:30–11:00 CANCELLED Rhyme time (Not on) @ Mill Lane Library',
		],
	])('says %s', async (_, notice, said) => {
		expect(on(day, await timesOf('service', 'rhyme-time', { notice }))).toEqual([`${day}T${said}`])
	})

	test('is said in the language of the calendar', async () => {
		const [first] = await timesOf('service', 'rhyme-time', { pipe }, day, 'ur')
		expect(first!.summary).toContain('نہیں ہو گا')
		expect(first!.description).toContain('پانی کا پائپ پھٹ گیا')
	})

	test('takes the place of a date there is, in the zone of the area', async () => {
		const text = await textOf('service', 'rhyme-time', { pipe: { ...pipe, until: addDays(day, 9) } })
		expect(text.match(/RECURRENCE-ID/g)).toHaveLength(6)
		expect(text).toContain(`\r\nRECURRENCE-ID;TZID=Europe/London:${day.replaceAll('-', '')}T103000\r\n`)
		expect(readCalendar(text).strays()).toEqual([])
	})

	test('is changed itself where it stands alone and repeats nothing', async () => {
		const alone = '2026-12-03'
		const notice = { about: { service: 'parents-panel' }, from: alone, until: alone, what: 'cancelled' }
		const text = await textOf('service', 'parents-panel', { notice })
		const changed = readCalendar(text)
			.times()
			.filter(({ start }) => start.startsWith(alone))
		expect(text).not.toContain('RECURRENCE-ID')
		expect(changed.map(({ status }) => status)).toEqual(['CANCELLED'])
	})
})

describe('who follows a place', () => {
	test('sees what is held there called off, and nothing of a service nobody else may need to see', async () => {
		const hub = { ...pipe, about: { venue: 'wrenbridge-family-hub' }, until: addDays(day, 14) }
		const times = await timesOf('place', 'wrenbridge-family-hub', { hub })
		const isWithin = ({ start }: ReadTime) => start < addDays(day, 15)
		expect(times.filter(isWithin).length).toBeGreaterThan(3)
		expect(times.filter(isWithin).filter(({ status }) => status !== 'CANCELLED')).toEqual([])
		expect(times.some(({ status }) => status === 'CONFIRMED')).toBe(true)
	})

	test('a group leaves sees that it has moved; at the place it goes to it is there on that day', async () => {
		const left = on(day, await timesOf('place', 'mill-lane-library', { toHall }))
		const there = (await timesOf('place', 'chapel-street-hall', { toHall })).filter(({ summary }) =>
			summary.startsWith('Rhyme time'),
		)
		expect(left).toEqual([
			`${day}T10:30–11:00 CONFIRMED Rhyme time (New place: Chapel Street Hall) @ Chapel Street Hall`,
		])
		expect(there.map(inShort)).toEqual(left)
		const before = await timesOf('place', 'chapel-street-hall', {})
		expect(before.filter(({ summary }) => summary.startsWith('Rhyme time'))).toEqual([])
	})

	test('is told of no group there that people may not want to be seen at', async () => {
		const notice = {
			about: { service: 'tea-and-talk' },
			...{ from: day, until: day, what: 'moved', 'moved-to': { at: 'mill-lane-library' } },
		}
		expect(await textOf('place', 'mill-lane-library', { notice })).not.toContain('tea-and-talk')
		expect(await textOf('service', 'tea-and-talk', { notice })).toContain('Mill Lane Library')
	})
})

describe('whoever took a date before', () => {
	const late = { ...pipe, about: { service: 'rhyme-time' }, what: 'starts-later', 'starts-at': '10:45' }
	const sequences = async (notices: Notices, built: string) =>
		new Map(
			(await timesOf('service', 'rhyme-time', notices, built)).map(({ uid, start, sequence }) => [
				`${uid} ${start.slice(0, 10)}`,
				sequence,
			]),
		)

	test('is given a higher number when a notice comes, changes and is taken back, and never a lower one', async () => {
		const told = [
			await sequences({}, addDays(day, -3)),
			await sequences({ pipe }, addDays(day, -2)),
			await sequences({ late }, addDays(day, -1)),
			await sequences({}, day),
		]
		const [date] = [...told[3]!.keys()]
		const numbers = told.map((one) => one.get(date!)!)
		expect(date).toContain(day)
		for (const [index, number] of numbers.slice(1).entries()) expect(number).toBeGreaterThan(numbers[index]!)
	})

	test('is given the same file for the same content and day', async () => {
		expect(await textOf('stage', 'baby', { pipe })).toBe(await textOf('stage', 'baby', { pipe }))
	})

	test('finds nothing of a notice that is over', async () => {
		const built = addDays(day, 1)
		expect(await textOf('stage', 'baby', { pipe }, built)).toBe(await textOf('stage', 'baby', {}, built))
	})
})
