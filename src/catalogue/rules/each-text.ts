import { kindNames } from '#catalogue/kinds.ts'
import type { Problem } from '#domain/mistakes/problems.ts'
import type { Catalogue, Entry } from '#catalogue/entry.ts'
import type { KindName } from '#catalogue/kinds.ts'
import type { Locale } from '#i18n/locales.ts'

/** One text a parent may read, and where it stands. */
export type ReaderText = { file: string; field: string; text: string }

const outOfSight = new Set([
	'search-words',
	'urgent-words',
	'ordinary-words',
	'locale',
	'standing',
	'translation',
	'translates',
	'sounds',
])

/**
 * What is wrong with the words of everything, in some languages. The words of a thing are checked once, however many
 * days it is checked for.
 */
export function inWords(
	locales: readonly Locale[],
	faultsOf: (entry: Entry<KindName>, locale: Locale, kind: KindName) => Problem[],
): (catalogue: Catalogue) => Problem[] {
	const faultsByEntry = new WeakMap<Entry<KindName>, Problem[]>()
	return (catalogue) =>
		kindNames.flatMap((kind) =>
			[...catalogue[kind].values()].flatMap((entry) => {
				const faults = faultsByEntry.get(entry) ?? locales.flatMap((locale) => faultsOf(entry, locale, kind))
				faultsByEntry.set(entry, faults)
				return faults
			}),
		)
}

/** Every text of a thing that parents read in one language; search words are left out, they are never shown. */
export function* textsOf(entry: Entry<KindName>, locale: string): Generator<ReaderText> {
	const file = entry.file.replace('facts.yaml', `${locale}.md`)
	for (const [field, value] of Object.entries(entry.words[locale] ?? {})) {
		if (field === 'html') for (const text of blocksOf(String(value))) yield { file, field: '(body)', text }
		else if (!outOfSight.has(field)) yield* textsBelow(file, field, value)
	}
}

function* textsBelow(file: string, field: string, value: unknown): Generator<ReaderText> {
	if (typeof value === 'string') yield { file, field, text: value }
	else if (typeof value === 'object' && value !== null)
		for (const [key, inner] of Object.entries(value)) yield* textsBelow(file, `${field}.${key}`, inner)
}

/** The text of each paragraph, heading and list item of rendered Markdown. */
const blocksOf = (html: string): string[] =>
	html
		.split(/<\/?(?:p|li|h\d|ul|ol|td|th|tr|table|blockquote)[^>]*>/)
		.map((part) =>
			part
				.replace(/<[^>]+>/g, '')
				.replaceAll('&quot;', '"')
				.replaceAll('&#39;', "'")
				.replaceAll('&amp;', '&')
				.replaceAll('&lt;', '<')
				.trim(),
		)
		.filter(Boolean)
