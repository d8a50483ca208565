import { expect, test, type Page } from './test.ts'
import { open } from './open.ts'

const playing = (page: Page) =>
	page.locator('audio').evaluateAll((all) => (all as HTMLAudioElement[]).filter((one) => !one.paused).length)

test('in two taps from home somebody who reads nothing hears what to do, one thing at a time', async ({ page }) => {
	const sounds: string[] = []
	page.on('request', (request) => (request.url().includes('/aloud/') ? sounds.push(request.url()) : undefined))
	await open(page, '/ur/')
	await page.locator('a[href="/ur/easy/"]').first().click()
	await expect(page).toHaveURL('/ur/easy/')
	const speakers = page.getByRole('main').getByRole('button')
	await expect(speakers).toHaveCount(14)
	expect(sounds).toEqual([])
	await speakers.first().click()
	await expect.poll(() => playing(page)).toBe(1)
	expect(sounds[0]).toMatch(/\/aloud\/danger-ur\.[0-9a-f]{8}\.mp3$/)
	await speakers.nth(1).click()
	await expect.poll(() => sounds.length).toBeGreaterThan(1)
	await expect.poll(() => playing(page)).toBe(1)
	await speakers.nth(1).click()
	await expect.poll(() => playing(page)).toBe(0)
})

test('Leave is silent before the next page has come', async ({ page }) => {
	let go = () => {}
	const request = new Promise<void>((resolve) =>
		page.route('https://www.bbc.co.uk/**', async (route) => {
			resolve()
			await new Promise<void>((resume) => (go = resume))
			await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' })
		}),
	)
	await open(page, '/en/easy/danger/')
	await page.getByRole('button', { name: 'Listen' }).click()
	await expect.poll(() => playing(page)).toBe(1)
	const silent = page.evaluate(
		() => new Promise((resolve) => document.querySelector('audio')!.addEventListener('pause', () => resolve(true))),
	)
	await page.locator('#leave').click({ noWaitAfter: true })
	expect(await silent).toBe(true)
	await request
	go()
	await expect(page).toHaveURL('https://www.bbc.co.uk/weather')
})

test('without script the browser’s own player stands there, and says what it plays', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false })
	const page = await context.newPage()
	await page.goto('/en/easy/newborn/')
	const player = page.locator('audio')
	await expect(player).toBeVisible()
	await expect(player).toHaveAttribute('aria-label', /^Listen: Newborn/)
	await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
	await context.close()
})

const voices = {
	none: [],
	'far away only': [{ lang: 'en-GB', localService: false }],
	'of another language': [{ lang: 'pl-PL', localService: true }],
	'on the phone': [
		{ lang: 'en-GB', localService: false, name: 'far' },
		{ lang: 'en_GB', localService: true, name: 'here' },
	],
}
for (const [where, list] of Object.entries(voices))
	test(`a page without a recording, where the phone’s voice is ${where}`, async ({ page }) => {
		await page.addInitScript((all) => {
			const said: { text: string; voice: string }[] = []
			Object.assign(window, {
				said,
				SpeechSynthesisUtterance: class {
					text: string
					constructor(text: string) {
						this.text = text
					}
				},
			})
			Object.defineProperty(window, 'speechSynthesis', {
				value: {
					speaking: false,
					getVoices: () => all,
					cancel: () => {},
					speak: ({ text, voice }: { text: string; voice: { name: string } }) => said.push({ text, voice: voice.name }),
				},
			})
		}, list)
		await open(page, '/en/needs/feeding/')
		const button = page.getByRole('button', { name: /^Listen ?: Feeding your baby/ })
		await page.waitForLoadState('networkidle')
		if (where !== 'on the phone') {
			await expect(button).toHaveCount(0)
			await expect(page.getByText('Other people near you may hear.')).toBeHidden()
			return
		}
		await expect(page.getByText('Other people near you may hear.')).toBeVisible()
		await button.click()
		const spoken = await page.evaluate(() => (window as unknown as { said: { text: string; voice: string }[] }).said)
		expect(spoken[0]).toEqual({ text: 'Feeding your baby', voice: 'here' })
		expect(spoken.map(({ text }) => text)).toContain(
			'The National Breastfeeding Helpline takes all feeding questions. La Leche League helps with breastfeeding.',
		)
		expect(new Set(spoken.map(({ voice }) => voice))).toEqual(new Set(['here']))
	})
