import { siteNameIn } from '#domain/site-name.ts'
import type { RawDocument } from './files.ts'

/** What stands in the words of a thing for the name of the site. */
export const siteGap = '{{site}}'

/** Words with the site's name where they have a gap for it. */
export function siteNameFilled(documents: readonly RawDocument[]) {
	const area = documents.find(({ kind, locale }) => kind === 'area' && !locale)?.data ?? {}
	return <Words>(locale: string, words: Words): Words => filled(words, siteNameIn(locale, area).name)
}

export function filled<Words>(words: Words, name: string): Words {
	const fill = (value: unknown): unknown =>
		typeof value === 'string'
			? value.replaceAll(siteGap, name)
			: Array.isArray(value)
				? value.map(fill)
				: typeof value === 'object' && value !== null
					? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner)]))
					: value
	return fill(words) as Words
}
