type Rule = { text: string; needs: readonly (readonly string[])[] }

const parted = new Map<string, readonly (string | Rule)[]>()

/** A page's styles without the rules for classes that neither the page nor a script in it names. Islands and scripts from outside the page draw what is not in it yet: theirs stay whole. */
export function usedStyles(css: string, html: string): string {
	if (/<astro-island|<script[^>]+src=/.test(html)) return css
	const parts = parted.get(css) ?? partsOf(css)
	parted.set(css, parts)
	const known = new Map<string, boolean>()
	const isNamed = (name: string): boolean => known.get(name) ?? (known.set(name, html.includes(name)), known.get(name)!)
	return parts
		.map((part) =>
			typeof part === 'string' ? part : part.needs.some((names) => names.every(isNamed)) ? part.text : '',
		)
		.join('')
}

/** Rules that a class decides about, each with the classes of its selectors; all between them as it stands. */
function partsOf(css: string): (string | Rule)[] {
	return css.split(/([^{}]*\{[^{}]*\})/).map((text) => {
		const selectors = /^([^{}@]*)\{[^{}]*\}$/.exec(text)?.[1]
		return selectors === undefined || selectors.includes('(')
			? text
			: {
					text,
					needs: selectors
						.split(',')
						.map((selector) =>
							[...selector.matchAll(/\.((?:[\w-]|\\.)+)/g)].map(([, name = '']) => name.replaceAll('\\', '')),
						),
				}
	})
}
