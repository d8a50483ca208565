import { expect, test } from 'vitest'
import { booking } from '#domain/model/booking.ts'
import type { ServiceFacts } from '#domain/model/service.ts'
import { localeTags } from '#catalogue/languages.ts'
import { type Locale } from '#i18n/locales.ts'
import { wordsFor } from '#i18n/translate.ts'
import { bookingLines, bookingWaysText, moreChildrenTexts, shortBookingLines } from '#ui/booking-text.ts'
import type { RenderContext } from '#ui/render-context.ts'
import { day as today } from '../../moment.ts'

const contextIn = (locale: Locale, on = today) => ({ locale, t: wordsFor(locale), today: on }) as RenderContext
const english = contextIn('en')
const aService = (facts: object, more: object = {}) =>
	({ booking: booking.parse(facts), cost: { kind: 'free' }, checked: { on: today }, ...more }) as ServiceFacts
const texts = (lines: readonly { text: string }[]) => lines.map(({ text }) => text)
const all = {
	how: ['phone', 'online'],
	opens: '2026-12-01',
	by: '2027-01-10',
	places: { state: 'full', 'as-of': '2026-11-23' },
	wait: { weeks: { from: 2, to: 6 }, 'as-of': '2026-11-13' },
}

test('says how to book, and no longer when nobody has made sure for half a year', () => {
	expect(bookingWaysText(aService(all), english)).toBe('By phone or online')
	expect(bookingWaysText(aService({ how: ['just-come'] }), english)).toBe('Just come')
	expect(bookingWaysText(aService(all, { checked: { on: '2026-01-01' } }), english)).toBeUndefined()
})

test('holds all that comes to be true, each with its moments; a row holds what is short', () => {
	expect(bookingLines(aService(all), english).map(({ text, isWaiting }) => [text, isWaiting])).toEqual([
		['Full, as of 23 November', false],
		['Ask if there is a place.', true],
		['Booking opens on 1 December', false],
		['Booking opened on 1 December.', true],
		['Book by 10 January 2027', false],
		['The day to book by was 10 January 2027. Ask about the next one.', true],
		['The usual wait is 2 to 6 weeks. They told us on 13 November.', false],
		['Ask how long the wait is.', true],
	])
	expect(texts(shortBookingLines(aService(all), english))).toEqual([
		'Full, as of 23 November',
		'Booking opens on 1 December',
		'Book by 10 January 2027',
	])
})

test('a page nobody else may need to see has no lines that a script would have to take away', () =>
	expect(bookingLines(aService(all, { sensitive: 'never-shared' }), english)).toEqual([]))

test('what a second child and a brother or sister cost is said with "free" for nothing', () => {
	const cost = { kind: 'pay', pounds: 2, 'second-child': 1, sibling: 0 } as const
	expect(moreChildrenTexts({ cost }, english)).toEqual(['Second child: £1', 'Brother or sister: Free'])
	expect(moreChildrenTexts({ cost: { kind: 'free' } }, english)).toEqual([])
})

test.each(localeTags)('%s: each line has its day and no gap left open', (locale) => {
	const lines = texts(bookingLines(aService(all), contextIn(locale)))
	expect(lines.filter((line) => /[{}]/.test(line))).toEqual([])
	expect(new Set(lines).size).toBe(8)
	const digits = /[\d\u06f0-\u06f9\u0660-\u0669\u09e6-\u09ef]/
	expect(lines.map((line) => digits.test(line))).toEqual([true, false, true, true, true, true, true, false])
})
