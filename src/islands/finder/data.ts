import type { Facets } from '../../domain/finder.ts'
import type { KnownPlace } from '../../domain/places.ts'

export type DocKind = 'service' | 'need' | 'guide' | 'place'

/** One thing that can be found. `words` are what people type for it, parted by `|`; `facts` how a service is used, in a line; filters alone never bring up what is `onlyByWords`: loss, and what somebody looking over a shoulder should not see; `isOurs` is set where a centre shows its own first. */
export type Doc = { id: string; kind: DocKind; name: string; summary: string; words: string; where?: string; facts?: string; lang?: string; rank: number; onlyByWords?: true; isOurs?: true; facets?: Facets }

/** Words that may be urgent, and whom to call. */
export type UrgentWords = { words: readonly string[]; name: string; href: string; calls: readonly { who: string; phone: string }[] }

/** All the finder knows, in one language: one file, read at the first touch and never asked for again. */
export type FinderData = { docs: readonly Doc[]; urgent: readonly UrgentWords[]; places: readonly KnownPlace[]; topics: readonly { id: string; name: string }[]; paths: Readonly<Record<DocKind, string>> }

/** The trade words English has for things, by kind and id: found from any language, read after the rest. */
export type TradeWords = Readonly<Record<string, string>>
