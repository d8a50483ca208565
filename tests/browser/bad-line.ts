import { existsSync, readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { test as base } from '@playwright/test'
import { headersFor } from '#exchange/headers-file.ts'
import { testSite } from '../test-site.ts'

/** What may be wrong with the way to the site, for all addresses or those that fit. */
type Trouble = { kind: 'silence' | 'error' | 'maintenance' | 'missing'; at?: RegExp }

export type Line = {
	/** Where the site is; `localhost`, where workers may run. */
	site: string
	trouble?: Trouble | undefined
	/** The second release is the first one with every script under another name. */
	release: 'one' | 'two'
	/** A device on which nothing more can be stored. */
	isDeviceFull: boolean
	asked: string[]
}

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html;charset=utf-8',
	'.js': 'text/javascript;charset=utf-8',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
}
const noRoom = "Cache.prototype.put=()=>Promise.reject(new DOMException('no room','QuotaExceededError'));"
const ofReleaseTwo = (text: string): string =>
	text
		.replace(/((?:_astro|\.)\/[\w-]+\.[\w-]{8})\.js/g, '$1-two.js')
		.replace(/"version":"/, '"version":"two')
		.replace(' data-made=', ' data-release="two" data-made=')

function answer(line: Line, path: string, response: ServerResponse): void {
	const { trouble, release } = line
	const say = (status: number, type: string, text: string) => {
		response.writeHead(status, {
			...headersFor(readFileSync(join(testSite, '_headers'), 'utf8'), path),
			'Content-Type': type,
		})
		response.end(text)
	}
	if (trouble && (trouble.at ?? /./).test(path)) {
		if (trouble.kind === 'silence') return
		if (trouble.kind === 'error') return say(503, types['.html']!, '<h1>Service unavailable</h1>')
		if (trouble.kind === 'maintenance') return say(200, types['.html']!, '<h1>Back soon</h1>')
		return say(404, types['.html']!, '<h1>Not found</h1>')
	}
	const isOfTwo = /-two\.js$/.test(path)
	const file = join(testSite, path.replace('-two.js', '.js'), path.endsWith('/') ? 'index.html' : '')
	if (!existsSync(file) || (path.startsWith('/_astro/') && isOfTwo !== (release === 'two')))
		return say(404, types['.html']!, '<h1>Not found</h1>')
	const text = readFileSync(file, 'utf8')
	say(
		200,
		types[extname(file)] ?? 'text/plain',
		(line.isDeviceFull && path === '/offline.js' ? noRoom : '') + (release === 'two' ? ofReleaseTwo(text) : text),
	)
}

/** `line` serves the built site over a line that a test can make bad. */
export const test = base.extend<{ line: Line }>({
	line: async ({}, use) => {
		const line: Line = { site: '', release: 'one', isDeviceFull: false, asked: [] }
		const server = createServer((request, response) => {
			const { pathname } = new URL(request.url ?? '/', 'http://localhost')
			line.asked.push(request.url ?? '')
			answer(line, pathname, response)
		})
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
		const address = server.address() as AddressInfo
		line.site = `http://localhost:${address.port}`
		await use(line)
		server.closeAllConnections()
		await new Promise((done) => server.close(done))
	},
})
