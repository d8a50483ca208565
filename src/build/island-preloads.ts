import { namesIn, withImported } from './imported-scripts.ts'

const url = (name: string, folder: string) => `${name}-url="${folder}([^"/]+)"`
const sleepingIsland = new RegExp(
	'<astro-island(?=[^>]* client="(?:touch|soon)")' +
		`[^>]*? ${url('component', '([^"]*/)')} [^>]*? ${url('renderer', '[^"]*/')}`,
	'g',
)

/**
 * A page whose sleeping islands name in `also` every script that theirs import, near or far: all is asked for at once,
 * and on a slow line each round trip saved is half a second. `read` gives a built script by its name.
 */
export function withImports(html: string, read: (name: string) => string): string {
	return html.replace(sleepingIsland, (island, folder: string, ...rest: string[]) => {
		const entries = rest.slice(0, 2)
		const all = withImported(entries, (name) => namesIn(read(name), staticImports))
		return `${island} also="${all
			.filter((name) => !entries.includes(name))
			.map((name) => folder + name)
			.join(' ')}"`
	})
}

/**
 * Islands numbered as they stand on a page: Astro names them by a hash of the folder the project lies in, so that no
 * two machines made the same page.
 */
export function withPlainIds(html: string): string {
	let count = 0
	return html.replace(/(<astro-island uid=")[^"]*/g, (_, start: string) => start + ++count)
}

const staticImports = /(?:from|import)\s*["']\.\/([^"']+\.js)["']/g
