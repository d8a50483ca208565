import { expect, test } from 'vitest'
import { asUsual, type ChangedOccurrence } from '#domain/notices/changes.ts'
import type { RenderContext } from '#ui/render-context.ts'
import { exampleService } from '#views/examples.ts'
import { weekOf } from '#views/week-of.ts'
import { site } from './site-mark.ts'

const today = '2026-11-22'
const english = { lang: 'en', dir: 'ltr' } as const
const context: RenderContext = {
	locale: 'ur',
	site,
	languages: [],
	isUnfinished: false,
	t: (key) => key,
	today,
	calendar: { terms: [], bankHolidays: new Set() },
	venueName: (id) => id,
	venuePhone: () => undefined,
	noticesOf: () => [],
	langAttributes: (words) => (words.locale === 'ur' ? {} : english),
}
const occurrence = asUsual({ day: today, from: '10:00', to: '11:30', sure: true })

test('a name that had to stay in English is marked as English in the week', () => {
	const [day] = weekOf(context, today, [{ service: exampleService('fresh', today), occurrence }])
	expect(day?.items.map(({ langAttributes }) => langAttributes)).toEqual([english])
})

test('a week says where each thing is when it is of several places', () => {
	const atHome: ChangedOccurrence = { ...occurrence, at: 'home' }
	const [day] = weekOf(
		context,
		today,
		[occurrence, atHome].map((one) => ({ service: exampleService('fresh', today), occurrence: one })),
		true,
	)
	expect(day?.items.map(({ details }) => details.split('list.comma').at(-1))).toEqual([
		'orchard-childrens-centre',
		'place.home',
	])
})

test.each([
	['no school year is written down', [], []],
	['a term has ended and the next is not written down', [{ from: '2026-09-02', to: '2026-11-20' }], []],
	[
		'the year between two is not written down',
		[
			{ from: '2026-04-02', to: '2026-07-20' },
			{ from: '2027-09-02', to: '2027-10-20' },
		],
		[],
	],
	[
		'it is half-term',
		[
			{ from: '2026-09-02', to: '2026-11-20' },
			{ from: '2026-11-26', to: '2026-12-18' },
			{ from: '2027-01-04', to: '2027-02-12' },
		],
		['2026-11-23', '2026-11-24', '2026-11-25'],
	],
])('a day is called school holiday only where terms around it are known: %s', (_, terms, holidays) => {
	const days = weekOf({ ...context, calendar: { ...context.calendar, terms } }, today, [])
	expect(days.slice(0, 21).flatMap(({ day, note }) => (note === 'week.holiday' ? [day] : []))).toEqual(holidays)
})
