import { expect, test } from 'vitest'
import { catalogueIn } from '#catalogue/index.ts'
import { liveLocales } from '#catalogue/languages.ts'
import { guidePath, needPath } from '#routes.ts'
import { pages, pagesOf } from './pages.ts'

const { services, venues } = catalogueIn('en')
const pageOf = new Map(
	pagesOf('services/*')
		.filter(({ locale }) => locale === 'en')
		.map(({ path, html }) => [path.split('/').at(-2)!, html]),
)
const pageById = (id: string) => pageOf.get(id) ?? expect.fail(id)

test('a page that says when a number answers never says that the times are not known', () => {
	const contradicting = services.all
		.filter(({ id, hours }) => hours && pageById(id).includes('We do not know the times'))
		.map(({ id }) => id)
	expect(contradicting).toEqual([])
})

test('a service without a number of its own gives that of the place it happens at', () => {
	const atPlaces = services.all.flatMap(({ id, phone, 'delivered-at': places }) => {
		const phones = places.flatMap((place) => (typeof place === 'object' ? (venues.get(place.venue).phone ?? []) : []))
		return phone || phones.length === 0 ? [] : [{ id, phones }]
	})
	for (const { id, phones } of atPlaces) {
		expect(pageById(id), id).not.toContain('There is no phone number here')
		for (const phone of phones) expect(pageById(id), id).toContain(`href="tel:${phone.replaceAll(' ', '')}"`)
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

test.each(liveLocales.map(({ tag }) => tag))(
	'who worries about a child has the numbers before the words, 999 first, in %s',
	(locale) => {
		const { contact } = catalogueIn(locale)
		const frontDoor = contact('council-front-door').phone?.replaceAll(' ', '')
		for (const path of [
			needPath(locale, 'worried-about-a-child'),
			guidePath(locale, 'if-you-are-worried-about-a-child'),
		]) {
			const main = pages.find((page) => page.path === path)!.html.split('<main')[1]!
			const numbers = [...main.split('class="prose')[0]!.matchAll(/href="tel:(\d+)"/g)].map(([, number]) => number)
			expect(numbers[0], path).toBe('999')
			expect(numbers, path).toContain('08088005000')
			if (frontDoor) expect(numbers, path).toContain(frontDoor)
		}
	},
)

test('a guide for workers is reached from their pages alone, and no search is told of it', () => {
	const forWorkers = catalogueIn('en').guides.forWorkers.map(({ id }) => guidePath('en', id))
	expect(forWorkers.length).toBeGreaterThan(0)
	for (const path of forWorkers) {
		const leading = pages
			.filter((page) => page.locale === 'en' && page.path !== path && page.html.includes(`href="${path}"`))
			.map((page) => page.path)
		expect(leading).toContain('/en/for-workers/')
		expect(leading.filter((from) => !from.startsWith('/en/for-workers/'))).toEqual([])
		expect(pages.find((page) => page.path === path)!.html).not.toContain('data-pagefind-body')
	}
})
