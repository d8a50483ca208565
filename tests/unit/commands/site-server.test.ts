import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { siteServer } from '#commands/site-server.ts'

test.each(['', '/families'])('no address ends the server of a site at "%s"', async (base) => {
	const folder = mkdtempSync(join(tmpdir(), 'site-'))
	for (const name of ['index.html', '404.html']) writeFileSync(join(folder, name), name)
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
	server.close()
	rmSync(folder, { recursive: true })
})
