import { unzipSync } from 'fflate'
import { parseJson } from '#domain/edits/values.ts'
import { sheetFromCsv, textOf } from './csv.ts'
import { textIn, type Json } from './json.ts'

type Tables = ReadonlyMap<string, readonly Json[]>

/** So much tables of services never are, unpacked. */
const mostUnpacked = 50_000_000

/** What tables are called in any version of HSDS, whether or not in the plural, and what ours calls them. */
const called = (path: string): string | undefined => {
	const [, name] = /(?:^|\/)([a-z_]+)\.csv$/.exec(path) ?? []
	return name
		?.replace(/^(?:regular|physical)_/, '')
		.replace(/addresses$/, 'address')
		.replace(/(?<!s)s$/, '')
}

/** The services of an HSDS directory, a table a CSV file, as records of Open Referral. None of another thing. */
export function servicesFromTables(bytes: Uint8Array): Json[] | { refused: string } | undefined {
	let size = 0
	let isTooMuch = false
	let parts: Record<string, Uint8Array>
	try {
		parts = unzipSync(bytes, {
			filter: ({ name, originalSize }) => {
				if (called(name) === undefined) return false
				size += originalSize
				isTooMuch ||= size > mostUnpacked
				return !isTooMuch
			},
		})
	} catch {
		return undefined
	}
	if (isTooMuch) return { refused: 'unpacks to more than any directory holds, so it was not read.' }
	const tables: Tables = new Map(Object.entries(parts).map(([path, part]) => [called(path)!, rowsOf(path, part)]))
	return tables.has('service') ? (tables.get('service') ?? []).map((row) => serviceOf(row, tables)) : undefined
}

function rowsOf(path: string, bytes: Uint8Array): Json[] {
	const [header, ...rows] = sheetFromCsv(path, textOf(bytes)).rows
	const heads = header?.cells.map((head) => head.trim()) ?? []
	return rows.map(({ cells }) =>
		Object.fromEntries(
			heads.flatMap((head, at) => {
				const cell = cells[at]?.trim()
				return cell ? [[head, head === 'x_first_door' ? (parseJson(cell) ?? cell) : cell]] : []
			}),
		),
	)
}

function serviceOf(row: Json, tables: Tables): Json {
	const of = (table: string, key: string, id: string) =>
		id === '' ? [] : (tables.get(table) ?? []).filter((one) => textIn(one, key) === id)
	const [id, locationId] = [textIn(row, 'id'), textIn(row, 'location_id')]
	const locationAt = (location: string) => {
		const [record] = of('location', 'id', location)
		return record
			? {
					...record,
					addresses: of('address', 'location_id', location),
					accessibility: of('accessibility', 'location_id', location),
				}
			: {}
	}
	const places = of('service_at_location', 'service_id', id).map((one) => ({
		...one,
		location: locationAt(textIn(one, 'location_id')),
		schedules: of('schedule', 'service_at_location_id', textIn(one, 'id')),
	}))
	const [organization] = of('organization', 'id', textIn(row, 'organization_id'))
	const several = {
		phones: of('phone', 'service_id', id).filter((one) => !isNoVoice(one)),
		contacts: of('contact', 'service_id', id).map((one) => ({
			...one,
			phones: of('phone', 'contact_id', textIn(one, 'id')).filter((one) => !isNoVoice(one)),
		})),
		schedules: of('schedule', 'service_id', id),
		cost_options: of('cost_option', 'service_id', id),
		languages: of('language', 'service_id', id),
		attributes: of('attribute', 'service_id', id).map((one) => {
			const [term] = of('taxonomy_term', 'id', textIn(one, 'taxonomy_term_id'))
			return term ? { ...one, taxonomy_term: term } : one
		}),
		service_at_locations:
			places.length > 0 || locationId === '' ? places : [{ id: locationId, location: locationAt(locationId) }],
	}
	return {
		...row,
		...(organization ? { organization } : {}),
		...Object.fromEntries(Object.entries(several).filter(([, list]) => list.length > 0)),
	}
}

const isNoVoice = (phone: Json): boolean => /^(?:fax|tty)$/i.test(textIn(phone, 'type') || textIn(phone, 'number_type'))
