import { appendFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { sourceLocale } from '../i18n/locales.ts'
import { embedPath } from '../routes.ts'

/**
 * After a build, says in `_headers` which pages another site may show in a frame: what is made for it, and nothing else. Hosts join what several rules
 * say of one header, and the strictest wins, so a rule for everything could not be opened again: each part of the site has its own. Pages nobody thought
 * of stay closed by `X-Frame-Options`, which browsers leave aside where there is a `frame-ancestors`.
 */
export const frameHeaders = (): AstroIntegration => {
	let base = ''
	return {
		name: 'frame-headers',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/$/, '')
			},
			'astro:build:done': ({ dir }) => {
				const folder = fileURLToPath(dir)
				const foldersIn = (path: string) => readdirSync(path, { withFileTypes: true }).filter((one) => one.isDirectory()).map(({ name }) => name)
				const open = embedPath(':locale', '*').replace(/\/$/, '')
				const parts = foldersIn(join(folder, sourceLocale)).map((part) => `${base}/:locale/${part}/*`).filter((part) => part !== open)
				const rule = (path: string, who: string) => `${path}\n  Content-Security-Policy: frame-ancestors ${who}\n`
				appendFileSync(join(folder, '_headers'), [...[`${base}/`, `${base}/:locale/`, ...parts].map((path) => rule(path, "'none'")), rule(open, '*')].join(''))
			},
		},
	}
}
