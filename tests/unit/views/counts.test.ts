import { expect, test, vi } from 'vitest'
import { build } from '#catalogue/build.ts'
import { catalogueIn, setValidatedCatalogue } from '#catalogue/index.ts'
import { mayBeCounted } from '#views/counts/may-be-counted.ts'
import { countsReport } from '#views/counts/report.ts'
import { day } from '../../moment.ts'
import { world } from '../../world.ts'

/** Weeks are read where the content is: before anything asks where that is. */
vi.hoisted(() => {
	process.env['FIRST_DOOR_CONTENT'] = 'tests/world'
})
setValidatedCatalogue(build(world('ur'), day).catalogue)

test('nothing private, asked about first or about loss is counted, no check and no list', () => {
	const { easy, everyService, services, needs, guides } = catalogueIn('en')
	const secret = [
		...everyService.all.filter((one) => one.sensitive || services.isQuiet(one)).map(({ id }) => `services/${id}`),
		...needs.all
			.filter(({ privacy, quiet }) => privacy === 'x' || quiet)
			.flatMap(({ id }) => [`needs/${id}`, `services/need/${id}`]),
		...guides.all.filter(({ sensitive }) => sensitive).map(({ id }) => `guides/${id}`),
		...easy.all.filter(({ of }) => of === 'urgent-cards').map(({ id }) => `easy/${id}`),
		...['find-help', 'money-check', 'money-check/healthy-start', 'list', 'show', 'embed/list', 'for-workers/share'],
		...['services/no-such-service', 'needs/no-such-need', 'places/no-such-place', 'easy/no-such-thing'],
	]
	expect(secret).toContain('services/safe-harbour-outreach')
	expect(secret).toContain('services/after-loss-group')
	expect(secret).toContain('easy/self-harm')
	expect(secret.length).toBeGreaterThan(20)
	expect(secret.filter(mayBeCounted)).toEqual([])
})

test('what families open every day is counted', () => {
	const open = [
		'',
		'services/baby-massage',
		'services',
		'needs/feeding',
		'places/wren-park',
		'whats-on',
		'embed/finder',
		'easy',
		'easy/newborn',
		'easy/feeding',
		'childcare',
		'your-team',
	]
	expect(open.filter((page) => !mayBeCounted(page))).toEqual([])
})

test('the report adds up what was told for each week, draws every week, and says what is missing of the whole', () => {
	const { weekCount, recentCount, views, span, weeks, kinds, languages, until } = countsReport('en')
	expect({ weekCount, recentCount, views, span, until }).toEqual({
		weekCount: 3,
		recentCount: 3,
		views: [640, 655, 702],
		span: { from: 640, to: 702 },
		until: '16 November 2026',
	})
	expect(weeks[0]).toEqual({ week: '16 Nov', views: 702 })
	const all = 640 + 655 + 702
	expect(kinds.map(({ name, of }) => [name, of])).toEqual([
		['Home', 630],
		['Services', 510],
		['What’s on', 360],
		['Needs', 270],
		['Fewer than 5, or left out so that no small number can be found', all - 1770],
	])
	expect(languages.reduce((sum, { of }) => sum + of, 0)).toBe(all)
})

test('what is opened most has a link in the language of the page; what hardly is has no private page in it', () => {
	const { most, hardly } = countsReport('ur')
	expect(most.map(({ name }) => name)).toContain('What’s on: Newborn')
	expect(most.find(({ name }) => name === 'Baby massage')).toMatchObject({
		href: '/ur/services/baby-massage/',
		points: [39, 46, 53],
		views: 138,
	})
	const pages = hardly.flatMap(({ pages }) => pages.map(({ href }) => href))
	expect(pages).toContain('/ur/services/rhyme-time/')
	expect(pages).not.toContain('/ur/services/baby-massage/')
	expect(pages.join()).not.toMatch(/safe-harbour|after-loss/)
})
