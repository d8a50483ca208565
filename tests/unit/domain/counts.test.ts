import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leastShown, publishableCells, sum } from '#domain/counts/disclosure.ts'
import { mondayOf, note, weeksOf, type Tally } from '#domain/counts/tally.ts'
import { weekCounts } from '#domain/model/counts.ts'
import { pageKindOf } from '#domain/page-kind.ts'
import { addDays } from '#domain/time/dates.ts'

const table = (cells: Record<string, number>) => [...publishableCells(new Map(Object.entries(cells)))]

describe('what is told beside a total', () => {
	test('all of it where nothing is small, sorted by name', () => {
		expect(table({ pl: 12, en: 300 })).toEqual([
			['en', 300],
			['pl', 12],
		])
	})

	test('one small number alone takes the next smallest with it, or it would be what is missing', () => {
		expect(table({ en: 300, pl: 12, ur: 3 })).toEqual([['en', 300]])
	})

	test('two small numbers that make less than five take another with them', () => {
		expect(table({ en: 300, pl: 12, ur: 1, bn: 2 })).toEqual([['en', 300]])
		expect(table({ en: 300, pl: 12, ur: 4, bn: 2 })).toEqual([
			['en', 300],
			['pl', 12],
		])
	})

	test('never a small number, and never so little left out that one follows', () => {
		fc.assert(
			fc.property(fc.dictionary(fc.string({ minLength: 1, maxLength: 4 }), fc.nat(20)), (cells) => {
				const all = new Map(Object.entries(cells))
				const publishable = publishableCells(all)
				const hidden = [...all].filter(([name, count]) => count > 0 && !publishable.has(name)).map(([, count]) => count)
				expect([...publishable.values()].every((count) => count >= leastShown)).toBe(true)
				expect([...publishable].every(([name, count]) => all.get(name) === count)).toBe(true)
				if (publishable.size > 0 && hidden.length > 0) {
					expect(hidden.length).toBeGreaterThanOrEqual(2)
					expect(sum(hidden)).toBeGreaterThanOrEqual(leastShown)
				}
			}),
		)
	})
})

const monday = '2026-11-16'
const pages = ['', 'services/baby-massage', 'services/play-and-sing', 'guides/sleep', 'whats-on', 'embed/finder']
const views = fc.array(
	fc.record({
		page: fc.constantFrom(...pages),
		language: fc.constantFrom('en', 'pl', 'ur', 'ar'),
		day: fc.nat(6).map((days) => addDays(monday, days)),
	}),
	{ maxLength: 200 },
)
const wholeWeek = (): Tally => {
	const tally: Tally = new Map()
	for (let day = 0; day < 7; day += 1) note(tally, addDays(monday, day))
	return tally
}

test('every week that is kept passes the check, whatever was opened', () => {
	fc.assert(
		fc.property(views, (opened) => {
			const tally = wholeWeek()
			for (const { day, ...view } of opened) note(tally, day, view)
			const [week, ...more] = weeksOf(tally, '2026-11-26')
			expect(more).toEqual([])
			if (opened.length < leastShown) expect(week).toEqual({ monday })
			else expect(weekCounts.safeParse(week && 'counts' in week && week.counts).error).toBeUndefined()
		}),
	)
})

test('the same views in another order are the same counts', () => {
	const lines = ['en', 'pl', 'ur', 'en', 'pl'].flatMap((language, at) =>
		Array.from({ length: 6 + at }, () => ({ language, page: pages[at]! })),
	)
	const counted = (order: readonly (typeof lines)[number][]) => {
		const tally = wholeWeek()
		for (const view of order) note(tally, monday, view)
		return JSON.stringify(weeksOf(tally, '2026-11-26'))
	}
	expect(counted(lines.toReversed())).toBe(counted(lines))
})

test('a week is counted when it is over and the logs hold each of its days', () => {
	const tally = wholeWeek()
	for (let times = 0; times < 9; times += 1) note(tally, monday, { page: '', language: 'en' })
	expect(weeksOf(tally, '2026-11-22')).toEqual([{ monday, days: 7 }])
	expect(weeksOf(tally, '2026-11-23')[0]).toHaveProperty('counts.views', 9)
	tally.get(monday)!.days.delete('2026-11-18')
	expect(weeksOf(tally, '2026-11-23')).toEqual([{ monday, days: 6 }])
})

test('weeks begin on Mondays', () => {
	expect(['2026-11-22', '2026-11-23', '2026-11-29', '2027-01-01'].map(mondayOf)).toEqual([
		'2026-11-16',
		'2026-11-23',
		'2026-11-23',
		'2026-12-28',
	])
})

test.each([
	['under 5', { languages: { en: 16, ur: 4 } }],
	['leaves so little', { languages: { en: 17 } }],
	['leaves less than nothing', { languages: { en: 25 } }],
	['leaves so little of all kinds', { kinds: { home: { views: 18, pages: { '': 18 } } } }],
	['leaves so little of a kind', { kinds: { home: { views: 20, pages: { '': 16 } } } }],
	['counts a check', { kinds: { checks: { views: 20, pages: {} } } }],
	['holds what nothing reads', { visitors: 12 }],
])('a file that gives away is refused: it %s', (_, change) => {
	const fine = { views: 20, languages: { en: 20 }, kinds: { home: { views: 20, pages: { '': 20 } } } }
	expect(weekCounts.safeParse(fine).success).toBe(true)
	expect(weekCounts.safeParse({ ...fine, ...change }).success).toBe(false)
})

test.each([
	['', 'home'],
	['services/rhyme-time', 'services'],
	['services', 'lists'],
	['services/need/feeding', 'lists'],
	['find-help', 'checks'],
	['money-check/healthy-start', 'checks'],
	['list', 'kept'],
	['embed/week/library', 'frames'],
	['for-workers/gaps', 'workers'],
	['easy/feeding', 'easy'],
	['childcare', 'lists'],
	['young-people', 'lists'],
	['privacy', 'about'],
])('%s is of the kind %s', (page, kind) => expect(pageKindOf(page)).toBe(kind))
