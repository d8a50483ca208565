import { expect, test, type Locator, type Page } from './test.ts'
import { day } from '../moment.ts'
import { open } from './open.ts'
import { readCode, sheetsOf } from './paper.ts'

const languages = ['en', 'ur', 'pl', 'ro', 'bn', 'ar']
/** To a tenth of a millimetre: a browser lays out in 64ths of a pixel. */
const sideInMm = async (page: Page, within: string) =>
	Math.round((await page.locator(`${within} .qr`).first().boundingBox())!.width * (254 / 96)) / 10

test.describe('sheets for workers', () => {
	/** As fine as a poor printer, and wide enough for a sheet. */
	test.use({ deviceScaleFactor: 3, viewport: { width: 900, height: 1200 } })

	for (const locale of languages) {
		test(`${locale}: the pathway fits one A4 on its side, and the talking sheet one A4`, async ({ page }) => {
			await open(page, `/${locale}/for-workers/pathway/`)
			expect(await sheetsOf(page)).toEqual([{ wide: 297, high: 210 }])
			await open(page, `/${locale}/for-workers/handover/`)
			expect(await sheetsOf(page)).toEqual([{ wide: 210, high: 297 }])
		})

		for (const [what, path] of [
			['site', ''],
			['find-help', 'find-help/'],
			['stage-late-pregnancy', 'stages/late-pregnancy/'],
			['place-otter-lane-childrens-centre', 'places/otter-lane-childrens-centre/'],
		] as const) {
			test(`${locale}: the poster and the cards for ${what} fit their sheet, and their code leads to the page`, async ({
				page,
			}) => {
				await open(page, `/${locale}/for-workers/posters/${what}/`)
				const address = `https://wrenbridge.example/${locale}/${path}`
				await expect(page.locator('.poster .address')).toHaveText(address.replace('https://', '').replace(/\/$/, ''))
				expect(await readCode(page, '.poster')).toBe(address)
				expect(await sheetsOf(page)).toEqual([{ wide: 210, high: 297 }])
				await page.locator('label', { has: page.locator('#a3') }).click()
				expect(await sheetsOf(page)).toEqual([{ wide: 297, high: 420 }])
				await page.locator('label', { has: page.locator('#cards') }).click()
				expect(await readCode(page, '.pockets')).toBe(address)
				expect(await sheetsOf(page)).toEqual([{ wide: 210, high: 297 }])
				await page.emulateMedia({ media: 'print' })
				await expect(page.locator('.pocket:visible')).toHaveCount(10)
				expect(await sideInMm(page, '.pockets')).toBeGreaterThanOrEqual(26)
				for (const box of await page.locator('.pocket').evaluateAll((cards) =>
					cards.map((card) => ({
						wide: card.getBoundingClientRect().width,
						high: card.getBoundingClientRect().height,
						isCut: card.scrollHeight > card.clientHeight + 1 || card.scrollWidth > card.clientWidth + 1,
					})),
				)) {
					expect({
						wide: Math.round((box.wide / 96) * 25.4),
						high: Math.round((box.high / 96) * 25.4),
						isCut: box.isCut,
					}).toEqual({ wide: 85, high: 54, isCut: false })
				}
				await page.locator('#a4').evaluate((radio) => ((radio as HTMLInputElement).checked = true))
				expect(await sideInMm(page, '.poster')).toBeGreaterThanOrEqual(60)
				expect(await page.locator('.poster').evaluate((poster) => poster.scrollHeight <= poster.clientHeight + 1)).toBe(
					true,
				)
				expect(
					await page
						.locator('.poster')
						.evaluate((poster) => [getComputedStyle(poster).color, getComputedStyle(poster).backgroundColor]),
				).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
			})
		}
	}

	test('a poster works without script', async ({ browser }) => {
		const page = await browser.newPage({ javaScriptEnabled: false })
		await page.goto('/en/for-workers/posters/site/')
		await expect(page.locator('.poster')).toBeVisible()
		await page.locator('label', { has: page.locator('#cards') }).click()
		await expect(page.locator('.poster')).toBeHidden()
		await expect(page.locator('.pocket').first()).toBeVisible()
		await page.close()
	})
})

test('a worker comes from the footer to whom to ring, and a private service is not printed', async ({ page }) => {
	await open(page, '/en/')
	await page.getByRole('link', { name: 'For midwives, health visitors' }).click()
	await page.getByRole('link', { name: 'Who to ask for advice' }).click()
	const topics = page.locator('main .card')
	await expect(topics).toHaveCount(9)
	for (const topic of await topics.all()) await expect(topic.locator('.call')).toHaveAttribute('href', /^tel:\d+$/)
	await page.emulateMedia({ media: 'print' })
	await expect(page.locator('#family-violence')).toBeHidden()
	await expect(page.locator('#learning-and-skills')).toBeVisible()
})

test('every referral says who can ask; specialist ones who gets it, what comes next and how it ends', async ({
	page,
}) => {
	await open(page, '/en/for-workers/referrals/')
	const specialist = page.locator('#specialist .refer')
	expect(await specialist.count()).toBeGreaterThan(5)
	for (const block of await specialist.all())
		await expect(block.locator('h4')).toHaveText([
			'Who can ask',
			'Who gets it',
			'What happens next',
			'How it ends',
			'After this ends',
		])
	for (const block of await page.locator('.refer').all()) await expect(block.locator('.who')).not.toBeEmpty()
})

test('the parent is asked first, unless a child may be in danger, and a worker reads both', async ({ page }) => {
	await open(page, '/en/for-workers/referrals/')
	const refer = (name: string) => page.locator('.refer', { hasText: name })
	const frontDoor = refer('Ask the council for help for your family').first()
	await expect(frontDoor).toContainText('If a child may be in danger, they may go ahead without asking.')
	await expect(frontDoor).not.toContainText('You can say no.')
	await expect(refer('Speech and language').first()).toContainText('They ask you first. You can say no.')
})

test('a worker reads what a MARAC and an IDVA are, with the number for workers and a way out', async ({ page }) => {
	await open(page, '/en/for-workers/')
	await page.getByRole('link', { name: 'When someone may not be safe' }).click()
	await expect(page.getByRole('heading', { name: 'What is a MARAC?' })).toBeVisible()
	await expect(page.getByRole('heading', { name: 'What is an IDVA?' })).toBeVisible()
	await expect(page.locator('main .call').nth(1)).toHaveAttribute('href', 'tel:01632960441')
	await expect(page.locator('#leave')).toBeVisible()
})

test('the talking sheet keeps nothing: no field to type in, and English beside the other language', async ({
	page,
}) => {
	await open(page, '/pl/for-workers/handover/')
	expect(await page.locator('main :is(input,textarea,select,form,button)').count()).toBe(0)
	for (const line of await page.locator('main .say-it, main .sheet li').all())
		await expect(line.locator('[lang=en]')).not.toBeEmpty()
	await page.goto('/en/for-workers/handover/')
	await expect(page.locator('main [lang=en]')).toHaveCount(0)
})

test('who signs finds the sheet beside the count and the address beside each choice', async ({ page, request }) => {
	await open(page, '/en/for-workers/sign-off/')
	const choices = page.locator('.choice')
	await expect(choices.locator('a[href^="mailto:"]')).toHaveCount(await choices.count())
	const sheets = page.locator('.counts a[download]')
	await expect(sheets).toHaveCount(6)
	for (const sheet of await sheets.all()) {
		const text = await (await request.get((await sheet.getAttribute('href'))!)).text()
		expect(text).toContain('Right? (yes or no)')
		expect(text).toContain('urgent-cards/danger')
	}
})

test('what a worker looks for is told apart, folded or named', async ({ page }) => {
	await open(page, '/en/for-workers/')
	const pack = page.locator('details', { hasText: 'New baby' })
	await expect(pack.getByRole('link', { name: 'Baby weigh-in' })).toBeHidden()
	await pack.locator('summary').click()
	await expect(pack.getByRole('link', { name: 'Baby weigh-in' })).toBeVisible()
	await expect(page.getByRole('heading', { name: 'How the area is doing' })).toBeVisible()

	await page.goto('/en/for-workers/papers/')
	const fathers = page.locator('details', { hasText: 'Fathers and partners' })
	await fathers.locator('summary').click()
	await fathers.getByRole('link', { name: /N39/ }).click()
	await expect(page.getByText('Drop-in help with breastfeeding')).toBeInViewport()

	await page.goto('/en/for-workers/evidence/')
	await expect(page.locator('.weighed dt', { hasText: 'Does it help?' }).first()).toBeVisible()
	await page.locator('#due summary').click()
	await expect(page.locator('#due small').first()).toHaveText(/^by \d/)

	await page.goto('/en/for-workers/gaps/')
	await expect(page.locator('.stages-short li')).toHaveCount(6)

	await page.goto('/en/for-workers/learning/')
	const date = page.getByRole('link', { name: /^Add this date/ }).first()
	await expect(date).toHaveAttribute('href', /-\d{4}-\d\d-\d\d\.ics$/)

	await page.goto('/en/what-we-spend/2025-26/')
	await page.getByRole('link', { name: /Take-up of the review/ }).click()
	await expect(page).toHaveURL(/\/en\/for-workers\/gaps\/by\/parenting\/$/)
})

test('what is overdue stands apart from what is due soon', async ({ page }) => {
	await open(page, '/en/for-workers/due/')
	const rows = async (when: string) =>
		(await page.locator(`h3:text-is("${when}") + .rows small`).allTextContents()).map((text) =>
			Date.parse(text.replace(/^by /, '')),
		)
	const [late, soon] = [await rows('Overdue'), await rows('Due soon')]
	const today = Date.parse(day)
	expect(late.filter((by) => !(by < today))).toEqual([])
	expect(soon.filter((by) => !(by >= today))).toEqual([])
	await expect(page.getByText(`Overdue: ${late.length}. Due soon: ${soon.length}.`)).toBeVisible()
	expect(late.length).toBeGreaterThan(0)
})

test.describe('a midwife in 60 seconds', () => {
	const toMakeAList = (page: Page) => page.locator('.bar').getByRole('link', { name: 'Make a list' })
	const openOnce = async (page: Page) => {
		await open(page, '/en/for-workers/share/')
		await expect(page.getByRole('searchbox')).toBeVisible()
	}
	/** Counts what a finger does; letters are not counted. */
	const counted = () => {
		let taps = 0
		return {
			tap: async (what: Locator) => {
				taps += 1
				await what.click()
			},
			taps: () => taps,
		}
	}
	const codeMadeOn = async (page: Page, { tap }: ReturnType<typeof counted>) => {
		await tap(page.getByRole('radio', { name: 'Polski' }))
		await tap(page.getByRole('checkbox', { name: /The parent said yes/ }))
		await tap(page.getByRole('button', { name: 'Make it bigger' }))
		return readCode(page, '.give', 'screen')
	}

	test('four services found one by one, the language, consent and a large code: 9 taps, 4 screens', async ({
		page,
	}) => {
		await openOnce(page)
		await open(page, '/en/')
		const finger = counted()
		await finger.tap(toMakeAList(page))
		await finger.tap(page.getByRole('searchbox'))
		for (const [words, name] of [
			['feeding drop-in', 'Baby feeding drop-in'],
			['weigh', 'Baby weigh-in'],
			['rhyme', 'Rhyme time'],
			['massage', 'Baby massage'],
		] as const) {
			await page.keyboard.type(words)
			await finger.tap(page.getByRole('button', { name: `Add: ${name}`, exact: true }))
			await expect(page.getByRole('searchbox')).toBeFocused()
		}
		await expect(page.getByRole('searchbox')).toBeInViewport()
		await page.getByRole('searchbox').clear()
		await expect(page.locator('ol.list > .row')).toHaveCount(4)
		expect(await page.evaluate(() => document.querySelector('main')!.scrollHeight / innerHeight)).toBeLessThan(4)
		expect(await codeMadeOn(page, finger)).toContain(
			'/pl/list/#v=1&s=baby-feeding-drop-in,baby-weigh-in,rhyme-time,baby-massage&',
		)
		expect(finger.taps()).toBeLessThanOrEqual(9)
	})

	test('a ready list takes 5 taps; what was picked stands on one line and opens', async ({ page }) => {
		await openOnce(page)
		await open(page, '/en/services/rhyme-time/')
		const finger = counted()
		await finger.tap(toMakeAList(page))
		await finger.tap(page.getByRole('button', { name: 'New baby' }))
		expect(await codeMadeOn(page, finger)).toContain('/pl/list/#v=1&s=health-visiting-team,')
		expect(finger.taps()).toBe(5)
		const first = page.locator('ol.list > .row').first()
		await expect(first.getByText('01632')).toBeHidden()
		await first.locator('summary').click()
		await expect(first.getByText('01632')).toBeVisible()
	})

	test('the way to "Make a list" is for those who opened it; private pages neither show nor write it', async ({
		page,
	}) => {
		for (const path of ['/en/', '/en/needs/feel-safe/', '/en/for-workers/']) await open(page, path)
		expect(await page.evaluate(() => localStorage.length)).toBe(0)
		await openOnce(page)
		await expect(page.getByText('From now on, this phone shows')).toBeVisible()
		for (const path of ['/en/', '/en/stages/newborn/', '/en/search/', '/ur/whats-on/', '/en/urgent-help/']) {
			await open(page, path)
			await expect(page.locator('.bar .make-list')).toBeInViewport()
		}
		await page.setViewportSize({ width: 1280, height: 800 })
		await expect(page.locator('.top .make-list')).toBeInViewport()
		await page.evaluate(() => localStorage.setItem('first-door-list', '["rhyme-time"]'))
		for (const path of ['/en/needs/feel-safe/', '/en/find-help/', '/en/services/safe-harbour-outreach/']) {
			await open(page, path)
			await expect(page.locator('.top .my-list')).toBeVisible()
			await expect(page.locator('.make-list')).toHaveCount(0)
		}
	})

	test('the privacy page says that it is there and takes it away', async ({ page }) => {
		await openOnce(page)
		await page.getByRole('link', { name: 'How to remove it' }).click()
		const device = page.locator('[data-device]')
		await expect(device.getByRole('status')).toContainText('a short way to “Make a list”')
		await expect(page.locator('.bar .make-list')).toBeVisible()
		await device.getByRole('button').click()
		await expect(device.getByRole('status')).toHaveText('Nothing of ours is on this phone now.')
		await expect(page.locator('.make-list')).toHaveCount(0)
		expect(await page.evaluate(() => localStorage.length)).toBe(0)
	})
})
