import { instant } from '../moment.ts'
import { open } from './open.ts'
import { expect, test } from './test.ts'

const later = new Date(instant.getTime() + 100 * 86_400_000)

test('a young person finds whom to call, and private answers on a page that can be left at once', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 800 })
	await open(page, '/ur/young-people/')
	await expect(page.locator('#someone-to-talk-to a[href="tel:08001111"]')).toBeVisible()
	await expect(page.locator('a[href*="clearway-young-people"]')).toHaveCount(0)
	await page.locator('#drink-and-drugs .rows a').click()
	await expect(page).toHaveURL('/ur/guides/young-people-drink-and-drugs/')
	await expect(page.locator('#leave')).toBeInViewport()
	await expect(page.locator('a[href*="clearway-young-people"]')).toBeVisible()
	expect(await page.title()).not.toContain(await page.locator('h1').innerText())
})

test('what a group wants goes from the page once its day has passed', async ({ page }) => {
	await page.clock.setFixedTime(instant)
	await open(page, '/en/community/')
	await expect(page.locator('#sewing-machine')).toBeVisible()
	await page.clock.setFixedTime(later)
	await page.reload()
	await expect(page.locator('#sewing-machine')).toBeHidden()
})
