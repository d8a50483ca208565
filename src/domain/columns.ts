/**
 * Records as they travel: a list for each field, so that like stands by like, which compresses best. `0` where a record
 * has no such field.
 */
export type Columns = Readonly<Record<string, readonly unknown[]>>

export function toColumns(records: readonly object[]): Columns {
	const rows = records.map((record) => new Map<string, unknown>(Object.entries(record)))
	const fields = new Set(rows.flatMap((row) => [...row.keys()]))
	return Object.fromEntries([...fields].map((field) => [field, rows.map((row) => row.get(field) ?? 0)]))
}

/** What `toColumns` was given. The caller names the type of the records, which does not travel. */
export function fromColumns<Row extends object>(columns: Columns): Row[] {
	const fields = Object.entries(columns)
	return Array.from({ length: fields[0]?.[1].length ?? 0 }, (_, at) => {
		const row: Record<string, unknown> = {}
		for (const [field, values] of fields) if (values[at] !== 0) row[field] = values[at]
		return row as Row
	})
}
