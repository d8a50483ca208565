import { fromColumns, toColumns, type Columns } from '#domain/columns.ts'
import { addDays, daysBetween } from '#domain/time/dates.ts'
import type { Doc, MoreOfDocs } from './data.ts'

/**
 * Things as they travel: places by their number among `venues`, each date as days after the one before it, the first
 * after `from`.
 */
export type PackedDocs = { from: string; venues: readonly string[]; docs: Columns }

/** A part of a large area's services, whole. */
export type PackedPart = PackedDocs & MoreOfDocs

type PackedDoc = Omit<Doc, 'where' | 'days'> & { where: number[]; days: number[] }

export function packDocs(docs: readonly Doc[], from: string): PackedDocs {
	const venues = [...new Set(docs.flatMap(({ where }) => where))]
	const numbers = new Map(venues.map((name, number) => [name, number]))
	const rows = docs.map(({ where, days, ...doc }): PackedDoc => ({
		...doc,
		where: where.map((name) => numbers.get(name)!),
		days: days.map((day, at) => daysBetween(days[at - 1] ?? from, day)),
	}))
	return { from, venues, docs: toColumns(rows) }
}

export function unpackDocs({ docs, from, venues }: PackedDocs): Doc[] {
	const dates: string[] = []
	return fromColumns<PackedDoc>(docs).map(({ where, days, ...doc }) => {
		let since = 0
		return {
			...doc,
			where: where.map((place) => venues[place]!),
			days: days.map((gap) => (dates[(since += gap)] ??= addDays(from, since))),
		}
	})
}
