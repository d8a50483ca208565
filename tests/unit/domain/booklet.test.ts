import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blanksFor, inBookletOrder, onPages, timesUntil } from '#domain/booklet.ts'

describe('what stands on which page', () => {
	const of = (...heights: number[]) => heights.map((height) => ({ height }))

	test('a page is filled before the next one begins', () => {
		expect(onPages(of(40, 50, 20, 90, 10), 100)).toEqual([[0, 1], [2], [3, 4]])
	})

	test('a heading goes where the first thing below it goes', () => {
		const [head, ...others] = of(10, 30)
		expect(onPages([...of(70), { ...head!, staysWithNext: true }, ...others], 100)).toEqual([[0], [1, 2]])
	})

	test('what is higher than a page has one alone', () => {
		expect(onPages(of(10, 150, 10), 100)).toEqual([[0], [1], [2]])
	})

	test('everything is there once, in order, and no page holds more than it can', () => {
		const block = fc.record({ height: fc.integer({ min: 1, max: 40 }), staysWithNext: fc.boolean() })
		fc.assert(
			fc.property(fc.array(block, { maxLength: 40 }), (all) => {
				const blocks = all.map((one, at) => ({ ...one, staysWithNext: at % 2 === 0 && one.staysWithNext }))
				const pages = onPages(blocks, 100)
				expect(pages.flat()).toEqual(blocks.map((_, at) => at))
				for (const page of pages) {
					expect(page.reduce((sum, at) => sum + blocks[at]!.height, 0)).toBeLessThanOrEqual(100)
					expect(page.at(-1) !== blocks.length - 1 && blocks[page.at(-1)!]!.staysWithNext).toBe(false)
				}
			}),
		)
	})
})

describe('a booklet', () => {
	test.each([
		[1, 0],
		[2, 0],
		[3, 1],
		[4, 0],
		[5, 3],
		[12, 0],
	])('of %i pages needs %i empty ones to fill its sheets', (pages, blanks) => expect(blanksFor(pages)).toBe(blanks))

	test('of eight pages lies open in order once its two sheets are folded together', () => {
		expect(inBookletOrder(8)).toEqual([
			[7, 0],
			[1, 6],
			[5, 2],
			[3, 4],
		])
	})
})

describe('times on paper', () => {
	const terms = [
		{ from: '2026-11-02', to: '2026-12-18' },
		{ from: '2027-01-04', to: '2027-02-12' },
	]

	test.each([
		['in a term', '2026-11-20', '2026-12-18'],
		['when the term is nearly over', '2026-12-01', '2027-02-12'],
		['between terms', '2026-12-27', '2027-02-12'],
		['when no more terms are known', '2027-02-01', '2027-02-12'],
		['after the last known term', '2027-03-01', '2027-05-24'],
	])('%s', (_, today, until) => expect(timesUntil({ terms }, today)).toBe(until))
})
