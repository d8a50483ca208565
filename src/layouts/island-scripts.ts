import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { builtPages } from './built-pages.ts'

/**
 * After a build, tells each island that sleeps until it is touched what its scripts import, so that all is asked for at once: on a slow line
 * each round trip saved is half a second.
 */
export const islandScripts = (): AstroIntegration => ({
	name: 'island-scripts',
	hooks: {
		'astro:build:done': ({ dir }) => {
			const scripts = join(fileURLToPath(dir), '_astro')
			for (const path of builtPages(dir).paths) {
				const html = readFileSync(path, 'utf8')
				if (html.includes(' client="touch"')) writeFileSync(path, withImports(html, (name) => readFileSync(join(scripts, name), 'utf8')))
			}
		},
	},
})

/** A page whose touch islands name in `also` every script that theirs import, near or far. */
export function withImports(html: string, read: (name: string) => string): string {
	return html.replace(/<astro-island(?=[^>]* client="touch")[^>]*? component-url="([^"]*\/)([^"/]+)" [^>]*? renderer-url="[^"]*\/([^"/]+)"/g, (island, folder: string, ...rest: string[]) => {
		const entries = rest.slice(0, 2)
		const all = importedBy(entries, read)
		return `${island} also="${all.filter((name) => !entries.includes(name)).map((name) => folder + name).join(' ')}"`
	})
}

function importedBy(names: readonly string[], read: (name: string) => string, seen = new Set<string>()): string[] {
	for (const name of names.filter((one) => !seen.has(one))) {
		seen.add(name)
		importedBy([...read(name).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].map(([, imported]) => imported!), read, seen)
	}
	return [...seen]
}
