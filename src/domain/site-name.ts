/** What the site is called where an area gives it no name of its own. */
const usualName = 'First Door'

/** How long a name may be: it stands at the top of every phone's screen. */
export const longestSiteName = 40

/** One name for all languages, or one for each, the English one among them. */
export type OwnSiteName = string | Readonly<Record<string, string>>

export type SiteName = {
	/** As sentences say it. */
	name: string
	/** As titles say it: with the area, unless the area gave the name. */
	full: string
	/** The area, where a mark has room for it and the name does not say it already. */
	beside: string
	/** The name is in the reader's language; otherwise it is English. */
	isTranslated: boolean
}

/** What the site is called in a language. `area` is the area's facts, checked or as they are written. */
export function siteNameIn(
	locale: string,
	area: { name?: unknown; 'site-name'?: OwnSiteName | undefined },
	english = 'en',
): SiteName {
	const own = area['site-name']
	const place = String(area.name ?? '')
	const translated = typeof own === 'object' && locale !== english ? own[locale] : undefined
	const name = translated ?? (typeof own === 'object' ? own[english] : own)
	if (!name) return { name: usualName, full: `${usualName} ${place}`, beside: place, isTranslated: false }
	return { name, full: name, beside: name.includes(place) ? '' : place, isTranslated: translated !== undefined }
}
