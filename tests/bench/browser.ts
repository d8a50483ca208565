import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { pathIn } from '#commands/site-server.ts'
import { chromium, type Browser, type Page } from '@playwright/test'

/** Serves what was built, compressed as a good host would, with pages of the bench's own beside it. */
export function serveBuilt(port: number, own: Readonly<Record<string, string>> = {}, folder = 'dist'): Server {
	const sent = new Map<string, Buffer>()
	return createServer((request, response) => {
		const path = pathIn(request.url ?? '/')
		const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
		if (!own[path] && !existsSync(file)) return void response.writeHead(404).end()
		const type = path.endsWith('.svg')
			? 'image/svg+xml'
			: path.endsWith('.js')
				? 'text/javascript'
				: path.endsWith('.json')
					? 'application/json'
					: path.endsWith('/')
						? 'text/html;charset=utf-8'
						: 'application/octet-stream'
		const body = sent.get(path) ?? brotliCompressSync(own[path] ?? readFileSync(file))
		sent.set(path, body)
		response
			.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br', 'X-Content-Type-Options': 'nosniff' })
			.end(body)
	}).listen(port)
}

export function openBrowser(...args: string[]): Promise<Browser> {
	const executablePath = process.env['CHROMIUM'] ?? (existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined)
	return chromium.launch({
		...(executablePath ? { executablePath } : {}),
		args: [...args, '--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
	})
}

/** A cheap phone: so many times slower than this machine. */
export async function slowDown(page: Page, times: number): Promise<void> {
	const session = await page.context().newCDPSession(page)
	await session.send('Emulation.setCPUThrottlingRate', { rate: times })
}

export function middle(numbers: readonly number[], part = 0.5): number {
	const sorted = [...numbers].sort((one, other) => one - other)
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}
