import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { sourceLocale } from '#i18n/locales.ts'

/** After a build, completes `_headers`: for the folder the site lives in, and with who may show which page in a frame. */
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
				const parts = readdirSync(join(folder, sourceLocale), { withFileTypes: true })
					.filter((one) => one.isDirectory())
					.map(({ name }) => name)
				const rules =
					readFileSync(file, 'utf8') + framingOf(parts) + askedAgain(readdirSync(folder, { withFileTypes: true }))
				writeFileSync(file, headersIn(base, rules))
			},
		},
	}
}

/**
 * Which pages another site may show in a frame: what is made for it, and nothing else. Hosts join what several rules say of one header, and the strictest
 * wins, so a rule for everything could not be opened again: each part of the site has its own. Pages nobody thought of stay closed by `X-Frame-Options`,
 * which browsers leave aside where there is a `frame-ancestors`.
 */
export function framingOf(parts: readonly string[]): string {
	const closed = ['/', '/:locale/', ...parts.filter((part) => part !== 'embed').map((part) => `/:locale/${part}/*`)]
	const rule = (path: string, who: string): string => `${path}\n  Content-Security-Policy: frame-ancestors ${who}\n`
	return [...closed.map((path) => rule(path, "'none'")), rule('/:locale/embed/*', '*')].join('')
}

/**
 * Everything but hashed files is asked about each time, so that no page of one release meets files of another. One rule for everything would not do: hosts
 * join what several rules say of one header, so each part of the site that has no hashes has its own.
 */
export function askedAgain(parts: readonly { name: string; isDirectory: () => boolean }[]): string {
	const paths = parts
		.filter(({ name }) => name !== '_astro' && name !== '_headers')
		.map((one) => `/${one.name}${one.isDirectory() ? '/*' : ''}`)
	return ['/', ...paths.sort()].map((path) => `${path}\n  Cache-Control: no-cache\n`).join('')
}

/** Rules for a site that lives in a folder of its host, `/families`, or at its root. */
export const headersIn = (base: string, rules: string): string => rules.replace(/^\//gm, `${base}/`)
