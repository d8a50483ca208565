import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Browser, Page } from '@playwright/test'
import { finderDataPath, pagefindPath, searchPath } from '#routes.ts'
import { middle, openBrowser, serveBuilt, serveBuiltOver2, slowDown } from './browser.ts'

/**
 * What a parent's phone pays for the finder; times in milliseconds, `bytes` compressed with brotli. `first` is from a
 * cold touch, `letter` the first letter where the finder came while the page was idle.
 */
export type FinderTimings = {
	bytes: number
	first: number
	letter: number
	pagefind: number
	answered: readonly number[]
	painted: readonly number[]
}

export const protocols = ['HTTP/2', 'HTTP/1.1'] as const
export type Protocol = (typeof protocols)[number]

const slowness = 4
/** What is typed first has to be found by names and sentences in the reader's own language. */
const firstWord: Readonly<Record<string, string>> = { en: 'feeding', ro: 'alaptare', ur: 'دودھ پلانا' }
const laterWords = ['sleep', 'health visiter', 'play', 'money', 'crying', 'twins', 'vaccines', 'dads', 'talking']
const slow4G = {
	offline: false,
	latency: 562.5,
	downloadThroughput: (1474.56 * 1024) / 8,
	uploadThroughput: (675 * 1024) / 8,
}
const port = 4340
const siteAt: Readonly<Record<Protocol, string>> = {
	'HTTP/2': `https://localhost:${port}`,
	'HTTP/1.1': `http://localhost:${port}`,
}

/**
 * From the first touch of the box to the paint of the first results, and from each later query to its answer (in the
 * page, not yet drawn) and to its paint, on a slow 4G line and a processor 4 times slower; beside Pagefind asked for
 * the same words in the same run. All is timed inside the page, after a round that does not count, so that neither the
 * driver nor the server's compressing is measured. Only the ratios travel to another machine.
 */
export async function finderTimings(
	folder: string,
	language: string,
	rounds: number,
	protocol: Protocol = 'HTTP/2',
): Promise<FinderTimings> {
	const server = protocol === 'HTTP/2' ? serveBuiltOver2(port, folder) : serveBuilt(port, {}, folder)
	const browser = await openBrowser()
	const address = siteAt[protocol] + searchPath(language)
	const firsts: number[] = []
	const letters: number[] = []
	const pagefinds: number[] = []
	const later: Later[] = []
	const typed = firstWord[language] ?? firstWord['en']!
	for (let round = -1; round < rounds; round += 1) {
		const idle = await opened(browser, address, 'comes when idle')
		const letter = await idle.evaluate(letterToPaint, typed[0]!)
		await idle.close()
		const page = await opened(browser, address)
		const first = await page.evaluate(touchToPaint, typed)
		const queries: Later[] = []
		for (const word of laterWords) queries.push(await page.evaluate(queryToPaint, word))
		await page.close()
		const other = await opened(browser, address)
		const pagefind = await other.evaluate(pagefindTime, [pagefindPath(), typed] as const)
		await other.close()
		if (round < 0) continue
		firsts.push(first)
		letters.push(letter)
		later.push(...queries)
		pagefinds.push(pagefind)
	}
	await browser.close()
	server.close()
	return {
		bytes: brotliCompressSync(readFileSync(join(folder, finderDataPath(language)))).length,
		first: middle(firsts),
		letter: middle(letters),
		pagefind: middle(pagefinds),
		answered: later.map(({ answered }) => answered),
		painted: later.map(({ painted }) => painted),
	}
}

type Later = { answered: number; painted: number }

/** A page that asks for its finder at the touch, as with Save-Data; or one whose finder has come by itself. */
async function opened(browser: Browser, address: string, finder?: 'comes when idle'): Promise<Page> {
	const page = await browser.newPage({ viewport: { width: 390, height: 844 }, ignoreHTTPSErrors: true })
	if (!finder)
		await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
	await page.goto(address)
	if (finder) {
		await page.locator('astro-island[client="soon"]:not([ssr])').waitFor({ state: 'attached' })
		await page.waitForLoadState('networkidle')
	}
	const session = await page.context().newCDPSession(page)
	await session.send('Network.enable')
	await session.send('Network.emulateNetworkConditions', slow4G)
	await session.send('Network.setCacheDisabled', { cacheDisabled: true })
	await slowDown(page, slowness)
	return page
}

function touchToPaint(typed: string): Promise<number> {
	return new Promise((resolve) => {
		const box = document.querySelector<HTMLInputElement>('#seek')!
		const started = performance.now()
		new MutationObserver((_, watching) => {
			if (!document.querySelector('.seek > .rows li')) return
			watching.disconnect()
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel()
				port1.onmessage = () => resolve(performance.now() - started)
				port2.postMessage(null)
			})
		}).observe(box.closest('astro-island')!, { childList: true, subtree: true })
		box.focus()
		box.value = typed
	})
}

function letterToPaint(letter: string): Promise<number> {
	return new Promise((resolve) => {
		const box = document.querySelector<HTMLInputElement>('#seek')!
		const started = performance.now()
		box.focus()
		box.value = letter
		box.dispatchEvent(new Event('input', { bubbles: true }))
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel()
			port1.onmessage = () => resolve(performance.now() - started)
			port2.postMessage(null)
		})
	})
}

function queryToPaint(typed: string): Promise<Later> {
	return new Promise((resolve) => {
		const box = document.querySelector<HTMLInputElement>('#seek')!
		const started = performance.now()
		let answered = 0
		box.value = typed
		box.dispatchEvent(new Event('input', { bubbles: true }))
		queueMicrotask(() => (answered = performance.now() - started))
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel()
			port1.onmessage = () => resolve({ answered, painted: performance.now() - started })
			port2.postMessage(null)
		})
	})
}

async function pagefindTime([path, typed]: readonly [string, string]): Promise<number> {
	const started = performance.now()
	const pagefind = await import(path)
	const { results } = await pagefind.search(typed)
	await Promise.all(results.slice(0, 10).map((result: { data: () => Promise<unknown> }) => result.data()))
	return performance.now() - started
}
