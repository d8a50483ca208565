import { expect, test, type Page } from './test.ts'
import { instant } from '../moment.ts'
import { expectAccessible, expectNoSidewaysScroll, open, screenSeen } from './open.ts'

const start = async (page: Page, path = '/en/find-help/') => {
	await open(page, path)
	await page.locator('[data-start]').click()
	await expect(page.locator('.check h1')).toBeFocused()
	await screenSeen(page)
}
const heading = (page: Page) => page.locator('.check h1')
const next = async (page: Page) => {
	await page.locator('.check .next .btn').first().click()
	await screenSeen(page)
}

/** Goes to the list, choosing the options named on the way; calls back at every screen. */
async function fillIn(
	page: Page,
	chosen: Readonly<Record<string, readonly string[]>>,
	atScreen: (name: string) => Promise<void> = async () => {},
): Promise<void> {
	for (let screens = 0; screens < 45; screens += 1) {
		if ((await page.locator('.check .lists').count()) > 0) break
		const name =
			(await page.locator('.check input').count()) > 0
				? await page.locator('.check input').first().getAttribute('name')
				: (await page.locator('.check details.opt').count()) > 0
					? 'now'
					: 'notice'
		await atScreen(name ?? '')
		for (const option of chosen[name ?? ''] ?? []) await page.locator(`.check input[value="${option}"]`).check()
		await next(page)
	}
	await expect(page.locator('.check .lists')).toBeVisible()
	await atScreen('list')
}

const troubled = {
	stage: ['newborn'],
	who: ['mum'],
	mood: ['tearful'],
	worry: ['lots'],
	people: ['no'],
	days: ['sleep'],
	feeding: ['hurts'],
	together: ['row'],
	safe: ['yes'],
	use: ['drink'],
	money: ['food'],
}

test('answers lead to a list that says why, what to do first and whom to ring', async ({ page }) => {
	await start(page)
	await fillIn(page, { stage: ['newborn'], mood: ['tearful'], days: ['sleep'] })
	await expect(heading(page)).toHaveText('Your list')
	const low = page.locator('.needed', { has: page.getByRole('heading', { name: 'Feeling low' }) })
	await expect(low).toContainText('Because you said: I cry a lot or feel sad a lot')
	await expect(low).toContainText('Do this first')
	await expect(low).toContainText('You can say')
	await expect(low.locator('a[href^="tel:"]').first()).toBeVisible()
	expect(await low.locator('.helpers li').count()).toBe(3)
	await low.getByRole('button', { name: /^Show / }).click()
	expect(await low.locator('.helpers li').count()).toBeGreaterThan(3)
	await expect(page.locator('main')).not.toContainText(/\b\d+ (needs|problems|answers)\b|score|%/i)
})

test('the list can be opened at any moment, and the questions go on where they were', async ({ page }) => {
	await start(page)
	await next(page)
	await page.locator('input[value="baby"]').check()
	await page.getByRole('button', { name: 'Show my list now' }).click()
	await expect(heading(page)).toHaveText('Your list')
	await screenSeen(page)
	await page.getByRole('button', { name: 'Back to the questions' }).click()
	await expect(page.locator('input[value="baby"]')).toBeChecked()
})

test('Back keeps answers; a changed one forgets what no longer applies', async ({ page }) => {
	await start(page)
	await next(page)
	await page.locator('input[value="newborn"]').check()
	await next(page)
	await page.getByRole('button', { name: 'Back' }).click()
	await expect(page.locator('input[value="newborn"]')).toBeChecked()
	await screenSeen(page)
	await page.locator('input[value="late-pregnancy"]').check()
	await fillIn(page, {}, async (name) => expect(name).not.toBe('days'))
})

test('an urgent answer opens its card at once, takes focus to it, and stands first in the list (SR1)', async ({
	page,
}) => {
	await start(page)
	await page.locator('summary', { hasText: 'I am pregnant and my baby is moving less' }).click()
	await expect(page.locator('#movements')).toBeFocused()
	await expect(page.locator('#movements')).toContainText('Do not wait until the next day')
	await fillIn(page, { mood: ['tearful'] })
	await expect(page.locator('.lists .needed').first()).toContainText(
		'Call your midwife or maternity unit straight away',
	)
	await expect(
		page
			.locator('.lists .needed')
			.first()
			.getByRole('link', { name: /01632 960 104/ }),
	).toBeVisible()
})

test('“Need help now?” is in reach at every question, keeps the answers, and the bar does the same', async ({
	page,
}) => {
	await start(page)
	await next(page)
	await page.locator('input[value="newborn"]').check()
	for (const way of [
		page.getByRole('button', { name: 'Need help now?' }),
		page.getByRole('navigation', { name: 'Quick links' }).getByRole('link', { name: 'Help now' }),
	]) {
		await way.click()
		await expect(heading(page)).toHaveText('Is any of this happening now?')
		await screenSeen(page)
		await expect(page.locator('summary', { hasText: 'my baby is moving less' })).toHaveCount(0)
		await next(page)
		await expect(page.locator('input[value="newborn"]')).toBeChecked()
	}
})

test('the same “Feeling safe” card stands in every list, and says nothing about an answer (SR10)', async ({ page }) => {
	const cards: string[] = []
	for (const chosen of [{}, { safe: ['yes'] }, { safe: ['no'] }]) {
		await start(page)
		await fillIn(page, chosen)
		const card = page.locator('.needed', { has: page.getByRole('heading', { name: 'Feeling safe' }) })
		await expect(card).toHaveCount(1)
		cards.push(await card.innerText())
		expect((await page.getByRole('heading').allInnerTexts()).join(' ')).not.toMatch(/domestic|violence|abuser/i)
	}
	expect(new Set(cards).size).toBe(1)
})

test('loss leads to a quiet list with a way back', async ({ page }) => {
	await start(page)
	await next(page)
	await page.locator('input[value="loss"]').check()
	await next(page)
	await expect(page.getByRole('heading', { name: 'When a baby dies or a pregnancy ends' })).toBeVisible()
	await expect(page.getByRole('heading', { name: 'For every family' })).toHaveCount(0)
	await expect(page.getByRole('link', { name: 'Back to start' })).toBeVisible()
})

test('a worker hands over the phone before private questions, and uses no family to interpret (SR15)', async ({
	page,
}) => {
	await start(page)
	const handed: string[] = []
	await fillIn(page, { who: ['helper'], mood: ['tearful'] }, async (name) => {
		if (name === 'notice') handed.push(await page.locator('.check').innerText())
	})
	expect(handed[0]).toContain('Please hand over the phone')
	expect(handed.join(' ')).toContain('The next question is about feeling safe')
})

test('sending leaves out what is private until it is ticked, and never says an answer (SR16)', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write'])
	await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }))
	await start(page)
	await fillIn(page, { ...troubled, safe: ['no'] })
	await page.getByRole('button', { name: 'Send this list' }).click()
	const first = await page.evaluate(() => navigator.clipboard.readText())
	expect(first).toContain('Baby feeding drop-in: 01632 960 114')
	expect(first).not.toMatch(/Mental health team|cry|Refuge|Safe Harbour|Clearway|newborn/)
	await page.getByText('Add Feeling low').click()
	await page.getByRole('button', { name: 'Send this list' }).click()
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Mental health team')
	await expect(page.getByRole('status').last()).toContainText('Copied')
})

test('printing leaves private cards out until the parent says so', async ({ page }) => {
	await start(page)
	await fillIn(page, { mood: ['tearful'], days: ['sleep'] })
	await page.emulateMedia({ media: 'print' })
	await expect(page.getByRole('heading', { name: 'Feeling low' })).toBeHidden()
	await expect(page.getByRole('heading', { name: 'Feeling safe' })).toBeHidden()
	await expect(page.getByRole('heading', { name: 'Sleep' })).toBeVisible()
	await page.emulateMedia({ media: 'screen' })
	await page.getByText('Print the private parts too').click()
	await page.emulateMedia({ media: 'print' })
	await expect(page.getByRole('heading', { name: 'Feeling safe' })).toBeVisible()
})

for (const locale of ['en', 'ur', 'pl']) {
	test(`nothing is kept, sent or shown of what was answered: ${locale} (SR7, SR8)`, async ({ page, context }) => {
		const requests: string[] = []
		page.on('request', (request) => requests.push(request.url()))
		await page.goto(`/${locale}/`)
		await start(page, `/${locale}/find-help/`)
		const title = await page.title()
		const length = await page.evaluate(() => history.length)
		const before = requests.length
		await fillIn(page, troubled, async () => {
			expect(await page.title()).toBe(title)
			expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe(
				`/${locale}/find-help/`,
			)
		})
		expect(requests.slice(before)).toEqual([])
		expect(
			await page.evaluate(() => ({
				length: history.length,
				state: JSON.stringify(history.state),
				referrer: document.querySelector('meta[name=referrer]')?.getAttribute('content'),
			})),
		).toEqual({ length, state: 'null', referrer: 'no-referrer' })
		expect(await context.cookies()).toEqual([])
		const kept = await page.evaluate(async () => ({
			local: { ...localStorage },
			session: { ...sessionStorage },
			databases: (await indexedDB.databases()).length,
			caches: (await caches.keys()).length,
			name: window.name,
		}))
		expect(kept).toEqual({ local: {}, session: {}, databases: 0, caches: 0, name: '' })
		expect(title).not.toMatch(/safe|mood|money|محفوظ|bezpiecz/i)
		expect(await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content')).toContain(
			"connect-src 'none'",
		)
		await page.goto(`/${locale}/`)
		await page.goBack()
		await expect(page.locator('.check')).toHaveCount(0)
		await expect(page.locator('input:checked')).toHaveCount(0)
		await page.reload()
		await expect(page.locator('.check')).toHaveCount(0)
	})
}

/** Two taps at one point, so far apart as a trembling or doubtful finger makes them; then something else is there. */
async function tapTwice(page: Page, selector: string, next = '.check h1'): Promise<void> {
	const target = page.locator(selector).first()
	await target.scrollIntoViewIfNeeded()
	const { x, y, width, height } = (await target.boundingBox())!
	await page.mouse.click(x + width / 2, y + height / 2)
	await page.clock.runFor(90)
	await page.mouse.click(x + width / 2, y + height / 2)
	await screenSeen(page, next)
}

for (const [path, first] of [
	['/en/find-help/', 1],
	['/en/money-check/', 0],
	['/en/find-help/?kiosk', 1],
] as const)
	test(`a second tap meant for the screen before does nothing: ${path}`, async ({ page }) => {
		test.setTimeout(120_000)
		const seen: string[] = []
		const now = async () => `${await heading(page).innerText()} ${await page.locator('.check input:checked').count()}`
		await start(page, path)
		await fillIn(page, { who: ['helper'] }, async () => void seen.push(await now()))
		await open(page, path)
		await page.clock.pauseAt(instant)
		await tapTwice(page, '[data-start]')
		for (const [screen, expected] of seen.entries()) {
			expect(await now()).toBe(expected)
			if (await page.locator('.check input[value="helper"]').count())
				await page.locator('.check input[value="helper"]').check()
			if (screen < seen.length - 1) await tapTwice(page, '.check .next .btn')
		}
		expect(seen.length).toBeGreaterThan(8 + first)
		await expect(page.locator('.check .lists')).toBeVisible()
		await tapTwice(page, '.check .ends .tool >> nth=1', '[data-start]')
		await expect(page).toHaveURL(path)
	})

test('Enter held down goes one question on, and leaving is never put off', async ({ page }) => {
	await page.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ contentType: 'text/html', body: 'Weather' }))
	await start(page)
	await next(page)
	const first = await heading(page).innerText()
	await page.locator('.check .next .btn').first().focus()
	await page.keyboard.down('Enter')
	await expect(heading(page)).not.toHaveText(first)
	const second = await heading(page).innerText()
	for (let repeats = 0; repeats < 8; repeats += 1) {
		await page.locator('.check .next .btn').first().focus()
		await page.keyboard.down('Enter')
		await page.clock.runFor(90)
	}
	await page.keyboard.up('Enter')
	await expect(heading(page)).toHaveText(second)
	await page.locator('.check .next .btn').first().click()
	await page.locator('#leave').click()
	await expect(page).toHaveURL('https://www.bbc.co.uk/weather')
})

test('forms offer nothing to a browser that remembers', async ({ page }) => {
	await start(page)
	await next(page)
	await expect(page.locator('.check form')).toHaveAttribute('autocomplete', 'off')
	await expect(page.locator('.check input[checked], .check input:checked')).toHaveCount(0)
})

test('leaving from the middle goes at once, and Back does not return to an answer', async ({ page }) => {
	await page.route('https://www.bbc.co.uk/**', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
	)
	await page.goto('/en/')
	await start(page)
	await next(page)
	await page.locator('input[value="newborn"]').check()
	for (const key of ['Shift', 'Shift', 'Shift']) await page.keyboard.press(key)
	await expect(page).toHaveURL('https://www.bbc.co.uk/weather')
	await page.goBack()
	await expect(page).toHaveURL('/en/')
})

test('in a frame it shows no question and opens by itself, whatever headers a host sends (SR20)', async ({ page }) => {
	await page.route('**/en/find-help/', async (route) => {
		const answer = await route.fetch()
		const { 'x-frame-options': _, 'content-security-policy': __, ...headers } = answer.headers()
		await route.fulfill({ response: answer, headers })
	})
	await page.route('**/host/', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: '<!doctype html><iframe src="/en/find-help/" width="390" height="600"></iframe>',
		}),
	)
	await page.goto('/host/')
	const frame = page.frameLocator('iframe')
	await expect(frame.getByRole('link', { name: 'Open it' })).toHaveAttribute('target', '_blank')
	await expect(frame.locator('[data-start]')).toHaveCount(0)
})

test('without script it is one page of questions that lead to people', async ({ browser }) => {
	const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
	await page.goto('/en/find-help/')
	await page.getByRole('link', { name: 'Start' }).click()
	await expect(page.getByText('Only look if no one can see your screen')).toBeVisible()
	await expect(page.getByText('Does anyone make you feel scared')).toBeHidden()
	await page.getByText('Show the question').first().click()
	await expect(page.getByText('Does anyone make you feel scared')).toBeVisible()
	await page.getByRole('link', { name: 'I cry a lot or feel sad a lot' }).click()
	await expect(page).toHaveURL('/en/needs/mood/')
	await page.goto('/en/money-check/#questions')
	await expect(page.getByRole('heading', { name: 'Child Benefit', exact: true })).toBeVisible()
})

test('when the rest does not load, it says so and where else to look', async ({ page }) => {
	await page.route('**/help.js', (route) => route.abort())
	await page.goto('/en/find-help/')
	await page.locator('[data-start]').click()
	await expect(page.getByRole('alert')).toContainText('This part did not load')
	await expect(page.getByRole('alert').getByRole('link', { name: 'Urgent help' })).toBeVisible()
})

test('by keyboard alone, from the start to the list', async ({ page }) => {
	await open(page, '/en/find-help/')
	await page.locator('[data-start]').focus()
	await page.keyboard.press('Enter')
	await expect(heading(page)).toHaveText('Is any of this happening now?')
	await screenSeen(page)
	for (let screens = 0; screens < 45 && (await heading(page).textContent()) !== 'Your list'; screens += 1) {
		await expect(heading(page)).toBeFocused()
		const target = page.locator('.check .next .btn').first()
		for (
			let presses = 0;
			presses < 40 && !(await target.evaluate((button) => button === document.activeElement));
			presses += 1
		) {
			await page.keyboard.press('Tab')
			if (presses === 0 && (await page.evaluate(() => document.activeElement instanceof HTMLInputElement)))
				await page.keyboard.press('Space')
		}
		await page.keyboard.press('Enter')
		await screenSeen(page)
	}
	await expect(heading(page)).toHaveText('Your list')
})

test('the reading order is heading, hint, answers, next, skip', async ({ page }) => {
	await start(page)
	await next(page)
	const order = await page
		.locator('.check')
		.evaluate((check) =>
			[...check.querySelectorAll('h1, #hint, input, .next .btn')].map(
				(element) => element.id || element.getAttribute('value') || element.textContent,
			),
		)
	expect(order).toEqual([
		'ask',
		'hint',
		'early-pregnancy',
		'late-pregnancy',
		'newborn',
		'baby',
		'toddler',
		'two-plus',
		'loss',
		'Next',
		'Skip this',
	])
	await expect(page.getByRole('group', { name: 'Which fits you now?' })).toBeVisible()
})

for (const { name, locale, width, colorScheme } of [
	{ name: '320 px, Urdu', locale: 'ur', width: 320, colorScheme: 'light' },
	{ name: '1280 px, dark', locale: 'en', width: 1280, colorScheme: 'dark' },
] as const) {
	test(`every step is without a fault a machine can find: ${name}`, async ({ browser }) => {
		test.setTimeout(180_000)
		const page = await (await browser.newContext({ viewport: { width, height: 800 }, colorScheme })).newPage()
		await start(page, `/${locale}/find-help/`)
		await fillIn(page, troubled, async () => {
			await expectAccessible(page)
			await expectNoSidewaysScroll(page)
			await page.setViewportSize({ width, height: 800 })
		})
	})
}

test.describe('on a centre’s tablet', () => {
	test('nothing leads out, and it clears by itself after a warning that can be put off', async ({ page }) => {
		await page.clock.install({ time: instant })
		await start(page, '/en/find-help/?kiosk')
		await expect(page.locator('.bar')).toBeHidden()
		await expect(page.locator('.leave')).toBeHidden()
		await next(page)
		await page.locator('input[value="newborn"]').check()
		await page.clock.runFor(61_000)
		await expect(page.getByRole('alertdialog')).toBeVisible()
		await page.clock.runFor(600)
		await page.getByRole('button', { name: 'I am still here' }).click()
		await expect(page.locator('input[value="newborn"]')).toBeChecked()
		await page.clock.runFor(600)
		await page.getByRole('button', { name: 'Show my list now' }).click()
		await page.evaluate(() => document.querySelector<HTMLAnchorElement>('.brand')!.click())
		await expect(page).toHaveURL(/find-help\/\?kiosk/)
		expect(
			await page
				.locator('.check a')
				.evaluateAll((links) => links.filter((link) => getComputedStyle(link).pointerEvents !== 'none').length),
		).toBe(0)
		await page.clock.runFor(92_000)
		await expect(page.locator('.check')).toHaveCount(0)
		await expect(page.locator('[data-start]')).toBeVisible()
		await expect(page.locator('main a:visible')).toHaveCount(1)
		await page.locator('.lang summary').click()
		await page.locator('.lang a[hreflang="ur"]').click()
		await expect(page).toHaveURL(/\/ur\/find-help\/\?kiosk/)
	})
})

test.describe('the money check', () => {
	const family = { nation: ['england'], where: ['under-3-months'], first: ['first'], credit: ['gets'], pay: ['low'] }

	test('groups what can be claimed, nearest limit first, with amounts and who helps', async ({ page }) => {
		await start(page, '/en/money-check/')
		await fillIn(page, family)
		const now = page.locator('section', { has: page.getByRole('heading', { name: 'Claim now' }) })
		await expect(now.getByRole('heading', { level: 3 })).toHaveText([
			'Universal Credit for each child',
			'Child Benefit',
			'Sure Start Maternity Grant',
			'Free prescriptions and dental care for you',
		])
		await expect(now).toContainText('£27.05 a week')
		await expect(now.getByRole('link', { name: /What to have ready ?: Child Benefit/ })).toHaveAttribute(
			'href',
			'/en/money-check/child-benefit/',
		)
		await expect(page.locator('main')).not.toContainText(/entitled/i)
		await expect(page.getByRole('heading', { name: 'Who can help you claim' })).toBeVisible()
	})

	test('amounts hide after the last day they hold for, and with them the questions about them', async ({ page }) => {
		await page.clock.setFixedTime(new Date('2027-04-06T10:00:00+01:00'))
		await start(page, '/en/money-check/')
		const screens: string[] = []
		await fillIn(page, family, async (name) => void screens.push(name))
		expect(screens).not.toContain('pay')
		await expect(page.locator('main')).not.toContainText('£')
		await expect(page.locator('main')).toContainText('The amount changes each April')
	})

	test('a visa without public funds leaves them out and says where to get advice first', async ({ page }) => {
		await start(page, '/en/money-check/')
		await fillIn(page, { ...family, funds: ['told-no'] })
		await expect(page.locator('main')).toContainText('Get free advice first')
		await expect(page.getByRole('heading', { name: 'Child Benefit', exact: true })).toHaveCount(0)
		await expect(page.getByRole('heading', { name: 'Healthy Start card and vitamins' })).toBeVisible()
	})
})
