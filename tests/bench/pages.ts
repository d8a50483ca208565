import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import lighthouse, { type Flags } from 'lighthouse'
import {
	guidePath,
	homePath,
	needPath,
	placePath,
	searchPath,
	servicePath,
	servicesPath,
	stagePath,
	urgentHelpPath,
	whatsOnPath,
} from '#routes.ts'
import { middle, openBrowser, serveBuilt } from './browser.ts'

/**
 * `npm run bench:pages`: what each kind of page costs a phone, beside a bare page of one file with the same kind of
 * words, measured in the same run; `-- 'line slowed'` measures lines of that name alone. Figures are relative to the
 * machine: only the ratios travel. Bytes are brotli, times milliseconds of Lighthouse's simulated phone.
 */
const slow = {
	'slow 4G': {
		rttMs: 150,
		throughputKbps: 1638.4,
		cpuSlowdownMultiplier: 4,
		requestLatencyMs: 562.5,
		downloadThroughputKbps: 1474.56,
		uploadThroughputKbps: 675,
	},
	'3G': {
		rttMs: 300,
		throughputKbps: 700,
		cpuSlowdownMultiplier: 6,
		requestLatencyMs: 1125,
		downloadThroughputKbps: 630,
		uploadThroughputKbps: 630,
	},
}
/**
 * Lighthouse reckons a slow line from a quick one, where it counts all that was asked for before the first paint, also
 * what holds up nothing; with the line slowed while the page comes, a phone's own browser says when it painted.
 */
const profiles: Readonly<Record<string, Line>> = {
	'slow 4G': { throttlingMethod: 'simulate', throttling: slow['slow 4G'] },
	'3G': { throttlingMethod: 'simulate', throttling: slow['3G'] },
	'3G, line slowed': { throttlingMethod: 'devtools', throttling: slow['3G'] },
}
type Line = { throttlingMethod: 'simulate' | 'devtools'; throttling: (typeof slow)['3G'] }
const wanted = process.argv[2] ?? ''
const kinds = {
	home: homePath('en'),
	stage: stagePath('en', 'newborn'),
	need: needPath('en', 'mood'),
	service: servicePath('en', 'baby-feeding-drop-in'),
	place: placePath('en', 'orchard-childrens-centre'),
	guide: guidePath('en', 'safer-sleep'),
	'urgent help': urgentHelpPath('en'),
	'what’s on': whatsOnPath('en'),
	'all services': servicesPath('en'),
	search: searchPath('en'),
	'service in Urdu': servicePath('ur', 'baby-feeding-drop-in'),
}
const runs = Number(process.env['RUNS'] ?? 3)
const bare =
	'<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
	'<title>Bare</title><h1>Bare page</h1>' +
	'<p>Words a parent reads, and nothing else at all on the page.</p>'.repeat(60)

const port = 4341
const server = serveBuilt(4340, { '/bare/': bare })
const browser = await openBrowser(`--remote-debugging-port=${port}`)

type Row = {
	page: string
	profile: string
	bytes: number
	requests: number
	'LCP ratio': number
	TBT: number
	CLS: number
	performance: number
	accessibility: number
	'best practices': number
	SEO: number
	'words without script': string
}
const rows: Row[] = []
for (const [profile, line] of Object.entries(profiles)) {
	if (!profile.includes(wanted)) continue
	const bareLcp = middle((await measured('/bare/', line)).map(({ lcp }) => lcp))
	for (const [page, path] of Object.entries(kinds)) {
		const all = await measured(path, line)
		const [first] = all
		if (!first) continue
		rows.push({
			page,
			profile,
			bytes: brotliCompressSync(readFileSync(join('dist', path, 'index.html'))).length,
			requests: first.requests,
			'LCP ratio': round(middle(all.map(({ lcp }) => lcp)) / bareLcp),
			TBT: Math.round(middle(all.map(({ tbt }) => tbt))),
			CLS: round(middle(all.map(({ cls }) => cls))),
			...first.scores,
			performance: middle(all.map(({ scores }) => scores.performance)),
			'words without script': `${await readable(path)} %`,
		})
	}
}
console.table(rows)
writeFileSync(join(tmpdir(), 'first-door-pages.json'), JSON.stringify(rows, null, '\t'))
await browser.close()
server.close()

async function measured(path: string, line: Line) {
	const results = []
	for (let run = 0; run < runs; run += 1) {
		const flags: Flags = { port, logLevel: 'error', output: 'json' }
		const result = await lighthouse(`http://localhost:4340${path}`, flags, {
			extends: 'lighthouse:default',
			settings: {
				formFactor: 'mobile',
				...line,
				skipAudits: ['full-page-screenshot', 'is-crawlable', 'is-on-https', 'redirects-http'],
			},
		})
		const lhr = result?.lhr
		if (!lhr) throw new Error(`Lighthouse gave nothing for ${path}.`)
		const score = (name: string) => Math.round((lhr.categories[name]?.score ?? 0) * 100)
		const value = (name: string) => lhr.audits[name]?.numericValue ?? 0
		const details = lhr.audits['network-requests']?.details
		results.push({
			lcp: value('largest-contentful-paint'),
			tbt: value('total-blocking-time'),
			cls: value('cumulative-layout-shift'),
			requests:
				details && 'items' in details
					? details.items.filter((item: object) => !/^data:|icon\.svg$/.test(String('url' in item ? item.url : '')))
							.length
					: 0,
			scores: {
				performance: score('performance'),
				accessibility: score('accessibility'),
				'best practices': score('best-practices'),
				SEO: score('seo'),
			},
		})
	}
	return results
}

/** How much of the text a reader sees is there when script is off. */
async function readable(path: string): Promise<number> {
	const lengths = []
	for (const javaScriptEnabled of [true, false]) {
		const page = await browser.newPage({ javaScriptEnabled })
		await page.goto(`http://localhost:4340${path}`)
		lengths.push((await page.locator('main').innerText()).length)
		await page.close()
	}
	return Math.round((lengths[1]! / lengths[0]!) * 100)
}

function round(value: number): number {
	return Math.round(value * 100) / 100
}
