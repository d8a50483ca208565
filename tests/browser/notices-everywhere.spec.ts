import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toFragment } from '#domain/lists/link.ts'
import { addDays } from '#domain/time/dates.ts'
import { day as built } from '../moment.ts'
import { readCalendar } from '../unit/exchange/read-calendar.ts'
import { builtWith, yaml, type BuiltSite } from './built-with.ts'
import { embedded, test } from './host.ts'
import { expectAccessible, expectNoSidewaysScroll, open } from './open.ts'
import { expect, type Page } from './test.ts'

/**
 * A pipe bursts at the library tomorrow, for two days. The site was built the day before, and is built again when all
 * is as usual. What is private is different too, which nobody else may learn.
 */
const [first, last, after] = [1, 2, 3].map((days) => addDays(built, days)) as [string, string, string]
const [nobodyElse, askedFirst] = ['The bell is green that day.', 'The kettle is blue that day.']
const written = {
	'burst-pipe/facts.yaml': yaml(
		'about: { venue: mill-lane-library }',
		`from: ${first}`,
		`until: ${last}`,
		'what: closed',
		'why: burst-pipe',
	),
	'never-shared/facts.yaml': yaml(
		'about: { service: safe-harbour-outreach }',
		`from: ${built}`,
		`until: ${last}`,
		'what: other',
	),
	'never-shared/en.md': yaml('---', `sentence: ${nobodyElse}`, '---'),
	'ask-first/facts.yaml': yaml(
		'about: { service: tea-and-talk }',
		`from: ${built}`,
		`until: ${last}`,
		'what: moved',
		'moved-to: { at: wren-park }',
	),
	'ask-first/en.md': yaml('---', `sentence: ${askedFirst}`, '---'),
}
const words = {
	en: { closed: 'Closed', why: 'a burst water pipe', off: 'Not on' },
	ur: { closed: 'بند ہے', why: 'پانی کا پائپ پھٹ گیا', off: 'نہیں ہو گا' },
	pl: { closed: 'Zamknięte', why: 'pęknięta rura z wodą', off: 'Nie odbędzie się' },
} as const
const locales = ['en', 'ur', 'pl'] as const

/** Two builds serve all, so all run in one worker, in turn. */
test.describe.configure({ mode: 'default' })

let before: BuiltSite
let later: BuiltSite

test.beforeAll(async () => {
	test.setTimeout(600_000)
	before = await builtWith(written, built, locales)
	later = await builtWith(written, after, locales)
})
test.afterAll(() => {
	before.close()
	later.close()
})

const at = async (page: Page, path: string, moment: string, site = before) => {
	await page.clock.setFixedTime(new Date(`${moment}Z`))
	await open(page, site.address + path)
}
const lastMonth = toFragment({ ids: ['rhyme-time', 'baby-massage'], note: '' })
/** The area has another notice about the library, some days later: this one is told by its last day. */
const lastDay = String(Number(last.slice(8)))
const changeLines = (page: Page) => page.locator('.change:visible', { hasText: lastDay })
const filesOf = ({ dist }: BuiltSite): string[] =>
	readdirSync(dist, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(html|ics|json|js|csv|ndjson|xml|txt)$/.test(entry.name))
		.map(({ parentPath, name }) => join(parentPath, name))
const holding = (site: BuiltSite, text: string): string[] =>
	filesOf(site)
		.filter((file) => readFileSync(file, 'utf8').replaceAll('\r\n ', '').includes(text))
		.map((file) => file.slice(site.dist.length))
		.filter((file) => !file.includes('/examples/'))

for (const locale of locales) {
	const say = words[locale]
	const list = `/${locale}/list/#${lastMonth}`

	test(`a list given out last month tells it, on its days and no longer, in ${locale}`, async ({ page }) => {
		await at(page, list, `${first}T10:00`)
		const row = page.locator('.row', { has: page.locator('a[href$="/services/rhyme-time/"]') })
		await expect(changeLines(page)).toHaveCount(1)
		await expect(row.locator('.change').first()).toContainText(say.closed)
		await expect(row.locator('.change').first()).toContainText('Mill Lane Library')
		await expectNoSidewaysScroll(page)
		await expectAccessible(page)
		await at(page, list, `${after}T00:00`)
		await page.reload()
		await expect(row).toBeVisible()
		await expect(changeLines(page)).toHaveCount(0)
	})

	test(`her own list, a hand-out and a frame on another site tell it too in ${locale}`, async ({ page, host }) => {
		await at(page, list, `${first}T10:00`)
		await page.locator('.sheet-acts .btn:not(.quiet)').click()
		await at(page, `/${locale}/list/`, `${first}T10:00`)
		await expect(changeLines(page)).toContainText(say.closed)
		await at(page, `/${locale}/for-workers/hand-out/#to=${locale}&${lastMonth}`, `${first}T10:00`)
		const onPaper = page.locator(`.paper [lang="${locale}"] .told-now`)
		await expect(onPaper.locator('b', { hasText: lastDay })).toContainText(say.closed)
		await expect(page.locator('.paper .printed').first()).toContainText('2026')

		const frames = [
			['list', 'list="rhyme-time,baby-massage"', '.change'],
			['service', 'service="rhyme-time"', '.change'],
			['week', 'venue="mill-lane-library"', '.notices li'],
			['stage', 'stage="two-plus"', '.change'],
		] as const
		for (const [what, option, part] of frames) {
			for (const [moment, isTold] of [
				[`${first}T10:00`, true],
				[`${after}T00:00`, false],
			] as const) {
				await page.clock.setFixedTime(new Date(`${moment}Z`))
				const script = `<script src="${before.address}/embed.js" data-what="${what}" data-locale="${locale}"`
				await host(page, { body: `${script} data-${option} async></script>` })
				const frame = await embedded(page)
				await expect(frame.locator('h1'), what).toBeVisible()
				await expect(frame.locator(`.row, .svc, .week, [data-card]:visible`).first(), what).toBeVisible()
				const notice = frame.locator(`${part}:visible`, { hasText: lastDay })
				if (isTold) await expect(notice.first(), what).toBeVisible()
				else await expect(notice, what).toHaveCount(0)
			}
		}
	})

	test(`who follows a calendar sees it called off, and as usual when it is over, in ${locale}`, async () => {
		const paths = ['services/rhyme-time', 'places/mill-lane-library', 'stages/baby'].map(
			(path) => `/${locale}/${path}.ics`,
		)
		for (const path of paths) {
			const timesIn = async (site: BuiltSite) =>
				readCalendar(await (await fetch(site.address + path)).text())
					.times()
					.filter(({ url }) => url.endsWith(`/${locale}/services/rhyme-time/`))
			const [told, asUsual] = [await timesIn(before), await timesIn(later)]
			const isPipe = ({ status, start }: (typeof told)[number]) => status === 'CANCELLED' && start < after
			const off = told.filter(isPipe)
			expect(
				off.map(({ start }) => start.slice(0, 10)),
				path,
			).toEqual([last])
			expect(off[0]!.summary, path).toContain(say.off)
			expect(off[0]!.description, path).toContain(say.why)
			expect(asUsual.filter(isPipe), path).toEqual([])
			for (const { uid, sequence } of asUsual)
				expect(sequence, uid).toBeGreaterThan(told.find((one) => one.uid === uid)?.sequence ?? 0)
		}
	})

	test(`a text message says it beside the name, whole, in ${locale}`, async ({ page }) => {
		await at(page, list, `${first}T10:00`)
		await page.locator('details summary').last().click()
		const href = await page.locator('a[href^="sms:"]').getAttribute('href')
		const lines = decodeURIComponent(href!.split('body=')[1]!).split('\n')
		expect(lines[0]).toContain(`: ${say.closed}`)
		expect(lines[1]).not.toContain(say.closed)
	})
}

test('what a check ends in holds it', async () => {
	const help = await (await fetch(`${before.address}/en/find-help/help.js`)).text()
	expect(help).toContain('Mill Lane Library · Closed · Friday 27 November')
})

test('search engines are told that it is cancelled', async () => {
	const html = readFileSync(join(before.dist, 'en/services/rhyme-time/index.html'), 'utf8')
	const { event } = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)![1]!) as {
		event: { startDate: string; eventStatus: string }[]
	}
	const cancelled = event.filter(({ eventStatus }) => eventStatus.endsWith('/EventCancelled'))
	expect(cancelled.map(({ startDate }) => startDate)).toContain(`${last}T11:00`)
})

test('open data says so, and leaves the day out of the dates to go to', async () => {
	const lines = readFileSync(join(before.dist, 'open/v3/services.ndjson'), 'utf8').trim().split('\n')
	type Record = {
		alert?: string
		x_first_door: { id: string }
		schedules?: { x_first_door: { next_dates?: { start: string }[]; cancelled_dates?: string[] } }[]
	}
	const songs = lines.map((line) => JSON.parse(line) as Record).find((one) => one.x_first_door.id === 'rhyme-time')!
	expect(songs.alert).toContain('Mill Lane Library. Closed.')
	const ours = (songs.schedules ?? []).map((schedule) => schedule.x_first_door)
	expect(ours.flatMap(({ cancelled_dates = [] }) => cancelled_dates)).toContain(`${last}T11:00`)
	expect(ours.flatMap(({ next_dates = [] }) => next_dates).filter(({ start }) => start.startsWith(last))).toEqual([])
	expect(readFileSync(join(before.dist, 'open/sessions.csv'), 'utf8')).toContain('28 November 2026: Not on')
})

/** The editor's page, which offers every reason to choose from. */
const isToChoose = /^\/\w+\/for-workers\/edit\//

test('a site built when it is over says nothing of it in any file', () => {
	for (const { why } of Object.values(words)) {
		expect(holding(before, why).length).toBeGreaterThan(5)
		expect(holding(later, why).filter((file) => !isToChoose.test(file))).toEqual([])
	}
})

test('what is different for a service nobody else may see stands on its own page alone', () => {
	const own = locales.map((locale) => `/${locale}/services/safe-harbour-outreach/index.html`)
	expect(holding(before, nobodyElse).sort()).toEqual([...own].sort())
})

test('where a group has moved that people may not want to be seen at is told to those who look at it', () => {
	const files = holding(before, askedFirst)
	expect(files).toContain('/en/services/tea-and-talk/index.html')
	expect(files).toContain('/en/services/tea-and-talk.ics')
	const shared = files.filter((file) => !file.includes('/services/tea-and-talk'))
	expect(shared, 'but for who changes the notice itself').toEqual(['/edit/notice/ask-first.js'])
	for (const locale of locales)
		for (const path of [`places/wren-park/index.html`, 'places/wren-park.ics', 'index.html', 'stages/baby.ics'])
			expect(readFileSync(join(before.dist, locale, path), 'utf8'), path).not.toContain('services/tea-and-talk')
})
