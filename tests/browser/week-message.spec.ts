import { open } from './open.ts'
import { expect, test, type Page } from './test.ts'

const path = '/en/whats-on/message/place/mill-lane-library/'
const visibleMessage = (page: Page) => page.locator('.message:visible')
const pasted = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const copy = (page: Page, nth = 0) => page.getByRole('button', { name: 'Copy the message' }).nth(nth).click()

test.describe('the week as a message', () => {
	test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']))

	test('is reached from the week, a place and a stage, and copied whole with one tap', async ({ page }) => {
		for (const from of ['/en/whats-on/', '/en/stages/baby/', '/en/places/mill-lane-library/']) {
			await open(page, from)
			await page.getByRole('link', { name: 'This week as a message' }).click()
			await expect(visibleMessage(page)).toHaveCount(2)
		}
		await expect(page).toHaveURL(path)
		await copy(page)
		await expect(page.getByText('Copied. You can paste it in a message.')).toBeVisible()
		expect(await pasted(page)).toBe(
			[
				'What’s on at Mill Lane Library',
				'Week of Monday 23 November',
				'',
				'Thursday 26 November',
				'• 10:30am to 11am, Rhyme time. Just turn up. Free.',
				'',
				'Friday 27 November',
				'• 10am to 12 noon, Job club. Just turn up. Free.',
				'',
				'Saturday 28 November',
				'• 11am to 11:30am, Rhyme time. Just turn up. Free.',
				'',
				'Times can change. Look here before you go:',
				'https://wrenbridge.example/en/places/mill-lane-library/',
			].join('\n'),
		)
	})

	test('says what is not on', async ({ page }) => {
		await open(page, path)
		await copy(page, 1)
		expect(await pasted(page)).toContain('• Not on: 1pm to 3pm, Baby feeding drop-in.')
	})

	test('leaves out what has passed by the hour, and goes on to the weeks that follow', async ({ page }) => {
		await page.clock.setFixedTime(new Date('2026-11-28T11:00:00Z'))
		await open(page, path)
		await copy(page)
		const saturday = await pasted(page)
		expect(saturday).not.toContain('Friday')
		expect(saturday).toContain('Saturday 28 November\n• 11am')
		await page.clock.setFixedTime(new Date('2026-11-28T12:00:00Z'))
		await open(page, path)
		await expect(page.getByText('Nothing more is listed for this week.').first()).toBeVisible()
		await expect(visibleMessage(page)).toContainText(['Week of Monday 30 November'])
		await page.clock.setFixedTime(new Date('2026-12-02T08:00:00Z'))
		await open(page, path)
		await expect(page.locator('.to-copy:visible h2')).toHaveText(['This week', 'Next week'])
		await expect(visibleMessage(page)).toContainText(['Week of Monday 30 November', 'Week of Monday 7 December'])
		await page.clock.setFixedTime(new Date('2027-03-01T08:00:00Z'))
		await open(page, path)
		await expect(page.getByText('These days have passed.')).toBeVisible()
		await expect(visibleMessage(page)).toHaveCount(0)
	})

	test('holds nothing that may be private, and for dads only what is made for them', async ({ page }) => {
		await open(page, '/en/whats-on/message/dads/')
		await expect(visibleMessage(page).first()).toContainText('Dads and babies walk')
		await expect(visibleMessage(page).first()).not.toContainText('Rhyme time')
	})

	for (const locale of ['ur', 'ar'])
		test(`${locale}: pasted where only text is known, lines begin from the right and numbers stay as they are`, async ({
			page,
		}) => {
			await open(page, `/${locale}/whats-on/message/`)
			await page.locator('.to-copy:visible button').first().click()
			const text = await pasted(page)
			const seen = await page.evaluate((text) => {
				const pasted = document.createElement('div')
				pasted.dir = 'auto'
				pasted.style.cssText = 'unicode-bidi: plaintext; white-space: pre-wrap; width: 3000px'
				pasted.textContent = text
				document.body.append(pasted)
				const leftOf = (at: number) => {
					const range = document.createRange()
					range.setStart(pasted.firstChild!, at)
					range.setEnd(pasted.firstChild!, at + 1)
					return range.getBoundingClientRect().left
				}
				const inOrder = (found: RegExpExecArray) =>
					[...found[0]].every(
						(_, index) => index === 0 || leftOf(found.index + index) > leftOf(found.index + index - 1),
					)
				return {
					turned: [...text.matchAll(/£?\d[\d:.]+/g)].filter((one) => !inOrder(one)).map(([number]) => number),
					numbers: [...text.matchAll(/\d\d:\d\d|01632\d+/g)].length,
					fromTheLeft: [...text.matchAll(/•[^\d]*\d/g)].filter(
						({ index, 0: { length } }) => leftOf(index) < leftOf(index + length - 1),
					).length,
				}
			}, text)
			expect(seen).toMatchObject({ turned: [], fromTheLeft: 0 })
			expect(seen.numbers).toBeGreaterThan(10)
		})

	test('is shared with one tap where the device can', async ({ page }) => {
		await page.addInitScript(() =>
			Object.assign(navigator, { share: ({ text }: ShareData) => Promise.resolve((document.title = text ?? '')) }),
		)
		await open(page, path)
		await page.getByRole('button', { name: 'Share the message' }).first().click()
		await expect(page).toHaveTitle(/Rhyme time.*https:/s)
	})
})

test('where the device will not copy, the message is marked to be copied by hand', async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
	await open(page, path)
	await copy(page)
	await expect(page.getByText('This device did not copy it.').first()).toBeVisible()
	expect(await page.evaluate(() => String(getSelection()))).toBe(await visibleMessage(page).first().innerText())
})

test('without script the text stands there to be copied', async ({ browser }) => {
	const page = await browser.newPage({ javaScriptEnabled: false })
	await page.goto(path)
	await expect(visibleMessage(page)).toHaveCount(2)
	await expect(page.getByRole('button', { name: 'Copy the message' })).toHaveCount(0)
	await page.close()
})
