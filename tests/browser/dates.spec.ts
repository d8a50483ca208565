import { expect, test } from './test.ts'
import { open } from './open.ts'

/** The site as a browser meets it some days after it was built. The clock is set before the page runs. */
const built = async (page: import('./test.ts').Page, path: string) => {
	await open(page, path)
	return page.locator('.ses > li').evaluateAll((items) =>
		items.map((item) => ({
			from: item.getAttribute('data-from')!,
			to: item.getAttribute('data-to')!,
			said: item.getAttribute('data-text')!,
		})),
	)
}
const after = (moment: string, hours: number) => new Date(Date.parse(`${moment}:00Z`) + hours * 3_600_000)

test('a session that has passed is never said to be next', async ({ page }) => {
	const sessions = await built(page, '/en/services/baby-feeding-drop-in/')
	expect(sessions.length).toBeGreaterThan(6)
	await page.clock.setFixedTime(after(sessions[1]!.to, 1))
	await open(page, '/en/services/baby-feeding-drop-in/')
	await expect(page.locator('[data-next]')).toContainText(`Next: ${sessions[2]!.said}.`)
	await page.getByText('Next sessions').click()
	await expect(page.locator('.ses > li:visible')).toHaveCount(4)
	await expect(page.locator('.ses > li').first()).toBeHidden()
	await expect(page.locator('[data-next]')).not.toContainText('That is in')
})

test('a session that runs now says so, with words', async ({ page }) => {
	const [first] = await built(page, '/en/services/baby-feeding-drop-in/')
	await page.clock.setFixedTime(after(first!.from, 0.5))
	await open(page, '/en/services/baby-feeding-drop-in/')
	await expect(page.locator('[data-next]')).toContainText(/On now, until \d/)
})

test('long after it was built a page says that a group may go on, not old dates', async ({ page }) => {
	const sessions = await built(page, '/en/services/baby-feeding-drop-in/')
	await page.clock.setFixedTime(after(sessions.at(-1)!.to, 24))
	await open(page, '/en/services/baby-feeding-drop-in/')
	await expect(page.locator('[data-next]')).toBeHidden()
	await page.getByText('Next sessions').click()
	await expect(page.locator('.ses > li:visible')).toHaveCount(0)
	await expect(page.getByText('It may still be on. Get in touch and ask.')).toBeVisible()
})

test('a group that pauses for the holidays says why', async ({ page }) => {
	const sessions = await built(page, '/en/services/apprenticeship-advice/')
	const off = await page.locator('[data-next]').getAttribute('data-off')
	const [day] = off!.split('|').filter((part) => part.includes('school holiday'))
	expect(sessions.length).toBeGreaterThan(0)
	await page.clock.setFixedTime(new Date(`${day!.slice(0, 10)}T08:00:00Z`))
	await open(page, '/en/services/apprenticeship-advice/')
	await expect(page.locator('[data-next]')).toContainText('Not this week: school holiday')
})

test('without script the dates of the day it was built are there', async ({ browser }) => {
	const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
	await page.goto('/en/services/baby-feeding-drop-in/')
	await expect(page.locator('[data-next]')).toContainText('Next:')
	await page.getByText('Next sessions').click()
	await expect(page.locator('.ses > li:visible')).toHaveCount(4)
})

test('in a week the days that have passed go, and today moves on', async ({ page }) => {
	await open(page, '/en/whats-on/')
	const days = await page
		.locator('.week > li')
		.evaluateAll((items) => items.map((item) => item.getAttribute('data-day')!))
	await page.clock.setFixedTime(new Date(`${days[2]}T08:00:00Z`))
	await open(page, '/en/whats-on/')
	await expect(page.locator('.week > li:visible').first()).toContainText('Today')
	await expect(page.locator('.week > li:visible').nth(1)).toContainText('Tomorrow')
	expect(await page.locator('.week > li:visible').count()).toBe(7)
	await page.clock.setFixedTime(new Date(`${days[2]}T23:00:00Z`))
	await open(page, '/en/whats-on/')
	await expect(page.locator('.week > li:visible').first()).toContainText('Nothing')
	await page.clock.setFixedTime(new Date(Date.parse(`${days.at(-1)}T23:00:00Z`) + 86_400_000))
	await open(page, '/en/whats-on/')
	await expect(page.getByText('These days have passed.')).toBeVisible()
})

test('a place says whether it is open now', async ({ page }) => {
	for (const [at, says] of [
		['2026-11-24T10:00:00Z', 'Open now, until 4:30pm'],
		['2026-11-24T07:00:00Z', 'Opens today at 9am'],
		['2026-11-27T18:00:00Z', 'Closed now. Opens Monday at 9am'],
		['2026-12-24T18:00:00Z', 'Closed now. Opens Tuesday at 9am'],
		['2026-12-25T10:00:00Z', 'You can walk in'],
	] as const) {
		await page.clock.setFixedTime(new Date(at))
		await open(page, '/en/places/orchard-childrens-centre/')
		await expect(page.locator('[data-hours]')).toContainText(says)
	}
})

test('the clock is the one where the help is, wherever the phone is', async ({ browser }) => {
	const page = await (await browser.newContext({ timezoneId: 'Asia/Karachi' })).newPage()
	await page.clock.setFixedTime(new Date('2026-11-24T08:30:00Z'))
	await page.goto('/en/places/orchard-childrens-centre/')
	await expect(page.locator('[data-hours]')).toContainText('Opens today at 9am')
})
