import { expect, test } from 'vitest'
import { robotsOf, sitemapsOf } from '#exchange/sitemap.ts'

const entry = { address: 'https://council.example/families/en/', others: [] }

test('robots are told where the sitemap is, also in a folder of a host', () => {
	expect(robotsOf([entry], '/families/')).toContain('Sitemap: https://council.example/families/sitemap.xml\n')
	expect(robotsOf([entry], '/')).toContain('Sitemap: https://council.example/sitemap.xml\n')
	expect(robotsOf([], '/')).not.toContain('Sitemap')
})

const many = Array.from({ length: 25 }, (_, at) => ({
	address: `https://council.example/families/en/${String(at).padStart(2, '0')}/`,
	others: [],
}))
const addressesIn = (xml = '') => [...xml.matchAll(/<loc>([^<]*)/g)].map(([, address]) => address)

test('a site that fits is one sitemap', () => {
	const files = sitemapsOf(many.toReversed(), '/families/')
	expect([...files.keys()]).toEqual(['sitemap.xml'])
	expect(addressesIn(files.get('sitemap.xml'))).toEqual(many.map(({ address }) => address))
})

test.each([
	['addresses', { addresses: 10, bytes: 50_000_000 }],
	['bytes', { addresses: 50_000, bytes: 300 + 10 * 70 }],
])('a site of too many %s has parts that fit and an index that names them', (_, limits) => {
	const files = sitemapsOf(many, '/families/', limits)
	expect(addressesIn(files.get('sitemap.xml'))).toEqual(
		[1, 2, 3].map((part) => `https://council.example/families/sitemap-${part}.xml`),
	)
	const parts = [1, 2, 3].map((part) => files.get(`sitemap-${part}.xml`))
	for (const part of parts) expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(limits.bytes)
	expect(parts.flatMap(addressesIn)).toEqual(many.map(({ address }) => address))
})

test('a part never holds more than search engines read', () => {
	const entries = Array.from({ length: 50_001 }, (_, at) => ({ address: `https://council.example/${at}/`, others: [] }))
	const parts = [...sitemapsOf(entries, '/')].filter(([name]) => name !== 'sitemap.xml')
	expect(parts.map(([, xml]) => addressesIn(xml).length)).toEqual([50_000, 1])
})
