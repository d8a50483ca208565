import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { headersFor } from '#exchange/headers-file.ts'
import { liveLocales } from '#catalogue/languages.ts'
import { addresses, dist, pagesOf } from './pages.ts'

const rules = readFileSync(join(dist, '_headers'), 'utf8')
const cacheOf = (path: string) => headersFor(rules, path)['Cache-Control'] ?? ''

describe('how long a browser keeps a file without asking', () => {
	test('for ever where its name tells what is in it, and not at all otherwise', () => {
		expect(
			addresses.filter(
				(path) => /immutable|max-age/.test(cacheOf(path)) && !/\.[\w-]{8}\.(js|mp3|mp4|vtt)$/.test(path),
			),
		).toEqual([])
		expect(addresses.filter((path) => !/^\/(_astro|aloud)\//.test(path) && cacheOf(path) !== 'no-cache')).toEqual([])
	})

	test('the rules are no more than a host reads', () =>
		expect(rules.split('\n').filter((line) => /^\S/.test(line)).length).toBeLessThanOrEqual(100))
})

describe('what is kept on a device', () => {
	test.each(liveLocales.map(({ tag }) => tag))(
		'%s: every file of the set is there, and each script its pages name',
		(tag) => {
			const { files: kept }: { files: string[] } = JSON.parse(
				readFileSync(join(dist, tag, 'list/offline.json'), 'utf8'),
			)
			expect(kept.filter((path) => !addresses.includes(path))).toEqual([])
			const pages = [...pagesOf('list'), ...pagesOf('urgent-help')].filter(({ locale }) => locale === tag)
			const named = pages.flatMap(({ html }) => html.match(/\/_astro\/[\w.-]+\.js/g) ?? [])
			expect(named.filter((path) => !kept.includes(path))).toEqual([])
			expect(named.length).toBeGreaterThan(2)
		},
	)
})
