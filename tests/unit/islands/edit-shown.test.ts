import { describe, expect, test } from 'vitest'
import { kindOf } from '#catalogue/kinds.ts'
import { idsEver } from '#catalogue/build.ts'
import { handOnly, handOnlyWords } from '#domain/edits/fact-groups.ts'
import { firstAnswers, outcomeOf } from '#islands/edit/answers.ts'
import type { EditorData } from '#islands/edit/data.ts'
import { idsFor } from '#islands/edit/form.ts'
import { changeLines, lineText, factsOf } from '#islands/edit/shown.ts'
import { labelsIn } from '#views/edit/labels.ts'
import { day } from '../../moment.ts'
import { world } from '../../world.ts'

const documents = world('ur')
const ids = idsEver(documents)
const dataIn = (locale: 'en' | 'ur') => ({ labels: labelsIn(locale), names: {} }) as unknown as EditorData
const form = (locale: 'en' | 'ur') => ({
	locale,
	intl: locale,
	data: dataIn(locale),
	say: { 'list.comma': locale === 'ur' ? '، ' : ', ' },
})
const dataOf = (id: string, locale?: string) =>
	documents.find((one) => one.kind === 'services' && one.id === id && one.locale === locale)!.data
const seen = {
	facts: kindOf('services').facts(ids).parse(dataOf('baby-massage')) as object,
	words: {
		en: kindOf('services').words!.parse(dataOf('baby-massage', 'en')) as object,
		ur: { name: 'بچے کی مالش' },
	},
	outdated: [],
}

describe('"Still right" is asked of all that is said', () => {
	test('every fact and every word but those only a person may say, the name first', () => {
		const keys = factsOf(form('en'), seen).map(({ key }) => key)
		const isSaid = (key: string) => !([...handOnly, ...handOnlyWords] as string[]).includes(key)
		const filled = Object.entries({ ...seen.words.en, ...seen.facts }).filter(
			([key, value]) => isSaid(key) && key !== 'search-words' && !(Array.isArray(value) && value.length === 0),
		)
		expect([...keys].sort()).toEqual(
			expect.arrayContaining(['name', 'summary', 'sessions', 'ages', 'run-by', 'stages']),
		)
		expect(filled.map(([key]) => key).filter((key) => !keys.includes(key))).toEqual([])
		expect(keys.filter((key) => !isSaid(key))).toEqual([])
		expect(keys[0]).toBe('name')
	})

	test('in the reader’s language where there are words, else in English that says so', () => {
		const factOf = (key: string) => factsOf(form('ur'), seen).find((one) => one.key === key)
		expect(factOf('name')).toMatchObject({ value: 'بچے کی مالش' })
		expect(factOf('name')).not.toHaveProperty('lang')
		expect(factOf('summary')).toMatchObject({ lang: 'en' })
	})
})

test('values that belong together are parted as the language parts them', () => {
	const before = { ...seen, facts: { ...seen.facts, cost: undefined } }
	const answers = { ...firstAnswers(before, day), facts: { ...seen.facts, cost: { kind: 'pay', pounds: 3 } } }
	const outcome = outcomeOf('other', { subject: 'service', id: 'baby-massage', isNew: false }, before, answers, day)
	expect(changeLines(form('ur'), outcome).map(({ fresh }) => fresh)).toEqual([expect.stringMatching(/^[^,]+، £3$/)])
	expect(changeLines(form('en'), outcome).map(lineText)).toEqual([expect.stringMatching(/^Cost: .+, £3$/)])
})

test('what a number, an answer or a day is about is said with it; what goes without saying is not', () => {
	const values = Object.fromEntries(factsOf(form('en'), seen).map(({ key, value }) => [key, value]))
	expect(values['ages']).toMatch(/^From.*: \d+, To, in weeks: \d+$/)
	const facts = {
		welcomes: { dads: 'yes', siblings: 'ask' },
		sessions: [{ from: '10:00', to: '11:00', confirmed: true, day: 'friday', except: ['2026-12-25'], also: [] }],
		touchpoint: true,
	}
	expect(factsOf(form('en'), { facts, words: {} }).map(({ value }) => value)).toEqual([
		'Friday, 10:00, 11:00, Not on these days: December 25, 2026',
		expect.stringMatching(/^dads and partners: Yes, .*: .+$/),
		'Yes',
	])
})

test('a mistake leads to its field, else to what that is part of', () => {
	expect(idsFor('moved-to.at')).toEqual(['f-moved-to-at', 'f-moved-to-at-shape', 'f-moved-to', 'f-moved-to-shape'])
})
