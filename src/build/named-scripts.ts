import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

const sourceOf = (path: string): string => fileURLToPath(new URL(`../islands/${path}`, import.meta.url))
/** What pages ask for later, by the name they are drawn with: what a tap on Keep or Share needs, what reads words. */
const sources: Readonly<Record<string, string>> = {
	tap: sourceOf('lists/keep-and-share.ts'),
	reader: sourceOf('finder/reader.tsx'),
}
const names = new Map<string, string>()

/** A page with the names that this build gave to scripts it asks for later. */
export const withScriptNames = (html: string, built: ReadonlyMap<string, string> = names): string =>
	html.replace(/(\/_astro\/)(tap|reader)\.js(?=["&])/g, (_, start: string, script: string) => {
		const name = built.get(script)
		if (!name) throw new Error(`The script "${script}" was not built before the pages.`)
		return `${start}${name}`
	})

/** Builds them as scripts of their own, which share their parts with the islands. */
export const namedScripts = (): AstroIntegration => ({
	name: 'named-scripts',
	hooks: {
		'astro:config:setup': ({ updateConfig }) => {
			updateConfig({
				vite: {
					plugins: [
						{
							name: 'named-scripts',
							buildStart() {
								if (this.environment.name !== 'client' || this.environment.mode !== 'build') return
								for (const [name, id] of Object.entries(sources))
									this.emitFile({ type: 'chunk', id, name, preserveSignature: 'strict' })
							},
							generateBundle(_options, bundle) {
								for (const one of Object.values(bundle))
									if (one.type === 'chunk' && one.isEntry)
										for (const [name, id] of Object.entries(sources))
											if (one.facadeModuleId === id) names.set(name, basename(one.fileName))
							},
						},
					],
				},
			})
		},
	},
})
