import { expect, test } from 'vitest'
import type { Catalogue } from '#catalogue/entry.ts'
import { withWholeSafetyWords } from '#catalogue/whole-safety-words.ts'

const english = {
	name: 'My baby looks very ill',
	sections: { now: { heading: 'Call 999 now if:', signs: ['cannot breathe', 'is blue'] } },
	'search-words': ['ill'],
	locale: 'en',
	standing: { origin: 'source', isOutOfDate: false },
}
const welsh = {
	name: 'Mae fy maban yn edrych yn sâl iawn',
	sections: { now: { heading: 'Ffoniwch 999 nawr os:', signs: ['methu anadlu', 'yn las'] } },
	locale: 'cy',
	standing: { origin: 'machine', isOutOfDate: false },
}
const wordsOf = (cy: object, locale: 'cy' | 'ur' = 'cy') => {
	const cards = new Map([['ill', { id: 'ill', words: { en: english, [locale]: cy } }]])
	const catalogue = { 'urgent-cards': cards, easy: new Map() } as unknown as Catalogue
	return withWholeSafetyWords(catalogue, locale)['urgent-cards'].get('ill')!.words[locale]
}

test('an urgent card that is whole in a language that is not is said in it', () => {
	expect(wordsOf(welsh)).toEqual(welsh)
})

test.each([
	['a sign', { ...welsh, sections: { now: { heading: 'Ffoniwch', signs: ['methu anadlu'] } } }],
	['a heading', { ...welsh, sections: { now: { signs: ['methu anadlu', 'yn las'] } } }],
	['its name', { ...welsh, name: '' }],
	['today’s English', { ...welsh, standing: { origin: 'machine', isOutOfDate: true } }],
])('one that lacks %s stands in English from top to bottom', (_, words) => {
	expect(wordsOf(words)).toBeUndefined()
})

test('a language that is held to be whole keeps its own words, with the English beside them', () => {
	expect(wordsOf({ ...welsh, standing: { origin: 'machine', isOutOfDate: true } }, 'ur')).toBeDefined()
})
