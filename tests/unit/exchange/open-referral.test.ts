import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { booking } from '#domain/model/booking.ts'
import { noIds } from '#domain/model/references.ts'
import { session } from '#domain/model/session.ts'
import { addDays } from '#domain/time/dates.ts'
import { nextSessions } from '#domain/time/occurrences.ts'
import { openReferralFiles } from '#exchange/open-referral/files.ts'
import type { Feed, OpenService } from '#exchange/open-referral/feed.ts'
import { recordsOf } from '#exchange/open-referral/records.ts'
import { schedulesOf } from '#exchange/open-referral/schedules.ts'
import { endedRecord, serviceRecord, type ServiceRecord } from '#exchange/open-referral/services.ts'
import { tableFiles } from '#exchange/open-referral/tables.ts'
import { anySchool, anySession } from '../domain/any-session.ts'
import { day } from '../../moment.ts'
import { readCsv } from './read-csv.ts'
import { written } from '../../written.ts'

const term = { from: '2026-11-02', to: '2026-12-18' }
const feed: Feed = {
	today: day,
	calendar: { terms: [term], bankHolidays: new Set(['2026-12-25']) },
	area: { name: 'Fenbridge', siteName: 'First Door', site: 'https://fenbridge.example/', example: false },
	terms: { licence: 'CC-BY-4.0', contact: 'hello@fenbridge.example' },
	services: [],
	ended: [],
	settings: [],
	endedSettings: [],
	organisations: [{ id: 'council', name: 'Fenbridge Council', type: 'council', email: 'jo.smith@fenbridge.example' }],
	venues: new Map([
		[
			'hall',
			{
				id: 'hall',
				name: 'The Hall',
				type: 'community',
				'run-by': 'council',
				address: { lines: ['1 Fen Road', 'Fenbridge'], postcode: 'FB1 1AA' },
				point: { lat: 52, lon: 0 },
				access: { 'step-free': 'yes', cafe: 'unknown' },
				checked: { on: '2026-11-01', by: 'The caretaker' },
				words: { summary: 'A hall.' },
			},
		],
	]),
	taxonomies: [],
	noticesOf: () => [],
	idFor: (thing) => thing,
	address: { root: 'https://fenbridge.example/open/v3/', openData: 'https://fenbridge.example/en/' },
	say: {
		access: (fact) => fact,
		answer: (answer) => answer,
		cost: () => '£3 a family',
		interpreter: ({ interpreter }) => interpreter,
		language: (code) => code,
		day: (when) => when,
		place: (at) => at,
		childcare: (kind) => kind,
	},
}

const service = (facts: Partial<OpenService> = {}): OpenService => ({
	id: 'songs',
	firstId: 'songs',
	type: 'group',
	tier: 'universal',
	stages: ['baby'],
	needs: ['talk-play'],
	audiences: ['everyone'],
	nations: ['england'],
	'run-by': 'council',
	'delivered-at': [{ venue: 'hall' }],
	access: ['drop-in'],
	cost: { kind: 'pay', pounds: 3, per: 'family' },
	phone: '01632 960 001',
	spoken: ['en'],
	interpreter: 'unknown',
	welcomes: { dads: 'yes', siblings: 'unknown', 'disabled-children': 'unknown', grandparents: 'unknown' },
	checked: { on: '2026-11-01', by: 'Jo Smith' },
	words: { name: 'Songs', summary: 'Sing.', who: 'You have a baby.', 'getting-in': 'Ring the bell at The Hall.' },
	form: 'all',
	pages: { en: 'https://fenbridge.example/en/services/songs/' },
	translations: {},
	...facts,
})
const one = (facts: object) => ({
	...session(noIds).parse({ from: '10:00', to: '11:00', ...facts }),
	at: 'hall',
})
type Schedule = { notes: string; x_first_door: { next_dates?: { start: string; check_first?: boolean }[] } }
const startsOf = (schedule: Schedule | undefined) => (schedule?.x_first_door.next_dates ?? []).map(({ start }) => start)
const scheduleOf = (facts: object) => schedulesOf(service({ sessions: [one(facts)] }), feed)[0] as Schedule

describe('a session', () => {
	test.each([
		[{ day: 'thursday' }, { freq: 'WEEKLY', byday: 'TH' }],
		[
			{ day: 'monday', every: 'first' },
			{ freq: 'MONTHLY', byday: '1MO' },
		],
		[
			{ day: 'sunday', every: 'last' },
			{ freq: 'MONTHLY', byday: '-1SU' },
		],
		[
			{ day: 'friday', every: 'fortnight', starts: '2026-11-23' },
			{ interval: 2, dtstart: '2026-11-27' },
		],
		[{ on: '2026-12-01' }, { dtstart: '2026-12-01', valid_from: '2026-12-01', valid_to: '2026-12-01' }],
		[{ day: 'friday', to: '24:00' }, { closes_at: '23:59' }],
	])('%j is a rule of the standard', (facts, rule) => {
		expect(scheduleOf(facts)).toMatchObject({ opens_at: '10:00', timezone: 'Europe/London', ...rule })
	})

	test('says in words and in dates what a rule cannot', () => {
		const schedule = scheduleOf({
			day: 'thursday',
			runs: 'term-time',
			except: ['2026-12-03'],
			also: ['2026-12-22'],
			confirmed: false,
		})
		expect(schedule.notes).toBe(
			'Term time only. Not on bank holidays. Not on: 2026-12-03. Also on: 2026-12-22. Check first.',
		)
		expect(startsOf(schedule)).toEqual(['2026-11-26T10:00', '2026-12-10T10:00', '2026-12-17T10:00', '2026-12-22T10:00'])
		expect(schedule.x_first_door.next_dates?.[0]?.check_first).toBe(true)
	})

	test('that is over is not there', () => {
		expect(scheduleOf({ on: '2026-11-25' })).toBeUndefined()
		expect(scheduleOf({ day: 'monday', ends: '2026-11-25' })).toBeUndefined()
		expect(scheduleOf({ day: 'monday', ends: '2026-11-25', also: ['2026-12-01'] })).toBeDefined()
	})

	test('hours to get in touch end with the service, as its sessions do', () => {
		const hours = { open: [{ days: ['monday' as const], from: '09:00', to: '17:00' }], checked: day }
		const [running] = schedulesOf(service({ hours }), feed)
		expect(running).not.toHaveProperty('valid_to')
		const [ending] = schedulesOf(service({ hours, closed: { on: '2026-12-10', instead: [] } }), feed)
		expect(ending).toMatchObject({ x_first_door: { kind: 'hours' }, valid_to: '2026-12-09' })
	})

	test('has the dates the site shows, whatever its rhythm', () => {
		fc.assert(
			fc.property(anySession, anySchool, fc.integer({ min: 0, max: 2500 }), (facts, calendar, days) => {
				const today = addDays('2024-01-01', days)
				const [schedule] = schedulesOf(service({ sessions: [{ ...facts, at: 'hall' }] }), { ...feed, calendar, today })
				const starts = nextSessions([facts], calendar, today, 8).map((next) => `${next.day}T${next.from}`)
				expect(startsOf(schedule as Schedule | undefined)).toEqual(starts)
			}),
			{ numRuns: 500 },
		)
	})
})

describe('booking', () => {
	const facts = {
		how: ['phone'],
		by: '2026-12-10',
		places: { state: 'full', 'as-of': '2026-11-20' },
		wait: { weeks: { from: 2, to: 6 }, 'as-of': '2026-10-01' },
	}
	const recordOn = (today: string) =>
		serviceRecord(service({ booking: booking.parse(facts) }), { ...feed, today }) as ServiceRecord & {
			wait_time?: string
			x_first_door: { booking: object }
		}
	const how = { how: ['phone'], by: '2026-12-10' }

	test('says what somebody told lately, with its day, and no longer than it may be leaned on', () => {
		expect(recordOn('2026-12-04')).toMatchObject({
			wait_time: '2 to 6 weeks, as of 2026-10-01',
			x_first_door: {
				booking: {
					...how,
					places: { state: 'full', as_of: '2026-11-20' },
					wait_weeks: { from: 2, to: 6, as_of: '2026-10-01' },
				},
			},
		})
		expect(recordOn('2027-01-10').wait_time).toBeUndefined()
		expect(recordOn('2027-01-10').x_first_door.booking).toEqual(how)
	})

	test.each([
		[{ from: 2, to: 6 }, '2 to 6 weeks'],
		[{ from: 6, to: 6 }, 'Up to 6 weeks'],
		[{ from: 0, to: 1 }, 'Up to 1 week'],
	])('a wait of %o is said as people say it', (weeks, says) => {
		const record = serviceRecord(service({ referral: { who: ['gp'], 'wait-weeks': weeks } as never }), feed)
		expect(record['wait_time']).toBe(says)
	})

	test('prices of more children stand beside the price', () => {
		const cost = { kind: 'pay', pounds: 3, per: 'family', 'second-child': 1.5, sibling: 0 } as const
		expect(serviceRecord(service({ cost }), feed)['cost_options']).toMatchObject([
			{ option: 'Price', amount: 3 },
			{ option: 'Second child', amount: 1.5, currency: 'GBP' },
			{ option: 'Brother or sister who comes along', amount: 0, currency: 'GBP' },
		])
	})
})

describe('how old a fact is', () => {
	const checkedOn = (on: string) =>
		serviceRecord(service({ sessions: [one({ day: 'thursday' })], checked: { on, by: 'Jo Smith' } }), feed)

	test('goes out with it, and until when times hold', () => {
		expect(checkedOn('2026-11-01')).toMatchObject({
			status: 'active',
			assured_date: '2026-11-01',
			last_modified: '2026-11-01T00:00:00Z',
			x_first_door: { times_hold_until: '2027-05-01' },
		})
	})

	test('takes times and prices away after 6 months, as on the page', () => {
		const { schedules, cost_options, alert, status } = checkedOn('2026-05-26')
		expect({ schedules, cost_options, alert, status }).toEqual({
			alert: 'Call first: last checked on 2026-05-26.',
			status: 'active',
		})
	})

	test('makes it inactive after 12', () => expect(checkedOn('2025-11-26')['status']).toBe('inactive'))
})

describe('what stays home', () => {
	const quiet = service({
		form: 'no-place',
		sessions: [one({ day: 'thursday' })],
		hours: { open: [{ days: ['monday'], from: '09:00', to: '10:00' }], checked: day },
		phone: '07700 900 001',
		email: 'jo.smith@fenbridge.example',
	})

	test('where and when, of a service that is to be had without', () => {
		const text = JSON.stringify(serviceRecord(quiet, feed))
		expect(text).not.toMatch(/Hall|hall|Fen Road|FB1|schedules|10:00|thursday|TH"/)
		expect(text).toContain('Sing.')
	})

	test('who checked it, mobile numbers and addresses of persons', () => {
		for (const one of [quiet, service(quiet), service({ ...quiet, form: 'all' })])
			expect(JSON.stringify(serviceRecord(one, feed))).not.toMatch(/Jo Smith|07700|jo\.smith/)
	})

	test('what comes after it, where that stays home', () => {
		const { x_first_door: ours } = serviceRecord(service({ 'follow-on': ['secret'] }), feed)
		expect(JSON.stringify(ours)).not.toContain('secret')
	})
})

describe('a service that has ended', () => {
	const { words, pages, checked, ...rest } = service()
	const gone = endedRecord(
		{
			id: 'songs',
			firstId: 'tunes',
			was: ['tunes'],
			'run-by': rest['run-by'],
			words,
			pages,
			checked,
			closed: { on: '2026-11-20', instead: [] },
		},
		feed,
	)

	test('says so to whoever has it, under the name it had first', () => {
		expect(gone).toMatchObject({
			id: 'service/tunes',
			status: 'defunct',
			alert: 'Ended on 2026-11-20.',
			last_modified: '2026-11-20T00:00:00Z',
		})
		expect(gone).not.toHaveProperty('schedules')
		expect(gone).not.toHaveProperty('service_at_locations')
	})
})

describe('ages', () => {
	const agesOf = (from: number, to: number) => {
		const { minimum_age, maximum_age } = serviceRecord(service({ ages: { 'from-weeks': from, 'to-weeks': to } }), feed)
		return { minimum_age, maximum_age }
	}

	test('are years from birth; before it the standard has none', () => {
		expect(agesOf(26, 104)).toEqual({ minimum_age: 0.5, maximum_age: 1.99 })
		expect(agesOf(-8, 52)).toEqual({ minimum_age: undefined, maximum_age: 1 })
		expect(agesOf(-20, -2)).toEqual({ minimum_age: undefined, maximum_age: undefined })
	})
})

describe('whom it is for', () => {
	test('by years, or at any age', () => {
		expect(serviceRecord(service({ stages: [], years: { from: 13, to: 19, 'if-disabled': 24 } }), feed)).toMatchObject({
			minimum_age: 13,
			maximum_age: 24,
		})
		const forAll = serviceRecord(service({ stages: [], 'all-ages': true }), feed)
		expect(forAll['minimum_age']).toBe(0)
		expect(forAll).not.toHaveProperty('maximum_age')
	})

	test('by the postcodes a team is there for, and of what has no place by the area alone', () => {
		const areas = (facts: Partial<OpenService>) =>
			(serviceRecord(service(facts), feed)['service_areas'] as { name: string }[]).map(({ name }) => name)
		expect(areas({ covers: ['FB1', 'FB2 3'] })).toEqual(['FB1', 'FB2 3'])
		expect(areas({ covers: ['FB1'], form: 'no-place' })).toEqual(['Fenbridge'])
	})
})

test('nothing is said where nothing is known, and nothing is null', () => {
	expect(JSON.stringify(serviceRecord(service(), feed))).not.toMatch(/null|""|\[\]|unknown"/)
})

test('the same facts make the same files', () => {
	const same: Feed = { ...feed, services: [service()] }
	const files = () => [...written(openReferralFiles(same, recordsOf(same))), ...tableFiles(same, recordsOf(same))]
	expect(files()).toEqual(files())
})

describe('tables', () => {
	const terms = [{ id: 'group', name: 'Group', description: 'Meets' }]
	const full: Feed = {
		...feed,
		services: [
			service({ sessions: [one({ day: 'thursday' })] }),
			service({ id: 'play', firstId: 'play', words: { ...service().words, name: '=Play, "now"' } }),
		],
		taxonomies: [{ id: 'type', name: 'Kind', description: 'What it is', terms, termsOf: ({ type }) => [type] }],
	}
	const files = tableFiles(full, recordsOf(full))
	const rowsOf = (name: string) => {
		const [heads = [], ...rows] = readCsv(files.get(`${name}.csv`)!)
		return rows.map((row) => Object.fromEntries(heads.map((head, index) => [head, row[index]!])))
	}
	type Resource = {
		name: string
		path: string
		schema: {
			fields: { name: string; type: string }[]
			foreignKeys: { fields: string; reference: { resource: string } }[]
		}
	}
	const { resources }: { resources: Resource[] } = JSON.parse(files.get('datapackage.json')!)

	test('hold each thing once, in words as they are', () => {
		expect(rowsOf('service').map(({ name }) => name)).toEqual(['Songs', '=Play, "now"'])
		expect(rowsOf('location').map(({ name }) => name)).toEqual(['The Hall'])
		expect(rowsOf('address')).toMatchObject([{ location_id: 'location/hall', postal_code: 'FB1 1AA' }])
		expect(rowsOf('phone').map(({ service_id, number }) => [service_id, number])).toEqual([
			['service/songs', '01632 960 001'],
			['service/play', '01632 960 001'],
		])
		expect(rowsOf('schedule')).toMatchObject([{ service_id: 'service/songs', byday: 'TH', opens_at: '10:00' }])
		expect(rowsOf('taxonomy_term')).toMatchObject([{ taxonomy_id: 'taxonomy/type', name: 'Group' }])
	})

	test('lead to one another', () => {
		for (const { name, schema } of resources)
			for (const { fields, reference } of schema.foreignKeys) {
				const ids = new Set(rowsOf(reference.resource).map(({ id }) => id))
				const lost = rowsOf(name).filter((row) => row[fields] !== '' && !ids.has(row[fields]))
				expect(lost, `${name}.${fields}`).toEqual([])
			}
		expect(resources.flatMap(({ schema }) => schema.foreignKeys).length).toBeGreaterThan(8)
	})

	test('are as the data package says', () => {
		expect(resources.map(({ path }) => path).sort()).toEqual(
			[...files.keys()].filter((path) => path.endsWith('.csv')).sort(),
		)
		for (const { name, schema } of resources)
			expect(Object.keys(rowsOf(name)[0]!), name).toEqual(schema.fields.map((field) => field.name))
		const types = Object.fromEntries(
			resources.find(({ name }) => name === 'service')!.schema.fields.map((field) => [field.name, field.type]),
		)
		expect(types).toMatchObject({ name: 'string', assured_date: 'date', last_modified: 'datetime' })
	})

	test('keep home what stays home', () => {
		const quiet: Feed = { ...full, services: [service({ form: 'no-place', sessions: [one({ day: 'friday' })] })] }
		const text = [...tableFiles(quiet, recordsOf(quiet)).values()].join('\n')
		expect(text).not.toMatch(/The Hall|FB1 1AA|Ring the bell|10:00/)
		expect(text).not.toContain('jo.smith')
	})
})
