import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

const id = fileURLToPath(new URL('../islands/lists/keep-and-share.ts', import.meta.url))
let chunkName: string | undefined

/**
 * A page with the name that this build gave to what a tap on Keep or Share needs; `tapPath` is what pages are drawn
 * with.
 */
export const withTapScript = (html: string, name = chunkName): string =>
	html.replace(/( data-tap="[^"]*\/)tap\.js"/, (_, start: string) => {
		if (!name) throw new Error('The script for Keep and Share was not built before the pages.')
		return `${start}${name}"`
	})

/**
 * Builds what a tap on Keep or Share needs as a script of its own, which pages ask for by name: it shares its parts
 * with the islands.
 */
export const tapScript = (): AstroIntegration => ({
	name: 'tap-script',
	hooks: {
		'astro:config:setup': ({ updateConfig }) => {
			updateConfig({
				vite: {
					plugins: [
						{
							name: 'tap-script',
							buildStart() {
								if (this.environment.name === 'client' && this.environment.mode === 'build')
									this.emitFile({ type: 'chunk', id, name: 'tap', preserveSignature: 'strict' })
							},
							generateBundle(_options, bundle) {
								for (const one of Object.values(bundle))
									if (one.type === 'chunk' && one.isEntry && one.facadeModuleId === id)
										chunkName = basename(one.fileName)
							},
						},
					],
				},
			})
		},
	},
})
