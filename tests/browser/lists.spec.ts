import { chromium, expect, stopped, test, type Page } from './test.ts'
import { toFragment } from '#domain/lists/link.ts'
import { chromiumPath } from '#commands/chromium.ts'
import { kinds, open, screenSeen } from './open.ts'
import { wordsOnPaper } from './paper.ts'

const rows = (page: Page) => page.locator('ol.list > .row')
const listHash = toFragment({ ids: ['baby-feeding-drop-in', 'rhyme-time'], note: 'Ask for Amina' })
const into = async (page: Page, language: string) => {
	await page.locator('.lang summary').click()
	return page.locator('.lang').getByRole('link', { name: language, exact: true })
}
const inOrder = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash))

test.describe('another language of the same page', () => {
	for (const path of [
		`/en/list/#${listHash}`,
		'/en/search/#q=rhyme+time',
		`/en/for-workers/share/#to=ur&${listHash}`,
		`/en/for-workers/hand-out/#to=ur&${listHash}`,
		'/en/for-workers/embed/#what=list',
		'/en/urgent-help/#self-harm',
	])
		test(`keeps what stands after # of ${path.split('#')[0]}`, async ({ page }) => {
			await open(page, path)
			await (await into(page, 'اردو')).click()
			await expect(page).toHaveURL(new RegExp(`^[^#]*${path.split('#')[0]!.replace('/en/', '/ur/')}#`))
			await expect.poll(() => inOrder(page)).toBe(decodeURIComponent(`#${path.split('#')[1]}`))
		})

	test('shows the same list, and with it the note, also in a new tab, by keyboard and back in English', async ({
		page,
		context,
	}) => {
		await open(page, `/en/list/#${listHash}`)
		const [tab] = await Promise.all([
			context.waitForEvent('page'),
			(await into(page, 'اردو')).click({ modifiers: ['ControlOrMeta'] }),
		])
		await expect(rows(tab)).toHaveCount(2)
		await expect(tab.locator('.sender-note')).toContainText('Ask for Amina')
		await tab.locator('.made a[hreflang=en]').focus()
		await tab.keyboard.press('Enter')
		await expect(tab).toHaveURL(/\/en\/list\/#/)
		await expect(rows(tab)).toHaveCount(2)
	})

	test('is chosen on the start page without losing what came with the link', async ({ browser }) => {
		const context = await browser.newContext({ locale: 'ja' })
		const page = await context.newPage()
		await page.goto(`/#${listHash}`)
		await page.getByRole('link', { name: 'English' }).click()
		await expect(page).toHaveURL(/\/en\/#v=1/)
		await context.close()
	})
})

test.describe('in the middle of a check', () => {
	const answerOne = async (page: Page) => {
		await open(page, '/en/find-help/')
		await page.locator('[data-start]').click()
		await screenSeen(page)
		await page.locator('.check .next .btn').first().click()
		await screenSeen(page)
		await page.locator('input[value="baby"]').check()
	}

	test('changing the language asks first; staying loses nothing, and going goes', async ({ page }) => {
		await answerOne(page)
		await (await into(page, 'اردو')).click()
		await expect(page.getByRole('heading', { name: 'Leave the questions?' })).toBeFocused()
		await expect(page.locator('#leave')).toBeVisible()
		await page.getByRole('button', { name: 'Stay here' }).click()
		await expect(page.locator('input[value="baby"]')).toBeChecked()
		await page.locator('.brand').click()
		await page.getByRole('button', { name: 'Open the other page' }).click()
		await expect(page).toHaveURL(/\/en\/$/)
	})

	test('nothing stands between a parent and help, and a check nobody answered asks nothing', async ({ page }) => {
		await answerOne(page)
		await page.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ body: 'Weather' }))
		await screenSeen(page)
		await page.locator('[data-help-now]').click()
		await expect(page.locator('.check .btn.help')).toBeVisible()
		await page.locator('.check .btn.help').click({ noWaitAfter: true })
		await expect(page.getByText('Leave the questions?')).toHaveCount(0)
		await page.locator('#leave').click()
		await expect(page).toHaveURL('https://www.bbc.co.uk/weather')
		await page.goto('/en/find-help/')
		await page.locator('[data-start]').click()
		await expect(page.locator('.check h1')).toBeVisible()
		await screenSeen(page)
		await page.locator('.brand').click()
		await expect(page).toHaveURL(/\/en\/$/)
	})
})

test.describe('coming back to the list a check ended in', () => {
	/**
	 * Playwright switches off what lets Back show a page as it was left, and a browser without windows has it not;
	 * parents' browsers have it.
	 */
	const withBack = async (use: (page: Page) => Promise<void>, baseURL: string) => {
		const executablePath = chromiumPath('whole')
		const browser = await chromium.launch({
			...(executablePath ? { executablePath } : { channel: 'chromium' }),
			args: ['--no-sandbox'],
			ignoreDefaultArgs: ['--disable-back-forward-cache'],
		})
		try {
			const context = await stopped(await browser.newContext({ baseURL }))
			await use(await context.newPage())
		} finally {
			await browser.close()
		}
	}
	const toList = async (page: Page) => {
		await page.goto('/en/find-help/')
		await page.locator('[data-start]').click()
		await screenSeen(page)
		await page.locator('.check .next .btn').first().click()
		await screenSeen(page)
		await page.locator('input[value="baby"]').check()
		await screenSeen(page)
		await page.getByRole('button', { name: 'Show my list now' }).click()
		await screenSeen(page)
	}

	test('after a service was opened, Back shows the list again; nothing of it is stored', async ({ baseURL }) => {
		await withBack(async (page) => {
			await toList(page)
			await page.locator('.helpers a[data-waits]').first().click()
			await expect(page.locator('.check')).toHaveCount(0)
			expect(page.url()).toContain('/en/services/')
			expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual({})
			await page.evaluate(() => history.back())
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your list')
			await page.evaluate(() => location.assign('/en/'))
			await expect(page).toHaveURL(/\/en\/$/)
			await page.evaluate(() => history.back())
			await expect(page.locator('.check')).toHaveCount(0)
		}, baseURL!)
	})

	test('what may be private asks first and does not come back', async ({ baseURL }) => {
		await withBack(async (page) => {
			await toList(page)
			const safe = page.locator('.lists > section', { hasText: 'Feeling safe' }).locator('.helpers a:not([data-waits])')
			await safe.first().click()
			await page.getByRole('button', { name: 'Open the other page' }).click()
			await expect(page).toHaveURL(/\/en\/services\//)
			await page.evaluate(() => history.back())
			await expect(page.locator('.check')).toHaveCount(0)
		}, baseURL!)
	})
})

test.describe('a link that mail and message programs changed', () => {
	for (const [what, address] of [
		['# written out', `/en/list/%23${listHash}`],
		['# written out twice', `/en/list/%2523${listHash}`],
		['# lost', `/en/list/${listHash}`],
		['the slash before # lost', `/en/list%23${listHash}`],
		['= written out', `/en/list/#${listHash.replaceAll('=', '%3D')}`],
		['& written out', `/en/list/#${listHash.replaceAll('&', '%26')}`],
		['all of it written out', `/en/list/%23${encodeURIComponent(listHash)}`],
		['& as in HTML and a full stop', `/en/list/#${listHash.replaceAll('&', '&amp;')}.`],
	] as const)
		test(`${what}: the list opens`, async ({ page }) => {
			await page.goto(address)
			await expect(rows(page)).toHaveCount(2)
			await expect(page.locator('.sender-note')).toContainText('Ask for Amina')
			await expect(page.getByText('Part of this link was lost')).toHaveCount(0)
		})

	test('what is no list never looks as if no link had been given, and the skip link is no link to a list', async ({
		page,
	}) => {
		await page.addInitScript(() => localStorage.setItem('first-door-list', '["rhyme-time"]'))
		await open(page, '/en/list/#something%20else')
		await expect(page.getByText('We could not read this list.')).toBeVisible()
		await expect(page.getByText('Nothing kept yet')).toHaveCount(0)
		await page.locator('main').getByRole('link', { name: 'My list' }).click()
		await expect(rows(page)).toHaveCount(1)
		await page.keyboard.press('Tab')
		await page.keyboard.press('Enter')
		await expect(page).toHaveURL(/#main$/)
		await expect(rows(page)).toHaveCount(1)
	})

	test('a page that is not there stays so, and leads to no other site', async ({ page, baseURL }) => {
		for (const address of ['/en/nothing/', '/en/nothing/%23v=1', '//evil.example/%23v=1']) {
			await page.goto(`${baseURL}${address}`)
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
			expect(new URL(page.url()).hostname).toBe('localhost')
		}
	})
})

test.describe('on paper', () => {
	const figures = (text: string) => text.replace(/\D/g, '')

	test('every sign and every number of urgent help is printed', async ({ page }) => {
		await open(page, '/en/urgent-help/')
		const signs = await page
			.locator('main details li, main details .num')
			.evaluateAll((items) => items.map((item) => item.textContent?.replace(/\s+/g, '') ?? ''))
		const words = (await wordsOnPaper(page)).join('').replace(/\s+/g, '')
		expect(signs.length).toBeGreaterThan(30)
		expect(signs.filter((one) => !words.includes(one))).toEqual([])
	})

	for (const kind of ['urgent help', 'service', 'helpline', 'stage', 'need', 'place', 'guide', 'find help', 'home'])
		test(`every number ${kind} offers to ring is printed`, async ({ page }) => {
			await open(page, kinds('en')[kind]!)
			const numbers = await page
				.locator('main a[href^="tel:"]')
				.evaluateAll((links) => links.map((link) => link.getAttribute('href')!.replace(/\D/g, '')))
			const words = figures((await wordsOnPaper(page)).join(' '))
			expect(numbers.filter((number) => !words.includes(number))).toEqual([])
		})
})

/** Ids of services that may be shared, the longest first. */
const longest = async (page: Page, count: number) =>
	page.evaluate(async (most) => {
		const { default: data } = await import(new URL('/en/list/services.js', location.href).href)
		return Object.keys(data.services)
			.filter((id) => !data.services[id].isPrivate)
			.sort((one, other) => other.length - one.length)
			.slice(0, most)
	}, count)

test('a kept list longer than a link holds says so before it is sent, and goes in parts that hold all of it', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write'])
	await open(page, '/en/')
	const ids = await longest(page, 15)
	await page.evaluate((list) => localStorage.setItem('first-door-list', JSON.stringify(list)), ids)
	await open(page, '/en/list/')
	await expect(page.getByText('12 of 15 fit in one link.')).toBeVisible()
	const sent: string[] = []
	for (const part of ['Part 1 of 2', 'Part 2 of 2']) {
		await page.getByRole('radio', { name: part }).check()
		await page.getByRole('button', { name: 'Copy the link' }).click()
		await expect(page.getByText('Copied.')).toBeVisible()
		const link = await page.evaluate(() => navigator.clipboard.readText())
		sent.push(...link.split('&s=')[1]!.split('&')[0]!.split(','))
		expect(decodeURIComponent((await page.getByRole('link', { name: 'WhatsApp' }).getAttribute('href'))!)).toContain(
			link,
		)
	}
	expect(sent).toEqual(ids)
})

test('a ready list that does not fit says how much of it was added', async ({ page }) => {
	await open(page, '/en/for-workers/share/')
	const ids = await longest(page, 11)
	await page.goto(`/en/for-workers/share/#to=en&${toFragment({ ids, note: '' })}`)
	await page.reload()
	await expect(rows(page)).toHaveCount(11)
	await page.getByRole('button', { name: 'Dads', exact: true }).click()
	await expect(rows(page)).toHaveCount(12)
	await expect(page.getByText(/^Added: 1 of \d\. A list holds 12\./)).toBeVisible()
})

test('a note too long for a code costs the note in the code, never the page', async ({ page }) => {
	await open(page, '/en/for-workers/share/')
	const ids = await longest(page, 12)
	await page.goto(`/en/for-workers/share/#to=ur&${toFragment({ ids, note: '😀'.repeat(200) })}`)
	await page.reload()
	await expect(rows(page)).toHaveCount(12)
	await expect(page.locator('.give .qr')).toBeVisible()
	await expect(page.getByText('The note is too long for the code.')).toBeVisible()
	await expect(page.getByText('The note is too long for the text message.')).toBeVisible()
	await page.getByLabel('A short note').fill('Hello')
	await expect(page.getByText('The note is too long for the code.')).toHaveCount(0)
})

test.describe('a note from somebody we do not know', () => {
	const note = 'URGENT from the NHS: ring 07700 900123 or see evil.example/pay. Or 01632 960 114.'
	const fragment = toFragment({ ids: ['baby-feeding-drop-in', 'rhyme-time'], note })

	test('stands below the services, is marked as not ours, and leads to nobody who is not on the list', async ({
		page,
	}) => {
		await open(page, `/en/list/#${fragment}`)
		const marked = page.locator('ol.list ~ .sender-note')
		await expect(marked).toContainText('It is not from First Door or the NHS.')
		await expect(marked.locator('blockquote')).toHaveText('URGENT from the NHS: ring … or see … Or 01632 960 114.')
		await expect(marked).toContainText('We left a phone number or web address out of this note.')
	})

	test('the same on paper, in both languages', async ({ page }) => {
		await open(page, `/en/for-workers/hand-out/#to=ur&${fragment}`)
		await expect(page.locator('.noted [lang=ur]')).toBeVisible()
		const words = (await wordsOnPaper(page)).join(' ').replace(/\s+/g, ' ')
		expect(words).toContain('It is not from First Door or the NHS.')
		expect(words).toContain('01632 960 114')
		expect(words).not.toMatch(/07700|evil/)
	})

	test('whoever writes it is told what will not be shown, and what is typed stays', async ({ page }) => {
		await open(page, `/en/for-workers/share/#to=en&${fragment}`)
		await expect(page.getByText('A phone number or web address will not be shown.')).toBeVisible()
		await expect(page.getByLabel('A short note')).toHaveValue(note)
		const link = await page.getByRole('link', { name: 'See it as the parent will' }).getAttribute('href')
		expect(decodeURIComponent(link!)).not.toMatch(/07700|evil/)
	})
})

test('words typed into the picker find only what can be picked', async ({ page }) => {
	await open(page, '/en/for-workers/share/')
	await page.getByRole('searchbox').fill('vaccines')
	await expect(page.locator('.rows > li').first()).toBeVisible()
	await expect(page.locator('.find .rows a:not([href*="/services/"])')).toHaveCount(0)
	await expect(page.getByText('More in our pages')).toHaveCount(0)
})

test('the Share and Keep dialogs have names', async ({ page }) => {
	await open(page, '/en/services/tea-and-talk/')
	await page.locator('[data-share]').click()
	await expect(page.getByRole('dialog', { name: 'Share this page' })).toBeVisible()
	await page.keyboard.press('Escape')
	await page.locator('[data-keep="tea-and-talk"]').first().click()
	await expect(page.getByRole('dialog', { name: /Someone who looks at your phone/ })).toBeVisible()
})
