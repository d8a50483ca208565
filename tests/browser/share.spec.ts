import { expect, test, type Page } from './test.ts'
import { toFragment } from '#domain/lists/link.ts'
import { segmentsOf } from '#domain/lists/text-message.ts'
import { expectAccessible, open, screenSeen } from './open.ts'
import { readCode, sheetsOf, wordsOnPaper } from './paper.ts'

const rows = (page: Page) => page.locator('ol.list > .row')
const keep = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^Keep ?: ${name}$`) }).first()
const listSoFar = async (page: Page) => {
	await page.locator('[data-start]').click()
	await expect(page.locator('.check h1')).toBeFocused()
	await screenSeen(page)
	await page.locator('.check .next .btn').first().click()
	await screenSeen(page)
	await page.getByRole('button', { name: 'Show my list now' }).click()
	await screenSeen(page)
}
const stored = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }))

test.describe('a list kept on this device', () => {
	test('things are kept, put in order, taken off and put back; all of it stays on the device', async ({
		page,
		context,
	}) => {
		const requests: string[] = []
		await open(page, '/en/services/stage/newborn/universal/')
		page.on('request', (request) => requests.push(request.url()))
		await expect(page.locator('.my-list')).toHaveCount(0)
		await keep(page, 'Baby massage').click()
		await keep(page, 'Baby weigh-in').click()
		await expect(keep(page, 'Baby weigh-in')).toHaveAttribute('aria-pressed', 'true')
		await expect(keep(page, 'Baby massage')).toHaveAttribute('aria-pressed', 'true')
		await page.goto('/en/services/rhyme-time/')
		await keep(page, 'Rhyme time').click()
		await expect(keep(page, 'Rhyme time')).toHaveAttribute('aria-pressed', 'true')
		await page.locator('.bar .my-list').click()
		await expect(rows(page).locator('a').filter({ hasNotText: /\d/ })).toHaveText([
			'Baby massage',
			'Baby weigh-in',
			'Rhyme time',
		])
		await page.getByRole('button', { name: 'Move up: Rhyme time' }).click()
		await expect(page.locator('main').getByRole('status').first()).toContainText('Rhyme time is now number 2.')
		await expect(page.getByRole('button', { name: 'Move up: Rhyme time' })).toBeFocused()
		await page.getByRole('button', { name: 'Remove: Baby massage' }).click()
		await page.reload()
		await expect(rows(page).locator('a').filter({ hasNotText: /\d/ })).toHaveText(['Rhyme time', 'Baby weigh-in'])
		await page.getByRole('button', { name: 'Remove all' }).click()
		await expect(page.getByText('Nothing kept yet')).toBeVisible()
		expect(await stored(page)).toBe('{}')
		await page.getByRole('button', { name: 'Put it back' }).click()
		await expect(rows(page)).toHaveCount(2)
		expect(await stored(page)).toBe(JSON.stringify({ 'first-door-list': '["rhyme-time","baby-weigh-in"]' }))
		expect(await context.cookies()).toEqual([])
		expect(requests.filter((url) => /massage|weigh/.test(url))).toEqual([])
		await expectAccessible(page)
	})

	test('what has ended, has another id or is not known is said, moves and comes off', async ({ page }) => {
		await page.addInitScript(
			() =>
				(sessionStorage['set'] ??=
					localStorage.setItem('first-door-list', '["songs-at-chapel-street","rhyme-time","never-heard-of"]') ??
					'once'),
		)
		await open(page, '/en/list/')
		await expect(page.locator('.ended')).toContainText('Tiny tunes has ended. Nearest now:')
		await expect(page.getByText('Something on this list is not here any more.')).toBeVisible()
		await page.getByRole('button', { name: 'Move down: Tiny tunes' }).click()
		await expect(page.locator('main').getByRole('status').first()).toContainText('Tiny tunes is now number 2.')
		await page.getByRole('button', { name: 'Remove: Tiny tunes' }).click()
		await expect(page.locator('.ended')).toHaveCount(0)
		const list = () => page.evaluate(() => localStorage.getItem('first-door-list'))
		expect(await list()).toBe('["rhyme-time","never-heard-of"]')
		await page.getByRole('button', { name: 'Remove: Something on this list is not here any more.' }).click()
		await expect(page.getByText('not here any more')).toHaveCount(0)
		await expect(page.getByRole('button', { name: 'Put it back' })).toBeFocused()
		expect(await list()).toBe('["rhyme-time"]')
	})

	test('a service is kept from the finder and from the list a check ends in; not on a shared tablet', async ({
		page,
	}) => {
		await open(page, '/en/search/#q=rhyme+time')
		await page.locator('.seek > .rows [data-keep="rhyme-time"]').click()
		await expect(page.locator('.seek > .rows [data-keep="rhyme-time"]')).toHaveAttribute('aria-pressed', 'true')
		await page.getByRole('searchbox').fill('tea and talk')
		await page.locator('.seek > .rows [data-keep="tea-and-talk"]').click()
		await page.getByRole('dialog').getByRole('button', { name: 'Do not keep it' }).click()
		await page.getByRole('searchbox').fill('safe harbour')
		await expect(page.locator('.seek > .rows a').filter({ hasText: 'Safe Harbour' }).first()).toBeVisible()
		await expect(page.locator('[data-keep^="safe-harbour"]')).toHaveCount(0)
		await page.getByRole('searchbox').fill('rhyme tim')
		await expect(page.locator('.seek > .rows [data-keep="rhyme-time"]')).toHaveAttribute('aria-pressed', 'true')
		expect(await stored(page)).toBe(JSON.stringify({ 'first-door-list': '["rhyme-time"]' }))
		await page.goto('/en/find-help/')
		await listSoFar(page)
		const first = page.locator('.helpers [data-keep]').first()
		const id = (await first.getAttribute('data-keep'))!
		await first.click()
		await expect(first).toHaveAttribute('aria-pressed', 'true')
		expect(await stored(page)).toBe(JSON.stringify({ 'first-door-list': JSON.stringify(['rhyme-time', id]) }))
		await page.goto('/en/find-help/?kiosk')
		await listSoFar(page)
		await expect(page.locator('.helpers > li').first()).toBeVisible()
		await expect(page.locator('.helpers [data-keep]:visible')).toHaveCount(0)
	})

	test('a list that Back brings out of memory is the one on the device now; the focus stays near', async ({ page }) => {
		await page.addInitScript(
			() =>
				(sessionStorage['set'] ??= localStorage.setItem('first-door-list', '["baby-massage","rhyme-time"]') ?? 'once'),
		)
		await open(page, '/en/list/')
		await rows(page).last().locator('a').first().click()
		await page.goto('/en/services/baby-weigh-in/')
		await keep(page, 'Baby weigh-in').click()
		await expect(keep(page, 'Baby weigh-in')).toHaveAttribute('aria-pressed', 'true')
		await page.goBack()
		await page.goBack()
		await expect(rows(page)).toHaveCount(3)
		await page.getByRole('button', { name: 'Remove: Baby massage' }).click()
		await expect(page.getByRole('button', { name: 'Remove: Rhyme time' })).toBeFocused()
		await page.getByRole('button', { name: 'Remove: Rhyme time' }).click()
		await page.getByRole('button', { name: 'Remove: Baby weigh-in' }).click()
		await expect(page.getByRole('button', { name: 'Put it back' })).toBeFocused()
		expect(await page.evaluate(() => localStorage.length)).toBe(0)
		await page.keyboard.press('Enter')
		await expect(rows(page).locator('a').first()).toBeFocused()
	})

	test('what may be private asks first, and what is never shared has no such button', async ({ page }) => {
		await open(page, '/en/services/tea-and-talk/')
		await keep(page, 'Tea and talk').click()
		const dialog = page.getByRole('dialog')
		await expect(dialog).toContainText('Someone who looks at your phone')
		await dialog.getByRole('button', { name: 'Do not keep it' }).click()
		expect(await stored(page)).toBe('{}')
		await keep(page, 'Tea and talk').click()
		await dialog.getByRole('button', { name: 'Keep it', exact: true }).click()
		expect(await stored(page)).toContain('tea-and-talk')
		await page.goto('/en/list/')
		await expect(rows(page)).toHaveCount(1)
		await expect(page.getByText('Show or send this list')).toHaveCount(0)
		await page.goto('/en/services/safe-harbour-outreach/')
		await expect(page.locator('h1 ~ [data-keep]')).toHaveCount(0)
	})

	test('a device that keeps nothing says so', async ({ page }) => {
		await page.addInitScript(() => {
			Storage.prototype.setItem = () => {
				throw new Error('QuotaExceededError')
			}
		})
		await open(page, '/en/services/rhyme-time/')
		await keep(page, 'Rhyme time').click()
		await expect(page.getByRole('dialog')).toContainText('does not let us keep a list')
	})

	test('nonsense on the device is an empty list', async ({ page }) => {
		await open(page, '/en/list/')
		await page.evaluate(() => localStorage.setItem('first-door-list', '{"a":'))
		await page.reload()
		await expect(page.getByText('Nothing kept yet')).toBeVisible()
	})
})

test.describe('sharing a page', () => {
	test('offers ways with the page’s words and its clean address; the code opens the page', async ({ page }) => {
		await open(page, '/pl/services/rhyme-time/?from=mail#top')
		await page.locator('[data-share]').click()
		const dialog = page.getByRole('dialog')
		await expect(dialog.getByRole('heading')).toBeVisible()
		const address = new URL('/pl/services/rhyme-time/', page.url()).href
		const whatsApp = await dialog.getByRole('link', { name: 'WhatsApp' }).getAttribute('href')
		expect(new URL(whatsApp!).searchParams.get('text')).toBe(`Piosenki i wierszyki\n${address}`)
		expect(await dialog.locator('a[href^="sms:"], a[href^="mailto:"]').count()).toBe(2)
		expect(await readCode(page, '.sheet', 'screen')).toBe(address)
		await page.keyboard.press('Escape')
		await expect(page.locator('[data-share]')).toBeFocused()
	})

	test('a private page warns first and says nothing of what it is about', async ({ page }) => {
		await open(page, '/en/needs/feel-safe/')
		await page.locator('[data-share]').click()
		const dialog = page.getByRole('dialog')
		await expect(dialog).toContainText('Think first')
		const message = new URL(
			(await dialog.getByRole('link', { name: 'WhatsApp' }).getAttribute('href'))!,
		).searchParams.get('text')!
		expect(message.split('\n')[0]).toBe('Something that may help')
	})
})

for (const [to, language, heading] of [
	['ur', 'اردو', 'آپ کے لیے لوگ اور جگہیں'],
	['pl', 'Polski', 'Ludzie i miejsca dla Ciebie'],
] as const) {
	test.describe(`on the ward, en to ${to}`, () => {
		test.use({ deviceScaleFactor: 3 })
		test('pick, preview, code, text, paper', async ({ page, context }) => {
			await context.grantPermissions(['clipboard-read', 'clipboard-write'])
			await page.setViewportSize({ width: 1280, height: 900 })
			await open(page, '/en/for-workers/share/')
			await page.getByRole('searchbox').fill('feeding drop-in')
			await page.getByRole('button', { name: 'Add: Baby feeding drop-in' }).click()
			await page.getByRole('searchbox').fill('rhyme time')
			await page.getByRole('button', { name: 'Add: Rhyme time' }).click()
			await page.getByRole('searchbox').fill('health visiting team')
			await page.getByRole('button', { name: 'Add: Health visiting team' }).click()
			await page.getByRole('radio', { name: language }).check()
			await page.getByLabel('A short note').fill('Try Thursday first. <b>Ask</b> for Amina.')
			const give = page.locator('.give')
			await expect(give.getByRole('button', { name: 'Copy the text' })).toBeDisabled()
			await give.getByRole('checkbox', { name: /The parent said yes/ }).check()
			await expectAccessible(page)

			await give.getByRole('button', { name: 'Copy the text' }).click()
			const text = await page.evaluate(() => navigator.clipboard.readText())
			expect(segmentsOf(text).segments).toBeLessThanOrEqual(3)
			expect(text).toMatch(/^01632960114 /)
			const lines = text.split('\n')
			expect(lines.at(-1)).toContain(`/${to}/list/#v=1&s=baby-feeding-drop-in,rhyme-time,health-visiting-team&`)
			expect(lines.at(-1)!.startsWith('http')).toBe(lines.length === 4)

			await give.getByRole('button', { name: 'Make it bigger' }).click()
			const link = (await readCode(page, '.give', 'screen'))!
			const parent = await context.newPage()
			await parent.setViewportSize({ width: 360, height: 740 })
			await open(parent, link)
			await expect(parent.locator('html')).toHaveAttribute('lang', to)
			await expect(parent.getByRole('heading', { level: 1 })).toHaveText(heading)
			await expect(rows(parent)).toHaveCount(3)
			await expect(parent.locator('.sender-note')).toContainText('Try Thursday first. <b>Ask</b> for Amina.')
			await expect(parent.locator('.sender-note b')).toHaveCount(0)
			expect(await parent.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
			await expectAccessible(parent)

			const paper = await context.newPage()
			await open(paper, (await give.getByRole('link', { name: 'Print a hand-out' }).getAttribute('href'))!)
			await expect(paper.locator('.entry')).toHaveCount(3)
			expect(await sheetsOf(paper)).toEqual([{ wide: 148, high: 210 }])
			const [words] = await wordsOnPaper(paper)
			for (const phrase of ['01632 960 114', 'Baby feeding drop-in', 'Rhyme time', 'Call 999', 'Try Thursday first'])
				expect(words!.replace(/\s+/g, ' ')).toContain(phrase)
			if (to === 'pl') expect(words).toContain('Piosenki i wierszyki')
			else expect(words).toMatch(/[\u0600-\u06ff\ufb50-\ufeff]{3}/)
			const onPaper = (await readCode(paper, '.paper footer'))!
			expect(onPaper).toContain(`/${to}/list/#v=1&s=baby-feeding-drop-in,rhyme-time,health-visiting-team`)
			expect(onPaper).not.toContain('Amina')
		})
	})
}

test('six services fit in a link under 300 characters, and the address is the whole list', async ({ page }) => {
	await open(page, '/en/for-workers/share/#pack=new-baby')
	await expect(page.locator('ol.list > .row').first()).toBeVisible()
	const count = await page.locator('ol.list > .row').count()
	const link = (await page.getByRole('link', { name: 'See it as the parent will' }).getAttribute('href'))!
	expect(link.length * (6 / count)).toBeLessThan(300)
	const before = await page.locator('ol.list > .row b').allTextContents()
	await page.locator('ol.list > .row summary').first().click()
	await page
		.getByRole('button', { name: /^Move down: / })
		.first()
		.click()
	await page.reload()
	await expect(page.locator('ol.list > .row b').nth(1)).toHaveText(before[0]!)
})

test('the worker is told what is private and what is never put in a link', async ({ page }) => {
	await open(page, '/en/for-workers/share/')
	await page.getByRole('searchbox').fill('tea and talk')
	await page.getByRole('button', { name: 'Add: Tea and talk' }).click()
	await expect(page.getByText('Add this only if the parent asks for it')).toBeVisible()
	await expect(page.locator('ol.list > .row')).toHaveCount(0)
	await page.getByRole('button', { name: 'Add: Tea and talk' }).click()
	await expect(page.locator('ol.list > .row')).toHaveCount(1)
	await page.getByRole('searchbox').fill('safe harbour')
	await expect(page.getByText('Tell them about this one in person').first()).toBeVisible()
})

test('a worker’s list says what has ended and what is not known, and offers what there is now', async ({ page }) => {
	await open(
		page,
		`/en/for-workers/share/#to=en&${toFragment({ ids: ['tiny-tunes', 'baby-massage', 'never-heard-of'], note: '' })}`,
	)
	await expect(page.getByText('Tiny tunes has ended. Nearest now:')).toBeVisible()
	await expect(page.getByText('Something on this list is not here any more.')).toBeVisible()
	await page.getByRole('button', { name: 'Add: Rhyme time' }).first().click()
	await expect(page.locator('ol.list > .row b')).toHaveText(['Baby massage', 'Rhyme time'])
	await expect(page.getByRole('button', { name: 'Added: Rhyme time' }).first()).toBeFocused()
	await page.locator('ol.list > .row summary').last().click()
	await page.getByRole('button', { name: 'Move up: Rhyme time' }).click()
	await expect(page.getByText('Tiny tunes has ended. Nearest now:')).toBeVisible()
	await expect(page.getByRole('link', { name: 'See it as the parent will' })).toHaveAttribute(
		'href',
		/#v=1&s=rhyme-time,baby-massage&c=/,
	)
	await page.getByRole('button', { name: 'Remove: Tiny tunes' }).click()
	await expect(page.getByText('Tiny tunes has ended')).toHaveCount(0)
	await page.goto(
		`/en/for-workers/hand-out/#to=en&${toFragment({ ids: ['baby-massage', 'never-heard-of'], note: '' })}`,
	)
	await expect(page.getByText('Something on this list is not here any more.')).toBeVisible()
	await expect(page.locator('.paper .entry')).toHaveCount(1)
})

test('a parent’s yes is to the list she was shown: what is added afterwards is asked about again', async ({ page }) => {
	await open(page, `/en/for-workers/share/#to=en&${toFragment({ ids: ['rhyme-time'], note: '' })}`)
	const give = page.locator('.give')
	const yes = give.getByRole('checkbox', { name: /The parent said yes/ })
	await yes.check()
	await expect(give.getByRole('button', { name: 'Copy the text' })).toBeEnabled()
	await page.getByRole('searchbox').fill('baby massage')
	await page.getByRole('button', { name: 'Add: Baby massage' }).click()
	await expect(yes).not.toBeChecked()
	await expect(give.getByRole('button', { name: 'Copy the text' })).toBeDisabled()
	await page.getByRole('button', { name: 'Remove: Baby massage' }).click()
	await expect(yes).toBeChecked()
	await page.getByLabel('A short note').fill('Ask for Amina')
	await expect(yes).not.toBeChecked()
})

test('where a phone does not copy, what is there to copy by hand is the list as it is now, and asked for', async ({
	page,
}) => {
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error()) } }),
	)
	await open(page, `/en/for-workers/share/#to=en&${toFragment({ ids: ['rhyme-time', 'baby-massage'], note: '' })}`)
	const give = page.locator('.give')
	await give.getByRole('checkbox', { name: /The parent said yes/ }).check()
	await give.getByRole('button', { name: 'Copy the link' }).click()
	await expect(give.locator('textarea')).toHaveValue(/s=rhyme-time,baby-massage/)
	await page.getByRole('button', { name: 'Remove: Baby massage' }).click()
	await expect(give.locator('textarea')).toHaveCount(0)
})

test('a second list opened in the same tab is not said to be kept', async ({ page }) => {
	await open(page, `/en/list/#${toFragment({ ids: ['rhyme-time'], note: '' })}`)
	await page.getByRole('button', { name: 'Keep all on this phone' }).click()
	await expect(page.locator('main').getByRole('status')).toHaveText('Kept')
	await page.evaluate((hash) => location.assign(hash), `#${toFragment({ ids: ['baby-massage'], note: '' })}`)
	await expect(rows(page)).toContainText('Baby massage')
	await expect(page.locator('main').getByRole('status')).toHaveText('')
})

test('a note is in the address when typing rests, and not at every letter', async ({ page }) => {
	await open(page, `/en/for-workers/share/#to=en&${toFragment({ ids: ['rhyme-time'], note: '' })}`)
	await page.evaluate(() => {
		const write = history.replaceState.bind(history)
		Object.assign(window, { writes: 0 })
		history.replaceState = (...all) => {
			;(window as unknown as { writes: number }).writes += 1
			write(...all)
		}
	})
	await page.getByLabel('A short note').pressSequentially('Ask for Amina')
	await expect(page).toHaveURL(/n=Ask\+for\+Amina/)
	expect(await page.evaluate(() => (window as unknown as { writes: number }).writes)).toBeLessThan(5)
	await page.reload()
	await expect(page.getByLabel('A short note')).toHaveValue('Ask for Amina')
})

test('a hand-out is of the address that stands above it, and says when part of that was lost', async ({ page }) => {
	const one = toFragment({ ids: ['rhyme-time'], note: '' })
	await open(page, `/en/for-workers/hand-out/#to=en&${one}`)
	await expect(page.locator('.paper .entry')).toContainText('Rhyme time')
	await page.evaluate((hash) => location.assign(hash), `#to=pl&${toFragment({ ids: ['baby-massage'], note: '' })}`)
	await expect(page.locator('.paper .entry [lang=pl]').first()).toBeVisible()
	await expect(page.locator('.paper .entry')).toContainText('Baby massage')
	await expect(page.locator('.paper')).not.toContainText('Rhyme time')
	await expect(page.getByText('Part of this link was lost')).toHaveCount(0)
	await page.evaluate((hash) => location.assign(hash), `#to=en&${one.slice(0, -1)}`)
	await expect(page.getByText('Part of this link was lost')).toBeVisible()
})

test('a language that does not load says so beside what was picked, and loses nothing', async ({ page }) => {
	await page.route('**/ur/list/services.js', (route) => route.abort())
	await open(page, `/en/for-workers/share/#to=en&${toFragment({ ids: ['baby-massage'], note: 'Ask for Amina' })}`)
	await page.locator('label', { hasText: 'اردو' }).click()
	await expect(page.getByRole('alert')).toContainText('The list did not load.')
	await expect(page.locator('ol.list > .row')).toHaveCount(1)
	await expect(page.locator('#note')).toHaveValue('Ask for Amina')
	await page.locator('label', { hasText: 'Polski' }).click()
	await expect(page.getByRole('link', { name: 'See it as the parent will' })).toHaveAttribute('href', /\/pl\/list\//)
	await expect(page.getByRole('alert')).toHaveCount(0)
})

test('pages whose list stands after # have no Share button that would leave it out', async ({ page }) => {
	for (const path of ['/en/list/', '/en/for-workers/share/', '/en/for-workers/hand-out/', '/en/for-workers/embed/']) {
		await open(page, path)
		await expect(page.locator('[data-share]')).toHaveCount(0)
	}
	await open(page, '/en/services/rhyme-time/')
	await expect(page.locator('[data-share]')).toHaveCount(1)
})

test.describe('a link given long ago', () => {
	test('keeping all of it leaves out what may be private, and says so; passing it on as well', async ({ page }) => {
		await open(page, `/en/list/#${toFragment({ ids: ['tea-and-talk', 'rhyme-time'], note: 'For Tuesday' })}`)
		await page.getByRole('button', { name: 'Keep all on this phone' }).click()
		await expect(page.locator('main').getByRole('status')).toHaveText('Kept · We left out what may be private.')
		expect(await stored(page)).toBe(JSON.stringify({ 'first-door-list': '["rhyme-time"]' }))
		await page.getByText('Show or send this list').click()
		const sms = (await page.getByRole('link', { name: 'Text message' }).getAttribute('href'))!
		expect(decodeURIComponent(sms)).toContain('/en/list/#v=1&s=rhyme-time&c=')
	})

	test('leads from what has ended or is named anew to what there is now', async ({ page }) => {
		await open(
			page,
			`/en/list/#${toFragment({ ids: ['tiny-tunes', 'songs-at-chapel-street', 'baby-massage'], note: '' })}`,
		)
		await expect(page.locator('.ended').first()).toContainText('Tiny tunes has ended. Nearest now:')
		await expect(page.locator('.ended').first().getByRole('link', { name: 'Rhyme time' })).toBeVisible()
		await expect(page.getByRole('link', { name: 'Baby massage' })).toBeVisible()
		await page.goto('/en/services/tiny-tunes/')
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tiny tunes has ended')
		await expect(page.getByRole('link', { name: 'Rhyme time' })).toBeVisible()
	})

	for (const [what, fragment, says] of [
		[
			'cut short',
			toFragment({ ids: ['baby-massage', 'rhyme-time'], note: '' }).slice(0, -3),
			'Part of this link was lost',
		],
		['from a newer page', 'v=9&s=baby-massage&c=x', 'made by a newer page'],
		['nonsense', 'v=1&s=%3Cscript%3E,../..,wombat&c=x', 'We could not read this list'],
	] as const) {
		test(`${what}: says so kindly, with what could be read`, async ({ page }) => {
			await open(page, `/en/list/#${fragment}`)
			await expect(page.getByText(says)).toBeVisible()
			await expect(page.getByRole('link', { name: 'Find', exact: true }).first()).toBeVisible()
		})
	}
})

test('large print in several sheets never cuts an entry', async ({ page }) => {
	const ids = ['baby-feeding-drop-in', 'health-visiting-team', 'stay-and-play-under-ones', 'baby-bank', 'rhyme-time']
	await open(page, `/en/for-workers/hand-out/#to=ur&${toFragment({ ids, note: '' })}`)
	await page.getByText('Large print').click()
	await page.getByText('With words to say').click()
	await page.getByText('A code for each service').click()
	const sheets = (await wordsOnPaper(page)).map((words) => words.replace(/\s+/g, ' '))
	expect(sheets.length).toBeGreaterThan(1)
	const numbers = ['01632 960 114', '01632 960 101', '01632 960 505', '01632 960 123']
	const names = ['Baby feeding drop-in', 'Health visiting team', 'Baby bank', 'Rhyme time']
	const sheetOf = (said: string) => sheets.findIndex((words) => words.includes(said))
	expect(sheetOf(names[0]!), 'the first entry begins below the name of the sheet').toBe(0)
	for (const [at, number] of numbers.entries()) {
		expect(sheetOf(number), number).toBeGreaterThanOrEqual(0)
		expect(sheetOf(number), number).toBe(sheetOf(names[at]!))
	}
})
