import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { connect, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { siteServer } from '#commands/site-server.ts'
import { scratchFolder } from '../../scratch.ts'

test.each(['', '/families'])('no address ends the server of a site at "%s"', async (base) => {
	const folder = scratchFolder('site')
	for (const name of ['index.html', '404.html', '.htaccess', 'staticwebapp.config.json'])
		writeFileSync(join(folder, name), name)
	writeFileSync(join(folder, '_headers'), '/*\n  X-One: 1\n')
	const server = siteServer(folder, base).listen(0)
	await once(server, 'listening')
	const { port } = server.address() as AddressInfo
	const answerTo = async (path: string) => {
		const socket = connect(port)
		socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
		return text(socket)
	}
	for (const path of ['//', '///', '/%', '/%E0%A4%A', '/..%2f..', '//evil.example/', '*', '/?//', 'http://', '/%00'])
		expect(await answerTo(path), path).toMatch(/^HTTP\/1\.1 (200|302|400|404) /)
	expect(await answerTo(`${base}/`)).toContain('X-One: 1')
	for (const name of ['_headers', '.htaccess', 'staticwebapp.config.json'])
		expect(await answerTo(`${base}/${name}`), name).toMatch(/^HTTP\/1\.1 404 /)
	server.close()
})

test('who asks a list of open data for page after page comes to an end', async () => {
	const folder = scratchFolder('site')
	for (const name of ['services', 'services/one', 'empty']) {
		mkdirSync(join(folder, 'open/v3', name), { recursive: true })
		writeFileSync(join(folder, 'open/v3', name, 'index.html'), name)
	}
	for (const name of ['404.html', '_headers']) writeFileSync(join(folder, name), '')
	const server = siteServer(folder, '').listen(0)
	await once(server, 'listening')
	const { port } = server.address() as AddressInfo
	const answerTo = async (path: string) => (await fetch(`http://localhost:${port}/open/v3/${path}`)).text()
	for (const path of ['services/?page=2', 'services?page=2', 'services/?per_page=5&page=17'])
		expect(await answerTo(path), path).toBe('empty')
	for (const path of ['services/', 'services/?page=1', 'services/?page=two', 'services/?search=page=2'])
		expect(await answerTo(path), path).toBe('services')
	expect(await answerTo('services/one/?page=2')).toBe('services/one')
	server.close()
})
