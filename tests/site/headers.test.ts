import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { catalogueIn } from '#catalogue/index.ts'
import { addressExpression, headerRules, headersFor } from '#exchange/headers-file.ts'
import { addresses, dist, embeds, pages } from './pages.ts'

const rules = readFileSync(join(dist, '_headers'), 'utf8')
/** What `npm start` and Netlify send for each. */
const sent = new Map(addresses.map((path) => [path, headersFor(rules, path)]))
const not = (holds: (headers: Record<string, string>) => boolean) =>
	[...sent].filter(([, headers]) => !holds(headers)).map(([path]) => path)

describe('every address is sent', () => {
	test.each([
		['X-Content-Type-Options', 'nosniff'],
		['X-Frame-Options', 'DENY'],
		['Referrer-Policy', 'no-referrer'],
		['Strict-Transport-Security', 'max-age=31536000'],
		['Cross-Origin-Opener-Policy', 'same-origin'],
		['Cross-Origin-Embedder-Policy', 'require-corp'],
	])('%s, once', (name, value) => expect(not((headers) => headers[name] === value)).toEqual([]))

	test('one policy for who may load it, and it is for everybody only where it is made for other sites', () => {
		const isForOthers = (path: string) => /^\/(_astro\/|embed(-looks)?\.js$|[a-z]{2,3}\/embed\/)/.test(path)
		const wrong = [...sent].filter(
			([path, headers]) =>
				headers['Cross-Origin-Resource-Policy'] !== (isForOthers(path) ? 'cross-origin' : 'same-origin'),
		)
		expect(wrong.map(([path]) => path)).toEqual([])
		expect(embeds.every(({ path }) => isForOthers(path))).toBe(true)
	})
})

/** Some hosts join what two rules say of one header, others take the narrower: so no two may. */
test('no two rules say one header for the same address', () => {
	const each = headerRules(rules).map(({ pattern, headers }) => ({
		fits: new RegExp(`^${addressExpression(pattern)}$`),
		names: headers.map(([name]) => name),
	}))
	const saidTwice = addresses.filter((path) => {
		const names = each.filter(({ fits }) => fits.test(path)).flatMap((rule) => rule.names)
		return new Set(names).size < names.length
	})
	expect(saidTwice).toEqual([])
})

/** What Mozilla's Observatory looks for in the policy of a page, and what browsers then refuse. */
test('every page begins with nothing allowed, and names what it needs', () => {
	const faults = pages.flatMap(({ path, html }) => {
		const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
		const directives = new Map(
			policy.split(';').map((directive) => {
				const [name = '', ...sources] = directive.split(' ')
				return [name, sources] as const
			}),
		)
		const open = [...directives].filter(([, sources]) =>
			sources.some((source) => /^(\*|https?:|data:|blob:)/.test(source)),
		)
		const isFramed = directives.get('frame-src') === undefined || html.includes('EmbedBuilder')
		return [
			...(directives.get('default-src')?.join() === "'none'" ? [] : ['default-src']),
			...(directives.get('base-uri')?.join() === "'none'" ? [] : ['base-uri']),
			...(directives.get('form-action')?.join() === "'self'" ? [] : ['form-action']),
			...(directives.get('require-trusted-types-for')?.join() === "'script'" ? [] : ['require-trusted-types-for']),
			...(/^first-door(,pagefind)?$/.test(directives.get('trusted-types')?.join() ?? '') ? [] : ['trusted-types']),
			...(isFramed ? [] : ['frame-src']),
			...open.map(([name]) => name),
			...(/unsafe-inline|'unsafe-eval'/.test(policy) ? ['unsafe'] : []),
		].map((fault) => `${path} ${fault}`)
	})
	expect(faults).toEqual([])
})

test('data goes out where the area says on what terms, and nowhere else', () =>
	expect(existsSync(join(dist, 'open', 'v3'))).toBe(Boolean(catalogueIn('en').area['open-data'])))
