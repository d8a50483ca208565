import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { tapFile } from '#routes.ts'

/** Builds what a tap on Keep or Share needs as a script of its own, under a name that pages can ask for: it shares its parts with the islands. */
export const tapScript = (): AstroIntegration => ({
	name: 'tap-script',
	hooks: {
		'astro:config:setup': ({ updateConfig }) => {
			const id = fileURLToPath(new URL('../islands/lists/keep-and-share.ts', import.meta.url))
			updateConfig({
				vite: {
					plugins: [
						{
							name: 'tap-script',
							buildStart() {
								if (this.environment.name === 'client' && this.environment.mode === 'build')
									this.emitFile({ type: 'chunk', id, fileName: tapFile, preserveSignature: 'strict' })
							},
						},
					],
				},
			})
		},
	},
})
