import { whenIdle } from '#islands/browser/idle.ts'
import { read } from '#islands/browser/read.ts'
import { completed, keyOf, type Doc, type FinderData, type MoreData, type TradeWords } from './data.ts'
import { searchIndex, type SearchIndex } from './search-index.ts'
import { unpackDocs, type PackedDocs, type PackedPart } from './columns.ts'
import type { Reader } from './load-reader.ts'
import type { FinderProps } from './words.ts'

/** What is read at the first touch, as it travels. */
export type PackedData = PackedDocs & FinderData

/**
 * What the finder knows so far. `isSettled` when nothing more will come, `isLacking` when something that should have
 * come did not.
 */
export type FinderState = Pick<FinderData, 'urgent' | 'paths' | 'groups'> &
	Partial<Pick<MoreData, 'places' | 'topics'>> & {
		reader?: Reader | undefined
		index: SearchIndex
		isSettled: boolean
		isLacking: boolean
	}

/** Cuts things down to what a host shows; asked once, with all that the first two files say. */
export type Narrow = (docs: readonly Doc[], more: MoreData) => Promise<(docs: readonly Doc[]) => readonly Doc[]>

type ReadOptions = {
	first: Promise<PackedData>
	paths: Pick<FinderProps['paths'], 'more' | 'trade'>
	reader?: Promise<Reader | undefined> | undefined
	narrow?: Narrow | undefined
	tell: (state: FinderState) => void
}

/**
 * Reads all there is to find, and tells after each step what is known: names and sentences, then words and filters,
 * then the parts of a large area. What does not come is left out and told. The parts are read in the order they stand
 * in: another one would tell the server where the parent is.
 * @throws when there is nothing to find in.
 */
export async function readAll({ first, paths, reader, narrow, tell }: ReadOptions): Promise<void> {
	const early = narrow && read<MoreData>(paths.more)
	early?.catch(() => undefined)
	const packed = await first
	const docs = unpackDocs(packed)
	const index = searchIndex()
	let state: FinderState = { ...packed, index, isSettled: false, isLacking: false }
	const update = (more: Partial<FinderState>): void => tell((state = { ...state, ...more }))
	if (!early) {
		index.add(docs)
		update({})
	}
	const trade = paths.trade ? read<TradeWords>(paths.trade).catch(() => undefined) : undefined
	let narrowed = (all: readonly Doc[]): readonly Doc[] => all
	const more = early ? await early : await whenIdle(read<MoreData>(paths.more)).catch(() => undefined)
	if (more) {
		const whole = completed(docs, more)
		if (early) {
			narrowed = await narrow(whole, more)
			index.add(narrowed(whole))
		} else index.replaceDocuments(whole)
		update({ places: more.places, topics: more.topics })
		const ready = await reader
		if (ready) index.tune(ready.tuning)
		update({ reader: ready })
	} else update({ isLacking: true })
	const english = await whenIdle(Promise.resolve(trade))
	if (english) index.addSearchTerms(index.docs().map((doc) => english[keyOf(doc)] ?? ''))
	for (const path of packed.parts) {
		const part = await whenIdle(read<PackedPart>(path)).catch(() => undefined)
		if (part) index.add(narrowed(completed(unpackDocs(part), part)))
		update(part ? {} : { isLacking: true })
	}
	update({ isSettled: true })
}
