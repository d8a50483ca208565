import '#catalogue/area-settings.ts'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { nearest } from '#domain/mistakes/nearest.ts'
import { shownLocales } from '#catalogue/languages.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { bookletDataPath, bookletPath, leafPath } from '#routes.ts'
import { chromiumPath, hasChromium } from './chromium.ts'
import { optionsIn } from './options.ts'
import { asOfDay } from './pdf-day.ts'
import { siteServer } from './site-server.ts'

/**
 * The booklet of the area, or the leaf of one place, as a PDF of what was built: `npm run booklet -- --language ur
 * --place mill-lane-library --folded --large --out leaf.pdf`. It is what the page prints, tagged, in the language's
 * own fonts, and the same for the same build.
 */
const usage =
	'Write: npm run booklet -- [--language ur] [--place mill-lane-library] [--folded] [--large] [--out leaf.pdf]'
const chosen = optionsIn(
	process.argv.slice(2),
	usage,
	{
		language: { type: 'string', default: sourceLocale },
		place: { type: 'string' },
		folded: { type: 'boolean', default: false },
		large: { type: 'boolean', default: false },
		out: { type: 'string' },
	},
	(values, others) => (others.length > 0 ? usage : values),
)
const options = typeof chosen === 'string' ? stop(chosen) : chosen
const folder = process.env['OUT'] || 'dist'
const base = (process.env['BASE'] ?? '').replace(/\/$/, '')

const language = oneOf(
	'language',
	options.language,
	shownLocales.map(({ tag }) => tag),
)!
if (!existsSync(join(folder, bookletDataPath(language)))) stop(`There is nothing in ${folder}/ yet. Run: npm run build`)
const place = oneOf('place', options.place, placesIn())
if (!hasChromium())
	stop(
		'A PDF is made with Chromium, and there is none. Install it ("npx playwright install chromium"), set CHROMIUM to ' +
			'its path, or open the page in any browser and print it.',
	)
const path = place ? leafPath(language, place) : bookletPath(language)
const out = options.out ?? `${place ?? 'booklet'}-${language}.pdf`
writeFileSync(out, await pdfOfPage())
console.log(`Made ${out}`)

async function pdfOfPage(): Promise<Buffer> {
	const builtOn = /data-made="([\d-]+)"/.exec(readFileSync(fileOf(path), 'utf8'))?.[1]
	if (!builtOn) throw new Error(`${fileOf(path)} does not say when it was made.`)
	const server = siteServer(folder, base).listen(0, '127.0.0.1')
	await once(server, 'listening')
	const executablePath = chromiumPath()
	const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] })
	try {
		const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, timezoneId: 'Europe/London' })
		await page.clock.setFixedTime(new Date(`${builtOn}T12:00:00Z`))
		const look = [...(options.folded ? ['folded'] : []), ...(options.large ? ['large'] : [])].join('&')
		await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${base}${path}#${look}`)
		await page.locator('.a5').last().waitFor()
		return asOfDay(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }), builtOn)
	} finally {
		await browser.close()
		server.close()
	}
}

function fileOf(page: string): string {
	return join(folder, page, 'index.html')
}

/** The places that have a leaf, as the booklet that was built knows them. */
function placesIn(): string[] {
	const script = readFileSync(join(folder, bookletDataPath(language)), 'utf8')
	const { places } = JSON.parse(script.replace(/^export default /, '')) as { places: { id: string }[] }
	return places.map(({ id }) => id)
}

function oneOf<Name extends string>(what: string, name: string | undefined, names: readonly Name[]): Name | undefined {
	const choice = names.find((one) => one === name)
	if (name === undefined || choice !== undefined) return choice
	const near = nearest(name, names)
	return stop(
		`There is no ${what} "${name}".${near ? ` Did you mean "${near}"?` : ''} ` +
			`${what === 'place' ? 'Places with a leaf' : 'Languages'}: ${names.join(', ')}`,
	)
}

function stop(says: string): never {
	console.error(says)
	process.exit(1)
}
