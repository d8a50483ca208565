import { instant } from '../moment.ts'
import { expectAccessible, open } from './open.ts'
import { expect, test, type Page } from './test.ts'

const rows = (page: Page) => page.locator('.seek > .rows').first().locator('li')
const countLine = (page: Page) => page.locator('.told')
const mail = async (page: Page) =>
	decodeURIComponent((await page.locator('.unmet a[href^="mailto:"]').getAttribute('href')) ?? '')

test('childcare near a postcode is found on the phone, nearest first, and kept as services are', async ({ page }) => {
	const requests: string[] = []
	page.on('request', (request) => requests.push(request.url()))
	await open(page, '/en/childcare/')
	await page.getByRole('searchbox').fill('WB1 5AB')
	await expect(countLine(page)).toHaveText('3 results')
	await expect(rows(page).first()).toContainText('Bluebell Childminding')
	await expect(rows(page).first()).toContainText('May have space, as of 18 November')
	await expect(page).toHaveURL(/\/en\/childcare\/#?$/)
	expect(requests.filter((url) => /WB1|5AB/i.test(url))).toEqual([])
	const keep = rows(page).first().getByRole('button', { name: /Keep/ })
	await keep.click()
	await expect(keep).toHaveAttribute('aria-pressed', 'true')
	await open(page, '/en/list/')
	await expect(page.getByRole('link', { name: 'Bluebell Childminding' })).toBeVisible()
})

test('what was chosen is in the e-mail she may send, and in no request', async ({ page }) => {
	await open(page, '/en/childcare/')
	expect(await mail(page)).toContain('fis@wrenbridge.example')
	await page.getByRole('searchbox').focus()
	await page.getByText('Choose what you want').click()
	await page.locator('.sift select').first().selectOption('childminder')
	await page.getByLabel('Disabled children welcome').check()
	await expect(countLine(page)).toHaveText('1 result')
	await expect.poll(() => mail(page)).toContain('Disabled children welcome')
	expect(await mail(page)).toContain('Kind: Childminders')
	await expectAccessible(page)
})

test('space that was told of fades by the reader’s clock, and nothing is ever promised', async ({ page }) => {
	await open(page, '/en/services/riverside-day-nursery/')
	await expect(page.getByText('May have space, as of 17 November')).toBeVisible()
	await page.clock.setFixedTime(new Date(instant.getTime() + 40 * 86_400_000))
	await page.reload()
	await expect(page.getByText('May have space')).toBeHidden()
	await expect(page.getByText('Ask if there is a place.')).toBeVisible()
})

test('a worker hands on a nursery as any service', async ({ page }) => {
	await open(page, '/en/for-workers/share/')
	await page.locator('#seek').fill('riverside day nursery')
	await expect(rows(page).first()).toContainText('Riverside Day Nursery')
	await rows(page).first().getByRole('button').click()
	await expect(page).toHaveURL(/riverside-day-nursery/)
	await expect(page.locator('.picking .count')).toHaveText('1')
})

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false })
	test('all childcare is listed by kind, and each has its page with what is not known to be asked', async ({
		page,
	}) => {
		await page.goto('/ur/childcare/')
		await expect(page.locator('#childminder a')).toHaveText('Bluebell Childminding')
		await page.locator('#childminder a').click()
		await expect(page.locator('h1')).toHaveText('Bluebell Childminding')
		await expect(page.locator('main')).toContainText('Oakfield')
		await expect(page.locator('main')).not.toContainText(/WB1/)
	})
})
