/** A page that asks search engines to find it: its address and its other languages. */
export type Entry = { address: string; others: { language: string; href: string }[] }

/** What a page itself says, copied: a piece of a page's text would keep all of it in memory. None for a page that does not ask to be found. */
export function entryOf(html: string): Entry[] {
	const address = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1]
	if (!address || /<meta name="robots" content="noindex"/.test(html)) return []
	const others = [...html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].map(
		([, language = '', href = '']) => ({ language, href }),
	)
	return [structuredClone({ address, others })]
}

/** In order of the addresses. */
export function sitemapOf(entries: readonly Entry[]): string {
	const urls = entries
		.toSorted((one, other) => (one.address < other.address ? -1 : 1))
		.map(
			({ address, others }) =>
				`<url><loc>${address}</loc>${others.map(({ language, href }) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`).join('')}</url>`,
		)
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`
}

/** `base` is the folder the site lives in, `/` or `/families/`. */
export const robotsOf = ([first]: readonly Entry[], base: string): string =>
	`User-agent: *\nAllow: /\n${first ? `Sitemap: ${new URL(`${base}sitemap.xml`, first.address).href}\n` : ''}`
