import type { Page } from '@playwright/test'
import { findHelpPath } from '#routes.ts'
import { middle, openBrowser, serveBuilt, slowDown } from './browser.ts'

/**
 * `npm run bench:check`: from a tap in the self-check to the next
 * paint, on a processor 4 times slower than this one, in milliseconds.
 */
const slowness = 4
const rounds = Number(process.env['RUNS'] ?? 3)
const server = serveBuilt(4340)
const browser = await openBrowser()
const rows: { language: string; what: string; median: number; p95: number; worst: number }[] = []

for (const language of ['en', 'ur']) {
	const times: Record<'answer' | 'next' | 'list', number[]> = { answer: [], next: [], list: [] }
	for (let round = 0; round < rounds; round += 1) {
		const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
		await page.goto(`http://localhost:4340${findHelpPath(language)}`)
		await slowDown(page, slowness)
		await page.locator('[data-start]').click()
		await page.locator('.check details.opt').first().waitFor()
		for (let screens = 0; screens < 45 && (await page.locator('.check .lists').count()) === 0; screens += 1) {
			const options = await page.locator('.check input').count()
			for (const index of options > 0 ? [Math.min(2, options - 1)] : [])
				times.answer.push(await tapToPaint(page, '.check input', index))
			const taken = await tapToPaint(page, '.check .next .btn', 0)
			times[(await page.locator('.check .lists').count()) > 0 ? 'list' : 'next'].push(taken)
		}
		await page.close()
	}
	for (const [what, all] of Object.entries(times))
		rows.push({
			language,
			what,
			median: Math.round(middle(all)),
			p95: Math.round(middle(all, 0.95)),
			worst: Math.round(Math.max(...all)),
		})
}
console.table(rows)
await browser.close()
server.close()

/** A task that begins after a frame was drawn has the paint behind it. */
function tapToPaint(page: Page, selector: string, index: number): Promise<number> {
	return page.evaluate(
		([selector, index]) =>
			new Promise<number>((resolve) => {
				const started = performance.now()
				document.querySelectorAll<HTMLElement>(selector)[index]?.click()
				requestAnimationFrame(() => {
					const { port1, port2 } = new MessageChannel()
					port1.onmessage = () => resolve(performance.now() - started)
					port2.postMessage(null)
				})
			}),
		[selector, index] as const,
	)
}
