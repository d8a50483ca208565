import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { catalogueIn } from '#catalogue/index.ts'
import { unescaped } from '#exchange/imports/scan-xml.ts'
import { hiddenFiles } from '#exchange/hosts/rules.ts'
import { localeTags } from '#catalogue/languages.ts'

export const dist = 'dist'

if (!existsSync(join(dist, 'index.html')))
	throw new Error('There is no dist/. Run "npm run build" first: these tests read what a reader is sent.')

/** Every calendar that can be added or followed, by its address. */
export const calendars: ReadonlyMap<string, string> = new Map(
	readdirSync(dist, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ics'))
		.sort()
		.map((name) => [`/${name}`, readFileSync(join(dist, name), 'utf8')]),
)

/** Every address a host answers; what hosts and builds note for themselves is none. */
export const addresses: readonly string[] = readdirSync(dist, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map(({ parentPath, name }) => `${parentPath.slice(dist.length)}/${name}`.replace(/index\.html$/, ''))
	.filter((path) => !path.includes('/.') && !hiddenFiles.some((name) => path === `/${name}`))

/** The addresses of open data: files, and folders that hold JSON. */
export const openData: readonly string[] = addresses.filter((path) => path.startsWith('/open/'))

/** A built page: its address and its HTML. */
export type BuiltPage = { path: string; html: string; locale: string; kind: string }

/** What a page weighs on the way to a phone: brotli at its best. */
export const bytesOf = ({ html }: BuiltPage): number => brotliCompressSync(html).length

/**
 * Whether a page weighs more than so many bytes. Brotli at its
 * quickest is never smaller than at its best, and settles most pages.
 */
export const isHeavierThan = (limit: number, page: BuiltPage): boolean =>
	brotliCompressSync(page.html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length > limit &&
	bytesOf(page) > limit

/** What sort of page an address is: `services/*`, `stages/*`; the same in every language. */
function kindOf(path: string): string {
	const [, , ...parts] = path.split('/').filter((part, index) => index === 0 || part !== '')
	if (parts.length === 0) return 'home'
	return parts.length === 1 ? parts[0]! : [...parts.slice(0, -1), '*'].join('/')
}

/** Every page of ours; the example of another site is not one, nor is open data, whose folders hold JSON. */
export const pages: readonly BuiltPage[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.html') && !/^(oakfield-nursery|open)\//.test(name))
	.sort()
	.map((name) => {
		const html = readFileSync(join(dist, name), 'utf8')
		const path = `/${name.replace(/index\.html$/, '')}`
		const locale = localeTags.find((tag) => path.startsWith(`/${tag}/`)) ?? 'en'
		return { path, html, locale, kind: path === '/' ? 'start' : path === '/404.html' ? '404' : kindOf(path) }
	})

export const pageAt = (path: string): string => {
	const page = pages.find((one) => one.path === path)
	if (!page) throw new Error(`There is no page ${path}.`)
	return page.html
}

/** What stands in a page's main part, as one line: parts that begin a line of their own are a space apart. */
export const textOf = (html: string): string =>
	unescaped(
		(/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html)
			.replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, ' ')
			.replace(/<\/?(b|i|a|q|em|bdi|span|abbr|strong|small|time|mark)\b[^>]*>/g, '')
			.replace(/<[^>]+>/g, ' '),
	).replace(/\s+/g, ' ')

export const pagesOf = (kind: string): readonly BuiltPage[] => pages.filter((page) => page.kind === kind)

/** Pages made for a frame on another site: without a menu, standing for a whole page. */
export const embeds: readonly BuiltPage[] = pages.filter(({ kind }) => kind.startsWith('embed/'))

/** Where links given out lead whose service has ended or has another id, whose place or childcare has closed. */
export const isFormer = ({ path }: BuiltPage): boolean => retiredIds.has(path.split('/')[3] ?? '')
const { retired, venues, settings, moneyHelps } = catalogueIn('en')
const retiredIds = new Set([...retired, ...venues.ended, ...settings.ended, ...moneyHelps.ended].map(({ id }) => id))

export const scriptsIn = (html: string): { attributes: string; code: string }[] =>
	[...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)]
		.map(([, attributes = '', code = '']) => ({ attributes, code }))
		.filter(({ attributes }) => !attributes.includes('ld+json'))
