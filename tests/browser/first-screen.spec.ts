import { liveLocales } from '#catalogue/languages.ts'
import { open } from './open.ts'
import { expect, test, type Page } from './test.ts'

/**
 * Parents look at one screen, then leave: the first one of a phone answers, and what is not asked first waits folded.
 * Measured at 390 by 844 px, with all folded parts closed; the bar at the foot covers what stands behind it.
 */
const screen = 844
/** So many screens, folded, in English; longer words, taller lines and the line about the translation take more. */
const mostScreens = (locale: string) => (locale === 'en' ? 4 : 4.75)

const screensOf = (page: Page) => page.evaluate((height) => document.documentElement.scrollHeight / height, screen)
const behindBar = async (page: Page, parts: readonly string[]) => {
	const bar = await page.locator('.bar').boundingBox()
	const below: string[] = []
	for (const part of parts) {
		const box = await page.locator(`main ${part}`).first().boundingBox()
		if (!box || box.y + box.height > bar!.y) below.push(`${part} ends at ${box && Math.round(box.y + box.height)}`)
	}
	return below
}

for (const { tag } of liveLocales) {
	test(`in ${tag} the first screen of a service answers: how to get in, when, where, its price, whom to ring`, async ({
		page,
	}) => {
		await open(page, `/${tag}/services/stay-and-play-under-ones/`)
		expect(await behindBar(page, ['.turn .a', '[data-next]', '.glance', '.call b'])).toEqual([])
		expect(await screensOf(page)).toBeLessThan(mostScreens(tag))
	})

	test(`in ${tag} a stage and the week are short`, async ({ page }) => {
		for (const path of ['stages/newborn/', 'stages/late-pregnancy/', 'whats-on/']) {
			await open(page, `/${tag}/${path}`)
			expect(await screensOf(page), path).toBeLessThan(mostScreens(tag))
		}
	})
}

test('what is folded is there: on paper, for a link to it and with a tap', async ({ page }) => {
	await open(page, '/en/services/stay-and-play-under-ones/')
	const access = page.getByText('Baby changing')
	await expect(access).toBeHidden()
	await page.emulateMedia({ media: 'print' })
	await expect(access).toBeVisible()
	await page.emulateMedia({ media: 'screen' })
	await page.getByRole('heading', { name: 'Access and prams' }).click()
	await expect(access).toBeVisible()

	await open(page, '/en/whats-on/')
	const day = page.locator('.week details ul').first()
	await expect(day).toBeHidden()
	await page.goto(`/en/whats-on/#${await day.getAttribute('id')}`)
	await expect(day).toBeVisible()
})
