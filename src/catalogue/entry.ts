import type { Facts, KindName, Words } from './kinds.ts'

/** A thing of one kind, its facts validated and its words by language. */
export type Entry<Name extends KindName> = {
	id: string
	file: string
	national: boolean
	facts: Facts<Name>
	words: Readonly<Partial<Record<string, Words<Name>>>>
}

/**
 * Everything the site knows, by kind and id. Services that have ended stand apart: nothing lists them, links given out
 * still find them.
 */
export type Catalogue = { readonly [Name in KindName]: ReadonlyMap<string, Entry<Name>> } & {
	readonly ended: ReadonlyMap<string, Entry<'services'>>
}
