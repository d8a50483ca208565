import { beforeAll, describe, expect, test } from 'vitest'
import { build } from '#catalogue/build.ts'
import type { Catalogue } from '#catalogue/entry.ts'
import { report, type Problem } from '#catalogue/problems.ts'
import { rawDocuments } from '#catalogue/read.ts'
import { areaContacts, consultationTopics } from '#domain/model/area.ts'
import { isOld } from '#domain/time/freshness.ts'
import { outcomeIds } from '#domain/model/outcome.ts'
import { occurrences } from '#domain/time/occurrences.ts'
import { stageIds } from '#domain/time/stage-ids.ts'
import { tierIds } from '#domain/model/tier.ts'
import { liveLocales } from '#i18n/locales.ts'
import { day as today } from '../moment.ts'

let catalogue: Catalogue
let problems: Problem[]
beforeAll(() => {
	;({ catalogue, problems } = build(rawDocuments(), today))
})

const services = () => [...catalogue.services.values()]
const local = () => services().filter(({ national }) => !national)

test('the content has no error', () => expect(report(problems.filter(({ severity }) => severity === 'error'))).toBe(''))

describe('the example area is worth using', () => {
	test('at least 6 places and 70 services of its own', () => {
		expect(catalogue.venues.size).toBeGreaterThanOrEqual(6)
		expect(local().length).toBeGreaterThanOrEqual(70)
	})

	test('every stage has something for everyone, extra help and specialist help', () => {
		for (const stage of stageIds)
			for (const tier of tierIds)
				expect(
					local().some(({ facts }) => facts.stages.includes(stage) && facts.tier === tier),
					`${stage} ${tier}`,
				).toBe(true)
	})

	test('every outcome has local help at every stage it can', () => {
		const outcomesOf = (needs: readonly string[]) => needs.map((need) => catalogue.needs.get(need)?.facts.outcome)
		for (const outcome of outcomeIds)
			expect(
				local().some(({ facts }) => outcomesOf(facts.needs).includes(outcome)),
				outcome,
			).toBe(true)
	})

	test('sessions come in every rhythm', () => {
		const sessions = local().flatMap(({ facts }) => facts.sessions ?? [])
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
			local().flatMap(({ facts }) =>
				facts['delivered-at'].map((place) => (typeof place === 'object' ? 'venue' : place)),
			),
		)
		expect([...places].sort()).toEqual(['home', 'online', 'phone', 'site-visit', 'venue'])
		const costs = new Set(local().map(({ facts }) => facts.cost.kind))
		for (const kind of ['free', 'pay', 'free-if', 'donation'] as const) expect(costs.has(kind), kind).toBe(true)
		const ways = new Set(local().flatMap(({ facts }) => facts.access))
		for (const way of ['drop-in', 'book', 'self-refer', 'ask-professional', 'referral-only'] as const)
			expect(ways.has(way), way).toBe(true)
	})

	test('every contact an area must name answers the phone', () => {
		const area = [...catalogue.area.values()][0]!
		for (const contact of areaContacts)
			expect(catalogue.services.get(area.facts.contacts[contact])?.facts.phone, contact).toBeTruthy()
	})

	test('every topic workers ask about is answered by phone, and how parent and baby get on too', () => {
		const { consultation } = [...catalogue.area.values()][0]!.facts
		for (const topic of [...consultationTopics, 'infant-mental-health'] as const)
			expect(catalogue.services.get(consultation[topic] ?? '')?.facts.phone, topic).toBeTruthy()
	})

	test('what ready packs hold is there, checked within 6 months and written in every live language', () => {
		expect([...catalogue.packs.keys()].sort()).toEqual(['before-birth', 'dads', 'money', 'new-baby'])
		for (const { id, facts, words } of catalogue.packs.values()) {
			for (const service of facts.services)
				expect(isOld(catalogue.services.get(service)!.facts.checked.on, today), `${id} ${service}`).toBe(false)
			for (const { tag } of liveLocales) expect(words[tag]?.name, `${id} ${tag}`).toBeTruthy()
		}
	})

	test('no two sessions of a service are the same', () => {
		for (const { id, facts } of local()) {
			const all = occurrences(facts.sessions ?? [], { terms: [], bankHolidays: new Set() }, today, today).map(
				(one) => `${one.day} ${one.from} ${one.at}`,
			)
			expect(new Set(all).size, id).toBe(all.length)
		}
	})
})

describe('national services are real and careful', () => {
	const national = () => services().filter((service) => service.national)

	test('nothing that must not be published is published', () => {
		const written = JSON.stringify(
			national().map(({ facts, words }) => ({
				facts,
				words: Object.values(words).map((one) => ({ ...one, 'search-words': [] })),
			})),
		)
		for (const old of ['08451 228 669', '08451228669', '01924 200 799', 'jo@samaritans', 'Child Tax Credit'])
			expect(written).not.toContain(old)
	})

	test('hours are printed only day and night, or with a check beside them', () => {
		for (const { id, facts } of national())
			if (facts.hours && facts.hours.open !== 'always') expect(['tommys', 'miscarriage-uk'], id).toContain(id)
	})

	test.each([
		['emergency-999', '999'],
		['nhs-111', '111'],
		['samaritans', '116 123'],
		['cry-sis', '0800 448 0737'],
		['nda-helpline', '0808 2000 247'],
		['childline', '0800 1111'],
	])('%s is %s', (id, phone) => expect(catalogue.services.get(id)?.facts.phone).toBe(phone))

	test('a phone number that was only recalled is left out', () => {
		for (const id of ['twins-trust', 'acas', 'migrant-help', 'pandas', 'turn2us', 'maternity-action', 'mind', 'bliss'])
			expect(catalogue.services.get(id)?.facts.phone, id).toBeUndefined()
	})

	test('helplines for people who are not safe are never shared', () => {
		for (const id of [
			'nda-helpline',
			'mens-advice',
			'galop',
			'live-fear-free',
			'karma-nirvana',
			'rape-crisis',
			'respect',
		])
			expect(catalogue.services.get(id)?.facts.sensitive, id).toBe('never-shared')
	})
})

describe('urgent cards', () => {
	const words = (id: string) =>
		JSON.stringify({ ...catalogue['urgent-cards'].get(id)?.words['en'], 'search-words': [], 'urgent-words': [] })

	test('fewer movements: call now, even in the night, and never lie down and wait (SR3)', () => {
		expect(words('movements')).toMatch(/Do not wait until the next day/)
		expect(words('movements')).toMatch(/Call even in the night/)
		expect(words('movements')).not.toMatch(/lie (down )?on your (left|side)|count/i)
	})

	test('a very ill baby: the temperatures by age, the skin of every colour, and 111 by phone (SR4)', () => {
		for (const sign of ['38C', '39C', 'under 8 weeks', 'palms', 'glass'])
			expect(words('baby-ill'), sign).toContain(sign)
		expect(words('baby-ill')).not.toMatch(/111 online|111\.nhs/)
	})

	test('every card says whom to call first, and 999 cards call 999', () => {
		for (const { id, facts } of catalogue['urgent-cards'].values()) {
			expect(facts.sections[0]?.call.length, id).toBeGreaterThan(0)
			for (const section of facts.sections)
				if (section.level === 'emergency') expect(section.call, id).toContain('emergency-999')
		}
	})

	test('suicide: no method words, 999 and the mental health option (SR5)', () => {
		expect(words('self-harm')).toMatch(/mental health option/)
		expect(words('self-harm')).not.toMatch(/\b(overdose|hang|pills|cut yourself)\b/i)
	})
})

test('feeling safe never sends a couple to counselling or to talk it over (SR10)', () => {
	expect(JSON.stringify(catalogue.needs.get('feel-safe')?.words['en'])).not.toMatch(
		/counselling|mediation|talk to your partner/i,
	)
	expect(
		[...catalogue.services.values()].filter(
			({ facts }) => facts.needs.includes('feel-safe') && facts.needs.includes('relationship'),
		),
	).toEqual([])
})

test('the page for loss is quiet and names nobody but people to talk to', () => {
	expect(catalogue.needs.get('loss')?.facts.quiet).toBe(true)
	expect(catalogue.needs.get('loss')?.facts.national).toHaveLength(5)
})
