import { expect, test } from './test.ts'

test('a link to a place that has closed says so, since when, and leads to what there is instead', async ({ page }) => {
	await page.goto('/en/places/quay-row-centre/')
	await expect(page.getByRole('heading', { level: 1 })).toHaveText("Quay Row Children's Centre has closed")
	await expect(page.locator('main')).toContainText('It closed on 30 October 2026.')
	await page.getByRole('link', { name: "Orchard Children's Centre" }).click()
	await expect(page).toHaveURL(/\/en\/places\/orchard-childrens-centre\//)
	await page.goto('/en/places/')
	await expect(page.locator('main')).toContainText("Orchard Children's Centre")
	await expect(page.locator('main')).not.toContainText('Quay Row')
})

test('its frame on another site says so too, and offers no times', async ({ page }) => {
	await page.goto('/en/embed/week/quay-row-centre/')
	await expect(page.locator('.notices')).toContainText('Closed')
	await expect(page.locator('.notices')).toContainText('It closed on 30 October 2026.')
	await expect(page.locator('.all a')).toHaveAttribute('href', /\/en\/places\/quay-row-centre\/$/)
})
