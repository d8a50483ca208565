import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAccess } from '#domain/imports/access.ts'
import { draggedRows, readAges, sayAges, stagesFor } from '#domain/imports/age.ts'
import { readEmail, readPhone, readWeb } from '#domain/imports/contact.ts'
import { areAmerican, readDay } from '#domain/imports/days.ts'
import { delicateTopic } from '#domain/imports/delicate.ts'
import { readCost, sayCost } from '#domain/imports/money.ts'
import { readPlace, readPoint, venueFor } from '#domain/imports/place.ts'
import { toLookAt } from '#domain/imports/reading.ts'
import { readWhen, sayWhen, type ReadSession } from '#domain/imports/when.ts'
import { day } from '../../../moment.ts'
import { anySession } from '../any-session.ts'
import { anyCell } from './any-cell.ts'
import { accesses, ages, costs, emails, phones, places, webs, whens } from './strings.ts'

const named = (rows: typeof whens) => rows.map(([cell, read, doubts = '']) => ({ cell, read, doubts }))

describe('a cell is read as it is meant, or not at all', () => {
	test.each(named(whens))('when: $cell', ({ cell, read, doubts }) => {
		const { value = [], doubts: said } = readWhen(cell, day)
		expect([value.map(sayWhen).join(' | '), said.join(' ')]).toEqual([read, doubts])
	})

	test.each(named(ages))('ages: $cell', ({ cell, read, doubts }) => {
		const { value, doubts: said } = readAges(cell)
		expect([value ? `${value.from ?? '?'} to ${value.to ?? '?'} weeks` : '', said.join(' ')]).toEqual([read, doubts])
	})

	test.each(named(costs))('cost: $cell', ({ cell, read, doubts }) => {
		const { value, doubts: said } = readCost(cell)
		expect([value ? sayCost(value) : '', said.join(' ')]).toEqual([read, doubts])
	})

	test.each(named(accesses))('how to get in: $cell', ({ cell, read, doubts }) => {
		const { value = [], doubts: said } = readAccess(cell)
		expect([value.join(' | '), said.join(' ')]).toEqual([read, doubts])
	})

	test.each(named(places))('place: $cell', ({ cell, read, doubts }) => {
		const { value, doubts: said } = readPlace(cell)
		const place =
			value === undefined || typeof value === 'string'
				? (value ?? '')
				: [value.name, ...value.lines, value.postcode ?? 'no postcode'].join(' | ')
		expect([place, said.join(' ')]).toEqual([read, doubts])
	})

	test.each(named(phones))('phone: $cell', ({ cell, read, doubts }) => {
		const { value, personal, doubts: said } = readPhone(cell)
		expect([value ?? personal ?? '', said.join(' ')]).toEqual([read, doubts])
	})

	test.each(named(emails))('e-mail: $cell', ({ cell, read, doubts }) => {
		const { value, personal, doubts: said } = readEmail(cell)
		expect([value ?? personal ?? '', said.join(' ')]).toEqual([read, doubts])
	})

	test.each(named(webs))('page: $cell', ({ cell, read, doubts }) => {
		const { value, doubts: said } = readWeb(cell)
		expect([value ?? '', said.join(' ')]).toEqual([read, doubts])
	})

	test('the table is as long as it was agreed', () => {
		const rows = [whens, ages, costs, accesses, places, phones, emails, webs].flat()
		expect(new Set(rows.map(([cell]) => cell)).size).toBeGreaterThanOrEqual(150)
	})
})

describe('how one gets in', () => {
	test.each([
		['Drop in, booking not required', ['drop-in']],
		['No need to book, just turn up', ['drop-in']],
		["You don't need to book", ['drop-in']],
		['No booking or referral needed', ['drop-in']],
		['Drop-in; no referral required', ['drop-in']],
		['Self-refer, no GP referral needed', ['self-refer']],
		['Not drop-in: please book', ['book']],
		['Drop in or book', ['book', 'drop-in']],
		['Booking essential', ['book']],
		['Referral needed', ['ask-professional']],
		['By referral from a health visitor', ['referral-only']],
	])('%s', (cell, ways) => expect(readAccess(cell)).toEqual({ value: ways, kept: [], doubts: [] }))

	test('is not known from what is not needed alone, unless that is booking', () => {
		for (const cell of ['You do not need a referral', 'Referral not needed'])
			expect(readAccess(cell)).toMatchObject({ kept: [cell.toLowerCase()], doubts: [expect.any(String)] })
	})
})

test('days without a group: a summer holiday is left out whole, and what is far longer is a doubt', () => {
	const [monday] = readWhen('Mondays 10-11am, not 20 July 2027 to 31 August 2027', day).value as { except: string[] }[]
	for (const out of ['2027-07-26', '2027-08-16', '2027-08-30']) expect(monday!.except).toContain(out)
	expect(monday!.except).not.toContain('2027-09-06')
	const { value, doubts } = readWhen('Mondays 10-11am, not 6 September 2027 to 20 July 2028', day)
	expect(value).toBeUndefined()
	expect(doubts).toEqual(['2027-09-06 to 2028-07-20 is very long for days on which it is not.'])
})

test('the fifth weekday of a month, for which there is no rule, is no weekly group', () => {
	for (const nth of ['5th', 'Fifth']) expect(readWhen(`${nth} Monday of the month 10-11am`, day).value).toBeUndefined()
})

describe('what is printed is read again', () => {
	test('sessions', () => {
		fc.assert(
			fc.property(anySession, (session) => {
				const plain = withoutEmpty(session as ReadSession)
				expect(readWhen(sayWhen(plain), '2020-01-01').value).toEqual([plain])
			}),
			{ numRuns: 1_000 },
		)
	})

	test('ages, as exactly as they are said', () => {
		fc.assert(
			fc.property(fc.integer({ min: -38, max: 260 }), fc.integer({ min: 1, max: 60 }), (from, long) => {
				const to = Math.min(from + long, 261)
				const { value } = readAges(sayAges({ from, to }))
				const exactly = (weeks: number) => (weeks <= 26 ? 0 : 3)
				expect(Math.abs(value!.from! - from)).toBeLessThanOrEqual(exactly(from))
				expect(Math.abs(value!.to! - to)).toBeLessThanOrEqual(exactly(to))
			}),
		)
	})

	test('costs', () => {
		const kind = fc.constantFrom('free', 'pay', 'free-if', 'donation', 'unknown')
		const per = fc.constantFrom('session', 'family', 'child', 'course', 'term', 'week', undefined)
		fc.assert(
			fc.property(kind, fc.integer({ min: 1, max: 9_999 }), per, (kind, pence, per) => {
				const isPriced = kind !== 'free' && kind !== 'unknown'
				const cost = { kind, ...(isPriced ? { pounds: pence / 100, ...(per ? { per } : {}) } : {}) }
				expect(readCost(sayCost(cost)).value).toEqual(cost)
			}),
		)
	})
})

/** 100,000 of each: `npm run bench:imports`. */
test('no cell makes a reader throw, or say what a session may not', () => {
	fc.assert(
		fc.property(anyCell, (cell) => {
			for (const session of readWhen(cell, day).value ?? []) expect(session.from <= session.to).toBe(true)
			readAges(cell)
			readCost(cell)
			readPlace(cell)
			readPhone(cell)
			readEmail(cell)
			readWeb(cell)
			readDay(cell, day)
		}),
		{ numRuns: 2_000 },
	)
})

test('a column with the month first is not guessed at', () => {
	expect(areAmerican(['03/04/2027', '12/25/2026'], day)).toBe(true)
	expect(areAmerican(['03/04/2027', '25/12/2026', 'soon'], day)).toBe(false)
})

test('days counted by a spreadsheet are known in both ways of counting', () => {
	expect(readDay('46352', day)).toEqual({ day: '2026-11-26' })
	expect(readDay('44890', day, 1904)).toEqual({ day: '2026-11-26' })
})

test('ages that a spreadsheet made by dragging a cell down are noticed', () => {
	expect([...draggedRows(['0-5', '16-21', '16-22', '16-23', '16-24', '0-5'])]).toEqual([1, 2, 3, 4])
	expect(draggedRows(['0-1', '0-2', '0-3', '1-3', '0-5']).size).toBe(0)
})

test('ages say which stages they touch', () => {
	expect(stagesFor(0, 52)).toEqual(['newborn', 'baby'])
	expect(stagesFor(-12, 0)).toEqual(['late-pregnancy'])
	expect(stagesFor(6, 30)).toEqual(['newborn', 'baby'])
})

test('a point of 0,0, or outside Britain, is none', () => {
	expect(readPoint(54.7, 2)).toEqual({ lat: 54.7, lon: 2 })
	expect([readPoint(0, 0), readPoint('', ''), readPoint(40.7, -74), readPoint('x', 2)]).toEqual(
		Array(4).fill(undefined),
	)
})

test('a place that is named beside "online" is a doubt', () => {
	expect(toLookAt(readPlace('Online and at The Hub'))).toEqual(['"and at the hub" was not taken.'])
	for (const cell of ['Online (Zoom)', 'Online via Zoom', 'At home', 'Over the phone'])
		expect(toLookAt(readPlace(cell)), cell).toEqual([])
})

test('a place is known by its name, else by a postcode that only it has', () => {
	const venues = [
		{ id: 'otter', name: 'Otter Lane Children’s Centre', postcode: 'WB1 2PK' },
		{ id: 'hall', name: 'Chapel Street Hall', postcode: 'WB2 1AA' },
		{ id: 'hut', name: 'Scout Hut', postcode: 'WB2 1AA' },
	]
	const at = (name: string, postcode?: string) =>
		venueFor({ name, lines: [], ...(postcode ? { postcode } : {}) }, venues)
	expect(at("Otter Lane Children's Centre")).toBe('otter')
	expect(at('Otter Lane')).toBe('otter')
	expect(at('OLCC', 'wb12pk'.toUpperCase())).toBe('otter')
	expect(at('Somewhere', 'WB2 1AA')).toBeUndefined()
	expect(at('Nowhere')).toBeUndefined()
})

test('rows about violence, loss and their kind are known, also in capitals', () => {
	expect(delicateTopic('Freedom', 'For women who live with DOMESTIC ABUSE')).toBe('violence')
	expect(delicateTopic('Miscarriage support')).toBe('loss')
	expect(delicateTopic('Baby massage', 'No drugstore needed')).toBeUndefined()
})

const withoutEmpty = (session: ReadSession): ReadSession =>
	Object.fromEntries(
		Object.entries(session)
			.map(([key, value]) => [key, Array.isArray(value) ? [...new Set(value)].sort() : value])
			.filter(
				([key, value]) =>
					!(Array.isArray(value) && value.length === 0) && !(key === 'confirmed' && String(value) === 'true'),
			),
	) as ReadSession
