import { expect, test } from 'vitest'
import type { Catalogue } from '#catalogue/entry.ts'
import { kindNames } from '#catalogue/kinds.ts'
import { plainWords } from '#catalogue/rules/plain-words.ts'

const told = (
	root: 'local' | 'national',
	words: Readonly<Record<string, string>>,
	kind: 'services' | 'indicators' = 'services',
) => {
	const entry = { file: `content/${root}/${kind}/a/facts.yaml`, national: root === 'national', words: { en: words } }
	const catalogue = Object.fromEntries(kindNames.map((name) => [name, new Map(name === kind ? [['a', entry]] : [])]))
	return plainWords(catalogue as unknown as Catalogue, undefined as never).map(({ field, severity }) => [
		field,
		severity,
	])
}

test('what a local service calls itself is never bad wording, as the words about it and national names may be', () => {
	expect(told('local', { name: 'Marsh Valley crisis line' })).toEqual([])
	expect(told('local', { name: 'Marsh Valley line', summary: 'For a crisis.' })).toEqual([['summary', 'error']])
	expect(told('national', { name: 'Crisis line' })).toEqual([['name', 'error']])
})

test('what only workers read may say the words of their field, and calls no family names', () => {
	expect(told('local', { summary: 'Take-up of an early help assessment.' }, 'indicators')).toEqual([])
	expect(told('local', { summary: 'Take-up of an early help assessment.' })).not.toEqual([])
	expect(told('local', { summary: 'Troubled families.' }, 'indicators')).toEqual([['summary', 'error']])
})

test('what a meeting and a helper are called in full is their name; the same words said of a parent are not', () => {
	expect(told('national', { who: 'A MARAC is a multi-agency risk assessment conference.' })).toEqual([])
	expect(told('national', { who: 'An IDVA is an independent domestic violence adviser.' })).toEqual([])
	expect(told('national', { who: 'For domestic violence.' })).toEqual([['who', 'error']])
})
