import { milesBetween, type Point } from '../../domain/distance.ts'
import { whenIdle } from '../browser/idle.ts'
import { completed, keyOf, type Doc, type FinderData, type MoreData, type TradeWords } from './data.ts'
import { instant, type Instant } from './instant.ts'
import { unpacked, type Packed, type PackedPart } from './packed.ts'
import type { FinderProps } from './words.ts'

/** What is read at the first touch, as it travels. */
export type PackedData = Packed & Omit<FinderData, 'docs'>

/** What the finder knows so far. `isWhole` when nothing more will come. */
export type Known = Pick<FinderData, 'urgent' | 'paths'> & Pick<MoreData, 'places' | 'topics'> & { index: Instant; hasFilters: boolean; isWhole: boolean }

/** Cuts things down to what a host shows; asked once, with all that the first two files say. */
export type Narrow = (docs: readonly Doc[], more: MoreData) => Promise<(docs: readonly Doc[]) => readonly Doc[]>

type Reading = { first: Promise<PackedData>; paths: Pick<FinderProps['paths'], 'more' | 'trade'>; narrow?: Narrow | undefined; near: () => Point | undefined; tell: (known: Known) => void }

/** Reads all there is to find, and tells after each step what is known: names and sentences, then words and filters, then the parts of a large area, nearest first. */
export async function readAll({ first, paths, narrow, near, tell }: Reading): Promise<void> {
	const early = narrow && read<MoreData>(paths.more)
	const packed = await first
	const docs = unpacked(packed)
	const index = instant()
	let known: Known = { urgent: packed.urgent, paths: packed.paths, index, places: [], topics: [], hasFilters: false, isWhole: false }
	const know = (more: Partial<Known>): void => tell((known = { ...known, ...more }))
	if (!early) {
		index.add(docs)
		know({})
	}
	const trade: Promise<TradeWords> = paths.trade ? read<TradeWords>(paths.trade).catch(() => ({})) : Promise.resolve({})
	const more = await (early ?? whenIdle(read<MoreData>(paths.more)))
	const whole = completed(docs, more)
	const shown = narrow ? await narrow(whole, more) : (all: readonly Doc[]) => all
	if (early) index.add(shown(whole))
	else index.complete(whole)
	know({ places: more.places, topics: more.topics, hasFilters: true })
	const english = paths.trade ? await whenIdle(trade) : {}
	index.hear(index.docs().map((doc) => english[keyOf(doc)] ?? ''))
	for (const left = [...packed.parts]; left.length > 0; ) {
		const next = nearest(left, near())
		left.splice(left.indexOf(next), 1)
		const part = await whenIdle(read<PackedPart>(next.path))
		index.add(shown(completed(unpacked(part), part)))
		know({})
	}
	know({ isWhole: true })
}

export const read = <Value>(path: string): Promise<Value> => fetch(path).then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))

function nearest<Place extends Point>(places: readonly Place[], from: Point | undefined): Place {
	return from ? places.reduce((best, place) => (milesBetween(from, place) < milesBetween(from, best) ? place : best)) : places[0]!
}
