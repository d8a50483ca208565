import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Browser, Page } from '@playwright/test'
import { finderDataPath, pagefindPath, searchPath } from '#routes.ts'
import { middle, openBrowser, serveBuilt, slowDown } from './browser.ts'

/** What a parent's phone pays for the finder; times in milliseconds, `bytes` compressed with brotli. */
export type FinderTimings = {
	bytes: number
	first: number
	pagefind: number
	answered: readonly number[]
	painted: readonly number[]
}

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

/**
 * From the first touch of the box to the paint of the first results, and from each later query to its answer (in the
 * page, not yet drawn) and to its paint, on a slow 4G line and a processor 4 times slower; beside Pagefind asked for
 * the same words in the same run. All is timed inside the page, after a round that does not count, so that neither the
 * driver nor the server's compressing is measured. Only the ratios travel to another machine.
 */
export async function finderTimings(folder: string, language: string, rounds: number): Promise<FinderTimings> {
	const server = serveBuilt(port, {}, folder)
	const browser = await openBrowser()
	const firsts: number[] = []
	const pagefinds: number[] = []
	const later: Later[] = []
	const typed = firstWord[language] ?? firstWord['en']!
	for (let round = -1; round < rounds; round += 1) {
		const page = await opened(browser, language)
		const first = await page.evaluate(touchToPaint, typed)
		const queries: Later[] = []
		for (const word of laterWords) queries.push(await page.evaluate(queryToPaint, word))
		await page.close()
		const other = await opened(browser, language)
		const pagefind = await other.evaluate(pagefindTime, [pagefindPath(), typed] as const)
		await other.close()
		if (round < 0) continue
		firsts.push(first)
		later.push(...queries)
		pagefinds.push(pagefind)
	}
	await browser.close()
	server.close()
	return {
		bytes: brotliCompressSync(readFileSync(join(folder, finderDataPath(language)))).length,
		first: middle(firsts),
		pagefind: middle(pagefinds),
		answered: later.map(({ answered }) => answered),
		painted: later.map(({ painted }) => painted),
	}
}

type Later = { answered: number; painted: number }

async function opened(browser: Browser, language: string): Promise<Page> {
	const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
	await page.goto(`http://localhost:${port}${searchPath(language)}`)
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
