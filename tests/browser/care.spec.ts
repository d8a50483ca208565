import { expect, test } from './test.ts'
import { expectNoSidewaysScroll, open, screenSeen } from './open.ts'

test.describe('with script turned off', () => {
	test.use({ javaScriptEnabled: false })

	for (const locale of ['ur', 'pl', 'bn'] as const)
		test(`the card to hold up fills a small phone in ${locale}, and one tap says what is happening`, async ({
			page,
		}) => {
			await page.setViewportSize({ width: 320, height: 640 })
			await page.goto(`/${locale}/show/`)
			const card = page.locator('.show-card').first()
			await expect(card.locator('[lang="en"]')).toHaveText(/^I speak \w+\. Please get an interpreter\.$/)
			expect((await card.boundingBox())!.height).toBeGreaterThan(400)
			await expectNoSidewaysScroll(page)
			await page.locator('.chip[href="#baby-ill"]').click()
			await expect(page.locator('#baby-ill')).toBeInViewport()
			await expect(page.locator('#baby-ill')).toContainText('Please get an interpreter.')
		})
})

test('the list of the self-check gives the English to say, and what it means', async ({ page }) => {
	await open(page, '/ur/find-help/')
	await page.locator('[data-start]').click()
	for (let screens = 0; screens < 45 && (await page.locator('.check .lists').count()) === 0; screens += 1) {
		await screenSeen(page)
		const tearful = page.locator('.check input[value="tearful"]')
		if ((await tearful.count()) > 0) await tearful.check()
		await page.locator('.check .next .btn').first().click()
	}
	const say = page.locator('.needed .say-it').first()
	await expect(say.locator('.aloud')).toHaveAttribute('lang', 'en')
	await expect(say.locator('.aloud')).toContainText('feeling like myself')
	await expect(say).toContainText('اس کا مطلب:')
})

test('an urgent card opened in Urdu says in English what to say, and how to ask for an interpreter', async ({
	page,
}) => {
	await open(page, '/ur/urgent-help/')
	await page.locator('details:has(#baby-ill) summary').click()
	const card = page.locator('#baby-ill .care')
	await expect(card.locator('.aloud')).toBeVisible()
	await expect(card.locator('.emergency')).toContainText('“Urdu, please”')
	await expect(card.locator('.emergency')).toContainText('999')
})
