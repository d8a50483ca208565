import { expect, test } from './test.ts'
import { open } from './open.ts'
import { sheetsOf } from './paper.ts'

const sheet = { wide: 210, high: 297 }

for (const locale of ['en', 'ur'])
	test(`${locale}: the report is two sheets of A4 for a board, a centre's page at most two`, async ({ page }) => {
		await open(page, `/${locale}/for-workers/gaps/`)
		expect(await sheetsOf(page)).toEqual([sheet, sheet])
		await open(page, `/${locale}/for-workers/gaps/wrenbridge-family-hub/`)
		expect((await sheetsOf(page)).length).toBeLessThanOrEqual(2)
	})

test('a gap opens what is nearest to it', async ({ page }) => {
	await open(page, '/en/for-workers/gaps/')
	const row = page.getByRole('row', { name: 'Talking and playing' }).nth(1)
	await row.getByRole('link', { name: '0', exact: true }).first().click()
	await expect(page).toHaveURL(/\/gaps\/by\/talk\/#targeted-early-pregnancy$/)
	const gap = page.locator('#targeted-early-pregnancy')
	await expect(gap).toBeVisible()
	await expect(gap).toHaveText(/Nothing here yet\./)
	await expect(gap.locator('+ dd a')).toBeVisible()
})

test('the report and its sheets are three taps from the page for workers', async ({ page }) => {
	await open(page, '/en/for-workers/')
	await page.getByRole('link', { name: 'Needs, gaps and strengths' }).click()
	await page.getByRole('link', { name: 'Wrenbridge Family Hub', exact: true }).last().click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wrenbridge Family Hub')
	const csv = await page.request.get('/en/for-workers/gaps.csv')
	expect(csv.status()).toBe(200)
	expect((await csv.text()).slice(0, 22)).toContain('Looked at by,Row')
})
