import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { siteSettings } from '../area-site.ts'
import { contentWith } from '../world.ts'

/**
 * The project as an adopter has it: `content/local/` replaced by an area with other ids, its words in English alone,
 * shown in Urdu too and, as a draft, in Welsh.
 */
const content = contentWith('another-area')
const scratch = mkdtempSync(join(tmpdir(), 'another-site-'))
const settings = siteSettings(content, scratch)
afterAll(() => [content, scratch].forEach((folder) => rmSync(folder, { recursive: true })))

const dist = settings.OUT
const run = (command: string) =>
	spawnSync(process.execPath, [`src/commands/${command}.ts`], {
		encoding: 'utf8',
		env: { ...process.env, ...settings },
	})

test('its content passes the check', () => {
	const { status, stdout, stderr } = run('check-content')
	expect(status, stdout + stderr).toBe(0)
})

test(
	'its site is built, with a page for each service in each language, and no link leads nowhere',
	{ timeout: 300_000 },
	() => {
		const { status, stdout, stderr } = run('build')
		expect(status, stdout + stderr).toBe(0)
		for (const id of readdirSync(join(content, 'local/services')))
			for (const locale of ['en', 'ur', 'cy'])
				expect(existsSync(join(dist, locale, 'services', id, 'index.html')), `${locale} ${id}`).toBe(true)
		const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
		const targets = new Set(
			pages.flatMap((page) =>
				[...readFileSync(join(dist, page), 'utf8').matchAll(/href="(\/[^"#?]*)/g)].map(([, path]) => path!),
			),
		)
		expect(targets.size).toBeGreaterThan(200)
		expect([...targets].filter((path) => !existsSync(join(dist, path)))).toEqual([])
	},
)

test('a number whose hours nobody gave is not said to answer day and night, on home or on its own page', () => {
	const said = (path: string) => readFileSync(join(dist, 'en', path, 'index.html'), 'utf8')
	for (const path of ['', 'services/lighthouse-maternity']) {
		expect(said(path)).toContain('01632 960 702')
		const own = said(path).slice(0, said(path).indexOf('services/maternity-unit'))
		expect(own.split('01632 960 702').at(1)?.slice(0, 400)).not.toContain('Open day and night')
	}
})

test('where the area knows no number to ask, the finder names nobody to call, here and on other sites', () => {
	for (const path of ['search', 'embed/finder']) {
		const html = readFileSync(join(dist, 'en', path, 'index.html'), 'utf8')
		expect(html).toContain('You can also call and ask:')
		expect(html).not.toContain('&quot;helpline&quot;')
	}
})

test('an area that is real has no invented website that shows it', () => {
	expect(readdirSync(dist)).not.toContain('oakfield-nursery')
	expect(readFileSync(join(dist, '_headers'), 'utf8')).not.toContain('oakfield')
})

/** The area names Welsh, which has the site's own words and no texts. */
test('a language that is not whole is linked and found, and each of its pages says so', () => {
	const pages = readdirSync(join(dist, 'cy'), { recursive: true, encoding: 'utf8' }).filter((name) =>
		name.endsWith('index.html'),
	)
	expect(pages.length).toBeGreaterThan(100)
	const unmarked = pages.filter((name) => !readFileSync(join(dist, 'cy', name), 'utf8').includes('class="wrap made'))
	expect(unmarked).toEqual([])
	const home = readFileSync(join(dist, 'cy/index.html'), 'utf8')
	expect(home.indexOf('class="wrap made')).toBeLessThan(home.indexOf('<main'))
	expect(home).not.toContain('content="noindex"')
	expect(readFileSync(join(dist, 'en/index.html'), 'utf8')).toContain('href="/cy/"')
	expect(readFileSync(join(dist, 'sitemap.xml'), 'utf8')).toContain('<loc>https://wrenbridge.example/cy/</loc>')
	expect(existsSync(join(dist, 'pa'))).toBe(false)
})

test('whom to call is said whole in English there, and marked', () => {
	const html = readFileSync(join(dist, 'cy/urgent-help/index.html'), 'utf8')
	const cards = html.split('<details class="opt').slice(1)
	expect(cards.length).toBeGreaterThan(5)
	for (const card of cards) {
		expect(card).toMatch(/<summary><span lang="en" dir="ltr">/)
		expect(card).toMatch(/<h\d[^>]*\slang="en"/)
	}
})

test('words that a language lacks are English and marked, and no sign is left in any file', { timeout: 60_000 }, () => {
	const guides = readFileSync(join(dist, 'cy/guides/index.html'), 'utf8')
	expect(guides).toContain('<span lang="en" dir="ltr" data-lacking>Newborn</span>')
	const left = readdirSync(dist, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(html|js|json|ics|csv|xml|txt)$/.test(entry.name))
		.filter(({ parentPath, name }) => /[\uE0E0\uE0E1]|%EE%83%A[01]/.test(readFileSync(join(parentPath, name), 'utf8')))
	expect(left.map(({ name }) => name)).toEqual([])
})
