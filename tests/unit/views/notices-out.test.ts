import { afterEach, describe, expect, test, vi } from 'vitest'
import { segmentsOf, mostSegments } from '#domain/lists/text-message.ts'
import type { ListEntry } from '#islands/lists/list-data.ts'
import { messageNow } from '#islands/lists/message-now.ts'
import { addDays } from '#domain/time/dates.ts'
import { inUtc } from '#domain/time/london.ts'
import { day } from '../../moment.ts'
import { viewsWith } from './with-notices.ts'

afterEach(() => vi.unstubAllEnvs())

const site = 'https://families.example/'
const pipe = { about: { venue: 'mill-lane-library' }, from: day, until: day, what: 'closed', why: 'burst-pipe' }
const snow = { about: 'area', from: day, until: day, what: 'phone-first', why: 'weather' }
const toHall = { ...pipe, about: { service: 'rhyme-time' }, what: 'moved', 'moved-to': { at: 'chapel-street-hall' } }

describe('a list', () => {
	test('holds what is different beside the service, until when, and no day it is off as the next', async () => {
		const { listDataIn } = await viewsWith({ pipe })
		const { services, notices } = listDataIn('en')
		expect(services['rhyme-time']!.notices).toEqual([
			[
				`${addDays(day, -7)}T00:00`,
				`${addDays(day, 1)}T00:00`,
				'Mill Lane Library · Closed · Thursday 26 November',
				'Closed, 26 Nov',
			],
		])
		expect(services['rhyme-time']!.days[0]).toBe('2026-11-28')
		expect(services['oakfield-nursery-places']).not.toHaveProperty('notices')
		expect(notices).toBeUndefined()
	})

	test('says once what holds everywhere', async () => {
		const { listDataIn } = await viewsWith({ snow })
		const { services, notices } = listDataIn('en')
		expect(notices?.map(([, , text]) => text)).toEqual([
			'Everywhere in Wrenbridge · Call before you go · Thursday 26 November',
		])
		expect(services['rhyme-time']).not.toHaveProperty('notices')
	})
})

describe('a text message', () => {
	const entry = (more: Partial<ListEntry> = {}): ListEntry => ({
		name: 'Rhyme time',
		wayIn: 'Just turn up',
		cost: 'Free',
		whenShort: 'Thursday 10:30am',
		where: 'Mill Lane Library',
		phone: '01632 960 123',
		days: [],
		notices: [['2026-11-19T00:00', '2026-11-27T00:00', 'Closed · Thursday 26 November', 'Closed, 26 Nov']],
		...more,
	})
	const link = 'https://families.example/en/list/#v=1&s=rhyme-time&c=x'
	const words = { comma: ', ', more: (count: number) => `and ${count} more:` }
	const said = (entries: readonly ListEntry[], now = `${day}T10:00`) => messageNow(entries, { words }, link, now).text

	test('says what is different beside the name, while it is told', () => {
		expect(said([entry()])).toBe(`01632960123 Rhyme time: Closed, 26 Nov, Thursday 10:30am\n${link}`)
		expect(said([entry()], '2026-11-27T00:00')).toBe(`01632960123 Rhyme time, Thursday 10:30am\n${link}`)
	})

	test('says what holds everywhere first', () => {
		const notices = [['2026-11-19T00:00', '2026-11-27T00:00', 'Everywhere: call first', 'Call first']] as const
		const { lines } = messageNow([entry({ notices: [] })], { notices, words }, link, `${day}T10:00`)
		expect(lines[0]).toBe('Everywhere: call first')
	})

	test('never says half of it, and promises no time of what is different', () => {
		const long = `${'Closed while the pipes are mended, '.repeat(16)}26 Nov`
		const entries = [
			entry({ notices: [['2026-11-19T00:00', '2026-11-27T00:00', long, long]] }),
			entry({ name: 'Baby massage', whenShort: 'Friday 10am', notices: [] }),
		]
		const text = said(entries)
		expect(text).toBe(`01632960123 Rhyme time\n01632960123 Baby massage, Friday 10am\n${link}`)
		expect(segmentsOf(text).segments).toBeLessThanOrEqual(mostSegments)
	})
})

describe('a card on another site', () => {
	test('holds what is different about the service and everywhere', async () => {
		const { serviceOembed } = await viewsWith({ pipe, snow })
		const { card } = serviceOembed('en', 'rhyme-time', new URL(site)) as {
			card: { notices?: readonly (readonly string[])[] }
		}
		expect(card.notices?.map(([, , text]) => text)).toEqual([
			'Everywhere in Wrenbridge · Call before you go · Thursday 26 November. ',
			'Mill Lane Library · Closed · Thursday 26 November. ',
		])
	})

	test('is told in UTC from when until when, also in summer', () => {
		expect(inUtc('2026-11-26T00:00')).toBe('2026-11-26T00:00')
		expect(inUtc('2026-07-01T00:00')).toBe('2026-06-30T23:00')
		expect(inUtc('2026-03-29T03:30')).toBe('2026-03-29T02:30')
	})
})

type Dated = { next_dates?: Record<string, unknown>[]; cancelled_dates?: string[] }
type Row = {
	alert?: string
	x_first_door: { id: string; notices?: Record<string, unknown>[] }
	schedules?: { byday: string; opens_at: string; x_first_door: Dated }[]
}

describe('open data', () => {
	const rowOf = async (id: string, notices: Readonly<Record<string, object>>) => {
		const { openDataFiles } = await viewsWith(notices)
		const lines = openDataFiles(site).get('v3/services.ndjson')!.trim().split('\n')
		return lines.map((line) => JSON.parse(line) as Row).find((row) => row.x_first_door.id === id)!
	}
	const thursdayOf = ({ schedules = [] }: Row) => schedules.find(({ byday }) => byday === 'TH')!.x_first_door

	test('says what is different, in words and for machines, and leaves the day out of those to go to', async () => {
		const row = await rowOf('rhyme-time', { pipe })
		expect(row.alert).toBe('Mill Lane Library. Closed. Thursday 26 November. Why: a burst water pipe.')
		expect(row.x_first_door.notices).toMatchObject([
			{
				about: 'venue',
				place: 'Mill Lane Library',
				what: 'closed',
				why: 'burst-pipe',
				from: `${day}T00:00`,
				until: `${addDays(day, 1)}T00:00`,
			},
		])
		const { next_dates, cancelled_dates } = thursdayOf(row)
		expect(cancelled_dates).toEqual([`${day}T10:30`])
		expect(next_dates).toHaveLength(8)
		expect(next_dates![0]!['start']).toBe(`${addDays(day, 7)}T10:30`)
	})

	test('says where a date has moved, and until when it was to be', async () => {
		const { next_dates } = thursdayOf(await rowOf('rhyme-time', { toHall }))
		expect(next_dates![0]).toMatchObject({ start: `${day}T10:30`, place: 'Chapel Street Hall' })
		const late = { ...toHall, what: 'starts-later', 'starts-at': '10:45', 'moved-to': undefined }
		expect(thursdayOf(await rowOf('rhyme-time', { late })).next_dates![0]).toMatchObject({
			start: `${day}T10:45`,
			planned_start: `${day}T10:30`,
		})
	})

	test('is as it was for a service that nothing is different about', async () => {
		const { openDataFiles } = await viewsWith({})
		const usual = openDataFiles(site)
		const [path, text] = [...usual].find(
			([name, file]) => /services\/.+\/index/.test(name) && file.includes('baby-massage'),
		)!
		expect((await viewsWith({ pipe })).openDataFiles(site).get(path)).toBe(text)
	})

	test('says of a service without place and time only what holds everywhere', async () => {
		const moved = { ...toHall, about: { service: 'tea-and-talk' } }
		const row = await rowOf('tea-and-talk', { moved, snow, hall: { ...pipe, about: { venue: 'chapel-street-hall' } } })
		expect(row.alert).toMatch(/^Everywhere in Wrenbridge\. Call before you go\./)
		expect(JSON.stringify(row)).not.toMatch(/Chapel Street Hall|notices|next_dates/)
	})

	test('says in sheets what is different, and on which days', async () => {
		const files = (await viewsWith({ pipe })).openDataFiles(site)
		const rows = (name: string) =>
			files
				.get(name)!
				.split('\r\n')
				.filter((row) => row.includes('/rhyme-time/'))
		expect(rows('services.csv')[0]).toContain('Mill Lane Library. Closed. Thursday 26 November.')
		expect(rows('sessions.csv').filter((row) => row.includes('26 November 2026: Not on'))).toHaveLength(1)
	})
})

test('nothing that leaves the site holds a notice about a service nobody else may see', async () => {
	const hidden = { about: { service: 'safe-harbour-outreach' }, from: day, until: day, what: 'cancelled' }
	const own = { ...hidden, what: 'moved', 'moved-to': { at: 'wren-park' } }
	const outOf = async (notices: Readonly<Record<string, object>>) => {
		const views = await viewsWith(notices)
		const { everyService, venues } = views.catalogueIn('en')
		const service = everyService.get('safe-harbour-outreach')
		return {
			list: views.listDataIn('en'),
			data: [...views.openDataFiles(site)],
			calendars: views.servicesWithCalendar('en').map(({ id }) => views.serviceCalendar('en', id, new URL(site))),
			places: venues.all.map(({ id }) => views.placeCalendar('en', id, new URL(site))),
			cards: views.servicesToEmbed('en').map(({ id }) => views.serviceOembed('en', id, new URL(site))),
			check: views.helpRowOf(service, views.contextFor('en')),
			finder: views.serviceDoc(service, 'en'),
		}
	}
	const usual = await outOf({})
	expect(await outOf({ hidden })).toEqual(usual)
	expect(await outOf({ own })).toEqual(usual)
})
