import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/** When an island comes that sends nothing until somebody touches it, or the address asks for it after `#`. */
const directives = {
	/** Not before. */
	touch: '../islands/browser/touch.ts',
	/** Already when the page has nothing to do, on a good line. */
	soon: '../islands/browser/soon.ts',
}

/** `client:touch` and `client:soon`, each with the address of what the island will read. */
export const sleepingIslands = (): AstroIntegration => ({
	name: 'sleeping-islands',
	hooks: {
		'astro:config:setup': ({ addClientDirective }) => {
			for (const [name, file] of Object.entries(directives))
				addClientDirective({ name, entrypoint: fileURLToPath(new URL(file, import.meta.url)) })
		},
	},
})

declare module 'astro' {
	interface AstroClientDirectives {
		'client:touch'?: string
		'client:soon'?: string
	}
}
