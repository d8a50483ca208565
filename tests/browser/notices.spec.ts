import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { siteServer } from '#commands/site-server.ts'
import { addDays } from '#domain/time/dates.ts'
import { day as built } from '../moment.ts'
import { contentWith } from '../world.ts'
import { expectAccessible, expectNoSidewaysScroll, open } from './open.ts'
import { expect, test, type Page } from './test.ts'

/** A pipe bursts at the library on the day the site is built; two weeks on, snow is forecast for everywhere. */
const yaml = (...lines: readonly string[]) => `${lines.join('\n')}\n`
const written = {
	'burst-pipe': yaml(
		'about: { venue: mill-lane-library }',
		`from: ${built}`,
		`until: ${addDays(built, 2)}`,
		'what: closed',
		'why: burst-pipe',
	),
	snow: `about: area\nfrom: ${addDays(built, 12)}\nuntil: ${addDays(built, 13)}\nwhat: phone-first\nwhy: weather\n`,
	'weigh-in-late': yaml(
		'about: { service: baby-weigh-in }',
		`from: ${built}`,
		`until: ${addDays(built, 13)}`,
		'what: starts-later',
		'starts-at: "10:45"',
	),
}
const words = {
	en: {
		closed: 'Closed',
		why: 'a burst water pipe',
		off: 'Not on',
		days: 'Thursday 26 November to Saturday 28 November',
		snow: 'Call before you go',
	},
	ur: {
		closed: 'بند ہے',
		why: 'پانی کا پائپ پھٹ گیا',
		off: 'نہیں ہو گا',
		days: '26 نومبر',
		snow: 'جانے سے پہلے فون کریں',
	},
	pl: {
		closed: 'Zamknięte',
		why: 'pęknięta rura z wodą',
		off: 'Nie odbędzie się',
		days: '26 listopada – sobota',
		snow: 'Zadzwoń, zanim pójdziesz',
	},
} as const
const locales = ['en', 'ur', 'pl'] as const

/** One build serves all, so all run in one worker, in turn. */
test.describe.configure({ mode: 'default' })

let content: string
let scratch: string
let server: Server
let site: string

test.beforeAll(async () => {
	test.setTimeout(300_000)
	content = contentWith('world')
	scratch = mkdtempSync(join(tmpdir(), 'burst-pipe-'))
	symlinkSync(resolve('node_modules'), join(scratch, 'node_modules'))
	for (const [id, facts] of Object.entries(written)) {
		const folder = join(content, 'local/notices', id)
		mkdirSync(folder, { recursive: true })
		writeFileSync(join(folder, 'facts.yaml'), facts)
	}
	const dist = join(scratch, 'dist')
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/build.ts'], {
		encoding: 'utf8',
		env: {
			...process.env,
			NOW: built,
			FIRST_DOOR_CONTENT: content,
			FIRST_DOOR_CONTENTLAYER: scratch,
			OUT: dist,
			LANGUAGES: locales.join(','),
		},
	})
	expect(status, stdout + stderr).toBe(0)
	server = siteServer(dist, '')
	await new Promise<void>((done) => server.listen(0, done))
	site = `http://localhost:${(server.address() as AddressInfo).port}`
})
test.afterAll(() => {
	server.close()
	for (const folder of [content, scratch]) rmSync(folder, { recursive: true })
})

const at = async (page: Page, path: string, moment: string) => {
	await page.clock.setFixedTime(new Date(`${moment}Z`))
	await open(page, site + path)
}
const paths = (locale: string) => ({
	home: `/${locale}/`,
	place: `/${locale}/places/mill-lane-library/`,
	service: `/${locale}/services/rhyme-time/`,
	'what’s on': `/${locale}/whats-on/`,
	'what’s on for a stage': `/${locale}/whats-on/stage/baby/`,
	stage: `/${locale}/stages/baby/`,
})
const notices = (page: Page) => page.locator('.notices li:visible')
const aboutLibrary = (page: Page, { why }: { why: string }) => notices(page).filter({ hasText: why })

for (const locale of locales) {
	const say = words[locale]

	test(`a burst pipe is told on home, the place, its services, the week and stages in ${locale}`, async ({ page }) => {
		for (const [name, path] of Object.entries(paths(locale))) {
			await at(page, path, `${built}T10:00`)
			await expect(aboutLibrary(page, say), name).toContainText(say.closed)
			await expect(aboutLibrary(page, say), name).toContainText(say.days)
			await expectNoSidewaysScroll(page)
		}
	})

	test(`and is gone from all of them the day after it ends in ${locale}`, async ({ page }) => {
		for (const [name, path] of Object.entries(paths(locale))) {
			await at(page, path, `${addDays(built, 2)}T23:59`)
			await expect(aboutLibrary(page, say), name).toBeVisible()
			await at(page, path, `${addDays(built, 3)}T00:00`)
			await expect(aboutLibrary(page, say), name).toHaveCount(0)
		}
	})

	test(`its times are not on, on the service, the place and the week, and never the next in ${locale}`, async ({
		page,
	}) => {
		const { service, place, ...others } = paths(locale)
		await at(page, service, `${built}T10:00`)
		const rows = page.locator('.ses > li')
		await expect(rows.first()).toContainText(say.off)
		await expect(rows.first().locator('time')).toHaveAttribute('datetime', built)
		await expect(page.locator('[data-next] b')).toContainText('30')
		for (const path of [place, others['what’s on']]) {
			await at(page, path, `${built}T10:00`)
			await expect(page.locator('.week .off:visible').first(), path).toContainText(say.off)
		}
	})

	test(`a row of the finder tells it, and no more when it is over in ${locale}`, async ({ page }) => {
		for (const [moment, isTold] of [
			[`${built}T10:00`, true],
			[`${addDays(built, 3)}T08:00`, false],
		] as const) {
			await at(page, `/${locale}/search/`, moment)
			await page.locator('#seek').fill('rhyme time')
			const row = page.locator('.rows > li', { has: page.locator('a[href$="/services/rhyme-time/"]') })
			await expect(row).toBeVisible()
			await expect(row.locator('.change', { hasText: '28' })).toHaveCount(isTold ? 1 : 0)
			await page.locator('#seek').fill('mill lane library')
			const place = page.locator('.rows > li', { has: page.locator('a[href$="/places/mill-lane-library/"]') })
			await expect(place).toBeVisible()
			await expect(place.locator('.change', { hasText: '28' })).toHaveCount(isTold ? 1 : 0)
		}
	})

	test(`a page with notices is accessible in ${locale}`, async ({ page }) => {
		for (const path of [paths(locale).place, paths(locale)['what’s on']]) {
			await at(page, path, `${built}T10:00`)
			await expectAccessible(page)
		}
	})
}

test('the door of the place is closed while it is, by the clock of the phone', async ({ page }) => {
	const door = page.locator('[data-spans]')
	await at(page, paths('en').place, `${built}T10:00`)
	await expect(door).toHaveText('Closed now. Opens Monday at 9:30am')
	await at(page, paths('en').place, `${addDays(built, 4)}T08:00`)
	await expect(door).toHaveText('Opens today at 9:30am')
	await at(page, paths('en').place, `${addDays(built, 4)}T10:00`)
	await expect(door).toHaveText('Open now, until 5:30pm')
})

test('home offers nothing at the library on the days it is closed', async ({ page }) => {
	await at(page, '/en/', `${built}T08:00`)
	const days = await page
		.locator('.svc:visible', { hasText: 'Rhyme time' })
		.locator('time')
		.evaluateAll((times) => times.map((time) => time.getAttribute('datetime')))
	await expect(page.locator('.svc:visible').first()).toBeVisible()
	for (const day of days) expect(day! > addDays(built, 2)).toBe(true)
})

test('a notice that is to come is told a week before, on a page made before that, and on home', async ({ page }) => {
	const snow = notices(page).filter({ hasText: words.en.snow })
	for (const path of [paths('en').home, paths('en').place, paths('en').service, paths('en').stage]) {
		await at(page, path, `${addDays(built, 4)}T23:59`)
		await expect(snow, path).toHaveCount(0)
		await at(page, path, `${addDays(built, 5)}T00:00`)
		await expect(snow, path).toBeVisible()
		await at(page, path, `${addDays(built, 14)}T00:00`)
		await expect(snow, path).toHaveCount(0)
	}
})

test('what starts later says so where its times stand', async ({ page }) => {
	await at(page, '/en/services/baby-weigh-in/', `${built}T08:00`)
	await expect(notices(page)).toContainText('Starts later, at 10:45am')
	await expect(page.locator('.ses > li').first()).toContainText('10:45am to')
	await expect(page.locator('.ses > li').first().locator('.change')).toContainText('New time')
	await expect(page.locator('[data-next] b')).toContainText('10:45am to')
})

test('without script a page says from which day until which, which is true on any day', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false })
	const page = await context.newPage()
	for (const path of Object.values(paths('en'))) {
		await page.goto(site + path)
		await expect(page.locator('.notices li').filter({ hasText: words.en.why })).toContainText(words.en.days)
	}
	await context.close()
})

test('a page that has no notice carries nothing of one', async ({ page }) => {
	await at(page, '/en/services/samaritans/', `${addDays(built, 14)}T10:00`)
	expect(await page.locator('.notices:visible, .change:visible').count()).toBe(0)
})
