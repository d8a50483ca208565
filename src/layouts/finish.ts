import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration, AstroPrerenderer } from 'astro'
import { withImports } from './island-scripts.ts'
import { openSearchIndex, type SearchIndex } from './search-index.ts'
import { entryOf, robotsOf, sitemapOf, type Entry } from './sitemap.ts'
import { tightened } from './tighten.ts'

/**
 * What a build does to each page between drawing and writing it: the search index reads it, the sitemap notes its address, its islands
 * learn what their scripts import, and it is made tight. So no page is read again from disk, and the index grows on another core while pages are drawn.
 */
export const finish = (): AstroIntegration => {
	const entries: Entry[] = []
	let base = '/'
	let scripts = ''
	let search: SearchIndex

	async function finished(path: string, html: string): Promise<string> {
		entries.push(...entryOf(html))
		await search.add(path, html)
		return tightened(withImports(html, (name) => readFileSync(join(scripts, name), 'utf8')))
	}

	const finishing = (prerenderer: AstroPrerenderer): AstroPrerenderer => ({
		...prerenderer,
		async render(request, options) {
			const rendered = await prerenderer.render(request, options)
			const response = 'response' in rendered ? rendered.response : rendered
			const path = new URL(request.url).pathname.slice(base.length - 1)
			return options.routeData.type === 'page' ? new Response(await finished(path, await response.text()), response) : response
		},
	})

	return {
		name: 'finish',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base
				scripts = fileURLToPath(new URL(`${config.build.assets}/`, config.outDir))
			},
			'astro:build:start': async ({ setPrerenderer }) => {
				search = await openSearchIndex()
				setPrerenderer(finishing)
			},
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir)
				writeFileSync(join(folder, 'sitemap.xml'), sitemapOf(entries))
				writeFileSync(join(folder, 'robots.txt'), robotsOf(entries, base))
				await search.write(join(folder, 'pagefind'))
			},
		},
	}
}
