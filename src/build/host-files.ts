import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { apacheFiles } from '#exchange/hosts/apache.ts'
import { azureFile } from '#exchange/hosts/azure.ts'
import { nginxFiles } from '#exchange/hosts/nginx.ts'
import { areaFactsAsWritten } from '#catalogue/area-facts.ts'
import { siteHosts, type SiteHost } from '#domain/model/area.ts'
import { localeTags } from '#catalogue/languages.ts'

/** The host the area names; a build for no host in particular writes what each of them reads. */
const host = siteHosts.find((one) => one === areaFactsAsWritten()['host'])

/** What a host reads beside `_headers`, by its path in the site. */
export function hostFilesFor(host: SiteHost | undefined, headers: string, base: string): Map<string, string> {
	const [nginx, apache] = [nginxFiles(headers, base), apacheFiles(headers, base)]
	const files: readonly [SiteHost, path: string, text: string][] = [
		['nginx', '.nginx/http.conf', nginx.maps],
		['nginx', '.nginx/server.conf', nginx.location],
		['apache', '.htaccess', apache.site],
		['apache', 'open/v3/.htaccess', apache.openData],
		['azure', 'staticwebapp.config.json', azureFile(headers, base, localeTags)],
		['github-pages', '.nojekyll', ''],
	]
	return new Map(files.filter(([one]) => !host || one === host).map(([, path, text]) => [path, text]))
}

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
				for (const [path, text] of hostFilesFor(host, headers, base)) {
					if (path.startsWith('open/') && !existsSync(join(folder, dirname(path)))) continue
					mkdirSync(join(folder, dirname(path)), { recursive: true })
					writeFileSync(join(folder, path), text)
				}
			},
		},
	}
}
