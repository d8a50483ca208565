import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { logReader } from '#exchange/logs/read.ts'
import { isRobot } from '#exchange/logs/robots.ts'

const browser = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile Safari/604.1'
const address = '198.51.100.7'
const at = Date.UTC(2026, 10, 18, 9, 30)
const fields = '#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port c-ip cs(User-Agent) sc-status'
const cloudFields =
	'#Fields: date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status cs(Referer) cs(User-Agent)'
const escaped = browser.replaceAll(' ', '%20')

const lines: Readonly<Record<string, readonly string[]>> = {
	common: [`${address} - - [18/Nov/2026:09:30:00 +0000] "GET /en/services/ HTTP/1.1" 200 512`],
	combined: [
		`${address} - - [18/Nov/2026:09:30:00 +0000] "GET /en/services/?q=secret HTTP/2.0" 200 512 "-" "${browser}"`,
	],
	'combined with more behind it': [
		`2001:db8::7 - - [18/Nov/2026:09:30:00 +0000] "GET /en/services/ HTTP/1.1" 200 5 "-" "${browser}" "${address}"`,
	],
	'with the host before it': [
		`a.example:443 ${address} - a b [18/Nov/2026:10:30:00 +0100] "GET /en/services/ HTTP/1.1" 200 - "-" "${browser}"`,
	],
	'IIS and Azure': [
		'#Software: Microsoft Internet Information Services 10.0',
		fields,
		`2026-11-18 09:30:00 10.0.0.4 GET /en/services/ q=secret 443 ${address} ${browser.replaceAll(' ', '+')} 200`,
	],
	CloudFront: [
		'#Version: 1.0',
		cloudFields,
		`2026-11-18\t09:30:00\tLHR50\t512\t${address}\tGET\td1.example\t/en/services/\t200\t-\t${escaped}`,
	],
}

const requestsIn = (text: readonly string[]) => {
	const read = logReader()
	return text.map(read).filter((one) => one !== 'nothing')
}

test.each(Object.keys(lines))('a log of the kind %s says what was opened and when', (kind) => {
	const [request, ...more] = requestsIn(lines[kind]!)
	expect(more).toEqual([])
	expect(request).toMatchObject({ at, method: 'GET', path: '/en/services/', status: 200 })
	if (kind !== 'common') expect(request).toMatchObject({ agent: browser })
	expect(JSON.stringify(request)).not.toMatch(/198\.51|2001:db8|secret/)
})

describe('lines that somebody made to be read wrongly', () => {
	const line = (request: string, agent = browser, user = '-') =>
		`${address} - ${user} [18/Nov/2026:09:30:00 +0000] "${request}" 200 5 "-" "${agent}"`
	const one = (text: string) => requestsIn([text])[0]

	test('a quote within what a browser says, as Apache and nginx write it, ends nothing', () => {
		expect(one(line('GET /en/ HTTP/1.1', 'a \\" 200 5 \\"-\\" \\"b'))).toMatchObject({ path: '/en/', status: 200 })
		expect(one(line('GET /en/\\"x HTTP/1.1'))).toMatchObject({ path: '/en/\\"x', agent: browser })
		expect(one(line('GET /en/\\x22 HTTP/1.1'))).toMatchObject({ path: '/en/\\x22' })
	})

	test('a name that looks like the rest of a line is passed over', () => {
		expect(one(line('GET /en/ HTTP/1.1', browser, '[18/Nov/2026 GET /en/list/'))).toMatchObject({ path: '/en/' })
	})

	test.each([
		'',
		'\u0000\u0001',
		`${address} - - [31/Foo/2026:09:30:00 +0000] "GET /en/ HTTP/1.1" 200 5`,
		`${address} - - [18/Nov/2026:09:30:00 +0000] "\\x16\\x03\\x01" 400 5`,
		`${address} - - [18/Nov/2026:09:30:00 +0000] "GET /en/ HTTP/1.1`,
		`${address} - - [18/Nov/2026:09:30:00 +0000] "GET /en/ HTTP/1.1" 20 5`,
		`${address} - - [18/Nov/2026:09:30:00 +0000] "-" 408 0 "-" "-"`,
	])('%j is nothing that was opened', (text) => expect(one(text)).toBeUndefined())

	test('no line stops the reading, and none takes long', () => {
		fc.assert(
			fc.property(
				fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...Object.values(lines).flat()))),
				(all) => void requestsIn(all),
			),
		)
		for (const part of ['[', '"', '\\', '[18/Nov/2026:09:30:00 +0000] "', '\t', ' '])
			for (const before of [[], [fields]]) expect(() => requestsIn([...before, part.repeat(60_000)])).not.toThrow()
	})
})

test.each([
	'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
	'Mozilla/5.0 (compatible; bingbot/2.0)',
	'Mozilla/5.0 (compatible; AhrefsBot/7.0; +http://ahrefs.com/robot/)',
	'facebookexternalhit/1.1',
	'WhatsApp/2.23.20.0',
	'curl/8.5.0',
	'python-requests/2.32',
	'UptimeRobot/2.0',
	'Mozilla/5.0 HeadlessChrome/120.0',
	'Feedly/1.0',
	'-',
	'',
])('%s is a robot', (agent) => expect(isRobot(agent)).toBe(true))

test.each([
	browser,
	'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0',
	'Mozilla/5.0 (Linux; Android 12; CUBOT X30) AppleWebKit/537.36 Chrome/120.0.0.0 Mobile Safari/537.36',
	'Mozilla/5.0 (Linux; Android 13; SM-A536B) Chrome/138.0 Mobile Safari/537.36 Telegram-Android/11.1',
	'Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X) [FBAN/FBIOS;FBAV/450.0;FBLC/ur_PK]',
	'Opera/9.80 (Android; Opera Mini/36.2/191.249; U; pl) Presto/2.12.423 Version/12.16',
])('%s is a person', (agent) => expect(isRobot(agent)).toBe(false))
