import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { close, createIndex } from 'pagefind'

/** Ready-made search boxes that no page of ours shows. */
const unused = /^pagefind-(component-ui|modular-ui|ui|highlight)\./

/**
 * After a build, makes Pagefind's index of every page, one per language. The files are written here: Pagefind 1.5.2 writes the file that languages
 * without a stemmer share once for each of them at the same time, and now and then leaves it empty.
 */
export const searchIndex = (): AstroIntegration => ({
	name: 'search-index',
	hooks: {
		'astro:build:done': async ({ dir, logger }) => {
			const folder = fileURLToPath(dir)
			const { index, errors } = await createIndex({ writePlayground: false, verbose: false })
			if (!index) throw new Error(`Pagefind did not start: ${errors.join('. ')}`)
			const added = await index.addDirectory({ path: folder })
			const { errors: unwritten, files } = await index.getFiles()
			await close()
			const wrong = [...added.errors, ...unwritten]
			if (wrong.length > 0) throw new Error(`Pagefind could not index the pages: ${wrong.join('. ')}`)
			for (const { path, content } of files.filter((file) => !unused.test(file.path))) {
				mkdirSync(dirname(join(folder, 'pagefind', path)), { recursive: true })
				writeFileSync(join(folder, 'pagefind', path), content)
			}
			logger.info(`${added.page_count} pages can be searched`)
		},
	},
})
