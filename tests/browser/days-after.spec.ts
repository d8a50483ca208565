import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addDays } from '#domain/time/dates.ts'
import { day as built } from '../moment.ts'
import { open } from './open.ts'
import { expect, test, type Page } from './test.ts'
import { testSite } from '../test-site.ts'

/**
 * The site as a parent meets it when nobody has built it anew:
 * every page that holds dates, on days after the day it was built.
 */
const daysAfter = [1, 3, 7, 14, 30, 60]
const clocksGoForward = '2027-03-28'
const days = [...daysAfter.map((days) => addDays(built, days)), '2026-12-25', '2026-12-31', clocksGoForward].sort()
const pages = [
	'/en/',
	'/en/whats-on/',
	'/en/whats-on/stage/baby/',
	'/en/places/orchard-childrens-centre/',
	'/en/services/baby-feeding-drop-in/',
	'/en/services/stay-and-play-under-ones/',
	'/en/stages/newborn/',
	'/en/embed/week/orchard-childrens-centre/',
]
const weeks = pages.filter((page) => /whats-on|week|places/.test(page))

/** How many days a home page and a week hold. */
const daysHeld = 28
const isHeld = (day: string) => day < addDays(built, daysHeld)
const holdsAWeekFrom = (day: string) => isHeld(addDays(day, 6))

const on = async (page: Page, path: string, day: string) => {
	await page.clock.setFixedTime(new Date(`${day}T08:00:00Z`))
	await open(page, path)
}
const daysShown = (page: Page) =>
	page.locator('time.day:visible').evaluateAll((blocks) => blocks.map((block) => block.getAttribute('datetime') ?? ''))

for (const day of days) {
	test(`on ${day} no page shows a day that has passed`, async ({ page }) => {
		for (const path of pages) {
			await on(page, path, day)
			expect(
				(await daysShown(page)).filter((shown) => shown < day),
				path,
			).toEqual([])
		}
	})

	test(`on ${day} home says what is on this week, or that it does not know`, async ({ page }) => {
		await on(page, '/en/', day)
		const weekDays = await daysShown(page)
		await expect(page.getByText('Nothing is on in the next days.')).toBeVisible({
			visible: weekDays.length === 0 && holdsAWeekFrom(day),
		})
		await expect(page.getByText('This page was made some days ago.')).toBeVisible({
			visible: weekDays.length === 0 && !holdsAWeekFrom(day),
		})
		expect(weekDays.filter((one) => one > addDays(day, 6))).toEqual([])
		expect(weekDays).toEqual([...weekDays].sort())
		if (day <= addDays(built, 14)) expect(weekDays).toHaveLength(4)
	})

	test(`on ${day} a week begins today, or says that its days have passed`, async ({ page }) => {
		for (const path of weeks) {
			await on(page, path, day)
			await expect(page.getByText('These days have passed.'), path).toBeVisible({ visible: !isHeld(day) })
			const weekDays = await page
				.locator('.week > li:visible')
				.evaluateAll((items) => items.map((item) => item.getAttribute('data-day')))
			const daysAhead = Array.from({ length: 7 }, (_, index) => addDays(day, index)).filter(isHeld)
			expect(weekDays, path).toEqual(daysAhead)
			if (isHeld(day)) await expect(page.locator('.week .flag:visible').first(), path).toHaveText('Today')
		}
	})

	test(`on ${day} a group that goes on is never said to be over`, async ({ page }) => {
		await on(page, '/en/services/baby-feeding-drop-in/', day)
		await expect(page.getByText('No dates are known.')).toBeHidden()
		await page.getByText('Next sessions').click()
		const rows = await page.locator('.ses > li:visible').count()
		await expect(page.getByText('It may still be on. Get in touch and ask.')).toBeVisible({ visible: rows === 0 })
	})
}

/** But for the examples, where each state of a part stands still. */
const sayingForAWhile = readdirSync(join(testSite, 'en'), { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.html') && !name.startsWith('examples/'))
	.filter((name) => readFileSync(join(testSite, 'en', name), 'utf8').includes('data-till='))
	.map((name) => `/en/${name.replace(/index\.html$/, '')}`)

test('what is true for a while only is gone once it is over, from every page that says it', async ({ page }) => {
	test.setTimeout(300_000)
	const over = addDays(built, 250)
	await page.clock.setFixedTime(new Date(`${over}T08:00:00Z`))
	expect(sayingForAWhile.length).toBeGreaterThan(40)
	for (const path of sayingForAWhile) {
		await page.goto(path)
		const left = await page
			.locator('[data-till]:visible')
			.evaluateAll((all, day) => all.flatMap((one) => (one.dataset['till']! <= day ? one.textContent : [])), over)
		expect(left, path).toEqual([])
	}
})

test('a group that paused says so no more once it goes on', async ({ page }) => {
	const pause = page.getByText('No session from 22 December to 31 December.')
	await on(page, '/en/services/baby-feeding-drop-in/', '2026-12-31')
	await expect(pause).toBeVisible()
	await on(page, '/en/services/baby-feeding-drop-in/', '2027-01-01')
	await expect(pause).toBeHidden()
})

test('a check that is overdue is said to be, on services, places and guides', async ({ page }) => {
	for (const path of ['/en/services/samaritans/', '/en/places/orchard-childrens-centre/', '/en/guides/vaccines/']) {
		await on(page, path, addDays(built, 1))
		await expect(page.locator('.fresh'), path).toContainText('We check again by')
		await on(page, path, addDays(built, 100))
		await expect(page.locator('.fresh'), path).toContainText('We meant to check again by')
		await expect(page.locator('.fresh'), path).not.toContainText('We check again by')
	}
})

test('a place that never closes says so, and not that it is closed a minute before midnight', async ({ page }) => {
	for (const at of ['T10:00:00Z', 'T23:58:30Z', 'T23:59:30Z', 'T00:00:10Z']) {
		await page.clock.setFixedTime(new Date(`${built}${at}`))
		await open(page, '/en/places/wrenbridge-hospital/')
		await expect(page.locator('.turn')).toContainText('Open day and night.')
		await expect(page.locator('.turn')).not.toContainText('Closed')
	}
})

test('of single dates the last one that has passed leaves nothing known, and no card says it any more', async ({
	page,
}) => {
	await open(page, '/en/services/parents-panel/')
	const all = await page.locator('.ses > li').evaluateAll((items) => items.map((item) => item.getAttribute('data-to')!))
	await on(page, '/en/services/parents-panel/', addDays(all.at(-1)!.slice(0, 10), 1))
	await expect(page.getByText('No dates are known. Get in touch and ask.')).toBeVisible()
	const card = page.locator('.svc', { hasText: 'Parents' }).locator('[data-till]').first()
	await on(page, '/en/services/stage/baby/universal/', built)
	await expect(card).toBeVisible()
	await on(page, '/en/services/stage/baby/universal/', addDays(all[0]!.slice(0, 10), 1))
	await expect(card).toBeHidden()
})
