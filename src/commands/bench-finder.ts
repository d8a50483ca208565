import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { finderDataPath, pagefindPath, searchPath } from '../routes.ts'
import { middle, openBrowser, serveBuilt, slowDown } from './bench-browser.ts'

/**
 * `npm run bench:finder`: from the first touch of the box to the first results, and from each later query to its paint, on a slow 4G line and a processor
 * 4 times slower; beside Pagefind asked for the same words in the same run. Only the ratios travel to another machine.
 */
const slowness = 4
const words = ['feeding', 'sleep', 'health visiter', 'play', 'money', 'crying', 'twins', 'vaccines', 'dads', 'talking']
const rounds = Number(process.env['RUNS'] ?? 3)
const slow4G = { offline: false, latency: 562.5, downloadThroughput: (1474.56 * 1024) / 8, uploadThroughput: (675 * 1024) / 8 }

const server = serveBuilt(4340)
const browser = await openBrowser()
const rows: Record<string, string | number>[] = []

for (const language of ['en', 'ur']) {
	const firsts: number[] = []
	const pagefinds: number[] = []
	const later: number[] = []
	let bytes = 0
	for (let round = 0; round < rounds; round += 1) {
		const page = await opened(language)
		bytes = 0
		page.on('response', (response) => void response.request().sizes().then(({ responseBodySize }) => (bytes += responseBodySize), () => undefined))
		const started = performance.now()
		await page.getByRole('searchbox').fill(words[0]!)
		await page.locator('.seek > .rows li').first().waitFor()
		firsts.push(performance.now() - started)
		for (const word of words.slice(1)) later.push(await queryToPaint(page, word))
		await page.close()
		const other = await opened(language)
		pagefinds.push(await other.evaluate(pagefindTime, [pagefindPath(), words[0]!] as const))
		await other.close()
	}
	const first = middle(firsts)
	rows.push({
		language,
		'data, brotli': brotliCompressSync(readFileSync(`dist${finderDataPath(language)}`)).length,
		'sent for the first results': bytes,
		'first results, ms': Math.round(first),
		'Pagefind, ms': Math.round(middle(pagefinds)),
		ratio: Math.round((first / middle(pagefinds)) * 100) / 100,
		'next query, median ms': Math.round(middle(later)),
		'next query, p95 ms': Math.round(middle(later, 0.95)),
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

function queryToPaint(page: Page, word: string): Promise<number> {
	return page.evaluate(
		(typed) =>
			new Promise<number>((resolve) => {
				const box = document.querySelector<HTMLInputElement>('#seek')!
				const started = performance.now()
				box.value = typed
				box.dispatchEvent(new Event('input', { bubbles: true }))
				requestAnimationFrame(() => {
					const { port1, port2 } = new MessageChannel()
					port1.onmessage = () => resolve(performance.now() - started)
					port2.postMessage(null)
				})
			}),
		word,
	)
}

async function pagefindTime([path, typed]: readonly [string, string]): Promise<number> {
	const started = performance.now()
	const pagefind = await import(path)
	const { results } = await pagefind.search(typed)
	await Promise.all(results.slice(0, 10).map((result: { data: () => Promise<unknown> }) => result.data()))
	return performance.now() - started
}
