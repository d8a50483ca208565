import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import { chromiumPath } from '#commands/chromium.ts'
import { needChromium } from './chromium.ts'
import { reach, statesIn, type State } from './browser/states.ts'
import { testSite } from './test-site.ts'

/**
 * One sheet for each kind of page and state: phone and desk, light and dark, left to right and right to left, into
 * `pictures/`. Words after the command choose states by part of their names. Needs the site of `npm run test:site`.
 */
const folder = 'pictures'
const port = Number(process.env['BROWSER_PORT'] ?? 4330)
const widths = [390, 1280] as const
const schemes = ['light', 'dark'] as const
/** Left to right and right to left; LANGUAGES chooses others. */
const locales = process.env['LANGUAGES']?.split(',') ?? ['en', 'ur']
/** So much of a long page is enough to see how it is drawn. */
const tallest = 4000

needChromium()
process.env['PORT'] = String(port)
process.env['OUT'] = testSite
await import('#commands/serve.ts')
const executablePath = chromiumPath()
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] })
const wanted = process.argv.slice(2)
const isWanted = ({ name }: State) => wanted.length === 0 || wanted.some((word) => name.includes(word))
if (wanted.length === 0) rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const states = locales.map((locale) => statesIn(locale))
for (const [at, { name }] of (states[0] ?? []).entries()) {
	const each = states.flatMap((of) => of[at] ?? []).filter(isWanted)
	if (each.length > 0) await sheet(browser, name, each)
}
await browser.close()
process.exit()

async function sheet(browser: Browser, name: string, each: readonly State[]): Promise<void> {
	const taken: { src: string; width: number }[] = []
	for (const state of each) {
		const page = await browser.newPage({
			baseURL: `http://localhost:${port}`,
			timezoneId: 'Europe/London',
			reducedMotion: 'reduce',
		})
		try {
			await page.setViewportSize({ width: 390, height: 844 })
			await reach(page, state)
			for (const width of widths)
				for (const colorScheme of schemes) {
					await page.emulateMedia({ colorScheme })
					await page.setViewportSize({ width, height: 844 })
					const height = Math.min(tallest, await page.evaluate(() => document.documentElement.scrollHeight))
					await page.setViewportSize({ width, height: Math.max(844, height) })
					taken.push({
						src: `data:image/jpeg;base64,${(await page.screenshot({ type: 'jpeg' })).toString('base64')}`,
						width,
					})
				}
		} catch (error) {
			console.error(`${state.path}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
			process.exitCode = 1
		}
		await page.close()
	}
	const page = await browser.newPage({ viewport: { width: 2400, height: 800 } })
	await page.setContent(
		`<body style="margin:8px;display:flex;gap:8px;align-items:start;background:#888">${taken
			.map(({ src, width }) => `<img src="${src}" width="${width / 1.5}">`)
			.join('')}`,
	)
	const file = join(folder, `${name.replaceAll(/[^\p{L}\d]+/gu, '-')}.jpg`)
	await page.screenshot({ path: file, fullPage: true, type: 'jpeg', quality: 80 })
	await page.close()
	console.log(file)
}
