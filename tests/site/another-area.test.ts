import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn } from '#catalogue/files.ts'
import { siteSettings } from '../area-site.ts'
import { contentWith } from '../world.ts'
import { scratchFolder } from '../scratch.ts'

/**
 * The project as an adopter has it: in `content/local/` an area with other ids, its words in English alone, shown in
 * Urdu too and, as a draft, in Welsh.
 */
const content = contentWith('another-area')
const scratch = scratchFolder('another-site')
const settings = siteSettings(content, scratch)

const dist = settings.OUT
const named = ['area', 'organisations', 'settings', 'venues']
const isText = /\.(html|js|json|css|xml|csv|ics|txt|svg|webmanifest|conf)$/
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
	const pageText = (path: string) => readFileSync(join(dist, 'en', path, 'index.html'), 'utf8')
	for (const path of ['', 'services/lighthouse-maternity']) {
		expect(pageText(path)).toContain('01632 960 702')
		const own = pageText(path).slice(0, pageText(path).indexOf('services/maternity-unit'))
		expect(own.split('01632 960 702').at(1)?.slice(0, 400)).not.toContain('Open day and night')
	}
})

test('"Leave this site" goes where the area says', () => {
	const [, leave = ''] =
		/id="leave" href="([^"]+)"/.exec(readFileSync(join(dist, 'en/needs/feel-safe/index.html'), 'utf8')) ?? []
	expect(leave).toBe('https://www.metoffice.gov.uk/')
})

test('where the area knows no number to ask, the finder names nobody to call, here and on other sites', () => {
	for (const path of ['search', 'embed/finder']) {
		const html = readFileSync(join(dist, 'en', path, 'index.html'), 'utf8')
		expect(html).toContain('You can also call and ask:')
		expect(html).not.toContain('&quot;helpline&quot;')
	}
})

test('nothing of the example is in it: no place, no organisation, no invented website', () => {
	const namesOf = (content: string) =>
		filesIn(content)
			.files.filter(({ root, kind, locale }) => root === 'local' && !locale && named.includes(kind))
			.flatMap(({ id, data }) => [id, (data as { name: string }).name])
	const own = namesOf(content)
	const invented = namesOf('tests/world').filter((name) => !own.includes(name))
	expect(invented).toContain('Oakfield Nursery')
	const told = textFiles().flatMap((file) => {
		const text = readFileSync(join(dist, file), 'utf8')
		return invented.filter((name) => text.includes(name)).map((name) => `${file}: ${name}`)
	})
	expect(told).toEqual([])
})

const textFiles = () => readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => isText.test(name))

/**
 * Who looked up a national fact, the program that wrote a calendar or speaks to a developer, and the marks of a change
 * file are the software, whatever the site is called.
 */
const software = [
	/<span lang="en" dir="ltr">\s*First Door( editors)?\s*<\/span>/g,
	/"by":"First Door"/g,
	/-\/\/First Door\/\/Calendars/g,
	/\[First Door change\]/g,
	/`First Door: /g,
]

test('the site has the name its area gave it, in each language; ours is that of the software alone', () => {
	const told = textFiles().filter((file) => {
		const text = readFileSync(join(dist, file), 'utf8')
		return software.reduce((rest, one) => rest.replace(one, ''), text).includes('First Door')
	})
	expect(told).toEqual([])
	/** The editor's page alone tells of the gap itself. */
	const unfilled = textFiles().filter(
		(file) => !file.includes('Editor') && /\{\{?site\}/.test(readFileSync(join(dist, file), 'utf8')),
	)
	expect(unfilled).toEqual([])
	const title = (path: string) => /<title>([^<]*)/.exec(readFileSync(join(dist, path, 'index.html'), 'utf8'))?.[1]
	expect(title('')).toBe('Tide Families')
	expect(title('en/search')).toMatch(/ – Tide Families$/)
	expect(title('ur/search')).toMatch(/ – تائیڈ خاندان$/)
	expect(title('cy/about')).toMatch(/Tide Families.* – Tide Families$/)
	expect(title('en/embed/finder')).toMatch(/ – Tide Families$/)
})

test('its logo and colours are everywhere, those that are urgent are not its own, and ours are nowhere', () => {
	const read = (path: string) => readFileSync(join(dist, path), 'utf8')
	for (const path of ['en/index.html', 'ur/embed/finder/index.html', 'en/for-workers/posters/site/index.html'])
		expect(read(path), path).toMatch(/viewBox="0 0 40 40"[^>]*><circle cx="20" cy="12" r="8" fill="#c2571a"/)
	expect(read('icon.svg')).toContain('fill="#c2571a"')
	expect(read('en/index.html')).toContain(
		'<meta name="theme-color" content="#5a2a82" media="(prefers-color-scheme:light)"',
	)
	expect(read('en/index.html')).toMatch(/--help:#a22b1d/)
	const ours = /#(1b5b4c|0f4236|dfeee5|93d3bb|b5e4d2|0b231c|20382f|2c7562|f6bd48|f3c15e)\b/i
	expect(textFiles().filter((file) => ours.test(read(file)))).toEqual([])
})

test('nothing is written for a host that it does not lie on', () => {
	for (const file of ['.htaccess', 'staticwebapp.config.json', '.nojekyll'])
		expect(existsSync(join(dist, file)), file).toBe(false)
	expect(existsSync(join(dist, '.nginx/server.conf'))).toBe(true)
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
	expect(readFileSync(join(dist, 'sitemap.xml'), 'utf8')).toContain('<loc>https://saltmere.example/cy/</loc>')
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
