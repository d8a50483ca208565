import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isLocale } from '#i18n/locales.ts'
import type { Doc } from '#islands/finder/data.ts'
import { searchPageIn } from '../search-page.ts'
import { fromParents, unseenFromParents } from './parents.ts'
import { heldOut, queries, type Query } from './queries.ts'

/**
 * `npm run bench:search`: how often the instant search has a right answer first, and among the first three, for what
 * parents and workers type. Needs what `npm run build` made of the content. `-- --misses` lists what it got wrong.
 */
const idOf = ({ kind, id }: Doc): string => `${kind === 'place' ? 'venue' : kind}:${id}`

type Judged = Query & { rank: number; count: number; top: string }
const judgedFrom = (list: readonly Query[]): Judged[] =>
	list.map((query): Judged => {
		const { locale, typed, expected } = query
		if (!isLocale(locale)) throw new Error(`No language "${locale}".`)
		const ids = searchPageIn(locale).rows(typed).map(idOf)
		return {
			...query,
			rank: ids.findIndex((id) => expected.includes(id)),
			count: ids.length,
			top: ids.slice(0, 3).join(' '),
		}
	})
const judged = judgedFrom([...queries, ...fromParents])
const unseen = judgedFrom([...heldOut, ...unseenFromParents])

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
	for (const { locale, kind, typed, rank, top, expected } of [...judged, ...unseen].filter(({ rank }) => rank !== 0)) {
		const { filters, typed: rest } = isLocale(locale) ? searchPageIn(locale).understood(typed) : { filters: {}, typed }
		console.log(
			`${locale} ${kind} "${typed}" → "${rest}" ${JSON.stringify(filters)}`,
			`rank ${rank}: ${top} | wanted ${expected.join(' ')}`,
		)
	}
writeFileSync(join(tmpdir(), 'first-door-search.json'), JSON.stringify(rows, null, '\t'))
