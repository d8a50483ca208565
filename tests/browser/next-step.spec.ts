import { open } from './open.ts'
import { readCode } from './paper.ts'
import { expect, test, type Page } from './test.ts'

/** What stands under a name that opens in place. */
const under = async (page: Page, name: string) => {
	const part = page.locator('details', { has: page.getByRole('heading', { name, exact: true }) })
	await part.getByRole('heading', { name, exact: true }).click()
	return part
}

test('a clinic says what else is at its place, and where to get more help', async ({ page }) => {
	await open(page, '/en/services/baby-weigh-in/')
	const here = (await under(page, 'While you are here')).getByRole('link')
	await expect(here.first()).toBeVisible()
	expect(await here.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).not.toContain(
		'/en/services/baby-weigh-in/',
	)
	await expect((await under(page, 'If you want more help')).getByRole('link').first()).toBeVisible()
})

test('what its own people chose comes instead of what is found', async ({ page }) => {
	await open(page, '/en/services/rhyme-time/')
	await expect((await under(page, 'If you want more help')).getByRole('heading', { level: 3 })).toHaveText([
		'Family help worker',
	])
})

test('a private service has neither', async ({ page }) => {
	await open(page, '/en/services/safe-harbour-outreach/')
	await expect(page.getByRole('heading', { name: 'While you are here' })).toHaveCount(0)
	await expect(page.getByRole('heading', { name: 'If you want more help' })).toHaveCount(0)
})

test('how people find out is near the self-check, every stage and the health visitor’s guide', async ({ page }) => {
	for (const from of ['find-help', 'stages/newborn', 'stages/two-plus', 'guides/what-a-health-visitor-does']) {
		await open(page, `/ur/${from}/`)
		const link = page.locator('main a[href="/ur/guides/how-people-find-out/"]')
		await page
			.locator('details', { has: page.locator('a[href="/ur/guides/how-people-find-out/"]') })
			.evaluateAll((folded: HTMLDetailsElement[]) => {
				for (const one of folded) one.open = true
			})
		await expect(link, from).toBeVisible()
	}
})

test('without script the list of all help with money leads to what to have ready', async ({ browser }) => {
	const page = await browser.newPage({ javaScriptEnabled: false })
	await page.goto('/en/money-check/')
	await page.getByRole('link', { name: /What to have ready ?: Child Benefit$/ }).click()
	await expect(page.getByRole('heading', { name: 'Have these beside you' })).toBeVisible()
	await page.close()
})

test('things for a claim are ticked off, and nothing of it is kept', async ({ page }) => {
	await open(page, '/en/money-check/child-benefit/')
	const box = page.getByRole('checkbox', { name: 'Your child’s birth certificate' })
	await box.check()
	await page.emulateMedia({ media: 'print' })
	await expect(box).toBeVisible()
	await page.emulateMedia({ media: 'screen' })
	expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
	await page.reload()
	await expect(box).not.toBeChecked()
})

test.describe('the tablet page', () => {
	test.use({ deviceScaleFactor: 3, viewport: { width: 900, height: 1200 } })

	for (const [at, path] of [
		['find-help', '/ur/find-help/?kiosk'],
		['money-check', '/ur/money-check/?kiosk'],
	] as const)
		test(`its code and its link open ${at} as it stands on a centre’s tablet`, async ({ page }) => {
			await open(page, '/ur/for-workers/')
			await page.locator('main a[href="/ur/for-workers/tablet/"]').click()
			const card = page.locator('.on-tablet', { has: page.locator(`a[href="${path}"]`) })
			await card.evaluate((one) => one.setAttribute('id', 'this-one'))
			expect(await readCode(page, '#this-one', 'screen')).toMatch(
				new RegExp(`^https?://.*${path.replace('?', '\\?')}$`),
			)
			await card.locator('a').click()
			await expect(page.locator('body')).toHaveClass(/kiosk/)
		})
})
