import type { Plugin } from 'vite'
import { areaColours } from '#catalogue/area-looks.ts'
import type { Colours } from '#domain/colours.ts'

/** The area's colours in the place of those in the one sheet that declares them, so that no page carries both. */
export const ownColours = (): Plugin => ({
	name: 'own-colours',
	enforce: 'pre',
	transform: (css, id) => (id.endsWith('/styles/site.css') ? coloured(css, areaColours) : undefined),
})

/** What is declared for the light comes first, what is for the dark after it; paper stays black and white. */
export function coloured(css: string, { light, dark }: Colours): string {
	const modes = [light, dark].map((colours) => new Map(Object.entries(colours)))
	let at = 0
	return css.replace(/:root \{[^}]*\}/g, (block) => {
		const colours = modes[at++]
		return block.replace(/--([a-z\d-]+): #[\da-f]+;/g, (line: string, name: string) =>
			colours?.has(name) ? `--${name}: ${colours.get(name)};` : line,
		)
	})
}
