import { expect, test } from './test.ts'
import { open } from './open.ts'

test('in three taps from home a parent knows whether she can just turn up, when, and whom to ring', async ({
	page,
}) => {
	await open(page, '/en/')
	await page.getByRole('link', { name: 'Newborn' }).first().click()
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Newborn')
	await page.getByRole('link', { name: 'Stay and play for babies' }).first().click()
	await expect(page.getByText('Yes, just turn up')).toBeVisible()
	await expect(page.getByRole('link', { name: '01632 960 120' })).toHaveAttribute('href', 'tel:01632960120')
	await expect(page.getByRole('heading', { name: 'Next sessions' })).toBeVisible()
})

test('all six stages stand above the bottom bar on a phone', async ({ page }) => {
	await open(page, '/en/')
	const bar = (await page.getByRole('navigation', { name: 'Quick links' }).boundingBox())!
	const last = (await page.getByRole('link', { name: 'Two and beyond' }).first().boundingBox())!
	expect(last.y + last.height).toBeLessThanOrEqual(bar.y + 2)
})

test('urgent help opens the card in place, without script too', async ({ browser }) => {
	const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
	await page.goto('/en/')
	await page.getByRole('link', { name: 'Help now' }).last().click()
	await page.getByText('I am pregnant and my baby is moving less').click()
	await expect(page.locator('#movements').getByText('Do not wait until the next day')).toBeVisible()
	await expect(page.locator('#movements').getByRole('link', { name: '01632 960 104' })).toBeVisible()
})

test('without script every list is there', async ({ browser }) => {
	const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
	for (const [path, text] of [
		['/en/whats-on/', 'Today'],
		['/en/services/', 'Baby feeding drop-in'],
		['/en/needs/', 'Feeling low'],
	] as const) {
		await page.goto(path)
		await expect(page.getByText(text).first()).toBeVisible()
	}
	await page.goto('/en/search/')
	await expect(page.locator('noscript p')).toContainText('Search needs JavaScript')
	await page.goto('/en/')
	await page.getByRole('searchbox').fill('sleep')
	await page.getByRole('button', { name: 'Find' }).click()
	await expect(page).toHaveURL(/\/en\/services\/\??$/)
})

test('a service that is old says so first, shows no times and is phone first', async ({ page }) => {
	await open(page, '/en/services/twins-club/')
	await expect(page.getByText('This was last checked on')).toBeVisible()
	await expect(page.getByRole('heading', { name: 'Next sessions' })).toHaveCount(0)
	await expect(page.locator('.turn')).toContainText('Call first')
})

test('loss is a quiet way: no stages, a way back, people to talk to', async ({ page }) => {
	await open(page, '/en/')
	await page.getByRole('link', { name: 'I lost a pregnancy or my baby died' }).click()
	await expect(page.getByRole('navigation', { name: 'Stages' })).toHaveCount(0)
	await expect(page.getByRole('link', { name: 'Sands' }).first()).toBeVisible()
	await page.getByRole('link', { name: 'Back to start' }).click()
	await expect(page).toHaveURL('/en/')
})

test('the keyboard alone reaches a service, and focus is always seen', async ({ page }) => {
	await open(page, '/en/stages/baby/')
	await page.keyboard.press('Tab')
	await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused()
	await page.keyboard.press('Enter')
	await page.keyboard.press('Tab')
	expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true)
	const card = page.locator('.svc a').first()
	await card.focus()
	await page.keyboard.press('Enter')
	await expect(page).toHaveURL(/\/en\/services\//)
})

test('the start page offers the languages', async ({ page }) => {
	await open(page, '/')
	await page.getByRole('link', { name: 'English' }).click()
	await expect(page).toHaveURL('/en/')
})

test('a page that is not there says what to do', async ({ page }) => {
	const answer = await page.goto('/en/no-such-page/')
	expect(answer?.status()).toBe(404)
	await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible()
	await expect(page.getByRole('link', { name: 'Find help for you' })).toBeVisible()
})

test.describe('Leave this site (SR9)', () => {
	test.beforeEach(async ({ page }) => {
		await page.route('https://www.bbc.co.uk/**', (route) =>
			route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
		)
	})

	test('the button leaves at once and Back does not return', async ({ page }) => {
		await page.goto('/en/')
		await page.goto('/en/needs/feel-safe/')
		await page.getByRole('link', { name: 'Leave this site' }).click()
		await expect(page).toHaveURL('https://www.bbc.co.uk/weather')
		await page.goBack()
		await expect(page).toHaveURL('/en/')
	})

	test('Shift three times leaves; another key in between does not', async ({ page }) => {
		await open(page, '/en/needs/feel-safe/')
		for (const key of ['Shift', 'Shift', 'a', 'Shift']) await page.keyboard.press(key)
		await expect(page).toHaveURL('/en/needs/feel-safe/')
		await page.keyboard.press('Shift')
		await expect(page.getByText('Press Shift 1 more time to leave.')).toBeAttached()
		await page.keyboard.press('Shift')
		await expect(page).toHaveURL('https://www.bbc.co.uk/weather')
	})
})

test('no page sets a cookie, keeps anything or asks another origin for anything', async ({ page, context }) => {
	const requests: string[] = []
	page.on('request', (request) => requests.push(request.url()))
	for (const path of ['/en/', '/en/stages/newborn/', '/en/needs/feel-safe/', '/en/services/samaritans/', '/en/search/'])
		await open(page, path)
	await page.getByRole('searchbox').fill('sleep')
	await expect(page.locator('.told')).toContainText('result')
	expect(requests.filter((url) => !url.startsWith('http://localhost'))).toEqual([])
	expect(await context.cookies()).toEqual([])
	expect(
		await page.evaluate(async () => ({
			local: localStorage.length,
			session: sessionStorage.length,
			databases: (await indexedDB.databases()).length,
		})),
	).toEqual({ local: 0, session: 0, databases: 0 })
})
