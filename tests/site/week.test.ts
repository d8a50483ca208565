import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { catalogueIn } from '#catalogue/index.ts'
import { liveLocales } from '#i18n/locales.ts'
import { placesWithWeek, stagesWithWeek } from '#views/week-scopes.ts'
import { dist, pages } from './pages.ts'

const { services, needs, released } = catalogueIn('en')
const isQuiet = (service: (typeof services.all)[number]) => service.needs.every((need) => needs.get(need).quiet)
/** What may not be told where nobody is asked first. */
const apart = services.all.filter((service) => service.sensitive !== undefined || isQuiet(service))
const feeds = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('/week.xml'))
const textOf = (path: string) => readFileSync(join(dist, path), 'utf8')
const main = (html: string) => /<main[^]*<\/main>/.exec(html)?.[0] ?? ''

const passedOn: [path: string, text: string][] = [
	...pages
		.filter(({ path }) => /\/whats-on\/message\/|\/for-workers\/(week\/.|changes\/)/.test(path))
		.map(({ path, html }): [string, string] => [path, main(html)]),
	...feeds.map((path): [string, string] => [path, textOf(path)]),
	...['open/changes.xml', 'open/changes.json']
		.filter((path) => existsSync(join(dist, path)))
		.map((path): [string, string] => [path, textOf(path)]),
]

describe('weeks that are passed on, and what has changed', () => {
	test('hold nothing that may be private or is about loss', () => {
		expect(passedOn.length).toBeGreaterThan(liveLocales.length * stagesWithWeek('en').length)
		expect(apart.length).toBeGreaterThan(0)
		const found = passedOn.flatMap(([path, text]) => {
			const locale = liveLocales.find(({ tag }) => path.replace(/^\//, '').startsWith(`${tag}/`))?.tag ?? 'en'
			return apart
				.map(({ id }) => catalogueIn(locale).everyService.get(id).words.name)
				.filter((name) => text.includes(name))
				.map((name) => `${path} ${name}`)
		})
		expect(found).toEqual([])
	})

	test('there is a feed for each place and each stage with something on, in every live language', () => {
		for (const { tag } of liveLocales) {
			const inLanguage = feeds.filter((path) => path.startsWith(`${tag}/`))
			expect(inLanguage.length).toBe(placesWithWeek(tag).length + stagesWithWeek(tag).length)
		}
	})

	test('before the first release nothing tells of changes, after it a page does', () => {
		expect(pages.some(({ path }) => path === '/en/for-workers/changes/')).toBe(released !== undefined)
		expect(existsSync(join(dist, 'open/changes.xml'))).toBe(released !== undefined && existsSync(join(dist, 'open')))
	})
})
