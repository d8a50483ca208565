import { describe, expect, test } from 'vitest'
import { noFilters, type Filters } from '#domain/finder/filters.ts'
import { completed, type Doc } from '#islands/finder/data.ts'
import { resultsFor } from '#islands/finder/results.ts'
import { searchIndex } from '#islands/finder/search-index.ts'
import { tuningOf } from '#islands/finder/tuning.ts'
import { wordIndex } from '#islands/finder/word-index.ts'
import { packDocs, unpackDocs } from '#islands/finder/columns.ts'

const aDoc = (id: string, name: string, more: Partial<Doc> = {}): Doc => ({
	id,
	kind: 'service',
	name,
	summary: '',
	words: '',
	where: [],
	days: [],
	rank: 1,
	savePolicy: 'allowed',
	...more,
})
const docs = [
	aDoc('weigh-in', 'Baby weigh-in', {
		summary: 'Drop in and have your baby weighed.',
		words: 'scale|red book',
		where: ['Mill Lane'],
		days: ['2026-11-24', '2026-12-01', '2027-01-05'],
	}),
	aDoc('twins', 'Twins club', {
		words: 'twin',
		summary: 'For parents of two babies at once.',
		onlyByWords: true,
		lang: 'en',
		facts: 'Free',
	}),
	aDoc('mill-lane', 'Mill Lane', { kind: 'place', rank: 1.1 }),
]
const indexOf = (...parts: (readonly Doc[])[]) => {
	const index = searchIndex()
	index.tune(tuningOf([]))
	parts.forEach(index.add)
	return index
}
const find = (typed: string, ...parts: (readonly Doc[])[]) =>
	indexOf(docs, ...parts)
		.find(typed)
		.map(({ id }) => id)

describe('finding', () => {
	test('the name first, then where it happens', () => expect(find('mill lane')).toEqual(['mill-lane', 'weigh-in']))
	test('words people use, and an unfinished last word', () => expect(find('red bo')).toEqual(['weigh-in']))
	test('despite a slip of the keys', () => expect(find('tiwns')).toEqual(['twins']))
	test('what holds every word before what holds some', () => {
		expect(find('baby weighed')).toEqual(['weigh-in'])
		expect(find('baby unheard')).toContain('weigh-in')
	})
	test('nothing for nothing', () => expect([find(''), find(' – '), find('zzzz')]).toEqual([[], [], []]))
	test('a word heard a second time counts as often as one heard at once', () => {
		const [atOnce, twice] = [wordIndex([1]), wordIndex([1])]
		atOnce.add(0, 0, ['hotline', 'hotline'])
		atOnce.add(1, 0, ['hotline', 'line'])
		twice.add(0, 0, ['hotline'])
		twice.add(1, 0, ['hotline', 'line'])
		twice.add(0, 0, ['hotline'])
		expect(twice.search(['hotline'])).toEqual(atOnce.search(['hotline']))
		expect(twice.search(['hotline'])[0]!.score).toBeGreaterThan(0)
	})
	test('words learnt later', () => {
		const index = indexOf(docs)
		index.addSearchTerms(['', 'multiple birth', ''])
		expect(index.find('multiple birth').map(({ id }) => id)).toEqual(['twins'])
		index.replaceDocuments(
			completed(docs, {
				words: ['', 'tamba', ''],
				facets: [0, { stages: [], needs: [], flags: [], spoken: [], slots: [], places: [] }, 0],
			}),
		)
		expect(index.find('tamba').map(({ id, facets }) => [id, facets?.spoken])).toEqual([['twins', []]])
	})
	test('in several parts, as if they were one', () => {
		const other = [aDoc('far-weigh-in', 'Baby weigh-in', { where: ['Far End'], rank: 1.2 }), aDoc('bank', 'Baby bank')]
		expect(find('baby weigh-in', other)).toEqual(['far-weigh-in', 'weigh-in'])
		expect(find('tiwns', other)).toEqual(['twins'])
	})
	test('more words than anybody means', () => expect(find('baby '.repeat(50))).toContain('weigh-in'))
})

const bare = docs.map(({ words: _, ...doc }) => doc)
test('what travels is what was sent', () =>
	expect(unpackDocs(JSON.parse(JSON.stringify(packDocs(bare, '2026-11-22'))))).toEqual(bare))

describe('what is near', () => {
	const near = { name: 'WB2 5', lat: 54.687, lon: 2.019 }
	const [hub, otterLane] = [
		{ lat: 54.7, lon: 2, venue: 'hub' },
		{ lat: 54.687, lon: 2.019, venue: 'otter-lane' },
	]
	const facets = { stages: [], needs: [], flags: [], spoken: [], slots: [], places: [hub, otterLane] }
	const several = aDoc('massage', 'Baby massage', {
		where: ['The Hub', 'Otter Lane'],
		days: ['2026-11-27', '2026-12-01', '2026-12-04'],
		facets: { ...facets, at: [0b01, 0b11, 0b10] },
	})
	const one = aDoc('songs', 'Songs', { where: ['The Hub'], facets: { ...facets, places: [{ lat: 54.7, lon: 2 }] } })
	const line = aDoc('line', 'A line', { facets: { ...facets, places: [] } })
	const resultsNear = (filters: Filters) =>
		resultsFor({ typed: '', filters }, { index: indexOf([several, one, line]), today: '2026-11-26' }).map(
			({ item, place }) => [item, place],
		)

	test('is kept with the nearest of its places, where it has several', () =>
		expect(resultsNear({ ...noFilters, near })).toEqual([
			['massage@otter-lane', 'Otter Lane'],
			['songs', undefined],
			['line', undefined],
		]))
	test('is next when it is on at that place, not when it is at another', () => {
		const next = (filters: Filters, today: string) =>
			resultsFor({ typed: '', filters }, { index: indexOf([several]), today })[0]?.next
		expect(next(noFilters, '2026-11-26')).toBe('2026-11-27')
		expect(next({ ...noFilters, near }, '2026-11-26')).toBe('2026-12-01')
		expect(next({ ...noFilters, near }, '2026-12-02')).toBe('2026-12-04')
		expect(next({ ...noFilters, near }, '2026-12-05')).toBeUndefined()
		expect(next({ ...noFilters, near: { name: 'WB1 1', lat: 54.7, lon: 2 } }, '2026-12-02')).toBeUndefined()
	})
	test('is not asked for: nothing is kept with a place', () =>
		expect(resultsNear(noFilters).map(([item]) => item)).toEqual(['massage', 'songs', 'line']))
})
