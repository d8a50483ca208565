import { expect, test } from 'vitest'
import { wordsFor } from '#i18n/translate.ts'
import type { RenderContext } from '#ui/render-context.ts'
import type { WallDay } from '#ui/wall-week.ts'
import { onSheets, wallWeeks } from '#views/wall-week.ts'
import type { WeekScope } from '#views/week-scopes.ts'
import { site } from './site-mark.ts'

const latin = { lead: 1.25, headLead: 1.15, letterWidth: 0.56 }
const week = (itemsADay: number): WallDay[] =>
	['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => ({
		day,
		title: day,
		items: Array.from({ length: itemsADay }, (_, index) => ({
			isOff: false,
			when: '10:30am to 11:30am',
			change: undefined,
			name: `Group number ${index}`,
			langAttributes: {},
			details: 'Just turn up. Free.',
			phone: undefined,
		})),
	}))
const title = 'What’s on at Mill Lane Library'

test('a short week is written large, a longer one smaller, all on one sheet', () => {
	const sizes = [1, 2, 3].map((items) => onSheets(title, week(items), latin))
	expect(sizes.map(({ size }) => size)).toEqual(['large', 'usual', 'smallest'])
	expect(sizes.map(({ sheets }) => sheets.length)).toEqual([1, 1, 1])
})

test('a week too long for one sheet goes on on another, each day whole and none lost', () => {
	const days = week(9)
	const { size, sheets } = onSheets(title, days, latin)
	expect(size).toBe('smallest')
	expect(sheets.length).toBeGreaterThan(1)
	expect(sheets.flat()).toEqual(days)
})

test('a script that takes more room is written smaller', () => {
	expect(onSheets(title, week(2), { lead: 1.85, headLead: 1.7, letterWidth: 0.5 }).size).not.toBe(
		onSheets(title, week(2), latin).size,
	)
})

test('a week with nothing is one sheet, which says so', () => {
	expect(onSheets(title, [], latin)).toEqual({ size: 'large', sheets: [[]] })
})

test.each([
	['en', '30 November to 6 December'],
	['pl', '30 listopada – 6 grudnia'],
	['ro', '30 noiembrie – 6 decembrie'],
] as const)('in %s the week to choose is called "%s"', (locale, span) => {
	const context: RenderContext = {
		locale,
		site,
		languages: [],
		isUnfinished: false,
		t: wordsFor(locale),
		today: '2026-11-30',
		calendar: { terms: [], bankHolidays: new Set() },
		venueName: (id) => id,
		venuePhone: () => undefined,
		noticesOf: () => [],
		langAttributes: () => ({}),
	}
	const scope: WeekScope = {
		of: '',
		kind: 'place',
		title,
		name: 'Mill Lane Library',
		langAttributes: {},
		path: '/en/places/mill-lane-library/',
		back: { href: '/en/', name: '', langAttributes: {} },
		running: [],
	}
	expect(wallWeeks(context, scope)[0]!.span).toBe(span)
})
