import { existsSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { finderDataPath, pagefindPath, searchPath } from '../routes.ts'
import { middle, openBrowser, serveBuilt, slowDown } from './bench-browser.ts'

/**
 * `npm run bench:finder`: from the first touch of the box to the paint of the first results, and from each later query to its answer (in the page, not yet
 * drawn) and to its paint, on a slow 4G line and a processor 4 times slower; beside Pagefind asked for the same words in the same run. All is timed inside
 * the page, after a round that does not count, so that neither the driver nor the server's compressing is measured. Only the ratios travel to another machine.
 */
const slowness = 4
const words = ['feeding', 'sleep', 'health visiter', 'play', 'money', 'crying', 'twins', 'vaccines', 'dads', 'talking']
const rounds = Number(process.env['RUNS'] ?? 3)
const slow4G = { offline: false, latency: 562.5, downloadThroughput: (1474.56 * 1024) / 8, uploadThroughput: (675 * 1024) / 8 }

const server = serveBuilt(4340)
const browser = await openBrowser()
type Later = { answered: number; painted: number }
const rows: Record<string, string | number>[] = []

for (const language of ['en', 'ur', 'ro'].filter((tag) => existsSync(`dist${finderDataPath(tag)}`)).slice(0, 2)) {
	const firsts: number[] = []
	const pagefinds: number[] = []
	const later: Later[] = []
	for (let round = -1; round < rounds; round += 1) {
		const page = await opened(language)
		const first = await page.evaluate(touchToPaint, words[0]!)
		const queries: Later[] = []
		for (const word of words.slice(1)) queries.push(await page.evaluate(queryToPaint, word))
		await page.close()
		const other = await opened(language)
		const pagefind = await other.evaluate(pagefindTime, [pagefindPath(), words[0]!] as const)
		await other.close()
		if (round < 0) continue
		firsts.push(first)
		later.push(...queries)
		pagefinds.push(pagefind)
	}
	const first = middle(firsts)
	rows.push({
		language,
		'data, brotli': brotliCompressSync(readFileSync(`dist${finderDataPath(language)}`)).length,
		'first results, ms': Math.round(first),
		'Pagefind, ms': Math.round(middle(pagefinds)),
		ratio: Math.round((first / middle(pagefinds)) * 100) / 100,
		'next answer, median ms': Math.round(middle(later.map(({ answered }) => answered))),
		'p95': Math.round(middle(later.map(({ answered }) => answered), 0.95)),
		'next paint, median ms': Math.round(middle(later.map(({ painted }) => painted))),
		'p95 ': Math.round(middle(later.map(({ painted }) => painted), 0.95)),
	})
}
console.table(rows)
await browser.close()
server.close()

async function opened(language: string): Promise<Page> {
	const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
	await page.goto(`http://localhost:4340${searchPath(language)}`)
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
