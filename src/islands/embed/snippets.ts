import type { Embed } from '#domain/embed/options.ts'
import { toFragment } from '#domain/lists/link.ts'
import { escaped } from '#exchange/escaped.ts'
import { frameHtml } from '#exchange/oembed.ts'
import { embedPath, embedScriptPath, listPath, placePath, searchPath, servicePath, stagePath } from '#routes.ts'

/** What somebody chose to show on another site: `what`, `locale` (empty follows the host) and the options, by name. */
export type Setup = Readonly<Record<string, string>> & { what: Embed; locale: string }

/** How the same thing is put on a page: best first, then for systems that take more and more out. */
export type Snippets = Readonly<Record<'script' | 'frame' | 'link' | 'address', string>>

export const frameHeights: Readonly<Record<Embed, number>> = {
	finder: 900,
	week: 900,
	stage: 900,
	service: 480,
	list: 900,
}

const idOf: Readonly<Record<Embed, (setup: Setup) => string>> = {
	finder: () => '',
	week: ({ venue = '' }) => venue,
	stage: ({ stage = '' }) => stage,
	service: ({ service = '' }) => service,
	list: ({ list = '' }) => list,
}

/** Whether it says which place, stage or service. */
export const isWhole = (setup: Setup): boolean => setup.what === 'finder' || idOf[setup.what](setup) !== ''

/** The frame's own address. */
export function framePath(setup: Setup, locale: string): string {
	const { what } = setup
	const id = what === 'week' || what === 'stage' ? idOf[what](setup) : undefined
	const params = new URLSearchParams(
		optionsOf(setup).filter(([name]) => !(id && (name === 'venue' || name === 'stage'))),
	).toString()
	return `${embedPath(locale, what, id)}${params ? `#${params}` : ''}`
}

/** The whole page it stands for. */
export function pagePath(setup: Setup, locale: string): string {
	const id = idOf[setup.what](setup)
	return {
		finder: searchPath(locale),
		week: placePath(locale, id),
		stage: stagePath(locale, id),
		service: servicePath(locale, id),
		list: `${listPath(locale)}#${toFragment({ ids: id.split(','), note: '' })}`,
	}[setup.what]
}

type SnippetOptions = { origin: string; locale: string; dir: string; title: string; siteName: string }

/** Text to paste into another site; `title` is what the link says. */
export function snippets(setup: Setup, { origin, locale, dir, title, siteName }: SnippetOptions): Snippets {
	const page = `${origin}${pagePath(setup, locale)}`
	const link = `<a href="${page}" lang="${locale}" dir="${dir}">${escaped(`${title} – ${siteName}`)}</a>`
	const attributes: [string, string][] = [
		['what', setup.what],
		...(setup.locale ? [['locale', setup.locale] as [string, string]] : []),
		...optionsOf(setup),
	]
	const data = attributes.map(([name, value]) => `data-${name}="${escaped(value)}"`).join(' ')
	return {
		script: `${link}<script src="${origin}${embedScriptPath()}" ${data} async></script>`,
		frame: frameHtml({
			title,
			siteName,
			frame: `${origin}${framePath(setup, locale)}`,
			height: frameHeights[setup.what],
		}),
		link: `<p style="max-width:36rem;padding:1rem;border:2px solid;border-radius:1rem">${link}</p>`,
		address: page,
	}
}

const optionsOf = ({ what: _, locale: __, ...options }: Setup): [string, string][] =>
	Object.entries(options).filter(([, value]) => value !== '')
