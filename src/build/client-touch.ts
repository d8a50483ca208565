import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/** `client:touch`: an island that sends nothing until somebody touches it, or the address asks for it after `#`. */
export const touchDirective = (): AstroIntegration => ({
	name: 'touch-directive',
	hooks: {
		'astro:config:setup': ({ addClientDirective }) =>
			addClientDirective({
				name: 'touch',
				entrypoint: fileURLToPath(new URL('../islands/browser/touch.ts', import.meta.url)),
			}),
	},
})

declare module 'astro' {
	interface AstroClientDirectives {
		'client:touch'?: boolean | string
	}
}
