import { licences } from './licences.ts'
import { withoutEmpty, type Feed } from './feed.ts'
import { openApi, standardVersion } from './open-api.ts'
import type { OpenRecords } from './records.ts'
import type { ServiceRecord } from './services.ts'

/**
 * An area's open data in the shape of Open Referral UK 3.0: each file with what writes its text, since all texts of
 * a large area are more than memory should hold. An endpoint is a folder, so that any host of plain files answers it.
 */
export function openReferralFiles(feed: Feed, records: OpenRecords): Map<string, () => string> {
	const { services, organizations, taxonomies } = records
	const terms = taxonomies.flatMap(({ taxonomy_terms }) => taxonomy_terms)
	const places = services.flatMap((service) => serviceAtLocations(service))
	const terms_of_use = termsOfUse(feed)
	return new Map<string, () => string>([
		[
			'index.html',
			() => json({ version: standardVersion, profile: standard, openapi_url: openApiUrl(feed), ...terms_of_use }),
		],
		...endpoint('services', services, listed),
		...endpoint('service_at_locations', places, (one) => one),
		...endpoint('organizations', organizations, ({ services: _, ...one }) => one),
		...endpoint('taxonomies', taxonomies, ({ taxonomy_terms: _, ...one }) => one),
		...endpoint('taxonomy_terms', terms, (one) => one),
		['empty/index.html', () => json({ ...onePage([]), page_number: 2, first_page: false })],
		['openapi.json', () => json(openApi(feed))],
		['services.full.json', () => json({ ...terms_of_use, services, organizations, taxonomies })],
		['services.ndjson', () => services.map((one) => `${json(one)}\n`).join('')],
	])
}

const standard = 'https://openreferraluk.org/'

const openApiUrl = ({ address }: Feed): string => `${address.root}openapi.json`

const termsOfUse = ({ terms, area, address, today }: Feed) => ({
	publisher: area.name,
	...(area.example ? { example: true } : {}),
	license: terms.licence,
	license_url: licences[terms.licence].url,
	attribution: `${area.name}: ${area.siteName}, ${area.site}`,
	contact: terms.contact,
	made_on: today,
	everything_url: `${address.root}services.full.json`,
	about_url: address.openData,
})

/** JSON that no browser takes for a page, also where a host calls it one. */
const json = (value: unknown): string =>
	JSON.stringify(value).replace(
		/[<>&\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
	)

function endpoint<Thing extends { id: string }>(
	name: string,
	things: readonly Thing[],
	short: (thing: Thing) => object,
): [string, () => string][] {
	return [
		[`${name}/index.html`, () => json(onePage(things.map(short)))],
		...things.map((thing): [string, () => string] => [`${name}/${thing.id}/index.html`, () => json(thing)]),
	]
}

/** Plain files cannot answer by page, so there is one. */
const onePage = (contents: readonly object[]) => ({
	total_items: contents.length,
	total_pages: 1,
	page_number: 1,
	size: contents.length,
	first_page: true,
	last_page: true,
	empty: contents.length === 0,
	contents,
})

const inList = [
	'id',
	'organization_id',
	'name',
	'description',
	'url',
	'email',
	'status',
	'fees',
	'minimum_age',
	'maximum_age',
	'assured_date',
	'alert',
	'last_modified',
]

const listed = (service: ServiceRecord): object =>
	withoutEmpty(Object.fromEntries(inList.map((field) => [field, service[field]])))

/** Two editions of the standard judge these by two schemas: with a name and a status they pass both. */
const serviceAtLocations = (service: ServiceRecord) =>
	(service.service_at_locations ?? []).map((one) => ({
		...one,
		name: service.name,
		status: service.status,
		service: listed(service),
	}))
