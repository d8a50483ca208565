import { expect, type Page } from '@playwright/test'
import AxeBuilder from '@axe-core/playwright'
import { embedded, heights, scriptTag, site, test } from './host.ts'

const finder = scriptTag('data-venue="otter-lane-childrens-centre" data-stage="newborn"')
const rows = '.seek > .rows li'
const warnings = (page: Page): string[] => {
	const said: string[] = []
	page.on('console', (message) => {
		if (message.text().startsWith('First Door')) said.push(message.text())
	})
	return said
}

test('one line shows the finder in a centre’s scope, named, lazy, as high as what is in it', async ({ page, host }) => {
	await host(page, { body: `<h1>Host</h1>${finder}<p>After</p>` })
	const frame = await embedded(page)
	await expect(frame.locator('.scope')).toHaveText('Otter Lane Children\'s Centre · Newborn, birth to 8 weeks')
	await expect(frame.locator(rows)).toHaveCount(5)
	const element = page.locator('first-door iframe')
	await expect(element).toHaveAttribute('title', 'Find groups and help – First Door')
	await expect(element).toHaveAttribute('loading', 'lazy')
	await expect.poll(async () => (await heights(page, frame)).frame).toBe((await heights(page, frame)).content)
	await expect(frame.locator('footer')).toContainText(/From First Door.* checked since \d+ \w+ \d{4}/)
	await expect(frame.locator('head link[rel=canonical]')).toHaveAttribute('href', 'https://wrenbridge.example/en/search/')
})

test('a parent filters inside it, the frame grows, and neither address changes', async ({ page, host }) => {
	const address = await host(page, { body: finder })
	const frame = await embedded(page)
	await expect(frame.locator(rows)).toHaveCount(5)
	const before = await frame.locator('.told').innerText()
	await frame.getByText('Choose what fits').click()
	await frame.getByRole('checkbox', { name: 'Just turn up' }).check()
	await expect(frame.locator('.told')).not.toHaveText(before)
	await expect.poll(async () => (await heights(page, frame)).frame).toBe((await heights(page, frame)).content)
	await frame.getByRole('searchbox').fill('sleep')
	await expect(frame.getByRole('link', { name: 'See all on First Door' })).toHaveAttribute('href', '/en/search/#q=sleep&stage=newborn&with=drop-in')
	expect(page.url()).toBe(address)
	expect(frame.url()).toBe(`${site}/en/embed/finder/#venue=otter-lane-childrens-centre&stage=newborn`)
})

test('once it is there nothing on the host moves by itself', async ({ page, host }) => {
	await host(page, { body: `${finder}<p>After</p>` })
	const frame = await embedded(page)
	await expect(frame.locator(rows)).toHaveCount(5)
	await page.waitForTimeout(300)
	const moved = await page.evaluate(() => new Promise<number>((done) => {
		let sum = 0
		new PerformanceObserver((list) => list.getEntries().forEach((entry) => (sum += (entry as PerformanceEntry & { value: number }).value))).observe({ type: 'layout-shift' })
		setTimeout(() => done(sum), 1500)
	}))
	expect(moved).toBe(0)
})

test('links open our own page instead of the host’s, and Back leads back', async ({ page, host }) => {
	const address = await host(page, { body: finder })
	const frame = await embedded(page)
	await frame.locator(`${rows} a`).first().click()
	await expect(page).toHaveURL(new RegExp(`^${site}/en/services/`))
	await page.goBack()
	await expect(page).toHaveURL(address)
	await expect((await embedded(page)).locator(rows).first()).toBeVisible()
})

test('only what is made for it can be shown in a frame: the check and every other page refuse (SR20)', async ({ page, host }) => {
	for (const path of ['/en/find-help/', '/en/money-check/', '/en/needs/feel-safe/', '/en/', '/en/search/', '/no-such-page/']) {
		await host(page, { body: `<iframe src="${site}${path}"></iframe>` })
		await page.waitForTimeout(300)
		expect(await page.frames()[1]!.evaluate(() => document.querySelectorAll('main').length), path).toBe(0)
	}
	await host(page, { body: finder })
	await expect((await embedded(page)).locator('main h1')).toBeVisible()
	expect(await (await embedded(page)).locator('a[href*="find-help"]').count()).toBe(0)
})

test.describe('hosts of every kind', () => {
	test('a hostile style reset', async ({ page, host }) => {
		await host(page, { head: '<style>*{all:initial!important;font-size:3px!important} body *{float:left!important} iframe{display:none!important;width:9px!important;height:9px!important}</style>', body: finder })
		const frame = await embedded(page)
		await expect(frame.locator(rows)).toHaveCount(5)
		const box = await page.locator('first-door iframe').boundingBox()
		expect(box!.width).toBeGreaterThan(300)
		expect(await frame.locator('h1').evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize))).toBeGreaterThan(18)
	})

	test('a strict policy that allows us', async ({ page, host }) => {
		const refused: string[] = []
		page.on('console', (message) => {
			if (/Content Security Policy/.test(message.text())) refused.push(message.text())
		})
		await host(page, { headers: { 'Content-Security-Policy': `default-src 'none'; script-src ${site}; frame-src ${site}; img-src data:; require-trusted-types-for 'script'` }, body: finder })
		await expect((await embedded(page)).locator(rows)).toHaveCount(5)
		expect(refused).toEqual([])
	})

	test('a strict policy without us: the link before the script stays', async ({ page, host }) => {
		await host(page, { headers: { 'Content-Security-Policy': "default-src 'none'; script-src 'self'" }, body: `<a href="${site}/en/search/">Find groups and help – First Door</a>${finder}` })
		await expect(page.getByRole('link', { name: 'Find groups and help – First Door' })).toBeVisible()
		await expect(page.locator('first-door')).toHaveCount(0)
	})

	test('a policy that allows the script and not the frame: links instead', async ({ page, host }) => {
		const said = warnings(page)
		await host(page, { headers: { 'Content-Security-Policy': `default-src 'none'; script-src ${site}` }, body: finder })
		await expect(page.getByRole('link', { name: 'Find groups and help' })).toHaveAttribute('href', `${site}/en/search/`)
		await expect(page.getByRole('link', { name: 'Urgent help' })).toBeVisible()
		await expect(page.locator('first-door iframe')).toBeHidden()
		expect(said.join()).toContain('nothing came from')
	})

	test('no script allowed: the frame alone', async ({ page, host }) => {
		await host(page, { headers: { 'Content-Security-Policy': `default-src 'none'; frame-src ${site}` }, body: `<iframe src="${site}/en/embed/finder/#stage=baby" title="First Door" width="100%" height="900" sandbox="allow-scripts allow-same-origin allow-top-navigation-by-user-activation"></iframe>` })
		const frame = page.frameLocator('iframe')
		await expect(frame.locator(rows)).toHaveCount(5)
		await frame.locator(`${rows} a`).first().click()
		await expect(page).toHaveURL(new RegExp(`^${site}/en/services/`))
	})

	test('third-party storage blocked, and nothing kept or asked of others', async ({ page, host, context }) => {
		const asked: string[] = []
		page.on('request', (request) => asked.push(new URL(request.url()).origin))
		await page.addInitScript(() => {
			const refuse = () => {
				throw new DOMException('Blocked', 'SecurityError')
			}
			for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, { get: refuse })
			Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse })
		})
		const address = await host(page, { body: finder })
		const frame = await embedded(page)
		await frame.getByRole('searchbox').fill('sleep')
		await expect(frame.locator(rows).first()).toBeVisible()
		expect([...new Set(asked)].sort()).toEqual([new URL(address).origin, site].sort())
		expect(await context.cookies()).toEqual([])
	})

	test('a host that reads right to left: the same language, nothing off the side', async ({ page, host }) => {
		await host(page, { lang: 'ur-PK', dir: 'rtl', body: scriptTag('data-stage="newborn"') })
		const frame = await embedded(page)
		expect(frame.url()).toContain('/ur/embed/finder/')
		await expect(frame.locator('html')).toHaveAttribute('dir', 'rtl')
		await expect(frame.locator(rows)).toHaveCount(5)
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
		expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
	})

	test('a host with a base address of its own', async ({ page, host }) => {
		await host(page, { head: '<base href="https://elsewhere.example/deep/" target="_blank">', body: finder })
		const frame = await embedded(page)
		await frame.locator(`${rows} a`).first().click()
		await expect(page).toHaveURL(new RegExp(`^${site}/en/services/`))
	})

	test('two on one page, each as high as its own', async ({ page, host }) => {
		await host(page, { body: `${finder}<p>Between</p>${scriptTag('data-what="service" data-service="baby-massage"')}` })
		const first = await embedded(page)
		await expect(first.locator(rows)).toHaveCount(5)
		const second = await embedded(page, 1)
		await expect(second.getByRole('link', { name: 'Baby massage' })).toBeVisible()
		for (const [at, frame] of [first, second].entries()) await expect.poll(async () => (await heights(page, frame, at)).frame - (await heights(page, frame, at)).content).toBe(0)
	})

	test('put in late, moved and changed, as single-page sites do', async ({ page, host }) => {
		await host(page, { body: '<div id="a"></div><div id="b"></div>' })
		await page.evaluate((src) => document.head.append(Object.assign(document.createElement('script'), { src })), `${site}/embed.js`)
		await page.evaluate(() => {
			const late = document.createElement('first-door')
			late.setAttribute('stage', 'baby')
			document.querySelector('#a')!.append(late)
		})
		await expect((await embedded(page)).locator('.scope')).toContainText('Baby')
		await page.evaluate(() => document.querySelector('#b')!.append(document.querySelector('first-door')!))
		await expect((await embedded(page)).locator('.scope')).toContainText('Baby')
		await page.evaluate(() => document.querySelector('first-door')!.setAttribute('stage', 'toddler'))
		await expect((await embedded(page)).locator('.scope')).toContainText('Toddler')
		expect(await page.evaluate(() => Object.keys(window).filter((name) => /door|embed/i.test(name)))).toEqual([])
	})

	test('a column of 320 px, and zoom of 400 %', async ({ page, host }) => {
		await page.setViewportSize({ width: 1280, height: 800 })
		await host(page, { body: `<div style="width:320px">${finder}</div>` })
		const frame = await embedded(page)
		await expect(frame.locator(rows)).toHaveCount(5)
		expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
		await page.setViewportSize({ width: 320, height: 256 })
		expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
		await expect.poll(async () => (await heights(page, frame)).frame - (await heights(page, frame)).content).toBe(0)
	})

	test('a reader’s own theme is followed, and a host can choose one', async ({ page, host }) => {
		const ground = async () => (await embedded(page)).locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)
		for (const [options, scheme, colour] of [['', 'dark', 'rgb(28, 37, 34)'], ['', 'light', 'rgb(255, 254, 251)'], ['data-theme="light"', 'dark', 'rgb(255, 254, 251)'], ['data-theme="dark"', 'light', 'rgb(28, 37, 34)']] as const) {
			await page.emulateMedia({ colorScheme: scheme })
			await host(page, { body: scriptTag(`data-what="stage" data-stage="baby" ${options}`) })
			await expect.poll(ground).toBe(colour)
		}
	})

	test('by keyboard one gets in, through and out again, both ways', async ({ page, host }) => {
		await host(page, { body: `<button id="before">Before</button>${scriptTag('data-what="service" data-service="baby-massage"')}<a id="after" href="#">After</a>` })
		const frame = await embedded(page)
		await expect(frame.getByRole('link', { name: 'Baby massage' })).toBeVisible()
		const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.localName)
		await page.locator('#before').focus()
		for (const key of ['Tab', 'Shift+Tab']) {
			await page.keyboard.press(key)
			await expect.poll(focused).toBe('first-door')
			for (let presses = 0; presses < 12 && (await focused()) === 'first-door'; presses += 1) await page.keyboard.press(key)
			expect(await focused()).toBe(key === 'Tab' ? 'after' : 'before')
		}
	})

	for (const what of ['data-stage="newborn"', 'data-what="week" data-venue="otter-lane-childrens-centre"', 'data-what="stage" data-stage="baby"', 'data-what="service" data-service="baby-massage"']) {
		test(`a screen reader hears what ${what} is, and a machine finds no fault in it`, async ({ page, host }) => {
			await host(page, { body: `<main><h1>Host</h1>${scriptTag(what)}</main>` })
			const frame = await embedded(page)
			await expect(frame.locator('main a').first()).toBeVisible()
			const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([])
		})
	}
})

test.describe('what a host asks for', () => {
	const names = async (page: Page) => (await embedded(page)).locator(`${rows} a`).allInnerTexts()

	test('our sessions first, then everything', async ({ page, host }) => {
		await host(page, { body: scriptTag('data-organisation="oakfield-nursery" data-ours-first data-count="3"') })
		await expect((await embedded(page)).locator(rows)).toHaveCount(3)
		expect((await names(page))[0]).toBe('Oakfield Nursery places')
		await (await embedded(page)).getByRole('button', { name: 'Show more' }).click()
		await expect((await embedded(page)).locator(rows)).toHaveCount(6)
	})

	test('only an organisation, an audience, a topic, or what is free and needs no booking', async ({ page, host }) => {
		const shown = async (options: string) => {
			await host(page, { body: scriptTag(`${options} data-count="20"`) })
			await expect((await embedded(page)).locator(rows).first()).toBeVisible()
			return names(page)
		}
		expect(await shown('data-organisation="oakfield-nursery"')).toEqual(['Oakfield Nursery places'])
		const forDads = await shown('data-audience="dad-partner"')
		expect(forDads.some((name) => /dad/i.test(name))).toBe(true)
		expect(forDads).not.toContain('Baby massage')
		const only = await shown('data-venue="otter-lane-childrens-centre" data-only="free drop-in"')
		expect(only.length).toBeGreaterThan(0)
		const facts = await (await embedded(page)).locator('.facts-line').allInnerTexts()
		expect(facts.every((line) => line.includes('Just turn up') && line.includes('Free'))).toBe(true)
		expect((await shown('data-need="sleep"')).length).toBeGreaterThan(0)
	})

	test('compact has no filters', async ({ page, host }) => {
		await host(page, { body: scriptTag('data-stage="baby" data-compact') })
		const frame = await embedded(page)
		await expect(frame.locator(rows).first()).toBeVisible()
		await expect(frame.getByText('Choose what fits')).toBeHidden()
	})

	test('its colour, when it can be read', async ({ page, host }) => {
		const said = warnings(page)
		const link = async () => (await embedded(page)).locator('.all a').evaluate((element) => getComputedStyle(element).color)
		await host(page, { body: scriptTag('data-stage="baby" data-accent="#3d3a66"') })
		await expect.poll(link).toBe('rgb(61, 58, 102)')
		await host(page, { body: scriptTag('data-stage="baby" data-accent="#fc0"') })
		await expect.poll(link).toBe('rgb(24, 84, 68)')
		await expect.poll(() => said.join()).toContain('accent="#fc0" has a contrast of 1.2:1, and words need 4.5:1')
	})

	test('a whole wrong set of options: a message for each, and a finder all the same', async ({ page, host }) => {
		const said = warnings(page)
		await host(page, { body: scriptTag('data-what="findr" data-locale="xx" data-venue="nowhere" data-stage="teen" data-only="gold" data-theme="purple" data-count="900" data-accent="red" data-colour="1"') })
		await expect((await embedded(page)).locator(rows)).toHaveCount(5)
		for (const wrong of ['what="findr"', 'locale="xx"', 'venue="nowhere"', 'stage="teen"', 'only="gold"', 'theme="purple"', 'count="900"', 'accent="red"', 'colour="1"']) await expect.poll(() => said.join('\n')).toContain(wrong)
	})

	test('a place that is not there becomes the finder', async ({ page, host }) => {
		const said = warnings(page)
		await host(page, { body: scriptTag('data-what="week" data-venue="nowhere"') })
		await expect.poll(async () => (await embedded(page)).url(), { timeout: 15_000 }).toContain('/en/embed/finder/')
		await expect((await embedded(page)).locator(rows)).toHaveCount(5)
		expect(said.join()).toContain('/en/embed/week/nowhere/')
	})

	test('a service that is not there becomes links', async ({ page, host }) => {
		await host(page, { body: scriptTag('data-what="service" data-service="nowhere"') })
		await expect((await embedded(page)).getByRole('link', { name: 'Find groups and help' })).toBeVisible()
	})
})

test.describe('between the frame and the host', () => {
	test('words that are not ours change nothing, on either side', async ({ page, host }) => {
		await host(page, { body: `${finder}<iframe id="other" srcdoc="<script>onload=()=>parent.postMessage({firstDoor:1,height:5555},'*')</script>"></iframe>` })
		const frame = await embedded(page)
		await expect(frame.locator(rows)).toHaveCount(5)
		const before = await heights(page, frame)
		await page.evaluate((origin) => {
			const inside = document.querySelector('first-door')!.shadowRoot!.querySelector('iframe')!.contentWindow!
			for (const wrong of [null, 'height', 1, { firstDoor: 2, ask: 'height' }, { firstDoor: 1, ask: 'cookies' }, { firstDoor: 1 }]) inside.postMessage(wrong, '*')
			dispatchEvent(new MessageEvent('message', { data: { firstDoor: 1, height: 4444 }, origin }))
			postMessage({ firstDoor: 1, height: 3333 }, '*')
		}, site)
		await frame.evaluate(() => {
			for (const height of [-5, Number.NaN, 'tall', 1e9, null]) parent.postMessage({ firstDoor: 1, height }, '*')
			parent.postMessage({ height: 2222 }, '*')
		})
		await page.waitForTimeout(300)
		expect(await heights(page, frame)).toEqual(before)
	})

	test('neither can look into the other', async ({ page, host }) => {
		await host(page, { body: finder })
		const frame = await embedded(page)
		expect(await frame.evaluate(() => { try { return parent.document.title } catch { return 'refused' } })).toBe('refused')
		expect(await page.evaluate(() => document.querySelector('first-door')!.shadowRoot!.querySelector('iframe')!.contentDocument)).toBeNull()
	})

	test('when the network fails, the links of the host stand there instead', async ({ page, host }) => {
		await page.route('**/embed/finder/**', (route) => route.abort())
		await host(page, { body: `<a href="${site}/ur/search/">تلاش</a>${finder}` })
		await expect(page.locator('first-door').getByRole('link', { name: 'تلاش' })).toBeVisible({ timeout: 15_000 })
		await expect(page.locator('first-door iframe')).toBeHidden()
	})

	test('with leave to run scripts and nothing else, as WordPress gives, it finds, filters, grows and asks for links to be opened', async ({ page, host }) => {
		await host(page, { body: `<iframe src="${site}/en/embed/finder/#stage=baby#?secret=aB3dE" title="First Door" width="390" height="900" sandbox="allow-scripts"></iframe><script>addEventListener('message',({data,source})=>{if(data.secret)(window.heard??=[]).push(data)})</script>` })
		const frame = page.frameLocator('iframe')
		await expect(frame.locator(rows)).toHaveCount(5)
		await frame.getByRole('searchbox').fill('sleep')
		await expect(frame.locator('.told')).toContainText('result')
		await frame.locator(`${rows} a`).first().click()
		const heard = await page.evaluate(() => (window as unknown as { heard: { message: string; value: unknown; secret: string }[] }).heard)
		expect(heard.some(({ message, value, secret }) => message === 'height' && Number(value) > 300 && secret === 'aB3dE')).toBe(true)
		expect(heard.at(-1)).toMatchObject({ message: 'link', secret: 'aB3dE', value: expect.stringContaining(`${site}/en/`) })
	})
})

test('the example of another site shows each way', async ({ page }) => {
	await page.goto('/oakfield-nursery/')
	await expect(page.getByText('Oakfield Nursery is not a real place')).toBeVisible()
	await expect((await embedded(page)).getByRole('link', { name: 'Oakfield Nursery places' })).toBeVisible()
	await expect((await embedded(page, 1)).locator('html')).toHaveAttribute('lang', 'ur')
	await expect(page.frameLocator('main > iframe').getByRole('link', { name: 'Baby feeding drop-in' })).toBeVisible()
})
