import { beforeAll, describe, expect, test } from 'vitest'
import { build } from '#catalogue/build.ts'
import type { Catalogue } from '#catalogue/entry.ts'
import { report, type Problem } from '#domain/mistakes/problems.ts'
import { rawDocuments } from '#catalogue/read.ts'
import { areaContacts, consultationTopics } from '#domain/model/area.ts'
import { isOld } from '#domain/time/freshness.ts'
import { occurrences } from '#domain/time/occurrences.ts'
import { day as today } from '../moment.ts'

let catalogue: Catalogue
let problems: Problem[]
beforeAll(() => {
	;({ catalogue, problems } = build(rawDocuments(), today))
})

const services = () => [...catalogue.services.values()]
const local = () => services().filter(({ national }) => !national)

test('the content has no error', () => expect(report(problems.filter(({ severity }) => severity === 'error'))).toBe(''))

describe('every area', () => {
	test('every contact an area must name answers the phone', () => {
		const area = [...catalogue.area.values()][0]!
		for (const contact of areaContacts)
			expect(catalogue.services.get(area.facts.contacts[contact])?.facts.phone, contact).toBeTruthy()
	})

	test('every topic workers ask about is answered by phone', () => {
		const { consultation } = [...catalogue.area.values()][0]!.facts
		for (const topic of consultationTopics)
			expect(catalogue.services.get(consultation[topic] ?? '')?.facts.phone, topic).toBeTruthy()
	})

	test('what ready packs hold is there, and checked within 6 months', () => {
		for (const { id, facts } of catalogue.packs.values()) {
			for (const service of facts.services)
				expect(isOld(catalogue.services.get(service)!.facts.checked.on, today), `${id} ${service}`).toBe(false)
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
