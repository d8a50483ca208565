import { expect, test } from './test.ts'
import { expectAccessible, expectNoSidewaysScroll, kinds, open } from './open.ts'

const screens = [
	{ name: '320 px, light', viewport: { width: 320, height: 640 }, colorScheme: 'light' },
	{ name: '1280 px, dark', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
] as const

for (const { name, viewport, colorScheme } of screens) {
	test.describe(name, () => {
		test.use({ viewport, colorScheme })
		for (const [kind, path] of Object.entries(kinds('en'))) {
			test(`${kind} has no fault a machine can find and fits the screen`, async ({ page }) => {
				await open(page, path)
				await expectAccessible(page)
				await expectNoSidewaysScroll(page)
			})
		}
	})
}

test.describe('every part, right to left', () => {
	for (const width of [320, 1280]) {
		test(`at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 })
			await open(page, '/en/examples/')
			await page.evaluate(() => (document.documentElement.dir = 'rtl'))
			await expectAccessible(page)
			await expectNoSidewaysScroll(page)
		})
	}
})

test.describe('other needs', () => {
	for (const path of ['/en/', '/en/stages/newborn/', '/en/services/baby-feeding-drop-in/', '/en/urgent-help/']) {
		test(`${path} at 400% zoom (a 1280 px window becomes 320) shows all and covers nothing that has focus`, async ({
			page,
		}) => {
			await page.setViewportSize({ width: 320, height: 256 })
			await open(page, path)
			await expectNoSidewaysScroll(page)
			for (let presses = 0; presses < 12; presses += 1) {
				await page.keyboard.press('Tab')
				const hidden = await page.evaluate(() => {
					const focused = document.activeElement
					if (!focused || focused === document.body || focused.classList.contains('skip')) return false
					const { top, bottom, left, right } = focused.getBoundingClientRect()
					const at = document.elementFromPoint(
						(left + right) / 2,
						Math.min(Math.max((top + bottom) / 2, 1), innerHeight - 1),
					)
					return !(at && (focused.contains(at) || at.contains(focused)))
				})
				expect(hidden, `press ${presses + 1}`).toBe(false)
			}
		})

		test(`${path} with text twice as large`, async ({ page }) => {
			await open(page, path)
			await page.evaluate(() => document.styleSheets[0]?.insertRule('html{font-size:200%}'))
			await expectNoSidewaysScroll(page)
		})

		test(`${path} in forced colours keeps its borders`, async ({ page }) => {
			await page.emulateMedia({ forcedColors: 'active' })
			await open(page, path)
			for (const part of await page.locator('.btn:visible, .chip:visible, .svc:visible, .call:visible').all()) {
				expect(await part.evaluate((element) => getComputedStyle(element).borderTopWidth)).not.toBe('0px')
			}
		})
	}

	test('nothing moves when less motion is asked for', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' })
		await open(page, '/en/')
		expect(
			await page
				.locator('.btn')
				.first()
				.evaluate((element) => getComputedStyle(element).transitionDuration),
		).toMatch(/^0s/)
	})

	test('everything a thumb must hit is 44 px or more on a phone', async ({ page }) => {
		for (const path of ['/en/', '/en/services/baby-feeding-drop-in/', '/en/stages/newborn/']) {
			await open(page, path)
			const small = await page
				.locator(
					'.btn:visible, .chip:visible, .call:visible, .bar a:visible, .path a:visible, .trail a:visible, ' +
						'.top a:visible, summary:visible',
				)
				.evaluateAll((elements) =>
					elements
						.map((element) => ({ box: element.getBoundingClientRect(), text: element.textContent }))
						.filter(({ box }) => box.height < 43.5 || box.width < 43.5)
						.map(({ text }) => text),
				)
			expect(small, path).toEqual([])
		}
	})
})
