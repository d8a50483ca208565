import { readFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { headersFor } from '#exchange/headers-file.ts'
import { hiddenFiles } from '#exchange/hosts/rules.ts'
import { openReferralPath } from '#routes.ts'

/**
 * What was built, served as any static host would, with the headers that `_headers` asks for. `base` is the folder it
 * was built for, `/families` or nothing.
 */
export function siteServer(folder: string, base: string): Server {
	const rules = readFileSync(join(folder, '_headers'), 'utf8')
	const files = sirv(folder, {
		setHeaders: (response, path) => {
			if (path.endsWith('.ics')) response.setHeader('Content-Type', 'text/calendar;charset=utf-8')
		},
		onNoMatch: (_request, response) => notThere(response),
	})
	function notThere(response: ServerResponse): void {
		response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' })
		response.end(readFileSync(join(folder, '404.html')))
	}
	const isHidden = (path: string) => hiddenFiles.some((name) => path === `${base}/${name}`)
	return createServer((request, response) => {
		const url = request.url ?? '/'
		const path = pathIn(url)
		for (const [name, value] of Object.entries(headersFor(rules, path))) response.setHeader(name, value)
		if (isHidden(path)) notThere(response)
		else if (path.startsWith(`${base}/`)) {
			request.url = isAfterLastPage(url.slice(base.length)) ? openReferralPath('empty/') : url.slice(base.length)
			files(request, response)
		} else response.writeHead(302, { location: `${base}/` }).end()
	})
}

/** Each list of open data is one page; who reads on until there is nothing more has to come to an end. */
function isAfterLastPage(url: string): boolean {
	const page = Number(new URLSearchParams(url.split('?')[1]).get('page') ?? 1)
	return page > 1 && /^[a-z_]+\/?$/.test(pathIn(url).replace(openReferralPath(''), ''))
}

/** The path as it was asked for. It is anybody's text, `//` and worse, so no reader of addresses may fail on it. */
export const pathIn = (url: string): string => url.split(/[?#]/)[0] ?? '/'
