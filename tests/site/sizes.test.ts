import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { bytesOf, dist, isHeavierThan, pages, pagesOf, scriptsIn } from './pages.ts'

/** What a page may weigh, everything inlined, as brotli: what one first round trip of a slow connection carries (10 packets of 1,460 bytes). */
const pageLimit = 14_000
const guideLimit = 10_500
const scriptLimit = 1_500
const islandLimit = 30_000

const withIsland = (html: string) => html.includes('<astro-island')
const over = (limit: number, from = pages) => from.filter((page) => isHeavierThan(limit, page)).map((page) => `${page.path} ${bytesOf(page)}`)
const median = (numbers: readonly number[]) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)]!

describe('bytes', () => {
	test('every page is at most 14,000 bytes, in every language', () => expect(over(pageLimit)).toEqual([]))
	test('guides are about 10,000 bytes in English', () => expect(over(guideLimit, pagesOf('guides/*').filter(({ locale }) => locale === 'en'))).toEqual([]))
	test('half of all service pages in English are under 10,000 bytes', () => expect(median(pagesOf('services/*').filter(({ locale }) => locale === 'en').map(bytesOf))).toBeLessThan(10_000))

	test('a page without an island sends at most 1,500 bytes of script, all of it in the page', () => {
		const heavy = pages.filter(({ html }) => !withIsland(html)).filter(({ html }) => {
			const scripts = scriptsIn(html)
			return scripts.some(({ attributes }) => attributes.includes('src=')) || scripts.reduce((sum, { code }) => sum + Buffer.byteLength(code), 0) > scriptLimit
		})
		expect(heavy.map(({ path }) => path)).toEqual([])
	})

	test('the search island is at most 30,000 bytes (gzip), and only search has one', () => {
		expect([...new Set(pages.filter(({ html }) => withIsland(html)).map(({ kind }) => kind))]).toEqual(['search'])
		const script = readdirSync(join(dist, '_astro')).filter((name) => name.endsWith('.js'))
		expect(script.reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, '_astro', name))).length, 0)).toBeLessThanOrEqual(islandLimit)
	})
})

describe('one request renders a page', () => {
	test('no style sheet, no font, no picture, no preload', () => {
		const asking = pages.filter(({ html }) => /<link[^>]+rel="(stylesheet|preload|modulepreload|preconnect|dns-prefetch)"|<img|<picture|<video|<iframe|@font-face|@import|url\((?!['"]?data:)/.test(html))
		expect(asking.map(({ path }) => path)).toEqual([])
	})

	test('every page has exactly one style block and no style attribute', () => {
		expect(pages.filter(({ html }) => html.match(/<style/g)?.length !== 1 || /<[^>]+\sstyle=/.test(html)).map(({ path }) => path)).toEqual([])
	})
})
