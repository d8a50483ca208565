import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { catalogueIn } from '#catalogue/index.ts'
import { liveLocales } from '#catalogue/languages.ts'
import { placesWithWeek, stagesWithWeek, weekScopes } from '#views/week-scopes.ts'
import { dist, pages } from './pages.ts'

const { services, released, venues } = catalogueIn('en')
/** What may not be told where nobody is asked first. */
const apart = services.all.filter((service) => service.sensitive !== undefined || services.isQuiet(service))
const feeds = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('/week.xml'))
const textOf = (path: string) => readFileSync(join(dist, path), 'utf8')
const main = (html: string) => /<main[^]*<\/main>/.exec(html)?.[0] ?? ''
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
/** As a reader sees it; a feed holds text that was written for a page. */
const plain = (text: string): string =>
	[1, 2].reduce((read) => read.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name]!), text)

const passedOn: [path: string, text: string][] = (
	[
		...pages
			.filter(({ path }) => /\/whats-on\/message\/|\/for-workers\/(week\/.|changes\/)/.test(path))
			.map(({ path, html }): [string, string] => [path, main(html)]),
		...feeds.map((path): [string, string] => [path, textOf(path)]),
		...['open/changes.xml', 'open/changes.json']
			.filter((path) => existsSync(join(dist, path)))
			.map((path): [string, string] => [path, textOf(path)]),
	] satisfies [path: string, text: string][]
).map(([path, text]) => [path, plain(text)])

describe('weeks that are passed on, and what has changed', () => {
	test('hold nothing that may be private or is about loss', () => {
		const messages = liveLocales.flatMap(({ tag }) => weekScopes(tag))
		expect(passedOn.length).toBeGreaterThanOrEqual(messages.length)
		expect(apart.length).toBeGreaterThan(0)
		const leaks = passedOn.flatMap(([path, text]) => {
			const locale = liveLocales.find(({ tag }) => path.replace(/^\//, '').startsWith(`${tag}/`))?.tag ?? 'en'
			return apart
				.map(({ id }) => catalogueIn(locale).everyService.get(id).words.name)
				.filter((name) => text.includes(name))
				.map((name) => `${path} ${name}`)
		})
		expect(leaks).toEqual([])
	})

	test('there is a feed for each place and each stage with something on, in every live language', () => {
		for (const { tag } of liveLocales) {
			const inLanguage = feeds.filter((path) => path.startsWith(`${tag}/`))
			expect(inLanguage.length).toBe(placesWithWeek(tag).length + stagesWithWeek(tag).length)
		}
	})

	test('a sign that HTML writes otherwise hides no name from these tests', () => {
		expect(plain('Mums &amp;amp; babies, Dad&#39;s hour')).toBe("Mums & babies, Dad's hour")
	})

	test('the title of a page about a place keeps its English name in order', () => {
		const titles = liveLocales.flatMap(({ tag, direction }) =>
			direction === 'rtl'
				? venues.all.flatMap(({ id, name }) =>
						pages
							.filter(({ path }) => [`/${tag}/places/${id}/`, `/${tag}/whats-on/message/place/${id}/`].includes(path))
							.map(({ html }) => ({ name, title: plain(/<title>([^<]*)/.exec(html)![1]!) })),
					)
				: [],
		)
		expect(titles.filter(({ name, title }) => !title.includes(`\u2066${name}\u2069`))).toEqual([])
	})

	test('before the first release nothing tells of changes, after it a page does', () => {
		expect(pages.some(({ path }) => path === '/en/for-workers/changes/')).toBe(released !== undefined)
		expect(existsSync(join(dist, 'open/changes.xml'))).toBe(released !== undefined && existsSync(join(dist, 'open')))
	})
})

describe('the picture of a post', () => {
	const named = pages.flatMap(({ path, html }) => {
		const [, address] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? []
		return address ? [{ path, file: new URL(address).pathname, html }] : []
	})

	test('home, the week, its stages and places have one in every live language, as large as it says', () => {
		for (const { tag } of liveLocales)
			for (const path of ['', 'whats-on/', 'whats-on/stage/baby/', `places/${placesWithWeek(tag)[0]}/`])
				expect(named.some((page) => page.path === `/${tag}/${path}`)).toBe(true)
		for (const file of new Set(named.map((one) => one.file))) {
			const { width, height } = PNG.sync.read(readFileSync(join(dist, file)))
			expect([width, height], file).toEqual([1200, 630])
		}
	})

	test('says what stands on it, and a private page has none', () => {
		expect(named.filter(({ html }) => !/<meta property="og:image:alt" content="[^"]+"/.test(html))).toEqual([])
		expect(named.filter(({ html }) => html.includes('id="leave"')).map(({ path }) => path)).toEqual([])
	})
})
