import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { close, createIndex } from 'pagefind'

/** After a build, makes Pagefind's index of every page, one per language. */
export const searchIndex = (): AstroIntegration => ({
	name: 'search-index',
	hooks: {
		'astro:build:done': async ({ dir, logger }) => {
			const folder = fileURLToPath(dir)
			const { index, errors } = await createIndex({ writePlayground: false, verbose: false })
			if (!index) throw new Error(`Pagefind did not start: ${errors.join('. ')}`)
			const added = await index.addDirectory({ path: folder })
			const written = await index.writeFiles({ outputPath: `${folder}/pagefind` })
			await close()
			const wrong = [...added.errors, ...written.errors]
			if (wrong.length > 0) throw new Error(`Pagefind could not index the pages: ${wrong.join('. ')}`)
			logger.info(`${added.page_count} pages can be searched`)
		},
	},
})
