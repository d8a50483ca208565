import { addDays, daysBetween } from '#domain/time/dates.ts'
import type { Doc, MoreOfDocs } from './data.ts'

/**
 * Things as they travel: a list for each field, places by their number among `venues`, each date as days after the one
 * before it.
 */
export type Packed = { from: string; venues: readonly string[]; docs: Columns }
type Columns = { [Field in (typeof plain)[number]]: (Doc[Field] | 0)[] } & Record<'where' | 'days', number[][]>

/** A part of a large area's services, whole. */
export type PackedPart = Packed & MoreOfDocs

const plain = [
	'id',
	'kind',
	'name',
	'ownName',
	'summary',
	'facts',
	'lang',
	'rank',
	'onlyByWords',
	'savePolicy',
] as const

export function packed(docs: readonly Doc[], from: string): Packed {
	const venues = [...new Set(docs.flatMap(({ where }) => where))]
	const numbers = new Map(venues.map((name, number) => [name, number]))
	const columns = Object.fromEntries(
		plain.map((field) => [field, docs.map((doc) => doc[field] ?? 0)]),
	) as Partial<Columns>
	return {
		from,
		venues,
		docs: {
			...columns,
			where: docs.map(({ where }) => where.map((name) => numbers.get(name)!)),
			days: docs.map(({ days }) => days.map((day, at) => daysBetween(days[at - 1] ?? from, day))),
		} as Columns,
	}
}

export function unpacked({ docs: { where, days, ...columns }, from, venues }: Packed): Doc[] {
	const fields = Object.entries(columns)
	const dates: string[] = []
	return columns.id.map((_, number) => {
		let since = 0
		const doc: Partial<Record<string, unknown>> = {
			where: where[number]!.map((place) => venues[place]),
			days: days[number]!.map((gap) => (dates[(since += gap)] ??= addDays(from, since))),
		}
		for (const [field, values] of fields) if (values[number] !== 0) doc[field] = values[number]
		return doc as Doc
	})
}
