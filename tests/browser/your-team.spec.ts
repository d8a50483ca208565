import { PNG } from 'pngjs'
import { expectAccessible, open } from './open.ts'
import { expect, test, type Page } from './test.ts'

const cards = (page: Page, role: string) => page.locator(`[data-role="${role}"] li:visible h3`)

test('a postcode shows whose hub is whose, and is sent nowhere', async ({ page }) => {
	await open(page, '/en/your-team/')
	const requests: string[] = []
	page.on('request', (request) => requests.push(request.url()))
	await expect(cards(page, 'family-hub')).toHaveCount(3)
	const box = page.getByLabel('Your postcode')
	await box.fill('wb2 5tr')
	await expect(cards(page, 'family-hub')).toHaveText(["Otter Lane Children's Centre"])
	await expect(cards(page, 'health-visiting')).toHaveText(['Health visiting team'])
	await expect(page.getByRole('status')).toHaveText('Below are the teams for this postcode.')

	await box.fill('WB1')
	await expect(cards(page, 'family-hub')).toHaveCount(2)
	await expect(page.getByText('More than one may be yours.')).toBeVisible()

	await box.fill('ZE1 0AA')
	await expect(cards(page, 'family-hub')).toHaveCount(3)
	await expect(page.getByRole('status')).toContainText('We do not know this postcode.')

	expect(requests.filter((address) => !address.endsWith('/icon.svg'))).toEqual([])
	expect(page.url()).toMatch(/\/your-team\/$/)
	expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
	await page.reload()
	await expect(box).toHaveValue('')
})

test('a postcode between two hubs shows both, in Urdu too', async ({ page }) => {
	await open(page, '/ur/your-team/')
	await page.locator('#postcode').fill('WB3 7AA')
	await expect(cards(page, 'family-hub')).toHaveCount(2)
	await expect(page.locator('[data-role="family-hub"] [data-sure="several"]')).toBeVisible()
	await expectAccessible(page)
})

test('without script everybody is there, each with whose it is', async ({ browser }) => {
	const page = await browser.newPage({ javaScriptEnabled: false })
	await page.goto('/en/your-team/')
	await expect(page.locator('#postcode')).toBeHidden()
	await expect(cards(page, 'family-hub')).toHaveCount(3)
	await expect(page.getByText('For WB2 and Otter Lane')).toBeVisible()
	await page.close()
})

test('the team a parent finds goes onto the list; a worker finds the same by postcode', async ({ page }) => {
	await open(page, '/en/your-team/')
	await page.locator('#postcode').fill('WB2 5TR')
	const keep = page.getByRole('button', { name: /^Keep ?: Health visiting team$/ })
	await keep.click()
	await expect(keep).toHaveAttribute('aria-pressed', 'true')
	await page.goto('/en/list/')
	await expect(page.locator('ol.list > .row')).toHaveCount(1)

	await open(page, '/en/for-workers/share/')
	const teams = page.locator('details', { hasText: 'Find a family’s own teams by postcode' })
	await teams.locator('summary').click()
	await teams.getByLabel('Your postcode').fill('WB2 5TR')
	await teams.getByRole('button', { name: 'Add: Health visiting team' }).click()
	await expect(page.locator('ol.list > .row')).toHaveCount(1)
	expect(page.url()).toContain('s=health-visiting-team')
	expect(page.url()).not.toMatch(/WB2|wb2/)
})

test('a map is fetched from our own site when it comes near, in the colours of the reader', async ({ browser }) => {
	const brightness = { light: 0, dark: 0 }
	for (const colorScheme of ['light', 'dark'] as const) {
		const page = await browser.newPage({ colorScheme })
		const requests: string[] = []
		page.on('request', (request) => requests.push(new URL(request.url()).host))
		await page.goto('/ar/places/mill-lane-library/')
		const map = page.locator('figure.map img')
		await map.scrollIntoViewIfNeeded()
		await expect.poll(() => map.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth)).toBe(1200)
		expect([...new Set(requests)]).toEqual([new URL(page.url()).host])
		brightness[colorScheme] = brightnessOf(PNG.sync.read(await map.screenshot()).data)
		await page.close()
	}
	expect(brightness.light).toBeGreaterThan(180)
	expect(brightness.dark).toBeLessThan(100)
})

/** From 0, black, to 255, white; `pixels` are bytes of red, green, blue and opacity. */
function brightnessOf(pixels: Uint8Array): number {
	const colours = pixels.filter((_, at) => at % 4 < 3)
	return colours.reduce((sum, byte) => sum + byte, 0) / colours.length
}
