import { describe, expect, test } from 'vitest'
import { checkIn } from '#catalogue/checks.ts'
import { catalogueIn } from '#catalogue/index.ts'
import { kindOf } from '#catalogue/kinds.ts'
import { readPapers } from '#catalogue/papers.ts'
import { contentFolder, rawDocuments } from '#catalogue/read.ts'
import { helpIn } from '#catalogue/suggestable.ts'
import { listFor } from '#domain/checks/suggestions.ts'
import { outcomeIds } from '#domain/model/outcome.ts'
import { tierIds } from '#domain/model/tier.ts'
import { stageIds } from '#domain/time/stage-ids.ts'
import { liveLocales } from '#catalogue/languages.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { expected } from './expected.ts'
import { families } from './families.ts'

/** What an area does not promise, the rules alone hold it to. */
describe('the area keeps what its expected.yaml promises', () => {
	const { answered, families: firsts, packs, services = 0, translated, variety, venues = 0 } = expected
	const catalogue = catalogueIn(sourceLocale)
	const local = catalogue.everyService.all.filter(({ national }) => !national)

	test('so many places and services of its own', () => {
		expect(catalogue.venues.all.length).toBeGreaterThanOrEqual(venues)
		expect(local.length).toBeGreaterThanOrEqual(services)
	})

	test.runIf(translated)('words in every live language', () => {
		const own = rawDocuments().filter(
			({ root, kind, locale }) => root === 'local' && locale && !kindOf(kind).forWorkers,
		)
		const byThing = Map.groupBy(own, ({ kind, id }) => `${kind}/${id}`)
		const locales = (documents: readonly { locale?: string }[]) => documents.map(({ locale }) => locale)
		const lacking = (tag: string) => [...byThing].filter(([, documents]) => !locales(documents).includes(tag))
		expect(liveLocales.flatMap(({ tag }) => lacking(tag).map(([thing]) => `${thing} ${tag}`))).toEqual([])
	})

	test.runIf(packs)('its packs', () =>
		expect(catalogue.packs.all.map(({ id }) => id).sort()).toEqual(packs?.toSorted()),
	)

	describe.runIf(variety)('variety', () => {
		test('every stage has something for everyone, extra help and specialist help', () => {
			for (const stage of stageIds)
				for (const tier of tierIds)
					expect(
						local.some((service) => service.stages.includes(stage) && service.tier === tier),
						`${stage} ${tier}`,
					).toBe(true)
		})

		test('every outcome has local help at every stage it can', () => {
			const outcomesOf = (needs: readonly string[]) => needs.map((need) => catalogue.needs.get(need).outcome)
			for (const outcome of outcomeIds)
				expect(
					local.some(({ needs }) => outcomesOf(needs).includes(outcome)),
					outcome,
				).toBe(true)
		})

		test('sessions come in every rhythm', () => {
			const sessions = local.flatMap((service) => service.sessions ?? [])
			for (const every of ['week', 'fortnight', 'first', 'last'])
				expect(
					sessions.some((session) => 'day' in session && session.every === every),
					every,
				).toBe(true)
			for (const runs of ['all-year', 'term-time', 'school-holidays'])
				expect(
					sessions.some((session) => 'day' in session && session.runs === runs),
					runs,
				).toBe(true)
			expect(sessions.some((session) => 'on' in session)).toBe(true)
			expect(sessions.some(({ confirmed }) => !confirmed)).toBe(true)
		})

		test('help comes by phone, at home, online and on site visits, free and paid, and by every way in', () => {
			const places = new Set(
				local.flatMap((service) =>
					service['delivered-at'].map((place) => (typeof place === 'object' ? 'venue' : place)),
				),
			)
			expect([...places].sort()).toEqual(['home', 'online', 'phone', 'site-visit', 'venue'])
			const costs = new Set(local.map((service) => service.cost.kind))
			for (const kind of ['free', 'pay', 'free-if', 'donation'] as const) expect(costs.has(kind), kind).toBe(true)
			const ways = new Set(local.flatMap((service) => service.access))
			for (const way of ['drop-in', 'book', 'self-refer', 'ask-professional', 'referral-only'] as const)
				expect(ways.has(way), way).toBe(true)
		})

		test('some help was found by studies to have no effect', () => {
			expect(local.some(({ evidence }) => evidence?.state === 'no-effect')).toBe(true)
		})

		test('workers can ask somebody about how parent and baby get on', () => {
			const { consultation } = catalogue.area
			expect(local.find(({ id }) => id === consultation['infant-mental-health'])?.phone).toBeTruthy()
		})
	})

	describe.runIf(firsts).each(liveLocales.map(({ tag }) => tag))('whom families are shown first, %s', (locale) => {
		test.each(families)('$who', ({ who, answers }) => {
			const list = listFor(checkIn(locale, 'find-help').check, answers, helpIn(locale))
			const [card] = [...list.urgent, ...list.needs]
			expect((card?.services ?? list.offer).slice(0, 3)).toEqual(firsts?.[who])
		})
	})

	test.runIf(firsts)('every family is spoken of', () =>
		expect(Object.keys(firsts ?? {}).sort()).toEqual(families.map(({ who }) => who).sort()),
	)

	test.runIf(answered)('every thing the founding papers ask for lives somewhere here', () => {
		const rows = readPapers(contentFolder).papers.flatMap((paper) => Object.entries(paper.rows))
		expect(rows.filter(([, { here }]) => here.length === 0).map(([id]) => id)).toEqual([])
	})
})
