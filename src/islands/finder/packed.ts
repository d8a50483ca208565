import { addDays, daysBetween } from '../../domain/day.ts'
import type { Doc, FinderData } from './data.ts'

/** Finder data as it travels: a list for each field, places by their number among all things, each date as days after the one before it. */
export type Packed = Omit<FinderData, 'docs'> & { from: string; docs: Columns }
type Columns = { [Field in (typeof plain)[number]]: (Doc[Field] | 0)[] } & Record<'where' | 'days', number[][]>

const plain = ['id', 'kind', 'name', 'summary', 'words', 'facts', 'lang', 'rank', 'onlyByWords', 'keep'] as const

export function packed({ docs, ...rest }: FinderData, from: string): Packed {
	const placeNumber = new Map(docs.flatMap(({ kind, name }, number) => (kind === 'place' ? [[name, number] as const] : [])))
	const columns = Object.fromEntries(plain.map((field) => [field, docs.map((doc) => doc[field] ?? 0)])) as Partial<Columns>
	return {
		...rest,
		from,
		docs: {
			...columns,
			where: docs.map(({ where }) => where.map((name) => placeNumber.get(name)!)),
			days: docs.map(({ days }) => days.map((day, at) => daysBetween(days[at - 1] ?? from, day))),
		} as Columns,
	}
}

export function unpacked({ docs: { where, days, ...columns }, from, ...rest }: Packed): FinderData {
	const fields = Object.entries(columns)
	const known: string[] = []
	const docs = columns.id.map((_, number) => {
		let since = 0
		const doc: Partial<Record<string, unknown>> = {
			where: where[number]!.map((place) => columns.name[place]),
			days: days[number]!.map((gap) => (known[(since += gap)] ??= addDays(from, since))),
		}
		for (const [field, values] of fields) if (values[number] !== 0) doc[field] = values[number]
		return doc as Doc
	})
	return { ...rest, docs }
}
