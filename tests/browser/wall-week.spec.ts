import { open } from './open.ts'
import { readCode, sheetsOf, wordsOnPaper } from './paper.ts'
import { expect, test } from './test.ts'

const languages = ['en', 'ur', 'pl', 'ro', 'bn', 'ar']
const places = ['mill-lane-library', 'orchard-childrens-centre', 'wrenbridge-family-hub']
const a4 = { wide: 210, high: 297 }

test.describe('a place’s week for its wall', () => {
	test.use({ deviceScaleFactor: 3, viewport: { width: 900, height: 1200 } })

	for (const locale of languages)
		test(`${locale}: each week is one sheet of A4, and its code leads to the place`, async ({ page }) => {
			for (const place of places) {
				await open(page, `/${locale}/for-workers/week/${place}/`)
				for (const week of [0, 1]) {
					await page.locator('label', { has: page.locator(`#week-${week}`) }).click()
					expect(await sheetsOf(page), `${place} ${week}`).toEqual([a4])
				}
				expect(await readCode(page, '.walls > :nth-child(2)')).toBe(
					`https://wrenbridge.example/${locale}/places/${place}/`,
				)
			}
		})

	test('all of the week is on the paper, with what is not on, and nothing of the page around it', async ({ page }) => {
		await open(page, '/en/for-workers/week/mill-lane-library/')
		await page.locator('label', { has: page.locator('#week-1') }).click()
		const [sheet = ''] = await wordsOnPaper(page)
		const words = sheet.replaceAll(/\s+/g, ' ')
		for (const part of [
			'What’s on at Mill Lane Library',
			'Week of Monday 30 November',
			'2pm to 2:30pm Rhyme time Just turn up. Free.',
			'Not on 1pm to 3pm Baby feeding drop-in',
			'Saturday 5 December',
			'Made on 26 November 2026',
		])
			expect(words).toContain(part)
		expect(words).not.toContain('Choose a week')
	})

	test('it is black on white', async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'dark' })
		await open(page, '/en/for-workers/week/mill-lane-library/')
		expect(
			await page.locator('.wall:visible').evaluate((wall) => {
				const parts = [wall, ...wall.querySelectorAll('h2, p, b, li, small, s, span')]
				return [...new Set(parts.map((part) => getComputedStyle(part).color))]
			}),
		).toEqual(['rgb(0, 0, 0)'])
	})

	test('a week longer than was reckoned goes on on the next sheet, and nothing is cut', async ({ page }) => {
		await open(page, '/en/for-workers/week/mill-lane-library/')
		await page.locator('.wall:visible .days').evaluate((days) => {
			const all = [...days.children]
			for (let times = 0; times < 6; times += 1) days.append(...all.map((day) => day.cloneNode(true)))
		})
		const sheets = await wordsOnPaper(page)
		expect(sheets.length).toBeGreaterThan(1)
		expect(sheets.join(' ').match(/Job club/g)).toHaveLength(7)
	})

	test('a week that has passed can no longer be chosen', async ({ page }) => {
		await page.clock.setFixedTime(new Date('2026-12-01T09:00:00Z'))
		await open(page, '/en/for-workers/week/mill-lane-library/')
		await expect(page.locator('.which-week label:visible')).toHaveCount(3)
		await expect(page.locator('#week-1')).toBeChecked()
		await expect(page.locator('.wall:visible')).toContainText('Week of Monday 30 November')
	})
})
