import { readdirSync } from 'node:fs'
import { Readable } from 'node:stream'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { beforeEach, expect, test } from 'vitest'
import { sourcesAt } from '#commands/import-sessions/fetch.ts'
import { isPublic, unpacked, type Ask, type Hop } from '#commands/import-sessions/public-web.ts'
import { scratchFolder } from '../../../scratch.ts'

const address = 'https://calendar.example/secret-1234/centre.ics'
let copies: string
beforeEach(() => {
	copies = scratchFolder('calendars')
})

const hop = (text: string, status = 200): Hop => ({ status, body: parts(Buffer.from(text)) })
async function* parts(...all: Uint8Array[]): AsyncIterable<Uint8Array> {
	yield* all
}
const answering =
	(text: string, status = 200): Ask =>
	async () =>
		hop(text, status)
const silent: Ask = async () => Promise.reject(new TypeError('no answer'))
const ask = async (get: Ask, where = address) => (await sourcesAt(where, { copies, ask: get }))[0]!

test('an address that answers gives its calendar, and a copy is kept once it proved good', async () => {
	const source = await ask(answering('BEGIN:VCALENDAR'))
	expect(readdirSync(copies)).toEqual([])
	if (!('bytes' in source)) return expect.fail()
	source.remember?.()
	expect(readdirSync(copies)).toEqual([expect.stringMatching(/^calendar\.example-[0-9a-f]{8}\.ics$/)])
	expect(Buffer.from(source.bytes).toString()).toBe('BEGIN:VCALENDAR')
})

const lastCopy =
	/^calendar\.example (does not answer|answers with error 404)\. What follows is from the copy of \d{4}-\d{2}-\d{2}\.$/

test.each([
	['that does not answer', silent],
	['that has moved', answering('gone', 404)],
])('an address %s gives the last good copy and says so', async (_, get) => {
	const good = await ask(answering('BEGIN:VCALENDAR'))
	if ('bytes' in good) good.remember?.()
	const source = await ask(get)
	expect(source).toMatchObject({
		note: expect.stringMatching(lastCopy),
	})
	expect('bytes' in source && Buffer.from(source.bytes).toString()).toBe('BEGIN:VCALENDAR')
})

test('an address that never answered is refused, and its secret part is not said', async () => {
	const source = await ask(silent)
	expect(source).toEqual({
		name: 'calendar.example',
		says:
			'does not answer, and there is no earlier copy of this calendar. ' +
			'Check the address and the network, or export the calendar to a file.',
	})
})

test('an address that keeps us waiting counts as one that does not answer', async () => {
	const slow: Ask = (_, signal) =>
		new Promise((_, fail) => signal.addEventListener('abort', () => fail(new Error('late'))))
	expect((await sourcesAt(address, { copies, ask: slow, wait: 20 }))[0]).toMatchObject({
		says: expect.stringMatching(/^does not answer/),
	})
})

test.each([
	['http://calendar.example/centre.ics', 'Use the one that starts with https://.'],
	['https://', 'is not a web address'],
	['tests/not-there.ics', 'is not there.'],
	['tests/unit', 'has no .ics files in it.'],
])('%s is refused in plain words', async (where, words) => {
	expect(await ask(silent, where)).toMatchObject({ says: expect.stringContaining(words) })
})

test('webcal, as calendars copy it, is the same as https', async () => {
	const requests: string[] = []
	await ask(async ({ href }) => (requests.push(href), hop('')), 'webcal://calendar.example/centre.ics')
	expect(requests).toEqual(['https://calendar.example/centre.ics'])
})

test('a folder gives all its calendars', async () => {
	expect((await sourcesAt('tests/calendars', { copies })).map(({ name }) => name)).toContain('outlook.ics')
})

test.each([
	['http://calendar.example/centre.ics', 'does not start with https://'],
	['https://calendar.example/next', 'without an end'],
])('a redirect to %s is not followed for ever or into the open', async (location, words) => {
	const source = await ask(async () => ({ ...hop('', 302), location }))
	expect(source).toEqual({ name: 'calendar.example', says: expect.stringContaining(words) })
})

test('a redirect to another public address is followed', async () => {
	const source = await ask(async ({ pathname }) =>
		pathname === '/moved' ? hop('BEGIN:VCALENDAR') : { ...hop('', 301), location: '/moved' },
	)
	expect('bytes' in source).toBe(true)
})

test('an answer without an end is left while it is read', async () => {
	let sent = 0
	async function* endless(): AsyncIterable<Uint8Array> {
		while (true) yield new Uint8Array((sent += 1) && 1_000_000)
	}
	const source = await ask(async () => ({ status: 200, body: endless() }))
	expect(source).toMatchObject({ says: expect.stringContaining('more than 20 MB') })
	expect(sent).toBeLessThan(30)
})

test.each([
	['gzip', gzipSync],
	['br', brotliCompressSync],
	['deflate', deflateSync],
])('what a short answer packed by %s holds is left where it grows too long', async (encoding, pack) => {
	const answering = (bytes: Buffer): Ask => {
		const answer = Readable.from([pack(bytes)])
		return async () => ({
			status: 200,
			body: unpacked(Object.assign(answer, { headers: { 'content-encoding': encoding } })),
		})
	}
	expect(await ask(answering(Buffer.alloc(50_000_000)))).toMatchObject({
		says: expect.stringContaining('more than 20 MB'),
	})
	const source = await ask(answering(Buffer.from('BEGIN:VCALENDAR')))
	expect('bytes' in source && Buffer.from(source.bytes).toString()).toBe('BEGIN:VCALENDAR')
})

test.each(['https://127.0.0.1/', 'https://[::1]/', 'https://10.1.2.3/', 'https://localhost/'])(
	'%s is never asked',
	async (where) => {
		expect((await sourcesAt(where, { copies }))[0]).toMatchObject({ says: expect.stringContaining('private network') })
	},
)

test.each([
	['8.8.8.8', true],
	['2001:4860:4860::8888', true],
	['10.0.0.1', false],
	['172.31.255.1', false],
	['192.168.1.1', false],
	['169.254.169.254', false],
	['::1', false],
	['fd00::1', false],
	['fe80::1', false],
	['::ffff:127.0.0.1', false],
	['::ffff:7f00:1', false],
])('%s is public: %s', (where, is) => {
	expect(isPublic(where)).toBe(is)
})
