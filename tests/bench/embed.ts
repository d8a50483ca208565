import { gzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import lighthouse, { type Flags } from 'lighthouse'
import { embedScriptPath } from '#routes.ts'
import { middle, openBrowser, serveBuilt } from './browser.ts'

/**
 * `npm run bench:embed`: what a frame below the fold costs the page of a
 * host, beside the same page without it, on Lighthouse's simulated phone.
 */
const runs = Number(process.env['RUNS'] ?? 3)
const port = 4351
const devTools = 4352
const words = '<p>Words of a nursery, and a picture of nothing at all, for more than one screen of a phone.</p>'.repeat(
	60,
)
const page = (embed: string) =>
	'<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
	`<title>Host</title></head><body><main><h1>Host</h1>${words}${embed}</main></body></html>`
const server = serveBuilt(port, {
	'/without/': page(''),
	'/with/': page(`<script src="http://localhost:${port}${embedScriptPath()}" data-stage="newborn" async></script>`),
})
const browser = await openBrowser(`--remote-debugging-port=${devTools}`)

for (const path of ['/without/', '/with/']) {
	const scores: { performance: number; lcp: number; cls: number }[] = []
	for (let run = 0; run < runs; run += 1) scores.push(await measured(path))
	console.log(
		`${path} performance ${middle(scores.map(({ performance }) => performance))}, ` +
			`LCP ${Math.round(middle(scores.map(({ lcp }) => lcp)))} ms, CLS ` +
			`${middle(scores.map(({ cls }) => cls)).toFixed(3)}`,
	)
}
console.log(`embed.js ${gzipSync(readFileSync(join('dist', embedScriptPath())), { level: 9 }).length} bytes gzip`)
await browser.close()
server.close()

/** A host is on another address than its frame. */
async function measured(path: string): Promise<{ performance: number; lcp: number; cls: number }> {
	const flags: Flags = { port: devTools, onlyCategories: ['performance'], logLevel: 'error' }
	const result = await lighthouse(`http://127.0.0.1:${port}${path}`, flags)
	if (!result) throw new Error(`Lighthouse said nothing of ${path}`)
	const { categories, audits } = result.lhr
	return {
		performance: Math.round((categories['performance']?.score ?? 0) * 100),
		lcp: audits['largest-contentful-paint']?.numericValue ?? 0,
		cls: audits['cumulative-layout-shift']?.numericValue ?? 0,
	}
}
