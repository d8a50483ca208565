import { describe, expect, test } from 'vitest'
import { completed, type Doc } from '#islands/finder/data.ts'
import { searchIndex } from '#islands/finder/search-index.ts'
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
		summary: 'For parents of two babies at once.',
		onlyByWords: true,
		lang: 'en',
		facts: 'Free',
	}),
	aDoc('mill-lane', 'Mill Lane', { kind: 'place', rank: 1.1 }),
]
const indexOf = (...parts: (readonly Doc[])[]) => {
	const index = searchIndex()
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
