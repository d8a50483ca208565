import { readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { catalogueIn } from '#catalogue/index.ts'
import { liveLocales, localeTags, stateOf } from '#catalogue/languages.ts'
import { localeOf } from '#i18n/locales.ts'
import { servicePath } from '#routes.ts'
import { addresses, dist, embeds, isFormer, pages, pagesOf, scriptsIn } from './pages.ts'

const live = pages.filter(
	({ locale, kind }) => kind === 'start' || kind === '404' || liveLocales.some(({ tag }) => tag === locale),
)

test('every page of a live language is clean HTML', { timeout: 300_000 }, async () => {
	const validator = new HtmlValidate({
		extends: ['html-validate:recommended', 'html-validate:document'],
		rules: {
			'no-trailing-whitespace': 'off',
			'attribute-boolean-style': 'off',
			'void-style': 'off',
			'doctype-style': 'off',
			'long-title': 'off',
			'no-inline-style': 'error',
			'no-implicit-button-type': 'off',
			'tel-non-breaking': 'off',
			'no-raw-characters': 'off',
			'attribute-empty-style': 'off',
			'attr-case': 'off',
		},
	})
	const faults: string[] = []
	for (const { path, html } of live) {
		const { results } = await validator.validateString(html)
		faults.push(
			...results.flatMap(({ messages }) =>
				messages
					.filter(({ ruleId }) => !(ruleId === 'unique-landmark' && path.includes('/examples/')))
					.map(({ ruleId, message, line, column }) => `${path} ${ruleId} ${line}:${column} ${message}`),
			),
		)
	}
	expect(faults.slice(0, 20)).toEqual([])
})

test('every id stands once on its page', () => {
	const twice = pages.flatMap(({ path, html }) => {
		const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id)
		return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${path} ${id}`)
	})
	expect(twice).toEqual([])
})

test('the way out, the offer to load again and a check begun early stand in the page, for when no file comes', () => {
	const inPage = (html: string) =>
		scriptsIn(html)
			.filter(({ attributes }) => !attributes.includes('src='))
			.map(({ code }) => code)
			.join('')
	const lacking = pages.flatMap(({ path, html }) =>
		[
			html.includes(' data-replaces') && !inPage(html).includes('leave-said') && 'the way out',
			html.includes('<astro-island') && !inPage(html).includes('unloaded') && 'the offer to load again',
			html.includes(' data-start') && !inPage(html).includes('[data-start]') && 'the check begun early',
		]
			.filter(Boolean)
			.map((what) => `${path} ${what}`),
	)
	expect(lacking).toEqual([])
	expect(pages.some(({ html }) => html.includes(' data-replaces'))).toBe(true)
})

test('a page fetches no script of its own but the one that is held against its hash', () => {
	const others = pages.flatMap(({ path, html }) =>
		scriptsIn(html)
			.filter(({ attributes }) => attributes.includes('src=') && !attributes.includes('integrity='))
			.map(({ attributes }) => `${path} ${attributes}`),
	)
	expect(others).toEqual([])
})

describe('links', () => {
	const ids = new Map(
		pages.map(({ path, html }) => [path, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))]),
	)
	const files = new Set(addresses)

	/** What stands after `#` as `key=value`, or after `?`, is read by the page's script and is no place in it. */
	test('no link or fragment leads nowhere', () => {
		const dead = pages.flatMap(({ path, html }) =>
			[...html.matchAll(/\shref="([^"]+)"/g)]
				.map(([, href = '']) => href.replaceAll('&amp;', '&'))
				.filter((href) => href.startsWith('/') || href.startsWith('#'))
				.filter((href) => {
					const [to = '', fragment] = (href.startsWith('#') ? path + href : href).replace(/\?[^#]*/, '').split('#')
					return (
						!files.has(to) &&
						(!ids.has(to) ||
							(fragment !== undefined && fragment !== '' && !fragment.includes('=') && !ids.get(to)?.has(fragment)))
					)
				})
				.map((href) => `${path} → ${href}`),
		)
		expect([...new Set(dead)].slice(0, 20)).toEqual([])
	})

	test('nobody is sent to a page of another language, but by the language menu', () => {
		const strays = pages
			.filter(({ kind }) => kind !== 'start')
			.flatMap(({ path, html, locale }) =>
				[...html.matchAll(/<a\s([^>]*)>/g)]
					.map(([, attributes = '']) => attributes)
					.filter((attributes) => !attributes.includes('hreflang='))
					.flatMap((attributes) => /href="\/([a-z]{2})\//.exec(attributes)?.[1] ?? [])
					.filter((language) => language !== locale)
					.map((language) => `${path} → ${language}`),
			)
		expect(strays).toEqual([])
	})

	test('every page can be reached from home by links, but for what only an island or a link given out leads to', () => {
		const linked = new Map(
			pages.map(({ path, html }) => [path, [...html.matchAll(/\shref="(\/[^"#]*)/g)].map(([, href = '']) => href)]),
		)
		const seen = new Set<string>()
		const queue = ['/en/']
		for (let path = queue.pop(); path; path = queue.pop()) {
			if (seen.has(path)) continue
			seen.add(path)
			queue.push(...(linked.get(path) ?? []).filter((to) => linked.has(to) && to.startsWith('/en/')))
		}
		const formerPaths = new Set(pages.filter(isFormer).map(({ path }) => path))
		expect(
			pages
				.filter(
					({ locale, path, kind }) =>
						locale === 'en' &&
						!seen.has(path) &&
						!['examples', 'examples/*', 'start', '404'].includes(kind) &&
						path !== '/en/for-workers/hand-out/' &&
						!formerPaths.has(path) &&
						!embeds.some((page) => page.path === path),
				)
				.map(({ path }) => path),
		).toEqual([])
	})

	test('urgent help is one tap away on every page', () => {
		expect(
			pages
				.filter(({ kind, html, locale }) => kind !== 'start' && !html.includes(`href="/${locale}/urgent-help/"`))
				.map(({ path }) => path),
		).toEqual([])
	})
})

describe('the head', () => {
	test('language, direction, title, description and canonical are there', () => {
		for (const { path, html, locale, kind } of pages) {
			const tag = localeTags.find((one) => one === locale)!
			expect(html, path).toContain(`<html lang="${locale}" dir="${localeOf(tag).direction}"`)
			expect(/<title>[^<]+<\/title>/.test(html), path).toBe(true)
			expect(/<meta name="description" content="[^"]+"/.test(html), path).toBe(true)
			if (kind !== '404' && !kind.startsWith('embed/'))
				expect(html, path).toContain(`<link rel="canonical" href="https://wrenbridge.example${path}"`)
		}
	})

	test('titles differ, except where a neutral one keeps a secret', () => {
		const titles = pages
			.filter((page) => !isFormer(page))
			.filter(({ locale, html, kind }) => locale === 'en' && !kind.startsWith('embed/') && !html.includes('id="leave"'))
			.map(({ html, path }) => [/<title>([^<]*)</.exec(html)?.[1], path] as const)
		const twice = titles.filter(
			([title, path]) =>
				titles.some(([other, where]) => other === title && where !== path) &&
				!path.startsWith('/en/find-help') &&
				path !== '/',
		)
		expect(twice).toEqual([])
	})
})

describe('private pages (SR8, SR9)', () => {
	const services = catalogueIn('en')
		.services.all.filter(({ sensitive }) => sensitive === 'never-shared')
		.map((one) => ({ ...one, path: servicePath('en', one.id) }))
	const secret = [
		'/en/needs/feel-safe/',
		'/en/needs/alcohol-drugs/',
		'/en/guides/if-a-social-worker-is-involved/',
		'/en/needs/worried-about-a-child/',
		'/en/guides/if-you-are-worried-about-a-child/',
		'/en/guides/keeping-safe/',
		...services.map(({ path }) => path),
	]

	test.each(secret)('%s has a neutral title, no preview, no index, and a way out', (path) => {
		const page = pages.find((one) => one.path === path)
		expect(page?.html).toContain('<title>Find support')
		expect(page?.html).not.toMatch(/og:title|og:description|application\/ld\+json/)
		expect(page?.html).toContain('<meta name="robots" content="noindex">')
		expect(page?.html).toMatch(/id="leave" href="https:\/\/www.bbc.co.uk\/weather" rel="nofollow noreferrer"/)
	})

	test('none of them is in the sitemap', () => {
		const sitemap = readFileSync(join(dist, 'sitemap.xml'), 'utf8')
		expect(secret.filter((path) => sitemap.includes(path))).toEqual([])
	})

	test('no page that lists what is on near a parent shows one', () => {
		const open = pages.filter(({ kind }) =>
			['home', 'whats-on', 'places/*', 'services/stage/*/*', 'stages/*'].includes(kind),
		)
		const own = services.filter(({ national }) => !national)
		for (const { path } of own) expect(open.filter(({ html }) => html.includes(path))).toEqual([])
	})
})

describe('the quiet page for loss', () => {
	const quiet = pagesOf('needs/*').filter(({ path }) => path.endsWith('/needs/loss/'))

	test('has no drawing of a baby and no stages', () => {
		for (const { html, path } of quiet) {
			expect(html, path).not.toMatch(/id="(newborn|baby|toddler|two-plus|early-pregnancy|late-pregnancy)"/)
			expect(html, path).not.toContain('class="trail')
		}
		expect(quiet.length).toBeGreaterThan(0)
	})
})

describe('security and privacy', () => {
	test('every page allows just its own scripts and its own style', () => {
		for (const { path, html } of pages) {
			const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
			expect(policy, path).toMatch(/^default-src 'none';/)
			expect(policy, path).toMatch(/;require-trusted-types-for 'script';trusted-types first-door/)
			expect(policy, path).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|\*/)
			for (const code of [
				...scriptsIn(html).map((script) => script.code),
				/<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '',
			].filter(Boolean)) {
				expect(policy, path).toContain(createHash('sha256').update(code).digest('base64'))
			}
		}
	})

	test('every page but the start has one script in a file, which a browser holds against its hash', () => {
		for (const { path, html } of pages.filter(({ kind }) => kind !== 'start')) {
			const files = scriptsIn(html).filter(({ attributes }) => attributes.includes('src='))
			expect(files, path).toHaveLength(1)
			const [, src = '', integrity] = /src="([^"]+)" integrity="sha384-([^"]+)"/.exec(files[0]?.attributes ?? '') ?? []
			expect(src, path).toMatch(/^\/_astro\/p\.[0-9a-f]{8}\.js$/)
			expect(
				createHash('sha384')
					.update(readFileSync(join(dist, src)))
					.digest('base64'),
				path,
			).toBe(integrity)
		}
	})

	test('nothing is asked of another origin, and nobody is told where a reader came from', () => {
		for (const { path, html } of pages) {
			expect(
				[...html.matchAll(/\s(?:src|action|data)="(https?:[^"]*)"/g)].map(([, url]) => url),
				path,
			).toEqual([])
			expect(html, path).toContain('<meta name="referrer" content="no-referrer">')
		}
	})
})

test('structured data reads as JSON and names its type', () => {
	for (const { path, html } of pages) {
		for (const [, json = ''] of html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)) {
			expect((JSON.parse(json) as { '@type'?: string })['@type'], path).toBeTruthy()
		}
	}
	expect(pagesOf('services/*').some(({ html }) => html.includes('"@type":"Event"'))).toBe(true)
})

test('drafts are built, but not linked and not indexed', () => {
	const drafts = localeTags.filter((tag) => stateOf(tag) === 'draft')
	for (const tag of drafts) {
		expect(pages.filter(({ locale }) => locale === tag).every(({ html }) => html.includes('content="noindex"'))).toBe(
			true,
		)
		expect(pages.some(({ locale, html }) => locale !== tag && html.includes(`href="/${tag}/`))).toBe(false)
	}
})

test('every file of the search index is whole', () => {
	const files = readdirSync(join(dist, 'pagefind'), { recursive: true, encoding: 'utf8' }).filter((name) =>
		/\.(pagefind|pf_\w+)$/.test(name),
	)
	expect(files.filter((name) => name.startsWith('wasm.')).length).toBeGreaterThanOrEqual(5)
	for (const name of files) expect(() => gunzipSync(readFileSync(join(dist, 'pagefind', name))), name).not.toThrow()
})

test('the page on accessibility counts the pages that need script', () => {
	const needing = pages.filter(
		({ locale, kind, html, path }) =>
			locale === 'en' && !kind.startsWith('embed/') && html.includes('<noscript') && path !== '/',
	)
	/** The leaf of a place is a part of the booklet. */
	const counted = new Set(needing.map(({ path }) => path.replace(/(?<=\/booklet\/).+$/, '')))
	expect([...counted].sort()).toEqual([
		'/en/for-workers/booklet/',
		'/en/for-workers/edit/',
		'/en/for-workers/embed/',
		'/en/for-workers/hand-out/',
		'/en/for-workers/share/',
		'/en/list/',
		'/en/search/',
	])
	expect(pages.find(({ path }) => path === '/en/accessibility/')?.html).toContain(
		'Seven need it: search, your list, and five pages for people who help families.',
	)
})

test('whatever may name private things has a way out, and only private pages are left behind', () => {
	const ways = (kind: string) => pages.filter((page) => page.kind === kind && page.locale === 'en')
	for (const kind of [
		'search',
		'services',
		'urgent-help',
		'needs',
		'list',
		'find-help',
		'money-check',
		'money-check/*',
	])
		for (const { html, path } of ways(kind)) {
			expect(html, path).toContain('id="leave"')
			expect(html, path).not.toContain('data-replaces')
		}
	for (const path of ['/en/needs/feel-safe/', '/en/services/nda-helpline/'])
		expect(pages.find((page) => page.path === path)?.html, path).toContain('data-replaces')
})
