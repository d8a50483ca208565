import type { Facets } from '../../domain/finder.ts'
import type { KnownPlace } from '../../domain/places.ts'
import type { Keeping } from '../share/KeepButton.tsx'

export type DocKind = 'service' | 'need' | 'guide' | 'place'

/**
 * One thing that can be found. `words` are what people type for it, as the index reads them, parted by `|`; `where` the names of its places; `facts` how
 * a service is used, in a line; `days` its next dates; filters alone never bring up what is `onlyByWords`: loss, and what somebody looking over a shoulder
 * should not see; `isOurs` is set where a centre shows its own first.
 */
export type Doc = Keeping & { id: string; kind: DocKind; name: string; summary: string; words: string; where: readonly string[]; facts?: string; days: readonly string[]; lang?: string; rank: number; onlyByWords?: true; isOurs?: true }

/** Words that may be urgent, as the index reads them, and whom to call. */
export type UrgentWords = { words: readonly string[]; name: string; href: string; calls: readonly { who: string; phone: string }[] }

/** All that words can find, in one language: one file, read at the first touch and never asked for again. */
export type FinderData = { docs: readonly Doc[]; urgent: readonly UrgentWords[]; paths: Readonly<Record<DocKind, string>> }

/** What services can be filtered by, each by its id, and what there is to choose from: read after the first results. */
export type SiftData = { facets: Readonly<Record<string, Facets>>; places: readonly KnownPlace[]; topics: readonly { id: string; name: string }[] }

/** The trade words English has for things, by kind and id: found from any language, read after the rest. */
export type TradeWords = Readonly<Record<string, string>>

export const keyOf = ({ kind, id }: Pick<Doc, 'kind' | 'id'>): string => `${kind}:${id}`
