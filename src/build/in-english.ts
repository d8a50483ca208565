import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/** Shows on each page, and takes out of each file, what stands in English because a language has no words for it. */
export const inEnglish = (): AstroIntegration => ({
	name: 'in-english',
	hooks: {
		'astro:config:setup': ({ addMiddleware }) =>
			addMiddleware({ order: 'post', entrypoint: fileURLToPath(new URL('in-english-shown.ts', import.meta.url)) }),
	},
})
