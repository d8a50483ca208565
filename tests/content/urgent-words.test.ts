import { describe, expect, test } from 'vitest'
import { catalogueIn } from '#catalogue/index.ts'
import { liveLocales } from '#i18n/locales.ts'
import { urgentFor } from '#islands/finder/urgent-words.ts'
import { finderDataIn } from '#views/finder/documents.ts'

describe.each(liveLocales.map(({ tag }) => tag))('words typed in %s', (locale) => {
	const { urgent } = finderDataIn(locale)
	const { needs, guides, urgentCards, urgentWordsOf } = catalogueIn(locale)

	test('that mean something urgent bring numbers to call', () => {
		for (const { id, words } of urgentCards) for (const typed of urgentWordsOf(id)) expect(urgentFor(`${typed} help`, urgent).map(({ name }) => name), typed).toContain(words.name)
	})

	test('that name something ordinary frighten nobody', () => {
		const ordinary = [...needs.all.filter(({ first }) => first !== 'urgent').map(({ words }) => words.name), ...guides.all.map(({ words }) => words.name)]
		expect(ordinary.filter((typed) => urgentFor(typed, urgent).length > 0)).toEqual([])
	})
})

test.each(['postnatal depression', 'coping with crying', 'feeding', 'fever', 'midwife', 'angry', 'tired of crying', 'baby kicks me at night', 'car seat fitting', 'baby stopped feeding at night', 'took my baby swimming'])('“%s” is an ordinary search', (typed) => {
	expect(urgentFor(typed, finderDataIn('en').urgent)).toEqual([])
})

// Both sexes, everyday words and slips of the keys: whoever types these is not sent to an A to Z list.
test.each(['he hit me', 'I want to die', 'baby not breathing', 'bleeding', '999', 'hitting me when pregnant', 'my baby isnt breathing', 'toddler chocking', 'she turned blue', 'took too many tablets', 'swallowed a battery', 'drank bleach', 'scald', 'sucidal', 'I dont want to be here anymore', 'my wife hits me', 'she slapped me'])('“%s” is urgent', (typed) => {
	expect(urgentFor(typed, finderDataIn('en').urgent).length).toBeGreaterThan(0)
})
