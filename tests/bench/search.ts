import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isLocale, sourceLocale, type Locale } from '#i18n/locales.ts'
import { completed, keyOf, type Doc } from '#islands/finder/data.ts'
import { searchIndex, type SearchIndex } from '#islands/finder/search-index.ts'
import { unpackDocs } from '#islands/finder/columns.ts'
import { finderDataIn, finderMoreIn, tradeWords } from '#views/finder/documents.ts'
import { heldOut, queries, type Query } from './queries.ts'

/**
 * `npm run bench:search`: how often the instant search has a right answer first, and among the first three, for what
 * parents and workers type. Needs what `npm run build` made of the content. `-- --misses` lists what it got wrong.
 */
const idOf = ({ kind, id }: Doc): string => `${kind === 'place' ? 'venue' : kind}:${id}`

type Judged = Query & { rank: number; count: number; top: string }
const indexes = new Map<Locale, SearchIndex>()
const trade = tradeWords()
const indexIn = (locale: Locale): SearchIndex => {
	const known = indexes.get(locale)
	if (known) return known
	const index = searchIndex()
	index.add(completed(unpackDocs(finderDataIn(locale)), finderMoreIn(locale)))
	if (locale !== sourceLocale) index.addSearchTerms(index.docs().map((doc) => trade[keyOf(doc)] ?? ''))
	indexes.set(locale, index)
	return index
}
const judgedFrom = (list: readonly Query[]): Judged[] =>
	list.map((query): Judged => {
		const { locale, typed, expected } = query
		if (!isLocale(locale)) throw new Error(`No language "${locale}".`)
		const found = indexIn(locale).find(typed).map(idOf)
		return {
			...query,
			rank: found.findIndex((id) => expected.includes(id)),
			count: found.length,
			top: found.slice(0, 3).join(' '),
		}
	})
const judged = judgedFrom(queries)
const unseen = judgedFrom(heldOut)

const share = (all: readonly Judged[], holds: (one: Judged) => boolean): number =>
	Math.round((all.filter(holds).length / Math.max(1, all.length)) * 100) / 100
const row = (name: string, all: readonly Judged[]) => ({
	of: name,
	queries: all.length,
	'hit@1': share(all, ({ rank }) => rank === 0),
	'hit@3': share(all, ({ rank }) => rank >= 0 && rank < 3),
	'no answer': share(all, ({ count }) => count === 0),
})
const by = (key: 'locale' | 'kind') =>
	[...Map.groupBy(judged, (one) => one[key]).entries()].map(([name, all]) => row(name, all))
const misspelt = [
	...Map.groupBy(
		judged.filter(({ kind }) => kind === 'misspelt' || kind === 'keyboard'),
		({ locale }) => locale,
	).entries(),
].map(([name, all]) => row(`${name}, misspelt or other keyboard`, all))
const rows = [
	row('all', judged),
	...by('locale'),
	...by('kind'),
	...misspelt,
	row('held out', unseen),
	...[...Map.groupBy(unseen, ({ locale }) => locale).entries()].map(([name, all]) => row(`${name}, held out`, all)),
]

console.table(rows)
if (process.argv.includes('--misses'))
	for (const { locale, kind, typed, rank, top, expected } of [...judged, ...unseen].filter(({ rank }) => rank !== 0))
		console.log(`${locale} ${kind} "${typed}" rank ${rank}: ${top} | wanted ${expected.join(' ')}`)
writeFileSync(join(tmpdir(), 'first-door-search.json'), JSON.stringify(rows, null, '\t'))
