import { describe, expect, test } from 'vitest'
import { catalogueIn } from '#catalogue/index.ts'
import { liveLocales } from '#catalogue/languages.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { completed, keyOf } from '#islands/finder/data.ts'
import { searchIndex } from '#islands/finder/search-index.ts'
import { unpackDocs } from '#islands/finder/columns.ts'
import { urgentFor } from '#islands/finder/urgent-words.ts'
import { finderDataIn, finderMoreIn, tradeWords } from '#views/finder/documents.ts'
import { cardIds, phrases } from './urgent-phrases/phrases.ts'

const atLeast = 60

describe.each(liveLocales.map(({ tag }) => tag))('words typed in %s', (locale) => {
	const data = finderDataIn(locale)
	const { needs, guides, urgentCards, urgentWordsOf } = catalogueIn(locale)
	const trade = tradeWords()
	const index = searchIndex()
	const before = searchIndex()
	before.add(unpackDocs(data))
	index.add(completed(unpackDocs(data), finderMoreIn(locale)))
	if (locale !== sourceLocale) index.addSearchTerms(index.docs().map((doc) => trade[keyOf(doc)] ?? ''))
	/** Which cards come, by their place in the address. */
	const cardsFor = (typed: string, { has } = index): string[] =>
		urgentFor(typed, data.urgent, has).map(({ href }) => href.split('#')[1] ?? '')
	const table = phrases[locale]

	test('that a card lists as urgent bring it', () => {
		const missing = urgentCards.flatMap(({ id }) =>
			urgentWordsOf(id).filter((typed) => !cardsFor(`${typed} help`).includes(id)),
		)
		expect(missing).toEqual([])
	})

	test.each(cardIds)('as people say them bring the card %s', (card) => {
		expect(table?.[card].filter((typed) => !cardsFor(typed).includes(card))).toEqual([])
	})

	test('that say something ordinary frighten nobody, before all is read and after', () => {
		for (const words of [before, index])
			expect(table?.ordinary.filter((typed) => cardsFor(typed, words).length > 0)).toEqual([])
	})

	test('lead to helpers whose English name stands there too, for whoever answers says that', () => {
		const { services, settings } = catalogueIn(sourceLocale)
		const english = new Map([
			...services.all.map(({ id, words }) => [id, words.name] as const),
			...settings.suggested.map(({ id, name }) => [id, name] as const),
		])
		const lacking = unpackDocs(data).filter(
			({ kind, id, name, ownName = '' }) => kind === 'service' && !`${name} ${ownName}`.includes(english.get(id)!),
		)
		expect(lacking.map(({ id }) => id)).toEqual([])
		const answering = new Set(english.values())
		const calls = data.urgent.flatMap((one) => one.calls)
		const named = ({ who, ownName = '' }: (typeof calls)[number]): boolean =>
			[...answering].some((name) => `${who} ${ownName}`.includes(name))
		expect(calls.filter((call) => !named(call))).toEqual([])
	})

	test('are many, urgent and ordinary', () => {
		expect(table?.ordinary.length).toBeGreaterThanOrEqual(atLeast)
		expect(cardIds.flatMap((card) => table?.[card] ?? []).length).toBeGreaterThanOrEqual(atLeast)
	})

	test('that name a topic or a guide frighten nobody', () => {
		const ordinary = [...needs.all.filter(({ first }) => first !== 'urgent'), ...guides.all]
		expect(ordinary.map(({ words }) => words.name).filter((typed) => cardsFor(typed).length > 0)).toEqual([])
	})
})
