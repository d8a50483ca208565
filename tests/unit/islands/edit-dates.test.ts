import { describe, expect, test } from 'vitest'
import { noIds } from '#domain/model/references.ts'
import { session } from '#domain/model/session.ts'
import { datesOf, dayText } from '#islands/edit/NextDates.tsx'
import type { Form } from '#islands/edit/form.ts'
import { day } from '../../moment.ts'

const form = {
	data: { calendar: { terms: [{ from: '2026-09-01', to: '2027-07-20' }], bankHolidays: [] }, names: {}, ended: {} },
} as unknown as Form
const say = { 'time.span': '{from} to {to}', 'list.comma': ', ' }
const thursday = session(noIds).parse({ day: 'thursday', from: '10:00', to: '11:00' })
const daysOf = (facts: object) => datesOf({ form, facts, today: day }).map((one) => one.day)

describe('the next dates that the editor shows', () => {
	test('go to the day before a service ends, as on its page', () => {
		expect(daysOf({ sessions: [thursday], closed: { on: '2026-12-10', instead: [] } })).toEqual([
			'2026-11-26',
			'2026-12-03',
		])
	})

	test('are none once it has ended', () =>
		expect(daysOf({ sessions: [thursday], closed: { on: day, instead: [] } })).toEqual([]))

	test('go on while the day it ends is not filled in', () => {
		for (const on of [null, '', '2026-13-01', '2026-1'])
			expect(daysOf({ sessions: [thursday], closed: { on } }), String(on)).toHaveLength(8)
	})
})

test('a day that is not as usual is named with all its times: all of them are what it is said of', () => {
	const afternoon = session(noIds).parse({ day: 'thursday', from: '13:00', to: '14:00' })
	const dates = datesOf({ form, facts: { sessions: [thursday, afternoon] }, today: day })
	const text = dayText({ form: { ...form, say, locale: 'en' } as unknown as Form, intl: 'en-GB' }, dates.slice(0, 2))
	expect(text).toBe('Thursday 26 November, 10am to 11am, 1pm to 2pm')
})
