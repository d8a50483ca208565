import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readCounts } from '#catalogue/counts.ts'
import { countsFrom } from '#commands/counts/command.ts'
import { addDays } from '#domain/time/dates.ts'
import { day as today } from '../../../moment.ts'
import { scratchFolder } from '../../../scratch.ts'

const folder = scratchFolder('counts')
const content = join(folder, 'content')
beforeEach(() => rmSync(content, { recursive: true, force: true }))

const monday = '2026-11-16'
const page = (page: string, language = 'en') =>
	[`/families/${language}/${page && `${page}/`}`, { page, language }] as const
const pages = new Map([page(''), page('', 'ur'), page('services/baby-massage'), page('services/play-and-sing')])
const browser = 'Mozilla/5.0 (X11; Linux) Firefox/140.0'

type Asked = { path: string; days?: number; status?: number; method?: string; agent?: string; who?: string }
const line = ({ path, days = 0, status = 200, method = 'GET', agent = browser, who = '198.51.100.7' }: Asked) => {
	const [year, , date] = addDays(monday, days).split('-')
	const at = `${date}/Nov/${year}:12:00:00 +0000`
	return `${who} - - [${at}] "${method} ${path} HTTP/1.1" ${status} 9 "https://a.example/?q=mine" "${agent}"`
}
const eachDay = Array.from({ length: 7 }, (_, days) => line({ path: '/robots.txt', days }))
const times = (count: number, asked: Asked) =>
	Array.from({ length: count }, (_, at) => line({ ...asked, days: at % 7 }))

const put = (name: string, lines: readonly string[]) => {
	writeFileSync(join(folder, name), lines.join('\n'), 'latin1')
	return join(folder, name)
}
const run = (...words: string[]) => countsFrom(words, { pages, content, today })
const weekFile = () => readFileSync(join(content, `local/counts/${monday}.yaml`), 'utf8')

const week = [
	...eachDay,
	...times(30, { path: '/families/en/' }),
	...times(12, { path: '/families/ur/', status: 304 }),
	...times(9, { path: '/families/en/services/baby-massage/?from=mail&name=Sam' }),
	...times(8, { path: '/families/en/services/play-and-sing/index.html' }),
]

test('shows what it would keep, and keeps it when asked to: week, kinds, pages, languages', async () => {
	const log = put('access.log', week)
	const outcome = await run(log)
	expect(outcome.says).toContain('Week of 16 November 2026: 59 views, 2 languages.')
	expect(outcome.says).toContain('Nothing was written yet')
	expect(existsSync(content)).toBe(false)
	await run(log, '--write')
	expect(parse(weekFile())).toEqual({
		views: 59,
		languages: { en: 47, ur: 12 },
		kinds: {
			home: { views: 42, pages: { '': 42 } },
			services: { views: 17, pages: { 'services/baby-massage': 9, 'services/play-and-sing': 8 } },
		},
	})
	expect(readCounts(content).problems).toEqual([])
})

test('packed logs and logs in parts are the same', async () => {
	await run(put('access.log', week), '--write')
	const whole = weekFile()
	rmSync(content, { recursive: true })
	writeFileSync(
		join(folder, 'access.log.2.gz'),
		Buffer.concat([gzipSync(`${week.slice(0, 20).join('\n')}\n`), gzipSync(week.slice(20, 40).join('\n'))]),
	)
	await run(join(folder, 'access.log.2.gz'), put('access.log.1', week.slice(40)), '--write')
	expect(weekFile()).toBe(whole)
})

test('a log that was begun anew and is still empty stops nothing', async () => {
	const { says, isFine } = await run(put('access.log', []), put('access.log.1', week))
	expect(isFine).toBe(true)
	expect(says).toContain('access.log: 0 lines.\naccess.log.1: 66 lines.\n')
	expect(says).toContain('59 views')
})

test('counts neither robots, nor what did not arrive, nor what is no page of this site', async () => {
	const others = [
		...times(9, { path: '/families/en/', agent: 'Mozilla/5.0 (compatible; Googlebot/2.1)' }),
		...times(9, { path: '/families/en/', status: 404 }),
		...times(9, { path: '/families/en/', method: 'HEAD' }),
		...times(9, { path: '/en/' }),
		...times(9, { path: '/families/en/services/safe-harbour-outreach/' }),
		...times(9, { path: '/families/en/find-help/' }),
		...times(9, { path: '/families/en/find.json' }),
	]
	await run(put('access.log', [...week, ...others]), '--write')
	expect(parse(weekFile())).toHaveProperty('views', 59)
})

test('a week that was counted stays, unless somebody asks to count it anew; a week not whole is left out', async () => {
	await run(put('access.log', week), '--write')
	const before = weekFile()
	const more = put('more.log', [
		...week,
		...times(10, { path: '/families/en/' }),
		line({ path: '/families/en/', days: 7 }),
	])
	const { says } = await run(more, '--write')
	expect(says).toContain('counted before, otherwise')
	expect(says).toContain('Week of 23 November 2026: left out. Only 1 of its 7 days')
	expect(weekFile()).toBe(before)
	expect(readdirSync(join(content, 'local/counts'))).toEqual([`${monday}.yaml`])
	await run(more, '--again', '--write')
	expect(parse(weekFile())).toHaveProperty('views', 69)
})

describe('whoever asked is nowhere', () => {
	const secrets = ['198.51.100.7', '2001:db8::beef', 'sam.smith', 'Firefox', 'mine', 'a.example']
	const told = async (lines: readonly string[]) => {
		const { says } = await run(put('fuzz.log', lines), '--again', '--write')
		return says + (existsSync(join(content, 'local/counts')) ? weekFile() : '')
	}

	test('in what is kept or said of a usual log', async () => {
		const text = await told([...week, ...times(9, { path: '/families/en/', who: '2001:db8::beef' })])
		expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
	})

	test('whatever a log holds: broken bytes, quotes, addresses of any kind where they do not belong', async () => {
		const odd = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 40 }),
			fc.constantFrom(
				...secrets,
				'"',
				'\\"',
				'\\x22',
				'[',
				'] "GET ',
				'\n',
				'\r\n',
				'\u0000',
				'%00',
				'%ff',
				'#Fields: ',
				'/families/en/',
			),
		)
		const strange = fc.array(odd, { maxLength: 6 }).map((parts) => parts.join(''))
		const lines = fc.array(
			fc.oneof(
				strange,
				fc.record({ path: strange, who: strange, agent: strange }).map((asked) => line(asked)),
				fc.record({ who: fc.constantFrom(...secrets) }).map(({ who }) => line({ path: `/families/en/${who}/`, who })),
			),
			{ maxLength: 30 },
		)
		await fc.assert(
			fc.asyncProperty(lines, async (all) => {
				const text = await told([...week, ...all])
				expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
				expect(readCounts(content).problems).toEqual([])
			}),
			{ numRuns: 60 },
		)
	})

	test('a line without an end fills no memory and hides no other', async () => {
		const text = await told(['x'.repeat(3_000_000), ...week])
		expect(text).toContain('59 views')
	})
})

test.each([
	['no such file', ['/nowhere/access.log'], 'is not there'],
	['no file', [], 'Write: npm run counts'],
	['a word it does not know', ['a.log', '--writ'], "Unknown option '--writ'"],
])('says what to do at %s', async (_, words, says) => {
	const result = await run(...words)
	expect(result.isFine).toBe(false)
	expect(result.says).toContain(says)
	expect(result.says).toContain('Nothing was changed.')
})

test('a log cut off in its packing, or of no kind that is known, is refused whole', async () => {
	writeFileSync(join(folder, 'cut.gz'), gzipSync(week.join('\n')).subarray(0, 200))
	expect((await run(join(folder, 'cut.gz'), '--write')).says).toContain('cut.gz cannot be read to its end')
	expect((await run(put('notes.txt', ['Dear all', 'see you on Monday']), '--write')).says).toContain('no log of a host')
	expect(existsSync(content)).toBe(false)
})
