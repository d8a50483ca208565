import { countedPages, pageKindNames, pageKindOf } from '#domain/page-kind.ts'
import type { PageProof, Snapshot } from './snapshot.ts'

/** What became of a page since the site before: in whichever language most became of it. */
type Change = 'new' | 'gone' | 'changed' | 'dates'
export type Changes = Readonly<Record<Change, readonly string[]>>

/** Pages by what became of them, each once for all its languages. */
export function changesOf(before: Snapshot, now: Snapshot): Changes {
	const [earlier, later] = [before, now].map(({ proofs }) => byPage(proofs)) as [ByPage, ByPage]
	const pages = [...new Set([...earlier.keys(), ...later.keys()])].sort()
	const became = new Map(pages.map((page) => [page, changeOf(earlier.get(page), later.get(page))]))
	const those = (change: Change) => pages.filter((page) => became.get(page) === change)
	return { new: those('new'), gone: those('gone'), changed: those('changed'), dates: those('dates') }
}

type ByPage = ReadonlyMap<string, ReadonlyMap<string, PageProof>>

const byPage = (proofs: Snapshot['proofs']): ByPage =>
	new Map([...Map.groupBy(proofs, ([, { page }]) => page)].map(([page, own]) => [page, new Map(own)] as const))

function changeOf(before: ReadonlyMap<string, PageProof> | undefined, now: typeof before): Change | undefined {
	if (!before) return 'new'
	if (!now) return 'gone'
	const pairs = [...new Set([...before.keys(), ...now.keys()])].map((name) => [before.get(name), now.get(name)])
	if (pairs.some(([one, other]) => one?.withoutDates !== other?.withoutDates)) return 'changed'
	return pairs.some(([one, other]) => one?.all !== other?.all) ? 'dates' : undefined
}

/** "2 pages of services, 1 guide", or "none". */
export function inKinds(pages: readonly string[]): string {
	const byKind = Map.groupBy(pages, pageKindOf)
	const parts = pageKindNames.flatMap((kind) => {
		const own = byKind.get(kind)
		return own ? [countedPages(own.length, kind)] : []
	})
	return parts.join(', ') || 'none'
}
