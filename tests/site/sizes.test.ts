import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { liveLocales } from '#catalogue/languages.ts'
import { namesIn, withImported } from '#build/imported-scripts.ts'
import { bytesOf, dist, isHeavierThan, pages, pagesOf, scriptsIn } from './pages.ts'

/**
 * What a page may weigh, everything inlined, as brotli: what one first
 * round trip of a slow connection carries (10 packets of 1,460 bytes).
 */
const pageLimit = 14_000
const guideLimit = 10_500
const scriptLimit = 1_500
const islandLimit = 30_000
const dataLimit = 30_000
const findLimit = 25_000
const editorLimit = 75_000
const keepLimit = 5_000

const withIsland = (html: string) => html.includes('<astro-island')
const over = (limit: number, from = pages) =>
	from.filter((page) => isHeavierThan(limit, page)).map((page) => `${page.path} ${bytesOf(page)}`)
/** Script files with all they import, each once. */
const withImports = (names: readonly string[]): string[] =>
	withImported(names, (name) =>
		namesIn(readFileSync(join(dist, '_astro', name), 'utf8'), /(?:from|import)"\.\/([^"]+\.js)"/g),
	)

/** The scripts that Astro names for the island of a page: its own, and the one that draws it. */
function islandOf(html: string): string[] {
	const entries = namesIn(html, /(?:component-url|renderer-url)="\/_astro\/([^"]+)"/g)
	expect(entries.length).toBeGreaterThanOrEqual(2)
	return entries
}
const gzipOf = (names: readonly string[]): number =>
	names.reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, '_astro', name))).length, 0)

const median = (numbers: readonly number[]) =>
	[...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)]!

describe('bytes', () => {
	test('every page is at most 14,000 bytes, in every language', () => expect(over(pageLimit)).toEqual([]))
	test('guides are about 10,000 bytes in English', () =>
		expect(
			over(
				guideLimit,
				pagesOf('guides/*').filter(({ locale }) => locale === 'en'),
			),
		).toEqual([]))
	test('half of all service pages in English are under 10,000 bytes', () =>
		expect(
			median(
				pagesOf('services/*')
					.filter(({ locale }) => locale === 'en')
					.map(bytesOf),
			),
		).toBeLessThan(10_000))

	test('a page without an island sends at most 1,500 bytes of script, in the page and in one small file', () => {
		const heavy = pages
			.filter(({ html }) => !withIsland(html))
			.filter(({ html }) => {
				const files = scriptsIn(html).flatMap(({ attributes }) => /src="([^"]+)"/.exec(attributes)?.[1] ?? [])
				const codes = [
					...scriptsIn(html).map(({ code }) => code),
					...files.map((file) => readFileSync(join(dist, file))),
				]
				return files.length > 1 || codes.reduce((sum, code) => sum + Buffer.byteLength(code), 0) > scriptLimit
			})
		expect(heavy.map(({ path }) => path)).toEqual([])
	})

	test('only the finders, the checks, lists and the pages workers make things with have an island', () => {
		expect([...new Set(pages.filter(({ html }) => withIsland(html)).map(({ kind }) => kind))].sort()).toEqual([
			'childcare',
			'embed/*',
			'find-help',
			'for-workers/*',
			'for-workers/booklet/*',
			'list',
			'money-check',
			'search',
		])
	})

	test.each(['search', 'childcare', 'embed/*', 'find-help', 'money-check', 'list'])(
		'the island of %s is at most 30,000 bytes (gzip), all it imports included',
		(kind) => {
			const { html } = pagesOf(kind).find((page) => withIsland(page.html))!
			expect(gzipOf(withImports(islandOf(html)))).toBeLessThanOrEqual(islandLimit)
		},
	)

	test.each(['search', 'childcare'])('the finder of %s comes in at most 5 files', (kind) =>
		expect(withImports(islandOf(pagesOf(kind)[0]!.html)).length).toBeLessThanOrEqual(5),
	)

	/** On every page, wherever something is kept. */
	test('what a tap on Keep asks for first is at most 5,000 bytes (gzip) in 2 files', () => {
		const names = withImports(namesIn(pagesOf('services/*')[0]!.html, /data-tap="\/_astro\/([^"]+)"/g))
		expect(names).toHaveLength(2)
		expect(gzipOf(names)).toBeLessThanOrEqual(keepLimit)
	})

	/** Zod and the content model, which judge what is typed: on the page of those who run something, and nowhere else. */
	test('the editor is at most 75,000 bytes (brotli), all it imports included, and no other page asks for it', () => {
		const path = '/en/for-workers/edit/'
		const editor = pages.find((page) => page.path === path)!
		const entries = islandOf(editor.html)
		const files = withImports(entries)
		expect(
			files.reduce((sum, name) => sum + brotliCompressSync(readFileSync(join(dist, '_astro', name))).length, 0),
		).toBeLessThanOrEqual(editorLimit)
		const asking = pages.filter(({ html, path }) => !path.endsWith('/for-workers/edit/') && html.includes(entries[0]!))
		expect(asking.map(({ path }) => path)).toEqual([])
	})

	test.each(['find-help', 'money-check'])(
		'what %s is made from is at most 30,000 bytes (gzip) in every language',
		(kind) => {
			const heavy = liveLocales
				.map(({ tag }) => `${tag} ${gzipSync(readFileSync(join(dist, tag, kind, 'help.js'))).length}`)
				.filter((size) => Number(size.split(' ')[1]) > dataLimit)
			expect(heavy).toEqual([])
		},
	)
})

describe('what the finder reads', () => {
	test('at the first touch is at most 25,000 bytes in every language', () => {
		expect(
			liveLocales
				.map(({ tag }) => `${tag} ${brotliCompressSync(readFileSync(join(dist, tag, 'find.json'))).length}`)
				.filter((size) => Number(size.split(' ')[1]) > findLimit),
		).toEqual([])
	})
})

describe('one request renders a page', () => {
	test('no style sheet, no font, no preload, no picture but a map of ours that waits until it comes near', () => {
		const requests = [
			/<link[^>]+rel="(stylesheet|preload|modulepreload|preconnect|dns-prefetch)"/,
			/<(picture|video|iframe)|@font-face|@import|url\((?!['"]?data:)/,
			/<img(?![^>]*\ssrc="\/maps\/[^"]*")|<img(?![^>]*\sloading="lazy")/,
		]
		const asking = pages.filter(({ html }) => requests.some((request) => request.test(html)))
		expect(asking.map(({ path }) => path)).toEqual([])
	})

	test('every page has exactly one style block and no style attribute', () => {
		expect(
			pages
				.filter(({ html }) => html.match(/<style/g)?.length !== 1 || /<[^>]+\sstyle=/.test(html))
				.map(({ path }) => path),
		).toEqual([])
	})
})
