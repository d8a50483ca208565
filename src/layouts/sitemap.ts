import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AstroIntegration } from 'astro'
import { builtPages } from './built-pages.ts'

/** After a build, lists for search engines every page that asks to be found, with its other languages, as the pages themselves say. */
export const sitemap = (): AstroIntegration => ({
	name: 'sitemap',
	hooks: {
		'astro:build:done': ({ dir }) => {
			const { folder, paths } = builtPages(dir)
			const entries = paths.flatMap((path) => entryOf(readFileSync(path, 'utf8')))
			const site = entries[0] && new URL('/', entries[0].address).href
			const urls = entries.map(({ address, others }) => `<url><loc>${address}</loc>${others.map(({ language, href }) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`).join('')}</url>`)
			writeFileSync(join(folder, 'sitemap.xml'), `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`)
			writeFileSync(join(folder, 'robots.txt'), `User-agent: *\nAllow: /\n${site ? `Sitemap: ${site}sitemap.xml\n` : ''}`)
		},
	},
})

type Entry = { address: string; others: { language: string; href: string }[] }

function entryOf(html: string): Entry[] {
	const address = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1]
	if (!address || /<meta name="robots" content="noindex"/.test(html)) return []
	const others = [...html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].map(([, language = '', href = '']) => ({ language, href }))
	return [{ address, others }]
}
