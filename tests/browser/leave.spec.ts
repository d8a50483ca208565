import { expect, test, type Page } from './test.ts'
import { open } from './open.ts'

const weather = 'https://www.bbc.co.uk/weather'
const leave = (page: Page) => page.locator('#leave')

test.beforeEach(async ({ page }) => {
	await page.route('https://www.bbc.co.uk/**', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
	)
})

test('after a search, a private page and a helpline, Back shows nothing private once she has left', async ({
	page,
}) => {
	const addresses: string[] = []
	page.on('framenavigated', () => addresses.push(page.url()))
	await open(page, '/en/')
	await page.getByRole('searchbox').fill('my husband hits me')
	await page.keyboard.press('Enter')
	await expect(page.getByRole('searchbox')).toHaveValue('my husband hits me')
	const safetyLink = page.locator('.seek > .rows a').filter({ hasText: 'Feeling safe' })
	await expect(safetyLink).toBeVisible()
	await expect(page).toHaveURL('/en/search/')
	await safetyLink.click()
	await expect(page).toHaveURL('/en/needs/feel-safe/')
	await page.getByRole('main').locator('a[href*="/services/nda-helpline/"]').first().click()
	await expect(page).toHaveURL('/en/services/nda-helpline/')
	await leave(page).click()
	await expect(page).toHaveURL(weather)
	await page.goBack()
	await expect(page).toHaveURL('/en/search/')
	await expect(page.getByRole('searchbox')).toHaveValue('')
	await expect(page.locator('main')).not.toContainText(/hits|Feeling safe|abuse/i)
	await page.goBack()
	await expect(page).toHaveURL('/en/')
	await expect(page.getByRole('searchbox')).toHaveValue('')
	await page.goForward()
	await page.goForward()
	await expect(page).toHaveURL(weather)
	expect(addresses.filter((url) => /hits|husband/.test(url))).toEqual([])
})

for (const typed of ['kill myself', 'my baby is not breathing', 'domestic abuse', 'miscarriage', 'drinking too much'])
	test(`“${typed}” never stands in the address, also when a link brought it`, async ({ page }) => {
		await open(page, '/en/search/')
		await page.getByRole('searchbox').fill(typed)
		await expect(page.locator('.urgent-words, .seek > .rows li').first()).toBeVisible()
		await page.waitForLoadState('networkidle')
		await page.clock.runFor(400)
		expect(new URL(page.url()).hash).toBe('')
		await page.goto('/en/')
		await page.goto(`/en/search/#q=${encodeURIComponent(typed)}`)
		await expect(page.getByRole('searchbox')).toHaveValue(typed)
		await expect(page).toHaveURL('/en/search/')
	})

for (const typed of ['sleep', 'baby massage', 'swimming', 'weigh-in', 'playgroup', 'teething', 'nursery place'])
	test(`“${typed}” is kept in the address, so that Back finds it again`, async ({ page }) => {
		await open(page, '/en/search/')
		await page.getByRole('searchbox').fill(typed)
		await expect(page).toHaveURL(`/en/search/#${new URLSearchParams({ q: typed })}`)
	})

test('a page that browsers keep in memory is empty of such words when Back brings it out', async ({ page }) => {
	await open(page, '/en/search/')
	await page.getByRole('searchbox').fill('domestic abuse')
	await expect(page.locator('.seek > .rows li').first()).toBeVisible()
	await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
	await expect(page.getByRole('searchbox')).toHaveValue('')
	await expect(page.locator('main')).not.toContainText('domestic')
})

test('going on from a private page, also to a part of it or another language, leaves nothing behind', async ({
	page,
}) => {
	await open(page, '/en/')
	await page.goto('/en/needs/feel-safe/')
	await page.evaluate(() => document.querySelector<HTMLAnchorElement>('.skip')!.click())
	await expect(page).toHaveURL('/en/needs/feel-safe/#main')
	await page.locator('.lang summary').click()
	await page.locator('.lang a[hreflang="ur"]').click()
	await expect(page).toHaveURL(/\/ur\/needs\/feel-safe\//)
	await leave(page).click()
	await expect(page).toHaveURL(weather)
	await page.goBack()
	await expect(page).toHaveURL('/en/')
})

test('from pages anybody may see, Back still leads back', async ({ page }) => {
	await open(page, '/en/services/')
	await page.locator('main a[href^="/en/services/"]').first().click()
	await expect(page).not.toHaveURL('/en/services/')
	await page.goBack()
	await expect(page).toHaveURL('/en/services/')
})

for (const path of [
	'search',
	'services',
	'services/stage/baby/targeted',
	'services/place/otter-lane-childrens-centre',
	'urgent-help',
	'needs',
	'list',
	'find-help',
	'money-check',
	'services/nda-helpline',
])
	test(`there is a way out on ${path}, also far down and on a phone on its side`, async ({ page }) => {
		await open(page, `/en/${path}/`)
		for (const [width, height] of [
			[390, 844],
			[844, 390],
		] as const) {
			await page.setViewportSize({ width, height })
			await page.evaluate(() => scrollTo(0, 700))
			const box = (await leave(page).boundingBox())!
			expect(box.y).toBeGreaterThanOrEqual(4)
			expect(box.y + box.height).toBeLessThanOrEqual(height)
			expect(box.height).toBeGreaterThanOrEqual(44)
		}
		await leave(page).click()
		await expect(page).toHaveURL(weather)
	})

for (const [width, height] of [
	[390, 844],
	[844, 390],
	[320, 256],
] as const)
	test(`one tap leaves from under a sheet, ${width} × ${height}, and the sheet is as before`, async ({ page }) => {
		await page.setViewportSize({ width, height })
		await open(page, '/en/needs/feel-safe/')
		const share = page.locator('[data-share]').first()
		const dialog = page.getByRole('dialog')
		await share.click()
		await expect(dialog).toBeVisible()
		const covered = await leave(page).evaluate((link) => {
			const { x, y, width, height } = link.getBoundingClientRect()
			return document.elementFromPoint(x + width / 2, y + height / 2) !== link
		})
		expect(covered).toBe(false)
		await page.keyboard.press('Escape')
		await expect(dialog).toHaveCount(0)
		await expect(page.locator('header + .leave')).toBeVisible()
		await expect(share).toBeFocused()
		await share.click()
		await expect(dialog).toBeVisible()
		await leave(page).click()
		await expect(page).toHaveURL(weather)
	})

test.describe('Shift three times', () => {
	test('leaves when nothing else happens between', async ({ page }) => {
		await open(page, '/en/needs/feel-safe/')
		for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Shift')
		await expect(page).toHaveURL(weather)
	})

	test('held for taps, for capitals or for long it does not leave', async ({ page }) => {
		await open(page, '/en/needs/feel-safe/')
		const heading = page.getByRole('heading', { level: 1 })
		for (let taps = 0; taps < 3; taps += 1) await heading.click({ modifiers: ['Shift'] })
		for (let capitals = 0; capitals < 3; capitals += 1) await page.keyboard.press('Shift+A')
		await page.keyboard.press('Shift')
		await page.keyboard.press('Shift')
		await heading.click()
		await page.keyboard.press('Shift')
		await page.keyboard.down('Shift')
		for (let repeats = 0; repeats < 5; repeats += 1) await page.keyboard.down('Shift')
		await page.keyboard.up('Shift')
		await page.clock.runFor(300)
		await expect(page).toHaveURL('/en/needs/feel-safe/')
		await expect(page.getByText('Press Shift 1 more time to leave.')).toBeAttached()
	})
})
