import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { headersFor } from '#exchange/headers-file.ts'
import { liveLocales } from '#catalogue/languages.ts'
import { catalogueIn } from '#catalogue/index.ts'
import { dist, embeds, isFormer, pages, scriptsIn } from './pages.ts'

const read = (path: string) => readFileSync(join(dist, path), 'utf8')
const own = (address: string) => new URL(address).pathname

describe('who may show a page in a frame', () => {
	const rules = read('_headers')
	const ancestors = (path: string) => headersFor(rules, path)['Content-Security-Policy']

	test('anybody what is made for it', () => {
		expect(embeds.length).toBeGreaterThan(liveLocales.length)
		expect(embeds.filter(({ path }) => ancestors(path) !== 'frame-ancestors *').map(({ path }) => path)).toEqual([])
	})

	test('nobody anything else', () => {
		const others = pages.filter((page) => !embeds.includes(page) && page.kind !== '404')
		expect(
			others.filter(({ path }) => !ancestors(path)?.includes("frame-ancestors 'none'")).map(({ path }) => path),
		).toEqual([])
		expect(pages.concat().filter(({ path }) => headersFor(rules, path)['X-Frame-Options'] !== 'DENY')).toEqual([])
	})
})

describe('what is made for a frame', () => {
	test('is not found by search engines and stands for a whole page', () => {
		const paths = new Set(pages.map(({ path }) => path))
		const sitemap = read('sitemap.xml')
		for (const { path, html } of embeds) {
			expect(html, path).toContain('<meta name="robots" content="noindex">')
			expect(html, path).not.toContain('data-pagefind-body')
			const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? ''
			expect(paths.has(own(canonical)) && !canonical.includes('/embed/'), path).toBe(true)
			expect(sitemap).not.toContain(path)
		}
	})

	test('opens every link at the top, and says since when it has been checked', () => {
		for (const { path, html } of embeds) {
			expect(html, path).toContain('<base target="_top">')
			expect(
				/<footer>[\s\S]*\b20\d\d\b[\s\S]*<\/footer>/.test(html) || /<footer>[\s\S]*২০\S\S[\s\S]*<\/footer>/.test(html),
				path,
			).toBe(true)
		}
	})

	test('never shows a service that is never shown to somebody looking over a shoulder', () => {
		const secret = pages
			.filter(({ kind, html, locale }) => locale === 'en' && kind === 'services/*' && html.includes('id="leave"'))
			.map(({ path }) => path)
		expect(secret.length).toBeGreaterThan(0)
		for (const { path, html } of embeds) for (const page of secret) expect(html, path).not.toContain(`href="${page}"`)
		for (const page of secret) expect(() => read(`${page}oembed.json`)).toThrow()
	})
})

test('the loader is at most 2,000 bytes (gzip), one stable file that asks nobody else', () => {
	const script = read('embed.js')
	expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(2_000)
	expect(script.match(/https?:/g)).toBeNull()
	expect(script).not.toMatch(/cookie|Storage|indexedDB|innerHTML|eval/)
})

describe('an address pasted into another site', () => {
	type Answer = {
		version: string
		type: string
		title: string
		url: string
		html: string
		width: number
		height: number
	}
	const answers = pages.flatMap(({ path, html }) => {
		const href = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(html)?.[1]
		return href ? [{ path, answer: JSON.parse(read(own(href))) as Answer }] : []
	})

	test('leads to an answer for every service that may be shown, place, stage and finder', () => {
		const { settings } = catalogueIn('en')
		const wanted = pages
			.filter((page) => !isFormer(page))
			.filter(
				({ kind, html, path }) =>
					['places/*', 'stages/*', 'search'].includes(kind) ||
					(kind === 'services/*' && !html.includes('id="leave"') && !settings.has(path.split('/')[3]!)),
			)
		expect(answers.map(({ path }) => path).sort()).toEqual(wanted.map(({ path }) => path).sort())
	})

	test('the answer names the page and a frame of ours that is there', () => {
		const frames = new Set(embeds.map(({ path }) => path))
		for (const { path, answer } of answers) {
			expect(answer, path).toMatchObject({
				version: '1.0',
				type: 'rich',
				url: `https://wrenbridge.example${path}`,
				width: expect.any(Number),
				height: expect.any(Number),
			})
			const frame = /<iframe src="([^"#]+)/.exec(answer.html)?.[1] ?? ''
			expect(frames.has(own(frame)), `${path} ${frame}`).toBe(true)
		}
	})
})

test('what is made for a frame has no script of another site in it', () => {
	for (const { path, html } of embeds)
		for (const { attributes } of scriptsIn(html)) expect(attributes, path).not.toMatch(/src="(?!\/_astro\/)/)
})
