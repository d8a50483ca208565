import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration, AstroPrerenderer } from 'astro'
import { memoize } from '#domain/memoize.ts'
import { withImports, withPlainIds } from './island-preloads.ts'
import { withScriptNames } from './named-scripts.ts'
import { openSearchIndex, type SearchIndex } from './pagefind-index.ts'
import { entryOf, robotsOf, sitemapsOf, type SitemapEntry } from '#exchange/sitemap.ts'
import { mergeStylesAndCsp, type ScriptFile } from './page-head.ts'
import { scriptFiles } from './script-files.ts'

/**
 * What a build does to each page between drawing and writing it: the search index reads it, the sitemap notes its
 * address, its islands learn what their scripts import, and it is made tight. So no page is read again from disk, and
 * the index grows on another core while pages are drawn.
 */
export const pagePipeline = (): AstroIntegration => {
	const entries: SitemapEntry[] = []
	let base = '/'
	let scripts = ''
	let assets = ''
	let index = ''
	let fileOf: (code: string) => ScriptFile
	let scriptsOf: (html: string) => string
	let search: SearchIndex
	let lastTurn: Promise<void> = Promise.resolve()

	async function processedPage(path: string, html: string): Promise<string> {
		entries.push(...entryOf(html))
		await search.add(path, html)
		const drawn = withScriptNames(withPlainIds(html))
		const islands = withImports(drawn, (name) => readFileSync(join(scripts, name), 'utf8'))
		// The start page only sends readers on, and waits for nothing.
		return path === '/' ? mergeStylesAndCsp(islands) : mergeStylesAndCsp(islands, fileOf, scriptsOf(islands))
	}

	/**
	 * Pages drawn side by side are finished in the order they were asked for, so that the same content makes the same
	 * index.
	 */
	function turn(): { before: Promise<void>; done: () => void } {
		const before = lastTurn
		let done = () => {}
		lastTurn = new Promise((resolve) => (done = resolve))
		return { before, done: () => void before.then(done) }
	}

	const pipelined = (prerenderer: AstroPrerenderer): AstroPrerenderer => ({
		...prerenderer,
		async render(request, options) {
			const { before, done } = turn()
			try {
				const rendered = await prerenderer.render(request, options)
				const response = 'response' in rendered ? rendered.response : rendered
				const path = new URL(request.url).pathname.slice(base.length - 1)
				if (options.routeData.type !== 'page') return response
				const html = await response.text()
				await before
				return new Response(await processedPage(path, html), response)
			} finally {
				done()
			}
		},
	})

	return {
		name: 'finish',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base
				assets = `${base.replace(/\/$/, '')}/${config.build.assets}/`
				scripts = fileURLToPath(new URL(`${config.build.assets}/`, config.outDir))
				index = fileURLToPath(new URL('pagefind/', config.outDir))
			},
			'astro:build:start': async ({ setPrerenderer }) => {
				search = await openSearchIndex(index)
				fileOf = scriptFiles(scripts, assets)
				scriptsOf = scriptsNamedIn(scripts)
				setPrerenderer(pipelined)
			},
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir)
				for (const [name, xml] of sitemapsOf(entries, base)) writeFileSync(join(folder, name), xml)
				writeFileSync(join(folder, 'robots.txt'), robotsOf(entries, base))
				await search.write()
			},
		},
	}
}

/** The text of every script that a page names, and of all they import, now or later. */
function scriptsNamedIn(folder: string): (html: string) => string {
	const textOf = memoize((name: string) => readFileSync(join(folder, name), 'utf8'))
	const namesIn = (text: string) => [...text.matchAll(/(?:_astro|\.)\/([\w.-]+\.js)\b/g)].map(([, name = '']) => name)
	const reached = memoize((first: string) => {
		const names = new Set<string>()
		const add = (name: string): void => {
			if (name === '' || names.has(name) || !existsSync(join(folder, name))) return
			names.add(name)
			namesIn(textOf(name)).forEach(add)
		}
		first.split(' ').forEach(add)
		return [...names].sort().map(textOf).join('\n')
	})
	return (html) => reached([...new Set(namesIn(html))].sort().join(' '))
}
