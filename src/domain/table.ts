/** Records by id as they travel: a list for each field, so that like stands by like, which compresses best. `0` where a record has no such field. */
export type Table = { ids: readonly string[]; fields: Readonly<Record<string, readonly unknown[]>> }

export function tableOf(records: Readonly<Record<string, object>>): Table {
	const rows = Object.values(records).map((record) => new Map<string, unknown>(Object.entries(record)))
	const fields = new Set(rows.flatMap((row) => [...row.keys()]))
	return {
		ids: Object.keys(records),
		fields: Object.fromEntries([...fields].map((field) => [field, rows.map((row) => row.get(field) ?? 0)])),
	}
}

/** What `tableOf` was given. The caller names the type of the records, which does not travel. */
export const recordsOf = <Row extends object>({ ids, fields }: Table): Record<string, Row> =>
	Object.fromEntries(
		ids.map((id, at) => [
			id,
			Object.fromEntries(
				Object.entries(fields).flatMap(([field, values]) => (values[at] === 0 ? [] : [[field, values[at]]])),
			) as Row,
		]),
	)
