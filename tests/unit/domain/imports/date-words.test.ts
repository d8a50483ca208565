import { describe, expect, test } from 'vitest'
import { datesInEnglish } from '#domain/imports/date-words.ts'
import { readWhen } from '#domain/imports/when.ts'
import { locales } from '#i18n/locales.ts'
import { day } from '../../../moment.ts'

const inEnglish = datesInEnglish(locales.map(({ tag }) => tag).join(' '))
const read = (cell: string) => readWhen(inEnglish(cell), day)

describe('days and months that a sheet names in a language of the site', () => {
	test.each([
		'wtorek 10:00-11:30',
		'Marți 10:00-11:30',
		'MARŢI 10:00-11:30',
		'marti 10:00-11:30',
		'dydd Mawrth 10:00-11:30',
		'الثلاثاء 10:00-11:30',
		'منگل 10:00-11:30',
		'মঙ্গলবার ১০:০০-১১:৩০',
		'вівторок 10:00-11:30',
	])('%s', (cell) =>
		expect(read(cell)).toEqual({ value: [{ day: 'tuesday', from: '10:00', to: '11:30' }], kept: [], doubts: [] }),
	)

	test.each(['12 stycznia 2027 10:00-11:00', '12 ianuarie 2027 10:00-11:00', '12 Ionawr 2027 10:00-11:00'])(
		'%s',
		(cell) => expect(read(cell).value).toEqual([{ on: '2027-01-12', from: '10:00', to: '11:00' }]),
	)

	test('several, and from one to another', () => {
		expect(read('poniedziałek i środa 10:00-11:00').value?.map((one) => 'day' in one && one.day)).toEqual([
			'monday',
			'wednesday',
		])
		expect(read('luni–vineri 9:00-15:00').value).toHaveLength(5)
	})

	test('a name that may be a day or a month is not guessed at', () => {
		const { value, doubts } = read('Mawrth 10:00-11:00')
		expect(value).toBeUndefined()
		expect(doubts).not.toEqual([])
	})

	test.each(['Sunday 10am-12 noon; term time', 'First Monday of the month 2-4pm', 'Mon, Wed & Fri 9.30-11'])(
		'English stays: %s',
		(cell) => expect(read(cell)).toEqual(readWhen(cell, day)),
	)
})
