import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { apacheFiles } from '#exchange/hosts/apache.ts'
import { azureFile } from '#exchange/hosts/azure.ts'
import { nginxFiles } from '#exchange/hosts/nginx.ts'
import { localeTags } from '#catalogue/languages.ts'

/**
 * After a build, says in the words of each host what `_headers` says, for the folder the site lives in: nginx, Apache
 * and Azure. GitHub Pages learns to leave `_astro` in; it cannot send headers.
 */
export const hostFiles = (): AstroIntegration => {
	let base = ''
	return {
		name: 'host-files',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/$/, '')
			},
			'astro:build:done': ({ dir }) => {
				const folder = fileURLToPath(dir)
				const headers = readFileSync(join(folder, '_headers'), 'utf8')
				const write = (path: string, text: string) => writeFileSync(join(folder, path), text)
				const [nginx, apache] = [nginxFiles(headers, base), apacheFiles(headers, base)]
				mkdirSync(join(folder, '.nginx'), { recursive: true })
				write('.nginx/http.conf', nginx.maps)
				write('.nginx/server.conf', nginx.location)
				write('.htaccess', apache.site)
				if (existsSync(join(folder, 'open/v3'))) write('open/v3/.htaccess', apache.openData)
				write('staticwebapp.config.json', azureFile(headers, base, localeTags))
				write('.nojekyll', '')
			},
		},
	}
}
