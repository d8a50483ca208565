import { addDays } from '#domain/time/dates.ts'
import { day as built } from '../moment.ts'
import { builtWith, yaml, type BuiltSite } from './built-with.ts'
import { expectAccessible, expectNoSidewaysScroll, open } from './open.ts'
import { expect, test, type Page } from './test.ts'

/** A pipe bursts at the library on the day the site is built; two weeks on, snow is forecast for everywhere. */
const written = {
	'burst-pipe/facts.yaml': yaml(
		'about: { venue: mill-lane-library }',
		`from: ${built}`,
		`until: ${addDays(built, 2)}`,
		'what: closed',
		'why: burst-pipe',
	),
	'snow/facts.yaml': yaml(
		'about: area',
		`from: ${addDays(built, 12)}`,
		`until: ${addDays(built, 13)}`,
		'what: phone-first',
		'why: weather',
	),
	'weigh-in-late/facts.yaml': yaml(
		'about: { service: baby-weigh-in }',
		`from: ${built}`,
		`until: ${addDays(built, 13)}`,
		'what: starts-later',
		'starts-at: "10:45"',
	),
}
const words = {
	en: {
		closed: 'Closed',
		why: 'a burst water pipe',
		off: 'Not on',
		days: 'Thursday 26 November to Saturday 28 November',
		snow: 'Call before you go',
	},
	ur: {
		closed: 'بند ہے',
		why: 'پانی کا پائپ پھٹ گیا',
		off: 'نہیں ہو گا',
		days: '26 نومبر',
		snow: 'جانے سے پہلے فون کریں',
	},
	pl: {
		closed: 'Zamknięte',
		why: 'pęknięta rura z wodą',
		off: 'Nie odbędzie się',
		days: '26 listopada – sobota',
		snow: 'Zadzwoń, zanim pójdziesz',
	},
} as const
const locales = ['en', 'ur', 'pl'] as const

/** One build serves all, so all run in one worker, in turn. */
test.describe.configure({ mode: 'default' })

let site: BuiltSite

test.beforeAll(async () => {
	test.setTimeout(300_000)
	site = await builtWith(written, built, locales)
})
test.afterAll(() => site.close())

const at = async (page: Page, path: string, moment: string) => {
	await page.clock.setFixedTime(new Date(`${moment}Z`))
	await open(page, site.address + path)
}
const paths = (locale: string) => ({
	home: `/${locale}/`,
	place: `/${locale}/places/mill-lane-library/`,
	service: `/${locale}/services/rhyme-time/`,
	'what’s on': `/${locale}/whats-on/`,
	'what’s on for a stage': `/${locale}/whats-on/stage/baby/`,
	stage: `/${locale}/stages/baby/`,
})
const notices = (page: Page) => page.locator('.notices li:visible')
const aboutLibrary = (page: Page, { why }: { why: string }) => notices(page).filter({ hasText: why })

for (const locale of locales) {
	const say = words[locale]

	test(`a burst pipe is told on home, the place, its services, the week and stages in ${locale}`, async ({ page }) => {
		for (const [name, path] of Object.entries(paths(locale))) {
			await at(page, path, `${built}T10:00`)
			await expect(aboutLibrary(page, say), name).toContainText(say.closed)
			await expect(aboutLibrary(page, say), name).toContainText(say.days)
			await expectNoSidewaysScroll(page)
		}
	})

	test(`it stands above the answer of a service from the day it begins in ${locale}`, async ({ page }) => {
		await at(page, paths(locale).service, `${built}T10:00`)
		const [notice, answer] = await Promise.all([
			aboutLibrary(page, say).boundingBox(),
			page.locator('.turn').boundingBox(),
		])
		expect(notice!.y + notice!.height).toBeLessThanOrEqual(answer!.y)
	})

	test(`and is gone from all of them the day after it ends in ${locale}`, async ({ page }) => {
		for (const [name, path] of Object.entries(paths(locale))) {
			await at(page, path, `${addDays(built, 2)}T23:59`)
			await expect(aboutLibrary(page, say), name).toBeVisible()
			await at(page, path, `${addDays(built, 3)}T00:00`)
			await expect(aboutLibrary(page, say), name).toHaveCount(0)
		}
	})

	test(`its times are not on, on the service, the place and the week, and never the next in ${locale}`, async ({
		page,
	}) => {
		const { service, place, ...others } = paths(locale)
		await at(page, service, `${built}T10:00`)
		const rows = page.locator('.ses > li')
		await expect(rows.first()).toContainText(say.off)
		await expect(rows.first().locator('time')).toHaveAttribute('datetime', built)
		await expect(page.locator('[data-next] b')).toContainText('30')
		for (const path of [place, others['what’s on']]) {
			await at(page, path, `${built}T10:00`)
			await expect(page.locator('.week .off:visible').first(), path).toContainText(say.off)
		}
	})

	test(`a row of the finder tells it, and no more when it is over in ${locale}`, async ({ page }) => {
		for (const [moment, isTold] of [
			[`${built}T10:00`, true],
			[`${addDays(built, 3)}T08:00`, false],
		] as const) {
			await at(page, `/${locale}/search/`, moment)
			await page.locator('#seek').fill('rhyme time')
			const row = page.locator('.rows > li', { has: page.locator('a[href$="/services/rhyme-time/"]') })
			await expect(row).toBeVisible()
			await expect(row.locator('.change', { hasText: '28' })).toHaveCount(isTold ? 1 : 0)
			await page.locator('#seek').fill('mill lane library')
			const place = page.locator('.rows > li', { has: page.locator('a[href$="/places/mill-lane-library/"]') })
			await expect(place).toBeVisible()
			await expect(place.locator('.change', { hasText: '28' })).toHaveCount(isTold ? 1 : 0)
		}
	})

	test(`a page with notices is accessible in ${locale}`, async ({ page }) => {
		for (const path of [paths(locale).place, paths(locale)['what’s on']]) {
			await at(page, path, `${built}T10:00`)
			await expectAccessible(page)
		}
	})
}

test('the door of the place is closed while it is, by the clock of the phone', async ({ page }) => {
	const door = page.locator('[data-spans]')
	await at(page, paths('en').place, `${built}T10:00`)
	await expect(door).toHaveText('Closed now. Opens Monday at 9:30am')
	await at(page, paths('en').place, `${addDays(built, 4)}T08:00`)
	await expect(door).toHaveText('Opens today at 9:30am')
	await at(page, paths('en').place, `${addDays(built, 4)}T10:00`)
	await expect(door).toHaveText('Open now, until 5:30pm')
})

test('home offers nothing at the library on the days it is closed', async ({ page }) => {
	await at(page, '/en/', `${built}T08:00`)
	const days = await page
		.locator('.svc:visible', { hasText: 'Rhyme time' })
		.locator('time')
		.evaluateAll((times) => times.map((time) => time.getAttribute('datetime')))
	await expect(page.locator('.svc:visible').first()).toBeVisible()
	for (const day of days) expect(day! > addDays(built, 2)).toBe(true)
})

test('a notice that is to come is told a week before, on a page made before that, and on home', async ({ page }) => {
	const snow = notices(page).filter({ hasText: words.en.snow })
	for (const path of [paths('en').home, paths('en').place, paths('en').service, paths('en').stage]) {
		await at(page, path, `${addDays(built, 4)}T23:59`)
		await expect(snow, path).toHaveCount(0)
		await at(page, path, `${addDays(built, 5)}T00:00`)
		await expect(snow, path).toBeVisible()
		await at(page, path, `${addDays(built, 14)}T00:00`)
		await expect(snow, path).toHaveCount(0)
	}
})

test('what starts later says so where its times stand', async ({ page }) => {
	await at(page, '/en/services/baby-weigh-in/', `${built}T08:00`)
	await expect(notices(page)).toContainText('Starts later, at 10:45am')
	await expect(page.locator('.ses > li').first()).toContainText('10:45am to')
	await expect(page.locator('.ses > li').first().locator('.change')).toContainText('New time')
	await expect(page.locator('[data-next] b')).toContainText('10:45am to')
})

test('without script a page says from which day until which, which is true on any day', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false })
	const page = await context.newPage()
	for (const path of Object.values(paths('en'))) {
		await page.goto(site.address + path)
		await expect(page.locator('.notices li').filter({ hasText: words.en.why })).toContainText(words.en.days)
	}
	await context.close()
})

test('a page that has no notice carries nothing of one', async ({ page }) => {
	await at(page, '/en/services/samaritans/', `${addDays(built, 14)}T10:00`)
	expect(await page.locator('.notices:visible, .change:visible').count()).toBe(0)
})
