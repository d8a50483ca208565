import type { Sheet } from '#domain/imports/sheet.ts'
import type { Json } from './json.ts'

/** Columns by the part of a service they speak of, and what an Open Referral record calls them. */
const parts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	service: {
		import_id: 'id',
		name: 'name',
		description: 'description',
		url: 'url',
		min_age: 'min_age',
		max_age: 'max_age',
	},
	organization: { organisation: 'name' },
	contact: { contact_name: 'name', contact_title: 'title' },
	phone: { contact_phone: 'number' },
	email: { contact_email: 'email' },
	location: { location_name: 'name', location_latitude: 'latitude', location_longitude: 'longitude' },
	address: { location_address_1: 'address_1', location_city: 'city', location_postcode: 'postal_code' },
	cost: { cost_option: 'option', cost_amount: 'amount', cost_type: 'amount_description' },
	schedule: { schedules_opens_at: 'opens_at', schedules_closes_at: 'closes_at', scheduled_weekday: 'weekday' },
}

type Row = Readonly<Record<string, string>>
type Part = Record<string, string>

/**
 * The services of an export of Outpost as records of Open Referral: a row for each service, and rows below that add to
 * it. What is not for the public stays out. None where the sheet is something else.
 * @see https://github.com/wearefuturegov/outpost
 */
export function servicesFromOutpost({ rows }: Sheet, today: string): Json[] | undefined {
	const [header, ...below] = rows
	const heads = header?.cells.map((head) => head.trim()) ?? []
	if (!['import_id', 'import_id_reference', 'name'].every((head) => heads.includes(head))) return undefined
	const all = below.map(({ cells }): Row =>
		Object.fromEntries(heads.flatMap((head, at) => (cells[at]?.trim() ? [[head, cells[at].trim()]] : []))),
	)
	const added = Map.groupBy(all, (row) => row['import_id_reference'] ?? '')
	return (added.get('') ?? []).map((row) => serviceOf([row, ...(added.get(row['import_id'] ?? '') ?? [])], today))
}

function serviceOf(rows: readonly [Row, ...Row[]], today: string): Json {
	const [first] = rows
	const places = rows.flatMap((row) => (isHidden(row, 'location') ? [] : placeOf(row)))
	const contacts = rows.flatMap((row) => (isHidden(row, 'contact') ? [] : contactOf(row)))
	const costs = rows.map((row) => partOf(row, 'cost')).filter(isThere)
	return {
		...partOf(first, 'service'),
		...contacts.map(({ email }) => email).find(isThere),
		status: isPublic(first, today)
			? isYes(first['temporarily_closed'])
				? 'closed for a while'
				: 'active'
			: 'not public',
		...(first['organisation'] ? { organization: partOf(first, 'organization') } : {}),
		contacts: contacts.map(({ contact }) => contact),
		service_at_locations: places,
		cost_options: isYes(first['free']) ? [{ amount: '0', option: 'Free' }] : costs,
		schedules: rows.map((row) => partOf(row, 'schedule')).filter(isThere),
		rest: rows.map((row) => restOf(row)),
	}
}

/** Approved, visible, and within the days somebody set for that. */
const isPublic = (row: Row, today: string): boolean =>
	!isNo(row['visible']) &&
	!isNo(row['approved']) &&
	(row['visible_from'] ?? '') <= today &&
	(row['visible_to'] ?? today) >= today

const isYes = (text = ''): boolean => /^(?:true|yes|1)$/i.test(text)
const isNo = (text = ''): boolean => /^(?:false|no|0)$/i.test(text)
const isThere = (part: Part | undefined): part is Part => part !== undefined && Object.keys(part).length > 0

/** What somebody marked as not for the public. */
const isHidden = (row: Row, part: 'location' | 'contact'): boolean =>
	isNo(row[`${part}_visible`]) || (part === 'location' && isYes(row['mask_exact_address']))

const partOf = (row: Row, part: string): Part =>
	Object.fromEntries(
		Object.entries(parts[part]!).flatMap(([column, field]) => (row[column] ? [[field, row[column]]] : [])),
	)

function placeOf(row: Row): Json[] {
	const [location, address] = [partOf(row, 'location'), partOf(row, 'address')]
	return isThere(location) || isThere(address) ? [{ location: { ...location, addresses: [address] } }] : []
}

function contactOf(row: Row): { contact: Json; email: Part }[] {
	const [contact, phone, email] = [partOf(row, 'contact'), partOf(row, 'phone'), partOf(row, 'email')]
	return [contact, phone, email].some(isThere) ? [{ contact: { ...contact, phones: [phone] }, email }] : []
}

/** What has no place in a record, or is not for the public: nobody reads it, and it is told that nobody did. */
function restOf(row: Row): Part {
	const isRead = (column: string) =>
		Object.entries(parts).some(
			([part, columns]) =>
				column in columns &&
				!(['contact', 'phone', 'email'].includes(part) && isHidden(row, 'contact')) &&
				!(['location', 'address'].includes(part) && isHidden(row, 'location')),
		)
	return Object.fromEntries(Object.entries(row).filter(([column]) => !isRead(column)))
}
