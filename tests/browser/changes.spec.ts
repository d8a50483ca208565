import { open } from './open.ts'
import { expect, test } from './test.ts'

test('a worker reads what is new, moved or ended, newest first, and nothing that may be private', async ({ page }) => {
	await open(page, '/en/for-workers/')
	await page.getByRole('link', { name: 'What has changed' }).click()
	await expect(page.locator('main h2')).toHaveText([
		'23 November 2026',
		'20 November 2026',
		'To follow in a feed reader, in English',
	])
	await expect(page.locator('main .rows li')).toContainText([
		'New place and New times',
		'Ended',
		'New',
		'Atom',
		'JSON Feed',
	])
	await expect(page.locator('main')).not.toContainText(/After loss|Safe harbour|Rhyme time/i)
})

test('feeds can be read by what is not ours', async ({ page, request }) => {
	await page.goto('about:blank')
	const read = (text: string) =>
		page.evaluate((text) => {
			const { documentElement } = new DOMParser().parseFromString(text, 'application/xml')
			const all = (name: string) => [...documentElement.querySelectorAll(name)].map(({ textContent }) => textContent)
			return {
				root: documentElement.nodeName,
				titles: all('title'),
				ids: all('entry id, guid'),
				texts: all('description'),
			}
		}, text)
	const atom = await read(await (await request.get('/open/changes.xml')).text())
	expect(atom.root).toBe('feed')
	expect(atom.titles).toHaveLength(4)
	expect(new Set(atom.ids).size).toBe(3)
	const json = (await (await request.get('/open/changes.json')).json()) as { version: string; items: unknown[] }
	expect(json.version).toBe('https://jsonfeed.org/version/1.1')
	expect(json.items).toHaveLength(3)
	for (const locale of ['en', 'ur', 'bn']) {
		const rss = await read(await (await request.get(`/${locale}/places/mill-lane-library/week.xml`)).text())
		expect(rss.root).toBe('rss')
		expect(rss.ids).toEqual([`https://wrenbridge.example/${locale}/places/mill-lane-library/#2026-11-23`])
		expect(rss.texts[1]).toContain(`https://wrenbridge.example/${locale}/places/mill-lane-library/`)
	}
})

test('each language’s page of feeds leads to one for every place and stage', async ({ page, request }) => {
	await open(page, '/ur/for-workers/week/')
	const feeds = await page
		.locator('a[href$="week.xml"]')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
	expect(feeds.length).toBeGreaterThan(6)
	for (const feed of feeds) expect((await request.get(feed)).status(), feed).toBe(200)
})
