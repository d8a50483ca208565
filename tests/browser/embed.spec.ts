import { expect, type Page } from './test.ts'
import { embedded, heights, scriptTag, site, test, warnings } from './host.ts'

const finder = scriptTag('data-venue="otter-lane-childrens-centre" data-stage="newborn"')
const rows = '.seek > .rows li'

test('one line shows the finder in a centre’s scope, named, lazy, as high as what is in it', async ({ page, host }) => {
	await host(page, { body: `<h1>Host</h1>${finder}<p>After</p>` })
	const frame = await embedded(page)
	await expect(frame.locator('.scope')).toHaveText("Otter Lane Children's Centre · Newborn, birth to 8 weeks")
	await expect(frame.locator(rows)).toHaveCount(5)
	const element = page.locator('first-door iframe')
	await expect(element).toHaveAttribute('title', 'Find groups and help – First Door')
	await expect(element).toHaveAttribute('loading', 'lazy')
	await expect.poll(async () => (await heights(page, frame)).frame).toBe((await heights(page, frame)).content)
	await expect(frame.locator('footer')).toContainText(/From First Door.* checked since \d+ \w+ \d{4}/)
	await expect(frame.locator('head link[rel=canonical]')).toHaveAttribute(
		'href',
		'https://wrenbridge.example/en/search/',
	)
})

test('a parent filters inside it, the frame grows, and neither address changes', async ({ page, host }) => {
	const address = await host(page, { body: finder })
	const frame = await embedded(page)
	await expect(frame.locator(rows)).toHaveCount(5)
	const before = await frame.locator('.told').innerText()
	await frame.getByText('Choose what you want').click()
	await frame.getByRole('checkbox', { name: 'Just turn up' }).check()
	await expect(frame.locator('.told')).not.toHaveText(before)
	await expect.poll(async () => (await heights(page, frame)).frame).toBe((await heights(page, frame)).content)
	await frame.getByRole('searchbox').fill('sleep')
	await expect(frame.getByRole('link', { name: 'See all on First Door' })).toHaveAttribute(
		'href',
		'/en/search/#q=sleep&stage=newborn&with=drop-in',
	)
	expect(page.url()).toBe(address)
	expect(frame.url()).toBe(`${site}/en/embed/finder/#venue=otter-lane-childrens-centre&stage=newborn`)
})

test('once it is there nothing on the host moves by itself', async ({ page, host }) => {
	await host(page, { body: `${finder}<p>After</p>` })
	const frame = await embedded(page)
	await expect(frame.locator(rows)).toHaveCount(5)
	await page.waitForTimeout(300)
	const moved = await page.evaluate(
		() =>
			new Promise<number>((done) => {
				let sum = 0
				new PerformanceObserver((list) =>
					list.getEntries().forEach((entry) => (sum += (entry as PerformanceEntry & { value: number }).value)),
				).observe({ type: 'layout-shift' })
				setTimeout(() => done(sum), 1500)
			}),
	)
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

test('only what is made for it can be shown in a frame: the check and every other page refuse (SR20)', async ({
	page,
	host,
}) => {
	for (const path of [
		'/en/find-help/',
		'/en/money-check/',
		'/en/needs/feel-safe/',
		'/en/',
		'/en/search/',
		'/no-such-page/',
	]) {
		await host(page, { body: `<iframe src="${site}${path}"></iframe>` })
		await page.waitForTimeout(300)
		expect(await page.frames()[1]!.evaluate(() => document.querySelectorAll('main').length), path).toBe(0)
	}
	await host(page, { body: finder })
	await expect((await embedded(page)).locator('main h1')).toBeVisible()
	await (await embedded(page)).locator('a[href*="find-help"]').click()
	await expect(page).toHaveURL(`${site}/en/find-help/`)
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
		const namesWith = async (options: string) => {
			await host(page, { body: scriptTag(`${options} data-count="20"`) })
			await expect((await embedded(page)).locator(rows).first()).toBeVisible()
			return names(page)
		}
		expect(await namesWith('data-organisation="oakfield-nursery"')).toEqual(['Oakfield Nursery places'])
		const forDads = await namesWith('data-audience="dad-partner"')
		expect(forDads.some((name) => /dad/i.test(name))).toBe(true)
		expect(forDads).not.toContain('Baby massage')
		const only = await namesWith('data-venue="otter-lane-childrens-centre" data-only="free drop-in"')
		expect(only.length).toBeGreaterThan(0)
		const facts = await (await embedded(page)).locator('.facts-line').allInnerTexts()
		expect(facts.every((line) => line.includes('Just turn up') && line.includes('Free'))).toBe(true)
		expect((await namesWith('data-need="sleep"')).length).toBeGreaterThan(0)
		expect(await namesWith('data-audience="young-person"')).toContain('Youth club')
		expect(await namesWith('data-audience="all-ages"')).toContain('Lunch for everyone')
		const childcare = await namesWith('data-venue="otter-lane-childrens-centre" data-need="childcare"')
		expect(childcare).toContain('Oakfield Nursery')
		expect(childcare).not.toContain('Riverside Day Nursery')
	})

	test('compact has no filters', async ({ page, host }) => {
		await host(page, { body: scriptTag('data-stage="baby" data-compact') })
		const frame = await embedded(page)
		await expect(frame.locator(rows).first()).toBeVisible()
		await expect(frame.getByText('Choose what you want')).toBeHidden()
	})

	test('its colour, when it can be read', async ({ page, host }) => {
		const messages = warnings(page)
		const link = async () =>
			(await embedded(page)).locator('.all a').evaluate((element) => getComputedStyle(element).color)
		await host(page, { body: scriptTag('data-stage="baby" data-accent="#3d3a66"') })
		await expect.poll(link).toBe('rgb(61, 58, 102)')
		await host(page, { body: scriptTag('data-stage="baby" data-accent="#fc0"') })
		await expect.poll(link).toBe('rgb(24, 84, 68)')
		await expect.poll(() => messages.join()).toContain('accent="#fc0" has a contrast of 1.2:1, and words need 4.5:1')
	})

	test('a whole wrong set of options: a message for each, and a finder all the same', async ({ page, host }) => {
		const messages = warnings(page)
		await host(page, {
			body: scriptTag(
				'data-what="findr" data-locale="xx" data-venue="nowhere" data-stage="teen" data-only="gold" ' +
					'data-theme="purple" data-count="900" data-accent="red" data-colour="1"',
			),
		})
		await expect((await embedded(page)).locator(rows)).toHaveCount(5)
		for (const wrong of [
			'what="findr"',
			'locale="xx"',
			'venue="nowhere"',
			'stage="teen"',
			'only="gold"',
			'theme="purple"',
			'count="900"',
			'accent="red"',
			'colour="1"',
		])
			await expect.poll(() => messages.join('\n')).toContain(wrong)
	})

	test('a place that is not there becomes the finder', async ({ page, host }) => {
		const messages = warnings(page)
		await host(page, { body: scriptTag('data-what="week" data-venue="nowhere"') })
		await expect.poll(async () => (await embedded(page)).url(), { timeout: 15_000 }).toContain('/en/embed/finder/')
		await expect((await embedded(page)).locator(rows)).toHaveCount(5)
		expect(messages.join()).toContain('/en/embed/week/nowhere/')
	})

	test('a service that is not there becomes links', async ({ page, host }) => {
		await host(page, { body: scriptTag('data-what="service" data-service="nowhere"') })
		await expect((await embedded(page)).getByRole('link', { name: 'Find groups and help' })).toBeVisible()
	})
})

test('a list without script leads to all services', async ({ browser }) => {
	const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
	await page.goto('/en/embed/list/')
	await expect(page.locator('.all a')).toHaveAttribute('href', '/en/services/')
})

test('a list: its services in order, what has ended with what there is instead, and a way to the whole list', async ({
	page,
	host,
}) => {
	const messages = warnings(page)
	await host(page, { body: scriptTag('data-what="list" data-list="rhyme-time,tiny-tunes,wombat" data-locale="pl"') })
	const frame = await embedded(page)
	await expect(frame.locator('ol.list > .row a').first()).toHaveText('Piosenki i wierszyki')
	await expect(frame.locator('.ended')).toContainText('Małe melodie')
	await expect.poll(async () => (await heights(page, frame)).frame).toBe((await heights(page, frame)).content)
	await expect(frame.locator('.all a')).toHaveAttribute('href', /\/pl\/list\/#v=1&s=rhyme-time,tiny-tunes,wombat&c=/)
	expect(messages.join(' ')).toContain('list="wombat" is not known')
})

test.describe('between the frame and the host', () => {
	test('words that are not ours change nothing, on either side', async ({ page, host }) => {
		await host(page, {
			body:
				`${finder}<iframe id="other" ` +
				`srcdoc="<script>onload=()=>parent.postMessage({firstDoor:1,height:5555},'*')</script>"></iframe>`,
		})
		const frame = await embedded(page)
		await expect(frame.locator(rows)).toHaveCount(5)
		await expect.poll(() => heights(page, frame).then(({ content, frame: high }) => high - content)).toBe(0)
		const before = await heights(page, frame)
		await page.evaluate((origin) => {
			const inside = document.querySelector('first-door')!.shadowRoot!.querySelector('iframe')!.contentWindow!
			for (const wrong of [
				null,
				'height',
				1,
				{ firstDoor: 2, ask: 'height' },
				{ firstDoor: 1, ask: 'cookies' },
				{ firstDoor: 1 },
			])
				inside.postMessage(wrong, '*')
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
		expect(
			await frame.evaluate(() => {
				try {
					return parent.document.title
				} catch {
					return 'refused'
				}
			}),
		).toBe('refused')
		expect(
			await page.evaluate(
				() => document.querySelector('first-door')!.shadowRoot!.querySelector('iframe')!.contentDocument,
			),
		).toBeNull()
	})

	test('when the network fails, the links of the host stand there instead', async ({ page, host }) => {
		await page.route('**/embed/finder/**', (route) => route.abort())
		await host(page, { body: `<a href="${site}/ur/search/">تلاش</a>${finder}` })
		await expect(page.locator('first-door').getByRole('link', { name: 'تلاش' })).toBeVisible({ timeout: 15_000 })
		await expect(page.locator('first-door iframe')).toBeHidden()
	})

	test('with leave for scripts alone, as in WordPress, it finds, grows and asks for links to be opened', async ({
		page,
		host,
	}) => {
		await host(page, {
			body:
				`<iframe src="${site}/en/embed/finder/#stage=baby#?secret=aB3dE" title="First Door" width="390" ` +
				'height="900" sandbox="allow-scripts"></iframe><script>' +
				"addEventListener('message',({data,source})=>{if(data.secret)(window.heard??=[]).push(data)})" +
				'</script>',
		})
		const frame = page.frameLocator('iframe')
		await expect(frame.locator(rows)).toHaveCount(5)
		await frame.getByRole('searchbox').fill('sleep')
		await expect(frame.locator('.told')).toContainText('result')
		await frame.getByRole('searchbox').fill('domestic abuse')
		await expect(frame.locator(rows).filter({ hasText: 'Feeling safe' })).toBeVisible()
		await expect(frame.locator('.all a')).not.toHaveAttribute('href', /domestic/)
		await frame.locator('.all a').click()
		await frame.locator(`${rows} a`).first().click()
		const heard = await page.evaluate(
			() => (window as unknown as { heard: { message: string; value: unknown; secret: string }[] }).heard,
		)
		expect(
			heard.some(({ message, value, secret }) => message === 'height' && Number(value) > 300 && secret === 'aB3dE'),
		).toBe(true)
		expect(heard.filter(({ value }) => /#|abuse|tel:/.test(String(value)))).toEqual([])
		expect(heard.at(-1)).toMatchObject({
			message: 'link',
			secret: 'aB3dE',
			value: expect.stringContaining(`${site}/en/`),
		})
	})
})

for (const kind of [
	'finder/#',
	'week/otter-lane-childrens-centre/#',
	'stage/baby/#',
	'service/#service=baby-massage&',
	'list/#list=rhyme-time&',
])
	for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin allow-top-navigation-by-user-activation'])
		test(`in a frame of ${kind} 999 is one tap, and urgent help and the check are there: ${sandbox}`, async ({
			page,
			host,
		}) => {
			await host(page, {
				body:
					`<iframe src="${site}/en/embed/${kind}?secret=aB3dE" title="First Door" width="390" height="900" ` +
					`sandbox="${sandbox}"></iframe>` +
					`<script>addEventListener('message',({data})=>(window.heard??=[]).push(data))</script>`,
			})
			const frame = page.frameLocator('iframe')
			const call = frame.locator('a[href="tel:999"]')
			await expect(call).toHaveText('Call 999')
			expect(await call.evaluate((link) => getComputedStyle(link).userSelect)).toBe('text')
			await expect.poll(() => page.evaluate(() => Reflect.get(window, 'heard')?.length ?? 0)).toBeGreaterThan(0)
			const isTaken = await call.evaluate(
				(link: HTMLElement) =>
					new Promise((tell) => {
						addEventListener('click', (event) => {
							tell(event.defaultPrevented)
							event.preventDefault()
						})
						link.click()
					}),
			)
			expect(isTaken).toBe(false)
			await expect(frame.locator('footer a[href$="/en/urgent-help/"]')).toBeVisible()
			await expect(frame.locator('footer a[href$="/en/find-help/"]')).toBeVisible()
			expect(JSON.stringify(await page.evaluate(() => Reflect.get(window, 'heard')))).not.toMatch(/tel:|#/)
		})

test('the example of another site shows each way, and its own policy stops none of them', async ({ page }) => {
	const refused: string[] = []
	page.on('console', (message) => {
		if (/Content Security Policy/.test(message.text())) refused.push(message.text())
	})
	await page.goto('/oakfield-nursery/')
	await expect(page.getByText('Oakfield Nursery is not a real place')).toBeVisible()
	await expect((await embedded(page)).getByRole('link', { name: 'Oakfield Nursery places' })).toBeVisible()
	await expect((await embedded(page, 1)).locator('html')).toHaveAttribute('lang', 'ur')
	await expect(page.frameLocator('main > iframe').getByRole('link', { name: 'Baby feeding drop-in' })).toBeVisible()
	expect(refused).toEqual([])
	await page
		.evaluate(() =>
			document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' })),
		)
		.catch((error: Error) => expect(error.message).toContain('TrustedScript'))
	expect(await page.evaluate(() => Reflect.has(window, 'ran'))).toBe(false)
})
