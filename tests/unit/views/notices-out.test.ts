import { afterEach, describe, expect, test, vi } from 'vitest'
import { segmentsOf, mostSegments } from '#domain/lists/text-message.ts'
import type { ListEntry } from '#islands/lists/list-data.ts'
import { messageNow } from '#islands/lists/message-now.ts'
import { addDays } from '#domain/time/dates.ts'
import { inUtc } from '#domain/time/london.ts'
import { day } from '../../moment.ts'
import { viewsWith } from './with-notices.ts'
import { written } from '../../written.ts'

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

describe('a service at one of its places on a list', () => {
	const clinic = 'baby-weigh-in'
	const [hub, orchard, otterLane] = [
		'wrenbridge-family-hub',
		'orchard-childrens-centre',
		'otter-lane-childrens-centre',
	] as const
	const placesWith = async (notices: Readonly<Record<string, object>>) =>
		(await viewsWith(notices)).listDataIn('en').services[clinic]!.places!
	const textsAt = (places: Awaited<ReturnType<typeof placesWith>>, venue: string) =>
		(places[venue]!.notices ?? []).map(([, , text]) => text)

	test('says what is different about its time there, never about the time at another place', async () => {
		const session = { day: 'wednesday', from: '09:30' }
		const ill = { about: { service: clinic, session }, from: day, until: '2026-12-02', what: 'cancelled' }
		const places = await placesWith({ ill })
		expect(textsAt(places, hub)).toHaveLength(1)
		expect([textsAt(places, orchard), textsAt(places, otterLane)]).toEqual([[], []])
	})

	test('on a date that has moved is at its new place, and not at the old', async () => {
		const tuesday = '2026-12-01'
		const moved = {
			about: { service: clinic, date: tuesday },
			from: tuesday,
			until: tuesday,
			what: 'moved',
			'moved-to': { at: otterLane },
		}
		const places = await placesWith({ moved })
		expect([places[orchard]!.days[0], places[otterLane]!.days.slice(0, 2)]).toEqual(['2026-12-08', [day, tuesday]])
		expect([hub, orchard, otterLane].map((venue) => textsAt(places, venue).length)).toEqual([0, 1, 1])
	})

	test('says what holds for all of it everywhere', async () => {
		const full = { about: { service: clinic }, from: day, until: '2026-12-10', what: 'phone-first' }
		const places = await placesWith({ full })
		expect(Object.keys(places).map((venue) => textsAt(places, venue).length)).toEqual([1, 1, 1, 1])
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
	const messageText = (entries: readonly ListEntry[], now = `${day}T10:00`) =>
		messageNow(entries, { words }, link, now).text

	test('says what is different beside the name, while it is told', () => {
		expect(messageText([entry()])).toBe(`01632960123 Rhyme time: Closed, 26 Nov, Thursday 10:30am\n${link}`)
		expect(messageText([entry()], '2026-11-27T00:00')).toBe(`01632960123 Rhyme time, Thursday 10:30am\n${link}`)
	})

	test('says what holds everywhere first', () => {
		const notices = [['2026-11-19T00:00', '2026-11-27T00:00', 'Everywhere: call first', 'Call first']] as const
		const { lines } = messageNow([entry({ notices: [] })], { notices, words }, link, `${day}T10:00`)
		expect(lines[0]).toBe('Everywhere: call first')
	})

	test('that is full still says what holds everywhere, and of its things what fits beside that', () => {
		const closed = `Everywhere in Wrenbridge: ${'no group is on while it snows, '.repeat(9)}26 Nov`
		const notices = [['2026-11-19T00:00', '2026-11-27T00:00', closed, 'Closed']] as const
		const text = (address: string) =>
			messageNow([entry({ notices: [] }), entry({ notices: [] })], { notices, words }, address, `${day}T10:00`).text
		expect(
			text(`${link}${'x'.repeat(40)}`)
				.split('\n')
				.slice(0, 2),
		).toEqual([closed, '01632960123 Rhyme time, Thursday 10:30am'])
		expect(text(`${link}${'x'.repeat(70)}`)).toBe(`${closed}\n${link}${'x'.repeat(70)}`)
		expect(text(`${link}${'x'.repeat(400)}`)).toBe(`${link}${'x'.repeat(400)}`)
	})

	test('never says half of it, and promises no time of what is different', () => {
		const long = `${'Closed while the pipes are mended, '.repeat(16)}26 Nov`
		const entries = [
			entry({ notices: [['2026-11-19T00:00', '2026-11-27T00:00', long, long]] }),
			entry({ name: 'Baby massage', whenShort: 'Friday 10am', notices: [] }),
		]
		const text = messageText(entries)
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

	test('that says by when to book says it at every moment until then', async () => {
		const { serviceOembed } = await viewsWith({})
		const { card } = serviceOembed('en', 'baby-massage', new URL(site)) as {
			card: { notices?: readonly (readonly [string, string, string])[] }
		}
		const by = card.notices?.find(([, , text]) => text.startsWith('Book by'))
		expect(by?.[0]).toBe('2000-01-01T00:00')
		expect(by?.[1]).toBe('2026-12-19T00:00')
		for (const [since, until] of card.notices ?? [])
			expect([since, until].filter((moment) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(moment))).toEqual([])
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
		const lines = openDataFiles(site).get('v3/services.ndjson')!().trim().split('\n')
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
		const usual = written(openDataFiles(site))
		const [path, text] = [...usual].find(
			([name, file]) => /services\/.+\/index/.test(name) && file.includes('baby-massage'),
		)!
		expect(written((await viewsWith({ pipe })).openDataFiles(site)).get(path)).toBe(text)
	})

	test('says of a service without place and time only what holds everywhere', async () => {
		const moved = { ...toHall, about: { service: 'tea-and-talk' } }
		const row = await rowOf('tea-and-talk', { moved, snow, hall: { ...pipe, about: { venue: 'chapel-street-hall' } } })
		expect(row.alert).toMatch(/^Everywhere in Wrenbridge\. Call before you go\./)
		expect(JSON.stringify(row)).not.toMatch(/Chapel Street Hall|notices|next_dates/)
	})

	test('says in sheets what is different, and on which days', async () => {
		const files = written((await viewsWith({ pipe })).openDataFiles(site))
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
			data: [...written(views.openDataFiles(site))],
			calendars: views.calendarIds('en').map((id) => views.serviceCalendar('en', id, new URL(site))),
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
