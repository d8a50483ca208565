import { expect, test } from 'vitest'
import { robotsOf } from '#exchange/sitemap.ts'

const entry = { address: 'https://council.example/families/en/', others: [] }

test('robots are told where the sitemap is, also in a folder of a host', () => {
	expect(robotsOf([entry], '/families/')).toContain('Sitemap: https://council.example/families/sitemap.xml\n')
	expect(robotsOf([entry], '/')).toContain('Sitemap: https://council.example/sitemap.xml\n')
	expect(robotsOf([], '/')).not.toContain('Sitemap')
})
