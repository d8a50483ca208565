import AxeBuilder from '@axe-core/playwright'
import { expect } from './test.ts'
import { embedded, heights, scriptTag, site, test, warnings } from './host.ts'

const finder = scriptTag('data-venue="otter-lane-childrens-centre" data-stage="newborn"')
const rows = '.seek > .rows li'

test('a hostile style reset', async ({ page, host }) => {
	await host(page, {
		head:
			'<style>*{all:initial!important;font-size:3px!important} body *{float:left!important} ' +
			'iframe{display:none!important;width:9px!important;height:9px!important}</style>',
		body: finder,
	})
	const frame = await embedded(page)
	await expect(frame.locator(rows)).toHaveCount(5)
	const box = await page.locator('first-door iframe').boundingBox()
	expect(box!.width).toBeGreaterThan(300)
	expect(
		await frame.locator('h1').evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize)),
	).toBeGreaterThan(18)
})

test('a strict policy that allows us', async ({ page, host }) => {
	const refused: string[] = []
	page.on('console', (message) => {
		if (/Content Security Policy/.test(message.text())) refused.push(message.text())
	})
	await host(page, {
		headers: {
			'Content-Security-Policy':
				`default-src 'none'; script-src ${site}; frame-src ${site}; img-src data:; ` +
				`require-trusted-types-for 'script'`,
		},
		body: finder,
	})
	await expect((await embedded(page)).locator(rows)).toHaveCount(5)
	expect(refused).toEqual([])
})

test('a strict policy without us: the link before the script stays', async ({ page, host }) => {
	await host(page, {
		headers: { 'Content-Security-Policy': "default-src 'none'; script-src 'self'" },
		body: `<a href="${site}/en/search/">Find groups and help – First Door</a>${finder}`,
	})
	await expect(page.getByRole('link', { name: 'Find groups and help – First Door' })).toBeVisible()
	await expect(page.locator('first-door')).toHaveCount(0)
})

test('a policy that allows the script and not the frame: links instead', async ({ page, host }) => {
	const messages = warnings(page)
	await host(page, { headers: { 'Content-Security-Policy': `default-src 'none'; script-src ${site}` }, body: finder })
	await expect(page.getByRole('link', { name: 'Find groups and help' })).toHaveAttribute('href', `${site}/en/search/`)
	await expect(page.getByRole('link', { name: 'Urgent help' })).toBeVisible()
	await expect(page.locator('first-door iframe')).toBeHidden()
	expect(messages.join()).toContain('nothing came from')
})

test('no script allowed: the frame alone', async ({ page, host }) => {
	await host(page, {
		headers: { 'Content-Security-Policy': `default-src 'none'; frame-src ${site}` },
		body:
			`<iframe src="${site}/en/embed/finder/#stage=baby" title="First Door" width="100%" height="900" ` +
			'sandbox="allow-scripts allow-same-origin allow-top-navigation-by-user-activation"></iframe>',
	})
	const frame = page.frameLocator('iframe')
	await expect(frame.locator(rows)).toHaveCount(5)
	await frame.locator(`${rows} a`).first().click()
	await expect(page).toHaveURL(new RegExp(`^${site}/en/services/`))
})

test('third-party storage blocked, and nothing kept or asked of others', async ({ page, host, context }) => {
	const requests: string[] = []
	page.on('request', (request) => requests.push(new URL(request.url()).origin))
	await page.addInitScript(() => {
		const refuse = () => {
			throw new DOMException('Blocked', 'SecurityError')
		}
		for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
			Object.defineProperty(window, name, { get: refuse })
		Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse })
	})
	const address = await host(page, { body: finder })
	const frame = await embedded(page)
	await frame.getByRole('searchbox').fill('sleep')
	await expect(frame.locator(rows).first()).toBeVisible()
	expect([...new Set(requests)].sort()).toEqual([new URL(address).origin, site].sort())
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
	for (const [at, frame] of [first, second].entries())
		await expect
			.poll(async () => (await heights(page, frame, at)).frame - (await heights(page, frame, at)).content)
			.toBe(0)
})

test('put in late, moved and changed, as single-page sites do', async ({ page, host }) => {
	await host(page, { body: '<div id="a"></div><div id="b"></div>' })
	await page.evaluate(
		(src) => document.head.append(Object.assign(document.createElement('script'), { src })),
		`${site}/embed.js`,
	)
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
	const ground = async () =>
		(await embedded(page)).locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)
	for (const [options, scheme, colour] of [
		['', 'dark', 'rgb(28, 37, 34)'],
		['', 'light', 'rgb(255, 254, 251)'],
		['data-theme="light"', 'dark', 'rgb(255, 254, 251)'],
		['data-theme="dark"', 'light', 'rgb(28, 37, 34)'],
	] as const) {
		await page.emulateMedia({ colorScheme: scheme })
		await host(page, { body: scriptTag(`data-what="stage" data-stage="baby" ${options}`) })
		await expect.poll(ground).toBe(colour)
	}
})

test('by keyboard one gets in, through and out again, both ways', async ({ page, host }) => {
	await host(page, {
		body:
			`<button id="before">Before</button>${scriptTag('data-what="service" data-service="baby-massage"')}<a ` +
			'id="after" href="#">After</a>',
	})
	const frame = await embedded(page)
	await expect(frame.getByRole('link', { name: 'Baby massage' })).toBeVisible()
	const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.localName)
	const inside = () =>
		frame.evaluate(() => [...document.querySelectorAll('*')].indexOf(document.activeElement ?? document.body))
	const where = async () => `${await focused()} ${await inside()}`
	await page.locator('#before').focus()
	for (const key of ['Tab', 'Shift+Tab']) {
		await page.keyboard.press(key)
		await expect.poll(focused).toBe('first-door')
		for (let presses = 0; presses < 12 && (await focused()) === 'first-door'; presses += 1) {
			const from = await where()
			await page.keyboard.press(key)
			await expect.poll(where).not.toBe(from)
		}
		await expect.poll(focused).toBe(key === 'Tab' ? 'after' : 'before')
	}
})

for (const what of [
	'data-stage="newborn"',
	'data-what="week" data-venue="otter-lane-childrens-centre"',
	'data-what="stage" data-stage="baby"',
	'data-what="service" data-service="baby-massage"',
]) {
	test(`a screen reader hears what ${what} is, and a machine finds no fault in it`, async ({ page, host }) => {
		await host(page, { body: `<main><h1>Host</h1>${scriptTag(what)}</main>` })
		const frame = await embedded(page)
		await expect(frame.locator('main a').first()).toBeVisible()
		const { violations } = await new AxeBuilder({ page })
			.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
			.analyze()
		expect(
			violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
		).toEqual([])
	})
}

test.describe('a system that puts our line into the head', () => {
	const line = (how: string, options = 'data-venue="mill-lane-library"') =>
		`<script src="${site}/embed.js" ${options} ${how}></script>`
	for (const how of ['async', 'defer', ''])
		test(`shows it at the end of the page: ${how || 'at once'}`, async ({ page, host }) => {
			await host(page, { head: line(how), body: '<p id="last">Our groups</p>' })
			await expect((await embedded(page)).locator('.scope')).toContainText('Mill Lane')
			expect(await page.evaluate(() => document.querySelector('#last')!.nextElementSibling!.localName)).toBe(
				'first-door',
			)
		})

	test('in a page that was there long before', async ({ page, host }) => {
		await host(page, { body: '<p id="last">Our groups</p>' })
		await page.evaluate((src) => {
			const script = Object.assign(document.createElement('script'), { src })
			script.dataset['venue'] = 'mill-lane-library'
			document.head.append(script)
		}, `${site}/embed.js`)
		await expect((await embedded(page)).locator('.scope')).toContainText('Mill Lane')
		expect(await page.evaluate(() => document.body.lastElementChild!.localName)).toBe('first-door')
	})

	test('where an element stands, and there alone', async ({ page, host }) => {
		await host(page, {
			head: line('async', 'data-what="finder"'),
			body: '<first-door stage="baby"></first-door><p>Below</p>',
		})
		await expect((await embedded(page)).locator('.scope')).toContainText('Baby')
		await expect(page.locator('first-door')).toHaveCount(1)
	})
})

test('a list is taken with spaces after its commas, as places are', async ({ page, host }) => {
	const messages = warnings(page)
	await host(page, { body: scriptTag('data-what="list" data-list="rhyme-time, baby-massage"') })
	const frame = await embedded(page)
	await expect(frame.getByRole('link', { name: 'Rhyme time' })).toBeVisible()
	await expect(frame.getByRole('link', { name: 'Baby massage' })).toBeVisible()
	expect(messages).toEqual([])
})
