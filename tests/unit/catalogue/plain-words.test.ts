import { expect, test } from 'vitest'
import type { Catalogue } from '#catalogue/entry.ts'
import { kindNames } from '#catalogue/kinds.ts'
import { plainWords } from '#catalogue/rules/plain-words.ts'

const told = (root: 'local' | 'national', words: Readonly<Record<string, string>>) => {
	const entry = { file: `content/${root}/services/a/facts.yaml`, words: { en: words } }
	const catalogue = Object.fromEntries(
		kindNames.map((kind) => [kind, new Map(kind === 'services' ? [['a', entry]] : [])]),
	)
	return plainWords(catalogue as unknown as Catalogue, undefined as never).map(({ field, severity }) => [
		field,
		severity,
	])
}

test('what a local service calls itself stops no build; the words about it do, and so do national names', () => {
	expect(told('local', { name: 'Marsh Valley crisis line' })).toEqual([['name', 'warning']])
	expect(told('local', { name: 'Marsh Valley line', summary: 'For a crisis.' })).toEqual([['summary', 'error']])
	expect(told('national', { name: 'Crisis line' })).toEqual([['name', 'error']])
})
