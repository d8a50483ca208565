import { plainCsv } from '#exchange/sheets/csv.ts'
import type { Feed } from './feed.ts'
import { licences } from './licences.ts'
import type { OpenRecords } from './records.ts'

type Row = Record<string, string | number | boolean>
type Tables = Map<string, Map<string, Row>>

/** Which table the things in a list of a record, or a thing on its own, belong to. */
const tableOf: Readonly<Record<string, string>> = {
	organization: 'organization',
	location: 'location',
	taxonomy_term: 'taxonomy_term',
	service_areas: 'service_area',
	service_at_locations: 'service_at_location',
	schedules: 'schedule',
	languages: 'language',
	phones: 'phone',
	funding: 'funding',
	cost_options: 'cost_option',
	attributes: 'attribute',
	addresses: 'address',
	accessibility: 'accessibility',
	taxonomy_terms: 'taxonomy_term',
}
/** Things that stand in several records and belong to none of them. */
const shared = new Set(['organization', 'location', 'taxonomy_term'])
/** Columns that hold an identifier of a row in another table. */
const foreignKeys: Readonly<Record<string, string>> = {
	organization_id: 'organization',
	service_id: 'service',
	location_id: 'location',
	service_at_location_id: 'service_at_location',
	taxonomy_id: 'taxonomy',
	taxonomy_term_id: 'taxonomy_term',
}

/**
 * The same records as tables for machines: the tabular form of HSDS 3.0, one CSV a table, and a Frictionless data
 * package that says what is in them. What has no column in HSDS stands in `x_first_door` as JSON.
 * @see https://docs.openreferral.org/en/3.0/hsds/schema_reference.html
 * @see https://specs.frictionlessdata.io/tabular-data-package/
 */
export function tableFiles(feed: Feed, records: OpenRecords): Map<string, string> {
	const { services, organizations, taxonomies } = records
	const tables: Tables = new Map()
	for (const one of organizations) add(tables, 'organization', one)
	for (const one of services) add(tables, 'service', one)
	for (const one of taxonomies) add(tables, 'taxonomy', one)
	const sheets = [...tables].map(([name, rows]) => {
		const columns = [...new Set([...rows.values()].flatMap((row) => Object.keys(row)))]
		return { name, columns, rows: [...rows.values()] }
	})
	return new Map([
		['datapackage.json', `${JSON.stringify(dataPackage(feed, sheets), null, '\t')}\n`],
		...sheets.map(({ name, columns, rows }): [string, string] => [
			`${name}.csv`,
			plainCsv(
				columns,
				rows.map((row) => columns.map((column) => row[column]?.toString())),
			),
		]),
	])
}

/** Puts a record into its table, and what it holds into theirs, once each. */
function add(tables: Tables, table: string, record: object, owner: Row = {}): void {
	const row: Row = {}
	const { id, ...fields } = record as Record<string, unknown> & { id: string }
	row['id'] = id
	Object.assign(row, owner)
	const rows = tables.get(table) ?? new Map<string, Row>()
	tables.set(table, rows)
	if (!rows.has(id)) rows.set(id, row)
	for (const [name, value] of Object.entries(fields)) {
		const inner = tableOf[name]
		if (name === 'x_first_door') row[name] = JSON.stringify(value)
		else if (inner)
			for (const thing of Array.isArray(value) ? value : [value])
				add(tables, inner, thing as object, shared.has(inner) ? {} : { [`${table}_id`]: id })
		else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') row[name] = value
	}
}

type Sheet = { name: string; columns: readonly string[]; rows: readonly Row[] }

const dataPackage = ({ area, terms, today, address }: Feed, sheets: readonly Sheet[]) => ({
	profile: 'tabular-data-package',
	name: 'hsds',
	title: `${area.name}: help for families`,
	description:
		'HSDS 3.0 as tables. What HSDS has no column for is JSON in x_first_door. ' +
		'Remove what is no longer listed within 7 days.',
	homepage: address.openData,
	created: `${today}T00:00:00Z`,
	licenses: [{ name: terms.licence, path: licences[terms.licence].url, title: licences[terms.licence].name }],
	sources: [{ title: `${area.name}: ${area.siteName}`, path: area.site }],
	resources: sheets.map(({ name, columns, rows }) => ({
		profile: 'tabular-data-resource',
		name,
		path: `${name}.csv`,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		schema: {
			fields: columns.map((column) => ({ name: column, ...typeOf(rows.map((row) => row[column])) })),
			primaryKey: 'id',
			foreignKeys: columns.flatMap((column) => {
				const resource = foreignKeys[column]
				return resource && sheets.some((sheet) => sheet.name === resource)
					? [{ fields: column, reference: { resource, fields: 'id' } }]
					: []
			}),
		},
	})),
})

/** What a column holds, from what is in it; a cell may be empty. */
function typeOf(values: readonly (Row[string] | undefined)[]): { type: string } {
	const there = values.filter((value) => value !== undefined)
	const all = (holds: (value: Row[string]) => boolean) => there.every(holds)
	if (all((value) => typeof value === 'number')) return { type: 'number' }
	if (all((value) => typeof value === 'boolean')) return { type: 'boolean' }
	if (all((value) => /^\d{4}-\d\d-\d\d$/.test(value.toString()))) return { type: 'date' }
	if (all((value) => /^\d{4}-\d\d-\d\dT[\d:]+Z$/.test(value.toString()))) return { type: 'datetime' }
	return { type: 'string' }
}
