import { hasClosed } from '#domain/closed.ts'
import type { Catalogue } from './entry.ts'
import { kindNames, type KindName } from './kinds.ts'

/** Kinds whose things have a page of their own, which goes on saying that one has ended. */
const keptWhenEnded: readonly KindName[] = ['services', 'settings']

/** Without the things of all other kinds that have ended by a day: nothing lists them and nobody is asked of them. */
export function withoutEnded(everything: Catalogue, today: string): Catalogue {
	const isThere = ({ facts }: { facts: object }) => !hasClosed(facts, today)
	const left: object = Object.fromEntries(
		kindNames
			.filter((kind) => !keptWhenEnded.includes(kind))
			.map((kind) => {
				const all = [...(everything[kind] as ReadonlyMap<string, { facts: object }>)]
				return [kind, new Map(all.filter(([, one]) => isThere(one)))]
			}),
	)
	return { ...everything, ...left }
}
