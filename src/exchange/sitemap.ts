/** A page that asks search engines to find it: its address and its other languages. */
export type SitemapEntry = { address: string; others: { language: string; href: string }[] }

/**
 * What a page itself says, copied: a piece of a page's text would keep all of it in memory. None for a page that does
 * not ask to be found.
 */
export function entryOf(html: string): SitemapEntry[] {
	const address = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1]
	if (!address || /<meta name="robots" content="noindex"/.test(html)) return []
	const others = [...html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].map(
		([, language = '', href = '']) => ({ language, href }),
	)
	return [structuredClone({ address, others })]
}

/** What a search engine reads of one file (sitemaps.org): more is left aside. */
const most = { addresses: 50_000, bytes: 50_000_000 }

/** The files by name, in order of the addresses: one, or where one may not hold all, an index and its parts. */
export function sitemapsOf(entries: readonly SitemapEntry[], base: string, limits = most): Map<string, string> {
	const urls = entries.toSorted((one, other) => (one.address < other.address ? -1 : 1)).map(urlOf)
	let part: string[] = []
	const parts = [part]
	let bytes = 0
	for (const url of urls) {
		const size = new TextEncoder().encode(url).length + 1
		if (part.length === limits.addresses || bytes + size > limits.bytes - frameBytes) {
			parts.push((part = []))
			bytes = 0
		}
		part.push(url)
		bytes += size
	}
	const files = parts.map((part, index) => [`sitemap-${index + 1}.xml`, file('urlset', part)] as const)
	if (files.length === 1) return new Map(files.map(([, xml]) => ['sitemap.xml', xml]))
	const [first] = entries
	const index = files.map(([name]) => `<sitemap><loc>${new URL(base + name, first?.address).href}</loc></sitemap>`)
	return new Map([['sitemap.xml', file('sitemapindex', index)], ...files])
}

/** More than what stands around the addresses. */
const frameBytes = 300

const urlOf = ({ address, others }: SitemapEntry): string =>
	`<url><loc>${address}</loc>${others.map(alternate).join('')}</url>`

const alternate = ({ language, href }: SitemapEntry['others'][number]): string =>
	`<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`

const file = (root: 'urlset' | 'sitemapindex', lines: readonly string[]): string =>
	'<?xml version="1.0" encoding="UTF-8"?>\n' +
	`<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n` +
	`${lines.join('\n')}\n</${root}>\n`

/** `base` is the folder the site lives in, `/` or `/families/`. */
export const robotsOf = ([first]: readonly SitemapEntry[], base: string): string =>
	`User-agent: *\nAllow: /\n${first ? `Sitemap: ${new URL(`${base}sitemap.xml`, first.address).href}\n` : ''}`
