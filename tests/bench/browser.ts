import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createSecureServer, type Http2SecureServer } from 'node:http2'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { pathIn } from '#commands/site-server.ts'
import { chromium, type Browser, type Page } from '@playwright/test'

/** Serves what was built, compressed as a good host would, with pages of the bench's own beside it. */
export function serveBuilt(port: number, own: Readonly<Record<string, string>> = {}, folder = 'dist'): Server {
	const answer = answerFrom(folder, own)
	return createServer((request, response) => {
		const { status, headers, body } = answer(request.url ?? '/')
		response.writeHead(status, headers).end(body)
	}).listen(port)
}

/** The same over HTTP/2, as hosts serve it; `https:`, with a certificate that nobody has signed. */
export function serveBuiltOver2(port: number, folder = 'dist'): Http2SecureServer {
	const answer = answerFrom(folder, {})
	return createSecureServer(certificate(), (request, response) => {
		const { status, headers, body } = answer(request.url)
		response.writeHead(status, headers)
		response.end(body ?? '')
	}).listen(port)
}

/** For this machine and a day. */
function certificate(): { key: Buffer; cert: Buffer } {
	const folder = mkdtempSync(join(tmpdir(), 'certificate-'))
	const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
	const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1']
	const { status, error } = spawnSync('openssl', [
		...['req', '-x509', '-nodes', '-days', '1', '-subj', '/CN=localhost', '-keyout', key, '-out', cert],
		...curve,
	])
	if (status !== 0) throw new Error(`openssl made no certificate: ${error?.message ?? `exit code ${status}`}`)
	const pair = { key: readFileSync(key), cert: readFileSync(cert) }
	rmSync(folder, { recursive: true })
	return pair
}

type Answer = { status: number; headers?: Record<string, string>; body?: Buffer }

function answerFrom(folder: string, own: Readonly<Record<string, string>>): (url: string) => Answer {
	const sent = new Map<string, Buffer>()
	return (url) => {
		const path = pathIn(url)
		const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
		if (!own[path] && !existsSync(file)) return { status: 404 }
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
		return {
			status: 200,
			headers: { 'Content-Type': type, 'Content-Encoding': 'br', 'X-Content-Type-Options': 'nosniff' },
			body,
		}
	}
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
