import { describe, expect, test } from 'vitest'
import { recordsFromFeed, servicesIn } from '#exchange/imports/open-referral.ts'
import { lostOf, type SourceRecord } from '#domain/imports/source-record.ts'
import { day } from '../../../moment.ts'

const setting = {
	name: 'feed.json',
	today: day,
	termOf: () => undefined,
	languageOf: (name: string) => ({ en: 'en', English: 'en', Urdu: 'ur' })[name],
	isPersonalAsked: () => false,
}
const read = (data: unknown) => recordsFromFeed(servicesIn(data) ?? [], setting)
const one = (service: object): SourceRecord =>
	read([{ id: '1', name: 'Song time', description: '', ...service }]).records[0]!

describe('a list of services is found', () => {
	const service = { id: 1, name: 'Song time', description: 'Songs.' }
	test.each([
		['version 3', { total_items: 1, contents: [service] }],
		['with other names around', { totalElements: 1, last: true, content: [service] }],
		['everything in one', { services: [service], organizations: [] }],
		['bare', [service]],
		['one alone', service],
	])('%s', (_, data) => expect(read(data).records.map(({ name, key }) => [name, key])).toEqual([['Song time', '1']]))

	test('empty, and none in what is something else', () => {
		expect(servicesIn({ totalelements: 0, content: [] })).toEqual([])
		expect([{ locations: [] }, 'x', null, { services: [{ providerId: 'x' }] }].map(servicesIn)).toEqual(
			Array(4).fill(undefined),
		)
	})
})

describe('times', () => {
	const times = (...schedules: object[]) => {
		const { sessions, doubts } = one({ schedules })
		return [sessions.map(({ session }) => session), doubts.map(({ says }) => says)]
	}
	const hours = { opens_at: '09:30:00', closes_at: '11:00' }

	test('weekly, fortnightly, monthly and single days', () => {
		const span = { from: '09:30', to: '11:00' }
		expect(times({ ...hours, freq: 'WEEKLY', byday: 'MO,WE' })[0]).toEqual([
			{ ...span, day: 'monday' },
			{ ...span, day: 'wednesday' },
		])
		expect(times({ ...hours, freq: 'WEEKLY', interval: 2, byday: 'TH', dtstart: '2026-12-03' })[0]).toEqual([
			{ ...span, day: 'thursday', every: 'fortnight', starts: '2026-12-03' },
		])
		expect(times({ ...hours, freq: 'MONTHLY', byday: '-1FR', valid_to: '2027-03-26' })[0]).toEqual([
			{ ...span, day: 'friday', every: 'last', ends: '2027-03-26' },
		])
		expect(times({ ...hours, dtstart: '2026-12-05', valid_to: '2026-12-05' })[0]).toEqual([
			{ ...span, on: '2026-12-05' },
		])
	})

	test('end with the last date of the rule or the days it holds for, whichever comes first', () => {
		const weekly = { ...hours, freq: 'WEEKLY', byday: 'TH' }
		const endOf = (schedule: object) => times({ ...weekly, ...schedule })[0]
		expect(endOf({ until: '2026-12-17' })).toMatchObject([{ ends: '2026-12-17' }])
		expect(endOf({ until: '2026-12-17T23:59:59Z', valid_to: '2027-03-26' })).toMatchObject([{ ends: '2026-12-17' }])
		expect(endOf({ until: '2027-03-25', valid_to: '2026-12-31' })).toMatchObject([{ ends: '2026-12-31' }])
	})

	test('what cannot be told is a doubt, and the same schedule twice is one', () => {
		const unsure = [
			{ ...hours, freq: 'WEEKLY', interval: 2, byday: 'TH' },
			{ ...hours, freq: 'WEEKLY', interval: 3, byday: 'TH' },
			{ ...hours, freq: 'MONTHLY', bymonthday: 5 },
			{ ...hours, freq: 'WEEKLY', byday: 'TH', dtstart: '2026-12-03', count: 6 },
			{ ...hours, freq: 'WEEKLY', byday: 'TH', byweekno: '1,3' },
			{ ...hours, freq: 'WEEKLY', dtstart: '2026-12-03' },
			{ freq: 'WEEKLY', byday: 'MO' },
			{ ...hours },
			{ ...hours, freq: 'WEEKLY', byday: 'XX' },
			{ opens_at: '14:00', closes_at: '4:00', freq: 'WEEKLY', byday: 'MO' },
		]
		for (const schedule of unsure) expect(times(schedule)).toEqual([[], [expect.any(String)]])
		const weekly = { ...hours, freq: 'WEEKLY', byday: 'MO' }
		expect(times(weekly, { ...weekly })[0]).toHaveLength(1)
	})

	test('of version 1, and in words', () => {
		expect(
			one({ regular_schedules: [{ ...hours, weekday: 'Monday', freq: 'WEEKLY' }] }).sessions[0]?.session,
		).toMatchObject({ day: 'monday' })
		expect(times({ description: 'Tuesdays 10-11am, bring a towel' })[1]).toEqual(['"bring a towel" was not taken.'])
		expect(times({ description: 'Tuesdays 10-11am' })[0]).toEqual([{ day: 'tuesday', from: '10:00', to: '11:00' }])
	})
})

test('traps of live feeds: markup, ages of −1, masked places, lengths the wrong way round, made-up addresses', () => {
	const offer = one({
		description:
			'<h1>Songs</h1><p>For&nbsp;babies &amp; parents.</p><script>alert(1)</script><p>Mondays at 10am, £2.</p>',
		minimum_age: -1,
		maximum_age: 5,
		email: 'Unknown-1@noemail.invalid',
		url: 'http://songs.example.org',
		service_at_locations: [
			{
				id: 'a',
				location: {
					name: 'The Hall',
					latitude: 0,
					longitude: 0,
					physical_addresses: [{ address_1: '1 Fen Road', city: 'Fenbridge', postal_code: 'FB1' }],
				},
			},
		],
		contacts: [{ name: 'Sam Reed', phones: [{ number: '07700 900123' }] }],
		cost_options: [{ amount: '2.50', option: 'per family' }],
		languages: [{ language: 'Urdu' }, { language: 'Elvish' }],
		organization: { name: 'Fenbridge Council' },
	})
	expect(offer.summary).toBe('Songs. For babies & parents.')
	expect(offer).toMatchObject({
		web: 'https://songs.example.org',
		cost: { kind: 'pay', pounds: 2.5, per: 'family' },
		spoken: ['ur'],
		runBy: 'Fenbridge Council',
		personal: ['a mobile number'],
	})
	expect(offer.places).toEqual([
		{ place: { name: 'The Hall', lines: ['1 Fen Road', 'Fenbridge'] }, facts: { access: {} } },
	])
	expect([offer.ages, offer.email, offer.phone]).toEqual([undefined, undefined, undefined])
	expect(JSON.stringify({ ...offer, doubts: [] })).not.toMatch(/Sam|900123/)
	expect(offer.doubts.map(({ says }) => says)).toContain('is no whole postcode.')
})

test('what has ended is left out, what may harm is marked, and every value is accounted for', () => {
	const {
		records: found,
		leftOut,
		tally,
	} = read([
		{ id: '1', name: 'Old', status: 'defunct' },
		{ id: '2', name: 'Freedom', description: 'After domestic abuse.', status: 'active' },
		{ id: '3', name: 'Quiet', description: 'x', x_first_door: { id: 'quiet', form: 'no-place' } },
	])
	expect(leftOut).toEqual([{ row: 1, why: '("Old") is defunct' }])
	expect(found.map(({ delicate }) => delicate)).toEqual(['violence', 'something private'])
	expect(lostOf(tally)).toBe(0)
	expect(tally.cells).toBe(12)
})

test('what nobody reads counts as read by nobody, and what should have been read and was not is lost', () => {
	const service = {
		id: '1',
		name: 'Song time',
		description: 'Songs.',
		contacts: [{ id: 'c', name: 'Sam Reed', title: 'Manager', phones: [{ number: '01632 960111' }] }],
		languages: [{ name: 'Urdu' }],
	}
	const { tally, columns, records: found } = read([service])
	expect(tally).toEqual({ cells: 8, used: 5, ignored: 3, doubted: 0 })
	expect(columns.find(({ head }) => head === 'contacts.name')).toMatchObject({ field: 'ignore', cells: 1 })
	expect(columns.find(({ head }) => head === 'languages.name')).toMatchObject({ field: 'languages.name', cells: 1 })
	expect(found[0]?.phone).toBe('01632 960111')
	/** A second organisation beside the one that is read. */
	const twice = { ...service, organization: { name: 'Library' }, organisation: { name: 'Council' } }
	expect(lostOf(read([twice]).tally)).toBe(1)
})

test('of several numbers the first that is no mobile is taken, and that there are more is said', () => {
	const phones = ['07700 900123', '01632 960111'].map((number) => ({ number }))
	const offer = one({ phones })
	expect(offer).toMatchObject({ phone: '01632 960111', personal: [] })
	expect(offer.doubts.map(({ says }) => says)).toEqual([expect.stringContaining('more than one number')])
	expect(one({ phones: phones.slice(0, 1) })).toMatchObject({ personal: ['a mobile number'] })
})

test('names that mean something to machines are only names', () => {
	const offer = one(
		JSON.parse(
			'{"__proto__": {"polluted": 1}, "constructor": 1, "schedules": {"__proto__": []}, "phones": "x", "languages": 5}',
		) as object,
	)
	expect(offer.name).toBe('Song time')
	expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})
