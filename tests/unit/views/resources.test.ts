import { beforeAll, describe, expect, test, vi } from 'vitest'
import type * as Offer from '#views/offer.ts'
import type * as Resources from '#views/resources.ts'
import type { catalogueIn as In } from '#catalogue/index.ts'
import { day } from '../../moment.ts'
import { world } from '../../world.ts'

let offer: typeof Offer
let resources: typeof Resources
let catalogueIn: typeof In

beforeAll(async () => {
	vi.stubEnv('NOW', day)
	const { build } = await import('#catalogue/build.ts')
	const catalogue = await import('#catalogue/index.ts')
	catalogue.setValidatedCatalogue(build(world('ur'), day).catalogue)
	catalogueIn = catalogue.catalogueIn
	offer = await import('#views/offer.ts')
	resources = await import('#views/resources.ts')
})

describe('what there is to read or watch', () => {
	test('in the reader’s language comes first', () => {
		expect(resources.resourcesFor('ur', ['crying-coping']).map(({ id }) => id)).toEqual([
			'crying-card',
			'crying-leaflets',
		])
		expect(resources.resourcesIn('ur').at(0)).toMatchObject({ id: 'crying-card', languages: 'اردو اور انگریزی' })
		expect(resources.resourcesIn('ur').at(-1)).toMatchObject({ id: 'feeding-film' })
	})

	test('says where to get it, or which places have it', () => {
		const [card, leaflets] = resources.resourcesFor('en', ['crying-coping'])
		expect(card).toMatchObject({ ways: [], places: [{ name: 'Wrenbridge Family Hub' }] })
		expect(leaflets).toMatchObject({ ways: [{ href: 'https://iconcope.org' }], places: [] })
	})
})

describe('the Start for Life offer', () => {
	const parts = (locale: 'en' | 'ur') => offer.offerView(locale, catalogueIn(locale).offers[0]!)

	test('has every heading, in its order, each with something under it', () => {
		expect(
			parts('en')
				.map(({ id }) => id)
				.slice(0, 6),
		).toEqual(['midwives', 'health-visitors', 'mental-health', 'feeding', 'safeguarding', 'send'])
		expect(parts('ur').filter(({ services, more }) => services.length + more.length === 0)).toEqual([])
	})

	test('names the area’s own first, and where it has none who answers anywhere', () => {
		const of = (id: string) => parts('en').find((part) => part.id === id)!
		expect(of('midwives')).toMatchObject({ isMissing: false })
		expect(of('midwives').services[0]!.href).toBe('/en/services/community-midwives/')
		expect(of('smoking')).toMatchObject({ isMissing: true })
		expect(of('smoking').services.map(({ href }) => href)).toContain('/en/services/smokefree/')
	})

	test('names nothing that is never shared, and does not say that there is none', () => {
		expect(parts('en').find(({ id }) => id === 'safeguarding')).toMatchObject({ isMissing: false })
		const named = parts('en').flatMap(({ services }) => services.map(({ href }) => href))
		for (const id of ['safe-harbour-outreach', 'clearway', 'council-front-door', 'nda-helpline'])
			expect(named).not.toContain(`/en/services/${id}/`)
	})
})
