import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { catalogue, catalogueIn } from '#catalogue/index.ts'
import { isAround, readMap } from '#catalogue/map.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { areaMapPath, placeMapPath } from '#routes.ts'
import { addresses, dist, pages, pagesOf } from './pages.ts'

/** What a map may weigh (brotli). */
const mapLimit = 12_000

const { map } = readMap('content')
const { venues, area } = catalogueIn(sourceLocale)
const venuesWithMap = venues.all.filter(({ id, point }) => isAround(map?.places[id], point)).map(({ id }) => id)
const files = addresses.filter((path) => path.startsWith('/maps/'))
const imagesIn = (html: string) => [...html.matchAll(/<img\s[^>]*>/g)].map(([tag]) => tag)
const svgOf = (path: string) => readFileSync(join(dist, path), 'utf8')

describe('maps', () => {
	test('there is one around each place the map shows, one of the area, and no other', () =>
		expect(files.sort()).toEqual(map ? [areaMapPath(), ...venuesWithMap.map(placeMapPath)].sort() : []))

	test('each is at most 12,000 bytes, and asks for nothing', () => {
		expect(files.filter((path) => brotliCompressSync(svgOf(path)).length > mapLimit)).toEqual([])
		const asking = /<script|<image|@import|url\(|href="(?!#)/
		expect(files.filter((path) => asking.test(svgOf(path)))).toEqual([])
	})

	test('the page of each place shows its own, in every language, and says whose it is', () => {
		const wrong = pagesOf('places/*').filter(({ path, html }) => {
			const id = path.split('/').at(-2)!
			const images = imagesIn(html)
			if (!venuesWithMap.includes(id)) return images.length > 0
			const alt = /alt="([^"]*)"/.exec(images[0] ?? '')?.[1] ?? ''
			const isOwn = images.length === 1 && images[0]!.includes(`src="${placeMapPath(id)}"`)
			return !isOwn || alt === '' || !html.includes(map!.licence)
		})
		expect(wrong.map(({ path }) => path)).toEqual([])
	})

	test('no other page has one, but for the list of places', () => {
		const kinds = new Set(pages.filter(({ html }) => imagesIn(html).length > 0).map(({ kind }) => kind))
		expect([...kinds].sort()).toEqual(map ? ['places', 'places/*'] : [])
	})

	test('the map of the area marks the places of its list, and nothing else', () => {
		if (!map) return expect(files).toEqual([])
		const numbers = [...svgOf(areaMapPath()).matchAll(/class="disc"[^>]*\/><text[^>]*>(\d+)</g)].map(([, at]) =>
			Number(at),
		)
		expect(numbers).toEqual(venues.all.map((_, at) => at + 1))
	})

	test('nothing is drawn of where a confidential service is, and none is named', () => {
		const confidential = [...catalogue().services.values()].filter(({ facts }) =>
			facts['delivered-at'].includes('confidential'),
		)
		const pagesOfThem = pages.filter(({ path }) => confidential.some(({ id }) => path.endsWith(`/services/${id}/`)))
		expect(pagesOfThem.filter(({ html }) => /maps\/|openstreetmap|<img/.test(html)).map(({ path }) => path)).toEqual([])
		const names = confidential.map(({ words }) => String((words[sourceLocale] as { name?: string }).name))
		expect(files.filter((path) => names.some((name) => svgOf(path).includes(name)))).toEqual([])
	})
})

describe('whose team is whose', () => {
	const own = pagesOf('your-team')

	test('the page is there in every language, with everybody on it before any script', () => {
		expect(own.length).toBeGreaterThan(1)
		for (const { html } of own) {
			expect(html.match(/data-role=/g)).toHaveLength(4)
			expect(html).toContain(catalogueIn(sourceLocale).contact('health-visiting').phone ?? area.name)
			expect(html).not.toMatch(/<li[^>]*\sdata-covers="[^"]*"[^>]*\shidden/)
		}
	})

	test('a postcode typed there cannot leave it: no form, no name, no connection', () => {
		for (const { html } of own) {
			for (const [tag] of html.matchAll(/<input[^>]*>/g)) expect(tag).not.toMatch(/\sname=/)
			expect(html).not.toMatch(/<form[^>]*>(?:(?!<\/form>)[\s\S])*id="postcode"/)
			expect(html).toContain("connect-src 'none'")
		}
	})

	test('what is never shared can be kept by nobody there, and is not printed', () => {
		const front = catalogueIn(sourceLocale).contact('council-front-door')
		for (const { html } of own) {
			const section = /<section[^>]*data-role="council-front-door"[\s\S]*?<\/section>/.exec(html)![0]
			if (front.sensitive !== 'never-shared') continue
			expect(section).not.toContain('data-keep')
			expect(/<section[^>]*>/.exec(section)![0]).toContain('no-print')
		}
	})
})
