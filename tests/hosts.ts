import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { headersFor } from '#exchange/headers-file.ts'
import { fileTypes } from '#exchange/hosts/rules.ts'
import { siteSettings, writeContent } from './area-site.ts'
import { chromiumPath } from '#commands/chromium.ts'
import { needChromium } from './chromium.ts'
import { day } from './moment.ts'

/**
 * `npm run test:hosts`: real nginx and Apache serve a site of `tests/world/`, at the root of a host and in a folder of
 * it, with nothing but the files its build wrote for them. Every address must be sent what `_headers` asks for. Needs
 * Debian's packages.
 */
const needed = { '/usr/sbin/nginx': 'nginx-light', '/usr/sbin/apache2': 'apache2-bin' }
const missing = Object.entries(needed)
	.filter(([path]) => !existsSync(path))
	.map(([, name]) => name)
if (missing.length > 0) {
	console.error(`This test needs both servers. Install: apt-get install --no-install-recommends ${missing.join(' ')}`)
	process.exit(1)
}
needChromium()

type Answer = { status: number; headers: Record<string, string | undefined>; body: string }

const port = 4397
const scratch = mkdtempSync(join(tmpdir(), 'first-door-hosts-'))
/** Apache gives its rights away before it reads. */
chmodSync(scratch, 0o755)
let [passed, failed] = [0, 0]
let server: ChildProcess | undefined

try {
	for (const base of ['', '/families']) {
		const site = built(base)
		for (const [name, start] of Object.entries({ nginx, apache })) {
			server = start(site, base)
			await until(async () => (await get(`${base}/en/`)).status === 200, name)
			await judge(`${name}${base ? ` in ${base}` : ''}`, site, base)
			server.kill('SIGTERM')
			await until(async () => (await get('/')).status === 0, 'the port')
		}
	}
} catch (error) {
	console.error(error)
	failed += 1
} finally {
	server?.kill('SIGTERM')
	rmSync(scratch, { recursive: true, force: true })
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

async function judge(name: string, site: string, base: string): Promise<void> {
	const rules = readFileSync(join(site, '_headers'), 'utf8')
	const files = readdirSync(site, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name: file }) => `${parentPath.slice(site.length)}/${file}`)
	const isHidden = (file: string) => /\/(\.|_headers$|staticwebapp)/.test(file)
	const publicPaths = files.filter((file) => !isHidden(file)).map((file) => base + file.replace(/index\.html$/, ''))
	const faults: Record<string, string[]> = {}
	const note = (kind: string, path: string) => (faults[kind] ??= []).push(path)
	for (const path of publicPaths) {
		const { status, headers } = await get(encodeURI(path), 'HEAD')
		if (status !== 200) note(`status ${status}`, path)
		for (const [header, value] of Object.entries(headersFor(rules, path)))
			if (header !== 'Content-Type' && headers[header.toLowerCase()] !== value)
				note(`${header}: ${headers[header.toLowerCase()] ?? 'none'}`, path)
		const type = typeOf(path.slice(base.length))
		if (type && headers['content-type'] !== type) note(`Content-Type: ${headers['content-type'] ?? 'none'}`, path)
	}
	test(`${name}: ${publicPaths.length} addresses are sent what _headers asks for, and their type`, faults, {})

	const hidden = await Promise.all(files.filter(isHidden).map(async (file) => (await get(base + file)).status))
	test(`${name}: what hosts keep for themselves is not there`, [...new Set(hidden)], [404])

	const none = await get(`${base}/en/no-such-page/`)
	const own = readFileSync(join(site, '404.html'), 'utf8')
	test(`${name}: an unknown address gets our page`, [none.status, none.body === own], [404, true])
	test(`${name}: and its headers`, none.headers['content-security-policy'], "frame-ancestors 'none'")

	const slash = await get(`${base}/en/search`)
	const to = new URL(slash.headers['location'] ?? '', `http://localhost:${port}`)
	test(`${name}: a folder without its slash leads on`, [slash.status, to.pathname], [301, `${base}/en/search/`])
	test(`${name}: and stays on its port`, to.port, String(port))

	for (const way of ['..%2ffind-help/', '%2e%2e/find-help/', '../find-help/', 'x/..%2f../find-help/']) {
		const { status, headers } = await get(`${base}/en/embed/${way}`)
		const isOpen = status === 200 && headers['content-security-policy'] !== "frame-ancestors 'none'"
		test(`${name}: embed/${way} does not open a page to frames`, isOpen, false)
	}

	const empty = readFileSync(join(site, 'open/v3/empty/index.html'), 'utf8')
	for (const [query, isEmpty] of [
		['', false],
		['?page=1', false],
		['?page=01', false],
		['?page=2', true],
		['?per_page=5&page=10', true],
		['?page=0', false],
		['?homepage=2', false],
	] as const) {
		const { status, body } = await get(`${base}/open/v3/services/${query}`)
		test(`${name}: services/${query}`, [status, body === empty], [200, isEmpty])
	}

	const zipped = await get(`${base}/en/`, 'GET', { 'Accept-Encoding': 'gzip' })
	test(`${name}: pages are compressed`, zipped.headers['content-encoding'], 'gzip')
	test(`${name}: only what is made for it shows in another site's frame`, await framed(base), {
		'en/embed/finder/': true,
		'en/find-help/': false,
		'en/': false,
	})
}

/** Which of our pages a page of another origin can show in a frame, in a real browser. */
async function framed(base: string): Promise<Record<string, boolean>> {
	const host = createServer((_request, response) => response.setHeader('Content-Type', 'text/html').end('<p>Host'))
	host.listen(0, '127.0.0.1')
	const executablePath = chromiumPath()
	const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] })
	const frames: Record<string, boolean> = {}
	for (const path of ['en/embed/finder/', 'en/find-help/', 'en/']) {
		const page = await browser.newPage()
		await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`)
		await page.evaluate(
			(src) =>
				new Promise((done) => {
					const frame = document.createElement('iframe')
					frame.onload = done
					frame.src = src
					document.body.append(frame)
				}),
			`http://localhost:${port}${base}/${path}`,
		)
		frames[path] = page.frames()[1]?.url().startsWith('http') ?? false
		await page.close()
	}
	await browser.close()
	host.close()
	return frames
}

function typeOf(path: string): string | undefined {
	if (path.startsWith('/open/v3/'))
		return `${path.endsWith('.ndjson') ? 'application/x-ndjson' : 'application/json'}; charset=utf-8`
	const type = fileTypes[path.endsWith('/') ? 'html' : extname(path).slice(1)]
	return type && (type === 'image/png' ? type : `${type}; charset=utf-8`)
}

function nginx(site: string, base: string): ChildProcess {
	const file = join(scratch, 'nginx.conf')
	const folder = (name: string) => `${name}_temp_path ${join(scratch, name)};`
	writeFileSync(
		file,
		`daemon off; user root; pid ${join(scratch, 'nginx.pid')}; error_log stderr;
		events {}
		http {
			access_log off;
			${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(folder).join(' ')}
			include ${site}/.nginx/http.conf;
			server {
				listen ${port};
				set $first_door ${site};
				include ${site}/.nginx/server.conf;
				${base ? 'location / { return 200 "another site"; }' : ''}
			}
		}`,
	)
	return spawn('/usr/sbin/nginx', ['-e', 'stderr', '-c', file], { stdio: ['ignore', 'inherit', 'inherit'] })
}

function apache(site: string, base: string): ChildProcess {
	const file = join(scratch, 'apache.conf')
	const home = join(scratch, 'apache')
	mkdirSync(home, { recursive: true })
	const modules = ['mpm_event', 'authz_core', 'mime', 'dir', 'alias', 'headers', 'filter', 'deflate', 'rewrite']
	writeFileSync(
		file,
		`${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
		ServerName localhost
		User nobody
		Group nogroup
		Listen ${port}
		PidFile ${join(scratch, 'apache.pid')}
		ErrorLog /dev/stderr
		TypesConfig /dev/null
		DocumentRoot ${base ? home : site}
		${base ? `Alias ${base} ${site}` : ''}
		<Directory ${site}>
			Require all granted
			AllowOverride FileInfo
		</Directory>`,
	)
	return spawn('/usr/sbin/apache2', ['-D', 'FOREGROUND', '-f', file], { stdio: ['ignore', 'inherit', 'inherit'] })
}

function built(base: string): string {
	const folder = join(scratch, base ? 'folder' : 'root')
	const settings = siteSettings(writeContent('world', join(folder, 'content')), folder)
	const { status, stderr } = spawnSync(process.execPath, ['src/commands/build.ts'], {
		encoding: 'utf8',
		env: { ...process.env, NOW: day, LANGUAGES: 'en,ur', ...settings, BASE: base || '/' },
	})
	if (status !== 0) throw new Error(stderr)
	return resolve(settings.OUT)
}

/** As it is asked, without a browser's way of tidying addresses; status 0: nobody answers. */
function get(path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Answer> {
	return new Promise((done) => {
		const outgoing = request({ host: 'localhost', port, path, method, headers }, (response) => {
			const chunks: Buffer[] = []
			response.on('data', (chunk: Buffer) => chunks.push(chunk))
			response.on('end', () =>
				done({
					status: response.statusCode ?? 0,
					headers: Object.fromEntries(
						Object.entries(response.headers).map(([name, value]) => [name, value?.toString()]),
					),
					body: Buffer.concat(chunks).toString(),
				}),
			)
		})
		outgoing.on('error', () => done({ status: 0, headers: {}, body: '' }))
		outgoing.end()
	})
}

function test(name: string, found: unknown, wanted: unknown): void {
	const isSo = JSON.stringify(found) === JSON.stringify(wanted)
	if (isSo) passed += 1
	else failed += 1
	console.log(`${isSo ? '✓' : '✗'} ${name}`)
	if (!isSo) console.log(`  wanted ${JSON.stringify(wanted)}, found ${JSON.stringify(found).slice(0, 2000)}`)
}

async function until(isSo: () => Promise<boolean>, what: string): Promise<void> {
	for (let tries = 0; tries < 60; tries += 1) {
		if (await isSo()) return
		await new Promise((done) => setTimeout(done, 250))
	}
	throw new Error(`Waited too long for ${what}`)
}
