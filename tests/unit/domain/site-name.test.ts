import { expect, test } from 'vitest'
import { siteNameIn } from '#domain/site-name.ts'

test('an area without a name of its own has ours, beside its own', () =>
	expect(siteNameIn('pl', { name: 'Fenbridge' })).toEqual({
		name: 'First Door',
		full: 'First Door Fenbridge',
		beside: 'Fenbridge',
		isTranslated: false,
	}))

test('a name of its own stands alone in titles, and is not followed by an area it says already', () => {
	expect(siteNameIn('pl', { name: 'Fenbridge', 'site-name': 'Fen Families' })).toMatchObject({
		name: 'Fen Families',
		full: 'Fen Families',
		beside: 'Fenbridge',
	})
	expect(siteNameIn('en', { name: 'Fenbridge', 'site-name': 'Fenbridge Families' }).beside).toBe('')
})

test('a language that the area did not name it in has the English name', () => {
	const area = { name: 'Fenbridge', 'site-name': { en: 'Fen Families', pl: 'Rodziny z Fen' } }
	expect(siteNameIn('pl', area)).toMatchObject({ name: 'Rodziny z Fen', isTranslated: true })
	expect(siteNameIn('ur', area)).toMatchObject({ name: 'Fen Families', isTranslated: false })
	expect(siteNameIn('en', area)).toMatchObject({ name: 'Fen Families', isTranslated: false })
})
