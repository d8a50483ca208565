import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { SetList } from '#islands/offline/ours.ts'
import { namesIn, withImported } from './imported-scripts.ts'
import { listDataPath, listPath, offlineSetPath, scriptsPath, shareWordsPath, urgentHelpPath } from '#routes.ts'

/** After a build, writes for each language which files its list and urgent help need without a connection. */
export const offlineSets = (): AstroIntegration => {
	let base = ''
	return {
		name: 'offline-sets',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/$/, '')
			},
			'astro:build:done': ({ dir }) => {
				const folder = fileURLToPath(dir)
				const read = (path: string) => readFileSync(join(folder, path, path.endsWith('/') ? 'index.html' : ''), 'utf8')
				for (const locale of readdirSync(folder))
					if (existsSync(join(folder, listPath(locale), 'index.html')))
						writeFileSync(join(folder, offlineSetPath(locale)), JSON.stringify(setFor(locale, base, read)))
			},
		},
	}
}

/**
 * The set of one language, with a version that is another as soon as any of its files is. `read` gives a built file by
 * its path below `base`.
 */
export function setFor(locale: string, base: string, read: (path: string) => string): SetList {
	const pages = [listPath(locale), urgentHelpPath(locale)]
	const scriptNames = pages.flatMap((path) => namesIn(read(path), /"[^"\s]*\/_astro\/([^"\s/]+\.js)"/g))
	const scripts = withImported(scriptNames, (name) => namesIn(read(scriptsPath() + name), anyImports)).map(
		(name) => scriptsPath() + name,
	)
	const files = [...pages, listDataPath(locale), shareWordsPath(locale), ...scripts.sort()]
	const hash = createHash('sha256')
	for (const path of files) hash.update(path).update('\0').update(read(path)).update('\0')
	return { version: hash.digest('hex').slice(0, 16), files: files.map((path) => base + path) }
}

/** What a script may ask for, at once or at a tap. */
const anyImports = /["'`]\.\/([\w.-]+\.js)["'`]/g
