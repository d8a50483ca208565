import { describe, expect, test } from 'vitest'
import { apacheFiles } from '#exchange/hosts/apache.ts'
import { azureFile } from '#exchange/hosts/azure.ts'
import { nginxFiles } from '#exchange/hosts/nginx.ts'

/** Real servers are asked in `npm run test:hosts`; here only what a reader of the files would look for. */
const rulesAt = (base: string) => `${base}/*
  X-Frame-Options: DENY
${base}/open/v3/
  Content-Type: application/json; charset=utf-8
${base}/:locale/find.json
  Access-Control-Allow-Origin: *
${base}/:locale/services/:service/oembed.json
  Access-Control-Allow-Origin: *
${base}/en/
  Content-Security-Policy: frame-ancestors 'none'
${base}/:locale/embed/*
  Content-Security-Policy: frame-ancestors *
${base}/:locale/find/*
  Content-Security-Policy: frame-ancestors 'none'
${base}/index.html
  Content-Security-Policy: frame-ancestors 'none'
`

describe.each(['', '/families'])('a site at "%s"', (base) => {
	const rules = rulesAt(base)

	test('nginx: headers stand once in a location, and maps tell parts apart', () => {
		const { maps, location } = nginxFiles(rules, base)
		expect(location.match(/add_header/g)).toHaveLength(3)
		expect(location).toContain('add_header X-Frame-Options "DENY" always;')
		expect(location).toContain(`location ^~ ${base}/ {`)
		expect(maps).toContain(`"~^${base}/[^/]+/embed/.*$" "frame-ancestors *";`)
		expect(maps).toContain(`"~^${base}/en/(index\\.html)?$" "frame-ancestors 'none'";`)
		expect(maps + location).not.toContain('Content-Type')
	})

	test('Apache: the narrow rule comes after the wide one, which it replaces', () => {
		const { site } = apacheFiles(rules, base)
		expect(site).toContain(`ErrorDocument 404 ${base}/404.html`)
		expect(site.indexOf('X-Frame-Options')).toBeLessThan(site.indexOf('Access-Control-Allow-Origin'))
		const where = `"expr=%{REQUEST_URI} =~ m#^${base}/[^/]+/embed/.*$#"`
		expect(site).toContain(`Header always set Content-Security-Policy "frame-ancestors *" ${where}`)
	})

	test('every host knows recordings for what they are, and compresses none of them', () => {
		const { location } = nginxFiles(rules, base)
		expect(location).toContain('audio/mpeg mp3;')
		expect(location).not.toMatch(/(?:gzip|charset)_types[^;]*audio/)
		const { site } = apacheFiles(rules, base)
		expect(site).toContain('AddType audio/mpeg .mp3')
		expect(site).not.toMatch(/(?:AddCharset|DEFLATE)[^\n]*(?:audio|mp3)/)
		expect(JSON.parse(azureFile(rules, base, ['en'])).mimeTypes['.mp3']).toBe('audio/mpeg')
	})

	test('Azure: what differs is a route for each language, and what cannot be said stays closed', () => {
		const { globalHeaders, routes } = JSON.parse(azureFile(rules, base, ['en', 'ur']))
		expect(globalHeaders).toEqual({
			'X-Frame-Options': 'DENY',
			'Content-Security-Policy': "frame-ancestors 'none'",
		})
		const routeOf = (path: string) => routes.find(({ route }: { route: string }) => route === `${base}${path}`)
		expect(routeOf('/ur/embed/*').headers).toEqual({ 'Content-Security-Policy': 'frame-ancestors *' })
		expect(routeOf('/en/find.json').headers['Access-Control-Allow-Origin']).toBe('*')
		expect(JSON.stringify(routes)).not.toMatch(/:locale|:service/)
		expect(routeOf('/en/find/*')).toBeUndefined()
	})
})
