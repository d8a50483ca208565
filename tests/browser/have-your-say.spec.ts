import { instant } from '../moment.ts'
import { open } from './open.ts'
import { sheetsOf } from './paper.ts'
import { expect, test } from './test.ts'

const later = new Date(instant.getTime() + 100 * 86_400_000)

test('a question that has closed since the page was made is not asked any more, in any language', async ({ page }) => {
	for (const locale of ['en', 'ur']) {
		await page.clock.setFixedTime(instant)
		await open(page, `/${locale}/have-your-say/`)
		const question = page.locator('#weigh-in-on-saturday')
		await expect(question.locator('a[href^="mailto:"]')).toBeVisible()
		await expect(page.locator('#garden-at-the-hub a[href^="mailto:"]')).toBeHidden()
		await page.clock.setFixedTime(later)
		await page.reload()
		await expect(question).toBeVisible()
		await expect(question.locator('a[href^="mailto:"]')).toBeHidden()
		await expect(question.locator('[data-since]:visible')).toHaveCount(1)
	}
})

test('once nothing is open, the pages say so: questions, and chances to run something', async ({ page }) => {
	const says = {
		'have-your-say': 'No question is open at the moment.',
		'what-we-spend': 'No chance is open at the moment.',
	}
	for (const [path, text] of Object.entries(says)) {
		await page.clock.setFixedTime(instant)
		await open(page, `/en/${path}/`)
		await expect(page.getByText(text)).toHaveCount(1)
		await expect(page.getByText(text).filter({ visible: true })).toHaveCount(0)
		await page.clock.setFixedTime(later)
		await page.reload()
		await expect(page.getByText(text).filter({ visible: true })).toHaveCount(1)
	}
})

test('a yearly page that is late says so by itself', async ({ page }) => {
	await page.clock.setFixedTime(new Date('2027-08-01T09:00:00Z'))
	await open(page, '/en/what-we-spend/')
	await expect(page.getByText('The next year was due by 15 July 2027. It is late.')).toBeVisible()
})

test('two cards to fill in stand on one sheet of paper', async ({ page }) => {
	await open(page, '/ur/have-your-say/card/')
	expect(await sheetsOf(page)).toEqual([{ wide: 210, high: 297 }])
	await page.emulateMedia({ media: 'print' })
	await expect(page.locator('.say-card').filter({ visible: true })).toHaveCount(2)
})
