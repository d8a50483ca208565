import type { KnownIds } from '#domain/model/references.ts'
import { keptKinds, type Catalogue } from './entry.ts'
import { kindNames, type KindName } from './kinds.ts'

/** Things that have ended apart from the others: nothing lists them, and nobody is asked about them. */
export function withoutEnded(everything: Omit<Catalogue, 'ended'>, { ended }: Pick<KnownIds, 'ended'>): Catalogue {
	const those = (kinds: readonly KindName[], isWanted: (kind: KindName, id: string) => boolean): object =>
		Object.fromEntries(
			kinds.map((kind) => {
				const all: [string, unknown][] = [...everything[kind]]
				return [kind, new Map(all.filter(([id]) => isWanted(kind, id)))]
			}),
		)
	const hasEnded = (kind: KindName, id: string) => Boolean(ended[kind]?.has(id))
	return {
		...those(kindNames, (kind, id) => !hasEnded(kind, id)),
		ended: those(keptKinds, hasEnded),
	} as Catalogue
}
