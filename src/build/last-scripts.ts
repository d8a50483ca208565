import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Names the scripts that a site still has of the one before it. */
const earlier = '.earlier-scripts'

/**
 * Gives a new site in `to` the scripts of the last one in `from` that it has not, so that pages opened before it came
 * do not die; of one release before it and no more. A site built again with the same scripts keeps what the last one
 * kept.
 */
export function keepLastScripts(from: string, to: string): void {
	const scriptsOf = (site: string): string[] =>
		existsSync(join(site, '_astro')) ? readdirSync(join(site, '_astro')) : []
	const before = earlierOf(from)
	const now = new Set(scriptsOf(to))
	const lacking = scriptsOf(from).filter((name) => !now.has(name))
	const replaced = lacking.filter((name) => !before.includes(name))
	const names = replaced.length > 0 ? replaced : lacking
	for (const name of names) copyFileSync(join(from, '_astro', name), join(to, '_astro', name))
	writeFileSync(join(to, earlier), JSON.stringify(names.sort()))
}

function earlierOf(site: string): unknown[] {
	try {
		const names: unknown = JSON.parse(readFileSync(join(site, earlier), 'utf8'))
		return Array.isArray(names) ? names : []
	} catch {
		return []
	}
}
