import { expect, type Page } from './test.ts'
import { toFragment } from '#domain/lists/link.ts'
import { test, type Line } from './bad-line.ts'

const kept = (page: Page) => page.locator('body[data-kept]')
const rows = (page: Page) => page.locator('ol.list > li')
const offer = (page: Page) => page.getByRole('link', { name: 'This did not load. Tap to load again.' })
/** Every address that lies on the device, as it is there. */
const onDevice = (page: Page): Promise<string[]> =>
	page.evaluate(async () => {
		const all: string[] = []
		for (const name of await caches.keys())
			for (const { url } of await (await caches.open(name)).keys()) all.push(url.slice(location.origin.length))
		return all.sort()
	})
const workers = (page: Page): Promise<number> =>
	page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)

/** Keeps a service from its own page and nothing more: the list is never opened. */
async function keep(page: Page, line: Line, locale = 'en'): Promise<void> {
	await page.goto(`${line.site}/${locale}/services/rhyme-time/`)
	await page.locator('[data-keep="rhyme-time"]').first().click()
	await expect(kept(page)).toBeAttached()
}
async function expectBothOpen(page: Page, line: Line, locale = 'en'): Promise<void> {
	await page.goto(`${line.site}/${locale}/list/`, { timeout: 20_000 })
	await expect(rows(page)).toHaveCount(1)
	await page.goto(`${line.site}/${locale}/urgent-help/`, { timeout: 20_000 })
	await expect(page.locator('a[href="tel:999"]').first()).toBeVisible()
}

test.describe('what a parent kept opens on a bad line', () => {
	test('without a connection, though the list was never opened; its sheets too', async ({ page, line, context }) => {
		await keep(page, line, 'ur')
		await context.setOffline(true)
		await expectBothOpen(page, line, 'ur')
		await page.locator('[data-share]').first().click()
		await expect(page.getByRole('dialog')).toBeVisible()
	})

	for (const [said, trouble] of [
		['that answers nothing', { kind: 'silence' }],
		['to a server that answers 503', { kind: 'error' }],
		['to a host that shows a page of its own', { kind: 'maintenance' }],
		['on which only the data never comes', { kind: 'silence', at: /services\.js|offline\.json/ }],
	] as const)
		test(`on a line ${said}; and nothing of it is stored`, async ({ page, line }) => {
			await keep(page, line)
			const before = await onDevice(page)
			line.trouble = trouble
			await expectBothOpen(page, line)
			line.trouble = undefined
			expect(await onDevice(page)).toEqual(before)
		})

	test('a release whose scripts are missing is not shown; once it is whole, the one before it is gone', async ({
		page,
		line,
	}) => {
		await keep(page, line)
		line.release = 'two'
		line.trouble = { kind: 'missing', at: /_astro/ }
		await expectBothOpen(page, line)
		await expect(page.locator('html[data-release]')).toHaveCount(0)
		line.trouble = undefined
		await expectBothOpen(page, line)
		await expect(page.locator('html[data-release="two"]')).toBeAttached()
		await expect
			.poll(async () => {
				await expectBothOpen(page, line)
				return (await onDevice(page)).filter((path) => path.startsWith('/_astro/') && !path.endsWith('-two.js'))
			})
			.toEqual([])
	})

	test('a device without room shows what the network answers', async ({ page, line }) => {
		line.isDeviceFull = true
		await page.goto(`${line.site}/en/services/rhyme-time/`)
		await page.locator('[data-keep="rhyme-time"]').first().click()
		await expect.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true)
		await expectBothOpen(page, line)
		expect(await onDevice(page)).toEqual([])
	})
})

test.describe('what is on this device', () => {
	test('is public pages by their paths, whatever was opened besides', async ({ page, line }) => {
		await keep(page, line)
		const listHash = toFragment({ ids: ['baby-massage'], note: 'Ask for Amina' })
		for (const path of [
			`list/#${listHash}`,
			'urgent-help/?from=mail#self-harm',
			'find-help/',
			'needs/feel-safe/',
			'list/?x=1',
		]) {
			await page.goto(`${line.site}/en/${path}`)
			await page.waitForLoadState('networkidle')
		}
		const all = await onDevice(page)
		expect(all.filter((path) => !path.startsWith('/_astro/'))).toEqual([
			'/en/list/',
			'/en/list/offline.json',
			'/en/list/services.js',
			'/en/share.js',
			'/en/urgent-help/',
		])
		expect(all.filter((path) => /[#?]|SelfCheck|MoneyCheck|Finder/.test(path))).toEqual([])
	})

	test('is nothing after somebody’s list was opened and none of it kept', async ({ page, line }) => {
		await page.goto(`${line.site}/en/list/#${toFragment({ ids: ['baby-massage'], note: 'Ask for Amina' })}`)
		await expect(rows(page)).toHaveCount(1)
		await page.goto(`${line.site}/en/privacy/`)
		await expect(page.getByText('Nothing of ours is on this phone now.')).toBeVisible()
		expect([await workers(page), await onDevice(page)]).toEqual([0, []])
		expect(line.asked).not.toContain('/offline.js')
	})

	test('goes when the list is emptied and is there again when it is put back', async ({ page, line, context }) => {
		await keep(page, line)
		await page.goto(`${line.site}/en/list/`)
		await expect(kept(page)).toBeAttached()
		await page.evaluate(() => caches.open('of another site of this host'))
		await page.getByRole('button', { name: 'Remove all' }).click()
		await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['of another site of this host'])
		await expect.poll(() => workers(page)).toBe(0)
		await page.getByRole('button', { name: 'Put it back' }).click()
		await expect(kept(page)).toBeAttached()
		await context.setOffline(true)
		await expectBothOpen(page, line)
	})

	test('is told on the privacy page, which takes all of it away, also what no list stands for any more', async ({
		page,
		line,
	}) => {
		await keep(page, line)
		await page.evaluate(() => caches.open('of another site of this host'))
		await page.goto(`${line.site}/en/privacy/`)
		await expect(
			page.getByText('Your list, pages kept for it, or a short way to “Make a list” are on this phone.'),
		).toBeVisible()
		await page.evaluate(() => localStorage.clear())
		await page.reload()
		await expect(
			page.getByText('Your list, pages kept for it, or a short way to “Make a list” are on this phone.'),
		).toBeVisible()
		await page.getByRole('button', { name: 'Remove everything this site keeps on this phone' }).click()
		await expect(page.getByText('Nothing of ours is on this phone now.')).toBeVisible()
		expect(await workers(page)).toBe(0)
		expect(await page.evaluate(() => caches.keys())).toEqual(['of another site of this host'])
	})
})

test.describe('what does not load says so, and loads again at a tap', () => {
	test('a list whose scripts are gone, and one whose data is', async ({ page, line }) => {
		const list = `${line.site}/en/list/#${toFragment({ ids: ['baby-massage'], note: '' })}`
		for (const at of [/_astro/, /services\.js/]) {
			line.trouble = { kind: 'missing', at }
			await page.goto('about:blank')
			await page.goto(list)
			await expect(offer(page)).toBeVisible()
			await expect(page.getByText('Opening the list')).toHaveCount(0)
			line.trouble = undefined
			await offer(page).click()
			await expect(rows(page)).toHaveCount(1)
			await expect(offer(page)).toHaveCount(0)
		}
	})

	test('a list to pick for a parent, its hand-out, and what other websites show', async ({ page, line }) => {
		const picked = `#to=en&${toFragment({ ids: ['baby-massage'], note: '' })}`
		for (const { path, data, part } of [
			{ path: `share/${picked}`, data: /services\.js/, part: 'ol.list > .row' },
			{ path: `hand-out/${picked}`, data: /services\.js/, part: '.paper .entry' },
			{ path: 'embed/', data: /find\.json/, part: '.builder' },
		]) {
			line.trouble = { kind: 'missing', at: data }
			await page.goto('about:blank')
			await page.goto(`${line.site}/en/for-workers/${path}`)
			await expect(offer(page)).toBeVisible()
			line.trouble = undefined
			await offer(page).click()
			await expect(offer(page)).toHaveCount(0)
			await expect(page.locator(part)).toHaveCount(1)
		}
	})

	test('a check that was begun before it could be; it begins when it is there', async ({ page, line }) => {
		line.trouble = { kind: 'missing', at: /_astro/ }
		await page.goto(`${line.site}/en/find-help/`)
		await page.locator('[data-start]').click()
		await expect(offer(page)).toBeVisible()
		line.trouble = undefined
		await page.locator('[data-start]').click()
		await expect(page.locator('body.checking')).toBeAttached()
		await expect(page.locator('[data-start]')).toHaveCount(0)
	})

	test('Keep and Share on a page of the last release', async ({ page, line }) => {
		await page.goto(`${line.site}/en/services/rhyme-time/`)
		line.release = 'two'
		await page.locator('[data-keep="rhyme-time"]').first().click()
		await offer(page).click()
		await expect(page.locator('[data-keep="rhyme-time"]').first()).toHaveAttribute('aria-pressed', 'true')
		await expect(kept(page)).toBeAttached()
		await expectBothOpen(page, line)
	})
})
