import { sourceLocale, type Locale } from '#i18n/locales.ts'
import type { Catalogue, Entry, KeptKind } from './entry.ts'
import { kindOf, type Item, type KindName, type Words } from './kinds.ts'
import { withLinks } from './links-in-words.ts'

/** Things of one kind in the reader's language, by id or all. */
export type Collection<Name extends KindName> = {
	all: readonly Item<Name>[]
	/** @throws naming the id and the kind, when there is none */
	get: (id: string) => Item<Name>
}

export function collectionOf<Name extends KindName>(
	everything: Catalogue,
	name: Name,
	locale: Locale,
): Collection<Name> {
	const order = kindOf(name).ids ?? []
	const items = itemsIn(
		([...everything[name].values()] as unknown as Entry<Name>[]).sort(
			(one, other) => order.indexOf(one.id) - order.indexOf(other.id),
		),
		locale,
	)
	const byId = new Map(items.map((item) => [item.id, item]))
	return {
		all: items,
		get: (id) => {
			const item = byId.get(id)
			if (!item) throw new Error(`No ${name} "${id}". There are: ${[...byId.keys()].join(', ')}`)
			return item
		},
	}
}

/** The same of a kind whose pages go on: those that have ended apart, and by id both. */
export function collectionWithEnded<Name extends KeptKind>(
	everything: Catalogue,
	name: Name,
	locale: Locale,
): Collection<Name> & { ended: readonly Item<Name>[] } {
	const there = collectionOf(everything, name, locale)
	const ended = itemsIn([...everything.ended[name].values()], locale)
	return { all: there.all, get: (id) => ended.find((one) => one.id === id) ?? there.get(id), ended }
}

/** The same things, each with what is known of it besides. */
export function mapped<Name extends KindName>(
	{ all, get }: Collection<Name>,
	more: (item: Item<Name>) => Item<Name>,
): Collection<Name> {
	const items = new Map(all.map((item) => [item.id, more(item)]))
	return { all: [...items.values()], get: (id) => items.get(id) ?? get(id) }
}

/** Entries with their words in one language. */
export const itemsIn = <Name extends KindName>(entries: Iterable<Entry<Name>>, locale: Locale): Item<Name>[] =>
	[...entries].map(
		({ id, national, facts, words }) => ({ id, national, ...facts, words: wordsIn(words, locale) }) as Item<Name>,
	)

function wordsIn<Name extends KindName>(
	words: Readonly<Partial<Record<string, Words<Name>>>>,
	locale: Locale,
): Words<Name> | undefined {
	const [own, english] = [words[locale], words[sourceLocale]]
	if (!own || !english || locale === sourceLocale)
		return english && { ...english, html: withLinks(english.html, locale) }
	const ownWords = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== ''))
	const inEnglish = new Set(
		Object.keys(english).filter((field) => english[field as keyof typeof english] !== '' && !(field in ownWords)),
	)
	const merged = {
		...english,
		...ownWords,
		locale,
		inEnglish,
		...('name' in english ? { nameInEnglish: String(english.name) } : {}),
		...('say' in english ? { sayInEnglish: String(english.say) } : {}),
	}
	return { ...merged, html: withLinks(merged.html, locale) }
}

/** The phrases a thing has under one key in these languages, each once. */
export function phrasesIn(
	words: Readonly<Partial<Record<string, object>>> | undefined,
	key: 'search-words' | 'urgent-words' | 'ordinary-words',
	locales: readonly Locale[],
): string[] {
	return [
		...new Set(
			locales.flatMap((locale) => (words?.[locale] as Partial<Record<string, string[]>> | undefined)?.[key] ?? []),
		),
	]
}
