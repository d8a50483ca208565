import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sourcesAt } from '#commands/import-sessions/fetch.ts'

const address = 'https://calendar.example/secret-1234/centre.ics'
let copies: string
beforeEach(() => {
	copies = mkdtempSync(join(tmpdir(), 'calendars-'))
})
afterEach(() => rmSync(copies, { recursive: true }))

const answering = (text: string, status = 200) => (async () => new Response(text, { status })) as typeof fetch
const silent = (async () => Promise.reject(new TypeError('fetch failed'))) as typeof fetch
const ask = async (get: typeof fetch, where = address) => (await sourcesAt(where, { copies, fetch: get }))[0]!

test('an address that answers gives its calendar, and a copy is kept once it proved good', async () => {
	const source = await ask(answering('BEGIN:VCALENDAR'))
	expect(readdirSync(copies)).toEqual([])
	if (!('bytes' in source)) return expect.fail()
	source.remember?.()
	expect(readdirSync(copies)).toEqual([expect.stringMatching(/^calendar\.example-[0-9a-f]{8}\.ics$/)])
	expect(Buffer.from(source.bytes).toString()).toBe('BEGIN:VCALENDAR')
})

test.each([
	['that does not answer', silent],
	['that has moved', answering('gone', 404)],
])('an address %s gives the last good copy and says so', async (_, get) => {
	const good = await ask(answering('BEGIN:VCALENDAR'))
	if ('bytes' in good) good.remember?.()
	const source = await ask(get)
	expect(source).toMatchObject({
		note: expect.stringMatching(
			/^calendar\.example (does not answer|answers with error 404)\. What follows is from the copy of \d{4}-\d{2}-\d{2}\.$/,
		),
	})
	expect('bytes' in source && Buffer.from(source.bytes).toString()).toBe('BEGIN:VCALENDAR')
})

test('an address that never answered is refused, and its secret part is not said', async () => {
	const source = await ask(silent)
	expect(source).toEqual({
		name: 'calendar.example',
		says: 'does not answer, and there is no earlier copy of this calendar. Check the address and the network, or export the calendar to a file.',
	})
})

test('an address that keeps us waiting counts as one that does not answer', async () => {
	const slow = ((_: unknown, { signal }: RequestInit) =>
		new Promise((_, fail) => signal!.addEventListener('abort', () => fail(new Error('late'))))) as typeof fetch
	expect((await sourcesAt(address, { copies, fetch: slow, wait: 20 }))[0]).toMatchObject({
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
	const asked: string[] = []
	await ask(
		(async (input: string) => (asked.push(input), new Response(''))) as typeof fetch,
		'webcal://calendar.example/centre.ics',
	)
	expect(asked).toEqual(['https://calendar.example/centre.ics'])
})

test('a folder gives all its calendars', async () => {
	expect((await sourcesAt('tests/calendars', { copies })).map(({ name }) => name)).toContain('outlook.ics')
})
