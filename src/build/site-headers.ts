import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { localeTags } from '#catalogue/languages.ts'
import { sourceLocale } from '#i18n/locales.ts'

/**
 * After a build, completes `_headers`: for the folder the site lives in, and with who may show which page in a frame.
 */
export const siteHeaders = (): AstroIntegration => {
	let base = ''
	return {
		name: 'site-headers',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/$/, '')
			},
			'astro:build:done': ({ dir }) => {
				const folder = fileURLToPath(dir)
				const file = join(folder, '_headers')
				const namesIn = (path: string) =>
					readdirSync(path, { withFileTypes: true })
						.filter(({ name }) => !localeTags.some((tag) => tag === name))
						.map((one) => (one.isDirectory() ? `${one.name}/*` : one.name))
				const opened = framingRules([
					'',
					...localeTags.map(folderOf),
					...namesIn(folder),
					...namesIn(join(folder, sourceLocale)).map((name) => `:locale/${name}`),
				])
				const rules =
					readFileSync(file, 'utf8') + opened + revalidationRules(readdirSync(folder, { withFileTypes: true }))
				writeFileSync(file, headersIn(base, joinedRules(rules)))
			},
		},
	}
}

const folderOf = (name: string): string => `${name}/`

/** What other sites may load, and show in a frame. */
const forOthers = [':locale/embed/*', 'embed.js', 'embed-looks.js', '_astro/*']

/**
 * Which pages another site may show in a frame, and which files it may load: what is made for it, and nothing else.
 * Hosts join what several rules say of one header, and the strictest wins or none does, so a rule for everything could
 * not be opened again: each part of the site has its own. Pages nobody thought of stay closed by `X-Frame-Options`,
 * which browsers leave aside where there is a `frame-ancestors`. The languages' own first pages are named one by one:
 * `:locale/` would be any folder, and give what lies in it a second rule.
 */
export function framingRules(parts: readonly string[]): string {
	const rule = (path: string): string => {
		const [who, origin] = forOthers.includes(path) ? ['*', 'cross-origin'] : ["'none'", 'same-origin']
		return `/${path}\n  Content-Security-Policy: frame-ancestors ${who}\n  Cross-Origin-Resource-Policy: ${origin}\n`
	}
	return parts
		.filter((part) => part !== '_headers')
		.map(rule)
		.join('')
}

/** Folders whose files are named after what is in them. */
const hashed = ['_astro', 'aloud']

/**
 * Everything but hashed files is asked about each time, so that no page of one release meets files of another. One rule
 * for everything would not do: hosts join what several rules say of one header, so each part of the site that has no
 * hashes has its own.
 */
export function revalidationRules(parts: readonly { name: string; isDirectory: () => boolean }[]): string {
	const paths = parts
		.filter(({ name }) => !hashed.includes(name) && name !== '_headers')
		.map((one) => `/${one.name}${one.isDirectory() ? '/*' : ''}`)
	return ['/', ...paths.sort()].map((path) => `${path}\n  Cache-Control: no-cache\n`).join('')
}

/** Each address once, with all that is headers of it: hosts read a hundred rules and no more. */
export function joinedRules(rules: string): string {
	const linesOf = new Map<string, string[]>()
	let lines: string[] = []
	for (const line of rules.split('\n').filter((one) => one.trim() !== '')) {
		if (/^\s/.test(line)) lines.push(line)
		else linesOf.set(line, (lines = linesOf.get(line) ?? []))
	}
	return [...linesOf].map(([path, headers]) => `${[path, ...headers].join('\n')}\n`).join('')
}

/** Rules for a site that lives in a folder of its host, `/families`, or at its root. */
export const headersIn = (base: string, rules: string): string => rules.replace(/^\//gm, `${base}/`)
