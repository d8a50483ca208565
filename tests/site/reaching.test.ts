import { expect, test } from 'vitest'
import { catalogueIn } from '#catalogue/index.ts'
import { pagesOf } from './pages.ts'

const { services, venues } = catalogueIn('en')
const pageOf = new Map(
	pagesOf('services/*')
		.filter(({ locale }) => locale === 'en')
		.map(({ path, html }) => [path.split('/').at(-2)!, html]),
)
const said = (id: string) => pageOf.get(id) ?? expect.fail(id)

test('a page that says when a number answers never says that the times are not known', () => {
	const contradicting = services.all
		.filter(({ id, hours }) => hours && said(id).includes('We do not know the times'))
		.map(({ id }) => id)
	expect(contradicting).toEqual([])
})

test('a service without a number of its own gives that of the place it happens at', () => {
	const atPlaces = services.all.flatMap(({ id, phone, 'delivered-at': places }) => {
		const phones = places.flatMap((place) => (typeof place === 'object' ? (venues.get(place.venue).phone ?? []) : []))
		return phone || phones.length === 0 ? [] : [{ id, phones }]
	})
	for (const { id, phones } of atPlaces) {
		expect(said(id), id).not.toContain('There is no phone number here')
		for (const phone of phones) expect(said(id), id).toContain(`href="tel:${phone.replaceAll(' ', '')}"`)
	}
})

test('a page without a number never says to call', () => {
	const unanswered = [...pageOf].filter(([, html]) => html.includes('There is no phone number here'))
	for (const [id, html] of unanswered) {
		const answer = /<p class="a">(.*?)<\/p>/s.exec(html)?.[1]
		expect(answer, id).toBeDefined()
		expect(answer, id).not.toContain('Call')
		expect(html, id).not.toContain('Call and ask')
	}
})
