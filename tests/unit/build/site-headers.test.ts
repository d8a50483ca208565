import { describe, expect, test } from 'vitest'
import { headersFor } from '#exchange/headers-file.ts'
import { framingRules, headersIn } from '#build/site-headers.ts'

const framed = ['', 'ur/', '_astro/*', 'embed.js', 'oakfield-nursery/*', ':locale/embed/*', ':locale/services/*']
const rules = '/*\n  X-Frame-Options: DENY\n/_astro/*\n  Access-Control-Allow-Origin: *\n' + framingRules(framed)

describe.each(['', '/families'])('a site at "%s"', (base) => {
	const headers = (path: string) => headersFor(headersIn(base, rules), `${base}${path}`)

	test('is closed to frames, but for what is made for them', () => {
		for (const path of ['/', '/ur/', '/ur/services/rhyme-time/'])
			expect(headers(path), path).toMatchObject({
				'X-Frame-Options': 'DENY',
				'Content-Security-Policy': "frame-ancestors 'none'",
			})
		expect(headers('/ur/embed/finder/')['Content-Security-Policy']).toBe('frame-ancestors *')
	})

	test('lets frames read its scripts', () => expect(headers('/_astro/tap.js')['Access-Control-Allow-Origin']).toBe('*'))

	test('lets other sites load what is made for them and nothing else, and says each once', () => {
		const policyOf = (path: string) => headers(path)['Cross-Origin-Resource-Policy']
		for (const path of ['/_astro/a.js', '/embed.js', '/ur/embed/finder/'])
			expect(policyOf(path), path).toBe('cross-origin')
		for (const path of ['/', '/ur/', '/ur/services/rhyme-time/', '/oakfield-nursery/'])
			expect(policyOf(path), path).toBe('same-origin')
	})
})
