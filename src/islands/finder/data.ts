import type { Facets } from '#domain/finder/filters.ts'
import type { KnownPlace } from '#domain/finder/place-lookup.ts'
import type { SavePolicy } from '#islands/lists/KeepButton.tsx'
import type { TimedNotice } from '#ui/timed-notice.ts'

export type DocKind = 'service' | 'need' | 'guide' | 'place' | 'page'

/** Under what heading things stand: their kind, but for whom to call now. */
export type GroupId = DocKind | 'now'

/**
 * One thing that can be found. `ownName` is what those who answer call a service, where `name` is a translation;
 * `where` names its places; `facts` says how a service is used, in a line; `days` are its next dates; filters alone
 * never bring up what is `onlyByWords`, nor does any but its own words: loss, danger, and what somebody looking over a
 * shoulder should not see; `isUrgent` says whom to call now; `isOurs` is set where a centre shows its own first.
 * `words`, which people type for it, as the index reads them and parted by `|`, and what it can be filtered by are read
 * after the rest.
 */
export type Doc = {
	id: string
	kind: DocKind
	name: string
	ownName?: string
	summary: string
	where: readonly string[]
	facts?: string
	days: readonly string[]
	/** What is different for a while: shown from one moment until another. */
	notices?: readonly TimedNotice[]
	lang?: string
	rank: number
	savePolicy: SavePolicy
	onlyByWords?: true
	isUrgent?: true
	isOurs?: true
	words?: string
	facets?: Facets
}

/**
 * Words that may be urgent, as the index reads them, those that hold one and say something ordinary, and whom to call.
 */
export type UrgentWords = {
	words: readonly string[]
	ordinary: readonly string[]
	name: string
	href: string
	calls: readonly { who: string; ownName?: string | undefined; phone: string }[]
}

/**
 * What is read at the first touch, in one language: names, a sentence each and how things are used. `parts` are the
 * files of a large area's services.
 */
export type FinderData = {
	urgent: readonly UrgentWords[]
	paths: Readonly<Record<DocKind, string>>
	/** What the groups are called. */
	groups: Readonly<Record<GroupId, string>>
	parts: readonly string[]
}

/** What is read after the first results, for the same things in the same order. */
export type MoreOfDocs = { words: readonly string[]; facets: readonly (Facets | 0)[] }

/** And what there is to choose from. */
export type MoreData = MoreOfDocs & { places: readonly KnownPlace[]; topics: readonly { id: string; name: string }[] }

/** The trade words English has for things, by kind and id: found from any language, read after the rest. */
export type TradeWords = Readonly<Record<string, string>>

export const keyOf = ({ kind, id }: Pick<Doc, 'kind' | 'id'>): string => `${kind}:${id}`

/** Things with what was read after them. */
export const completed = (docs: readonly Doc[], { words, facets }: MoreOfDocs): Doc[] =>
	docs.map((doc, number) => ({ ...doc, words: words[number]!, ...(facets[number] ? { facets: facets[number] } : {}) }))
