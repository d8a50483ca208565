import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { testSite } from '../test-site.ts'
import { test as base, type Line } from './bad-line.ts'
import { heldBack } from './open.ts'
import { expect, stopped, type Page } from './test.ts'

/** Taps on what stands in a page before the script for it has come. */
const test = base.extend<object>({
	context: async ({ context }, use) => use(await stopped(context)),
})
const anyPage = readFileSync(join(testSite, 'en/services/rhyme-time/index.html'), 'utf8')
const tapScript = new RegExp(/data-tap="([^"]+)"/.exec(anyPage)![1]!.replaceAll('.', '\\.'))
const pageScript = /\/_astro\/p\./
const keep = (page: Page) => page.locator('[data-keep="rhyme-time"]').first()
const stored = (page: Page) => page.evaluate(() => ({ ...localStorage }))
const silent = (line: Line, at: RegExp) => (line.trouble = { kind: 'silence', at })

test('what was kept is on the list though the page was left before the script for it came', async ({ page, line }) => {
	silent(line, tapScript)
	await page.goto(`${line.site}/en/services/rhyme-time/`)
	await keep(page).click()
	await expect(keep(page)).toHaveAttribute('aria-busy', 'true')
	line.trouble = undefined
	await page.goto(`${line.site}/en/services/baby-weigh-in/`)
	await expect(page.locator('.bar .my-list b')).toHaveText('1')
	await page.goto(`${line.site}/en/list/`)
	await expect(page.locator('ol.list > .row')).toHaveCount(1)
	expect(await stored(page)).toEqual({ 'first-door-list': '["rhyme-time"]' })
})

test('tapped twice before the script is there, it is kept and not taken off again', async ({ page, line }) => {
	const answer = await heldBack(page, tapScript)
	await page.goto(`${line.site}/en/services/rhyme-time/`)
	await keep(page).evaluate((button: HTMLElement) => {
		button.click()
		button.click()
	})
	answer()
	await expect(keep(page)).toHaveAttribute('aria-pressed', 'true')
	await expect(keep(page)).not.toHaveAttribute('aria-busy')
	expect(await stored(page)).toEqual({ 'first-door-list': '["rhyme-time"]' })
})

test('Enter pressed twice before the script is there opens one sheet', async ({ page, line }) => {
	const answer = await heldBack(page, tapScript)
	await page.goto(`${line.site}/en/services/rhyme-time/`)
	await page.locator('[data-share]').focus()
	await page.keyboard.press('Enter')
	await page.keyboard.press('Enter')
	answer()
	await expect(page.getByRole('dialog')).toBeVisible()
	await expect(page.locator('[data-share]')).not.toHaveAttribute('aria-busy')
	await expect(page.locator('dialog')).toHaveCount(1)
})

test('a script that does not come says so beside the button', async ({ page, line }) => {
	line.trouble = { kind: 'missing', at: tapScript }
	await page.goto(`${line.site}/en/services/rhyme-time/`)
	await keep(page).click()
	await expect(page.locator('[data-keep] + #unloaded')).toBeVisible()
})

test('nothing is on the device of what asks first, or of a private page, before its script is there', async ({
	page,
	line,
}) => {
	silent(line, tapScript)
	for (const [path, item] of [
		['/en/services/tea-and-talk/', '[data-keep="tea-and-talk"]'],
		['/en/needs/feel-safe/', '[data-share]'],
	] as const) {
		await page.goto(line.site + path)
		await page.locator(item).first().click()
		await expect(page.locator(item).first()).toHaveAttribute('aria-busy', 'true')
		expect(await stored(page), path).toEqual({})
	}
	await page.goto(`${line.site}/en/needs/feel-safe/`)
	await page.evaluate(() => {
		const button = document.createElement('button')
		button.dataset['keep'] = 'rhyme-time'
		document.querySelector('main')!.append(button)
		button.click()
	})
	expect(await stored(page)).toEqual({})
})

test('what is to go from this device has gone though the page was left before the script for it came', async ({
	page,
	line,
}) => {
	await page.goto(`${line.site}/en/services/rhyme-time/`)
	await keep(page).click()
	await expect(page.locator('body[data-kept]')).toBeAttached()
	await page.evaluate(() => localStorage.setItem('first-door-picker', 'yes'))
	await page.route(tapScript, () => undefined)
	await page.goto(`${line.site}/en/privacy/`)
	await page.locator('[data-device] button').click()
	expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toMatch(/rhyme|picker/)
	await page.unroute(tapScript)
	await page.goto(`${line.site}/en/services/baby-weigh-in/`)
	await expect.poll(() => stored(page)).toEqual({})
	await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
})

test('what no script hears yet takes no tap, and says so by how it looks', async ({ page, line }) => {
	const answer = await heldBack(page, pageScript)
	for (const [path, control] of [
		['/en/services/rhyme-time/', '[data-keep="rhyme-time"]'],
		['/en/services/rhyme-time/', '[data-share]'],
		['/en/whats-on/message/place/mill-lane-library/', '.to-copy:not([hidden]) .btn:not([hidden])'],
		['/en/your-team/', '.look-up'],
	] as const) {
		await page.goto(line.site + path, { waitUntil: 'commit' })
		const part = page.locator(control).first()
		await expect(part, control).toHaveCSS('opacity', '0.5')
		await expect(part, control).toHaveCSS('pointer-events', 'none')
	}
	answer()
	await expect(page.locator('.look-up')).toHaveCSS('opacity', '1')
})
