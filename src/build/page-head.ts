import { createHash } from 'node:crypto'
import { usedStyles } from './prune-css.ts'

/**
 * One page, its styles joined in order and cut down to what it uses, what only the search index reads taken out, and a
 * Content-Security-Policy that names only what that page holds. Astro lists the hashes of the whole site on every page:
 * 1.2 kB a page, and leave to run what the page never asked for. `itsScripts` is the text of the files it names, which
 * its islands draw with.
 */
export function mergeStylesAndCsp(html: string, fileOf?: (code: string) => ScriptFile, itsScripts = ''): string {
	const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css)
	const bare = withoutSearchMarks(html).replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
	const css = usedStyles(
		styles.map((style) => style.replace(/\/\*![\s\S]*?\*\/\s*/g, '')),
		bare,
		itsScripts,
	)
	const whole = fileOf ? withScriptFile(bare, fileOf) : bare
	const scripts = [...whole.matchAll(/<script(?![^>]*\bsrc=)([^>]*)>([\s\S]*?)<\/script>/g)]
		.filter(([, attributes = '']) => !attributes.includes('ld+json'))
		.map(([, , code = '']) => code)
	const joined = whole.replace('</head>', () => `<style>${css}</style></head>`)
	return joined.replace(
		/(<meta http-equiv="content-security-policy" content=")([^"]*)"/,
		(_, start: string, policy: string) => `${start}${pageCsp(policy, scripts, css)}"`,
	)
}

const withoutSearchMarks = (html: string): string =>
	html.replace(/<div data-for-search>[\s\S]*?<\/div>/g, '').replace(/ data-pagefind-[a-z-]+(="[^"]*")?/g, '')

/** A script in a file of its own, and the hash that a browser holds it against before it runs. */
export type ScriptFile = { src: string; integrity: string }

const inModules =
	/<script type="module">(?:["'`](at once|at once where private)["'`];?)?((?:(?!<\/script>)[\s\S])*)<\/script>/g

/**
 * A page's own scripts in one file, held against its hash: pages alike share it, and since it draws nothing no page
 * waits for it. A script that begins with the directive `'at once'` stays in the page, for it has to work when no file
 * has come; one that begins with `'at once where private'` does so where nobody else may see the page.
 */
function withScriptFile(html: string, fileOf: (code: string) => ScriptFile): string {
	const codes: string[] = []
	const isPrivate = html.includes(' data-replaces')
	const bare = html.replace(inModules, (_, directive: string | undefined, code: string) => {
		if (directive === 'at once' || (directive && isPrivate)) return `<script type="module">${code}</script>`
		codes.push(code)
		return ''
	})
	if (codes.length === 0) return bare
	const last = codes.length - 1
	const whole = codes.map((code, at) => (at === last ? code : `(()=>{${code}})();`)).join('')
	const { src, integrity } = fileOf(whole)
	return bare.replace('</body>', `<script type="module" async src="${src}" integrity="${integrity}"></script></body>`)
}

function pageCsp(policy: string, scripts: readonly string[], css: string): string {
	const keep = (directive: string, hashes: readonly string[]) =>
		[...new Set([...directive.split(/\s+/).filter((source) => !source.startsWith("'sha")), ...hashes])].join(' ')
	return policy
		.split(';')
		.map((directive) => withoutIdleNone(directive.trim()))
		.filter(Boolean)
		.map((directive) =>
			directive.startsWith('script-src')
				? keep(directive, scripts.map(hashOf))
				: directive.startsWith('style-src')
					? keep(directive, [hashOf(css)])
					: directive,
		)
		.join(';')
}

/** What a page asks for comes on top of the site's `'none'`, which means nothing next to another source. */
const withoutIdleNone = (directive: string): string =>
	directive.split(/\s+/).length > 2 ? directive.replace(/ 'none'(?=\s|$)/, '') : directive

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
