import type { Facts, KindName, Words } from './kinds.ts'

/** A thing of one kind, its facts validated and its words by language. */
export type Entry<Name extends KindName> = {
	id: string
	file: string
	national: boolean
	facts: Facts<Name>
	words: Readonly<Partial<Record<string, Words<Name>>>>
}

/** Kinds whose things have a page of their own, which goes on saying that one has ended. */
export const keptKinds = ['services', 'settings', 'venues', 'money-helps'] as const satisfies readonly KindName[]
export type KeptKind = (typeof keptKinds)[number]

type Entries<Names extends KindName> = { readonly [Name in Names]: ReadonlyMap<string, Entry<Name>> }

/**
 * Everything the site knows, by kind and id. What has ended stands apart: nothing lists it, links given out still find
 * it.
 */
export type Catalogue = Entries<KindName> & { readonly ended: Entries<KeptKind> }
