import { expect, test } from './test.ts'
import { expectAccessible, expectNoSidewaysScroll, kinds, open } from './open.ts'

/** What each language's pages say, read from the built pages themselves: only the way through them is fixed here. */
for (const locale of ['en', 'ur', 'bn'] as const) {
	test(`home → stage → service → urgent → search in ${locale}`, async ({ page }) => {
		await open(page, `/${locale}/`)
		await expect(page.locator('html')).toHaveAttribute('lang', locale)
		await page.locator('.path a').nth(2).click()
		await expect(page).toHaveURL(`/${locale}/stages/newborn/`)
		await page.locator('.tier .svc a').first().click()
		await expect(page).toHaveURL(new RegExp(`/${locale}/services/`))
		const name = (await page.getByRole('heading', { level: 1 }).innerText()).trim()
		await page.locator('.bar a.help').click()
		await expect(page).toHaveURL(`/${locale}/urgent-help/`)
		await page.locator('details:has(#movements) summary').click()
		await expect(page.locator('#movements .call').first()).toBeVisible()
		await page.locator('.bar a').nth(1).click()
		await page.getByRole('searchbox').fill(name)
		await expect(page.locator('.seek > .rows a').first()).toBeVisible()
		const results = await page
			.locator('.seek > .rows a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')))
		expect(results.every((href) => href?.startsWith(`/${locale}/`))).toBe(true)
		expect(await page.locator('.seek > .rows a').allInnerTexts()).toContain(name)
	})
}

for (const locale of ['ur', 'pl'] as const) {
	test.describe(`${locale} has no fault a machine can find`, () => {
		for (const [kind, path] of Object.entries(kinds(locale))) {
			test(kind, async ({ page }) => {
				await page.setViewportSize({ width: 320, height: 640 })
				await open(page, path)
				await expectAccessible(page)
				await expectNoSidewaysScroll(page)
			})
		}
	})
}

for (const { locale, typed, path } of [
	{ locale: 'ur', typed: 'doodh pilana', path: /feeding/ },
	{ locale: 'ur', typed: 'health visitor', path: /health-visit/ },
	{ locale: 'pl', typed: 'szczepienia', path: /vaccin/ },
	{ locale: 'ro', typed: 'vaccin', path: /vaccin/ },
	{ locale: 'bn', typed: 'midwife', path: /midwi|pregnancy/ },
	{ locale: 'ar', typed: 'fnp', path: /family-nurse|young-parent/ },
] as const) {
	test(`search in ${locale} finds "${typed}"`, async ({ page }) => {
		await open(page, `/${locale}/search/`)
		await page.getByRole('searchbox').fill(typed)
		await expect(page.locator('.seek > .rows a').first()).toBeVisible()
		const hrefs = await page
			.locator('.seek > .rows a')
			.evaluateAll((links) => links.slice(0, 5).map((link) => link.getAttribute('href') ?? ''))
		expect(
			hrefs.some((href) => path.test(href)),
			hrefs.join(' '),
		).toBe(true)
	})
}

test('the language menu keeps a reader on the same page', async ({ page }) => {
	await open(page, '/en/services/baby-feeding-drop-in/')
	await page.locator('.lang summary').click()
	await page.locator('.lang a[lang="ur"]').click()
	await expect(page).toHaveURL('/ur/services/baby-feeding-drop-in/')
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
})

test('the menu works without script, and names every live language in itself', async ({ browser }) => {
	const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
	await page.goto('/pl/needs/mood/')
	await page.locator('.lang summary').click()
	expect(await page.locator('.lang a').allInnerTexts()).toEqual([
		'English',
		'Română',
		'اردو',
		'Polski',
		'বাংলা',
		'العربية',
	])
})

test.describe('the start page goes to the browser’s own language', () => {
	test.use({ locale: 'pl-PL' })
	test('Polish', async ({ page }) => {
		await page.goto('/')
		await expect(page).toHaveURL('/pl/')
	})
})

test('a machine’s words say so in the reader’s language, one tap from the English', async ({ page }) => {
	await open(page, '/ur/needs/mood/')
	await page.locator('.made a').click()
	await expect(page).toHaveURL('/en/needs/mood/')
	await expect(page.locator('.made')).toHaveCount(0)
})

test('safety words no health worker has checked show the English beside them, and what to say on the phone', async ({
	page,
}) => {
	await open(page, '/pl/urgent-help/')
	await page.locator('details:has(#baby-ill) summary').click()
	await expect(page.locator('#baby-ill .beside[lang=en]').first()).toContainText('Call 999 now if')
	await expect(page.locator('#baby-ill')).toContainText('„Polish, please”')
})

test('phone numbers read left to right inside Urdu, and English names say they are English', async ({ page }) => {
	await open(page, '/ur/services/baby-feeding-drop-in/')
	await expect(page.locator('.call bdi[dir=ltr]')).toHaveText('01632 960 114')
	await expect(page.locator('.title bdi[lang=en]')).toHaveText('Baby feeding drop-in')
	expect(await page.locator('.turn').evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
})

for (const locale of ['ur', 'bn'] as const) {
	for (const path of [
		`/${locale}/`,
		`/${locale}/stages/newborn/`,
		`/${locale}/services/baby-feeding-drop-in/`,
		`/${locale}/urgent-help/`,
	]) {
		test(`${path} clips no text with more spacing (WCAG 1.4.12) or with text twice as large`, async ({ page }) => {
			await open(page, path)
			const clipped = () =>
				page.evaluate(() =>
					[...document.querySelectorAll('main *, .bar a, .trail .short')]
						.filter(
							(element) => element.childNodes.length > 0 && !element.closest('.vh, .trail .full, svg, .path, .hero'),
						)
						.filter(
							(element) =>
								['hidden', 'clip'].includes(getComputedStyle(element).overflowY) &&
								element.scrollHeight > element.clientHeight + 1,
						)
						.map((element) => `${element.tagName}.${element.className}`),
				)
			await page.evaluate(() => {
				document.styleSheets[0]?.insertRule(
					'*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}',
				)
				document.styleSheets[0]?.insertRule('p{margin-block-end:2em!important}')
			})
			await expectNoSidewaysScroll(page)
			expect(await clipped()).toEqual([])
			await page.reload()
			await page.evaluate(() => document.styleSheets[0]?.insertRule('html{font-size:200%}'))
			await expectNoSidewaysScroll(page)
			expect(await clipped()).toEqual([])
		})
	}
}
