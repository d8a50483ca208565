import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalogueIn } from '#catalogue/index.ts'
import { siteServer } from '#commands/site-server.ts'
import { faultsOf, undeclaredIn, type Answer, type Ask } from '../open-referral/questions.ts'
import { dist } from './pages.ts'

const folder = join(dist, 'open', 'v3')
const server = siteServer(dist, '')
let root = ''
beforeAll(async () => {
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
	root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/open/v3/`
})
afterAll(() => server.close())

const overTheWire: Ask = async (path) => {
	const response = await fetch(root + path)
	return { status: response.status, text: await response.text() }
}
/** The same without a server, for many questions. */
const fromDisk: Ask = async (path) => {
	const file = join(folder, path.replace(/\?.*$/, ''), 'index.html')
	return existsSync(file) ? { status: 200, text: readFileSync(file, 'utf8') } : { status: 404, text: '' }
}
type Listed = { id: string; name: string; status: string }
type Schedule = { id: string; service_at_location_id?: string; x_first_door: object }
type ServiceRecord = Listed & {
	organization_id: string
	schedules?: Schedule[]
	attributes?: { taxonomy_term_id: string }[]
	x_first_door: { id: string; follow_on?: string[]; instead?: string[]; childcare?: object }
}
type Everything = { services: ServiceRecord[]; organizations: Listed[]; taxonomies: { taxonomy_terms: Listed[] }[] }
const at = <Record>(path: string): Record => JSON.parse(readFileSync(join(folder, path), 'utf8'))
const listOf = (name: string): Listed[] => at<{ contents: Listed[] }>(`${name}/index.html`).contents
const everything = at<Everything>('services.full.json')
const timed = everything.services.find(({ schedules }) => schedules?.length)!

describe('the official validator', () => {
	test('finds nothing wrong with any endpoint', async () => {
		expect(await faultsOf(overTheWire)).toEqual([])
	})

	test('is answered as JSON that any site may read', async () => {
		for (const path of ['', 'services/', `services/${timed.id}/`, 'openapi.json']) {
			const { headers } = await fetch(root + path)
			expect(headers.get('content-type'), path).toMatch(/^application\/json/)
			expect(headers.get('access-control-allow-origin'), path).toBe('*')
		}
	})

	test('comes to an end when it asks for page after page', async () => {
		for (const page of ['services/?page=2', 'services?page=2', 'taxonomy_terms/?per_page=5&page=17'])
			expect(await (await fetch(root + page)).json(), page).toMatchObject({
				empty: true,
				last_page: true,
				contents: [],
			})
		const { id } = timed
		for (const page of ['services/?page=1', 'services/?page=two', 'services/?search=page=2'])
			expect(await (await fetch(root + page)).json(), page).toMatchObject({ empty: false })
		expect(await (await fetch(`${root}services/${id}/?page=2`)).json()).toMatchObject({ id })
	})

	test('is led to the folder when it leaves the slash out', async () => {
		const response = await fetch(`${root}services?page=1`)
		expect(response.status).toBe(200)
		expect(await response.json()).toMatchObject({ total_pages: 1 })
	})
})

const nowhere = '00000000-0000-5000-8000-000000000000'
const detail = (name: string): RegExp => new RegExp(`^${name}/[^?]`)
const service = detail('services')
const place = detail('service_at_locations')
const list = /^services\/\?/

/** Each is one slip in one field, of a kind that feeds have been seen with; a field without a value is left out. */
const planted: [what: string, path: RegExp, field: string, value?: unknown][] = [
	['a status of its own', service, 'status', 'open'],
	['an id that is no UUID', service, 'id', '42'],
	['a service with another id than asked for', service, 'id', nowhere],
	['a name that is null', service, 'name', null],
	['no name', service, 'name'],
	['an age in words', service, 'minimum_age', '6 weeks'],
	['an address that is null', service, 'url', null],
	['an address without https', service, 'url', 'wrenbridge.example'],
	['an e-mail of nowhere', service, 'email', 'hello at the hub'],
	['a time without a zone', service, 'last_modified', '2025-09-02T12:06:15.654'],
	['a rhythm of its own', service, 'schedules', [{ id: nowhere, freq: 'FORTNIGHTLY' }]],
	['an interval in words', service, 'schedules', [{ id: nowhere, interval: '2' }]],
	['a schedule without an id', service, 'schedules', [{ freq: 'WEEKLY' }]],
	['a price in words', service, 'cost_options', [{ id: nowhere, amount: '£3' }]],
	['one language for a list', service, 'languages', 'English'],
	['an alert that is a group', service, 'alert', { text: 'Full' }],
	['an organisation without a description', detail('organizations'), 'description'],
	['an organisation with a bad website', detail('organizations'), 'website', 'www.example.org'],
	['a place at home', place, 'location.location_type', 'home'],
	['a place without a city', place, 'location.addresses.0.city'],
	['a latitude in quotes', place, 'location.latitude', '54.7'],
	['a place that has no status', place, 'status'],
	['a term without a description', detail('taxonomy_terms'), 'description'],
	['a list of terms without a name', detail('taxonomies'), 'name'],
	['a feed that names no version', /^$/, 'version'],
	['a feed without its description', /^$/, 'openapi_url'],
	['an empty list', list, 'contents', []],
	['pages that are not there', list, 'total_pages', 8],
	['a service in the list without a status', list, 'contents.0.status'],
	['a service in the list that is not there', list, 'contents.0.id', nowhere],
]

function withSlip(text: string, field: string, value: unknown): string {
	const whole = JSON.parse(text)
	const keys = field.split('.')
	const holder = keys.slice(0, -1).reduce((inner, key) => inner[key], whole)
	holder[keys.at(-1)!] = value
	return JSON.stringify(whole)
}

describe('a slip is found', () => {
	test.each(planted)('%s', async (_what, path, field, value) => {
		let slips = 0
		const ask: Ask = async (asked) => {
			const { status, text } = await fromDisk(asked)
			if (slips > 0 || !path.test(asked)) return { status, text }
			slips++
			return { status, text: withSlip(text, field, value) }
		}
		expect((await faultsOf(ask)).length).toBeGreaterThan(0)
		expect(slips).toBe(1)
	})

	const broken: [string, (answer: Answer) => Answer][] = [
		['a page instead of data', () => ({ status: 200, text: '<!doctype html>' })],
		['nothing there', () => ({ status: 404, text: '' })],
		['a mark before the first sign', ({ status, text }) => ({ status, text: `\uFEFF${text}` })],
	]
	test.each(broken)('%s', async (_what, slip) => {
		const ask: Ask = async (asked) =>
			asked.startsWith('organizations/?') ? slip(await fromDisk(asked)) : fromDisk(asked)
		expect((await faultsOf(ask)).length).toBeGreaterThan(0)
	})
})

describe('our own description', () => {
	const undeclared = undeclaredIn(at('openapi.json'))

	test('knows every field there is', () => {
		expect(undeclared('api_details', at('index.html'))).toEqual([])
		expect(everything.services.flatMap((one) => undeclared('service', one))).toEqual([])
		expect(everything.organizations.flatMap((one) => undeclared('organization', one))).toEqual([])
		for (const { id } of listOf('service_at_locations'))
			expect(undeclared('service_at_location', at(`service_at_locations/${id}/index.html`))).toEqual([])
	})

	test('would not know one more', () => {
		const [schedule] = timed.schedules!
		const extra = { ...schedule!, x_first_door: { ...schedule!.x_first_door, extra: true } }
		expect(undeclared('service', { ...timed, schedules: [extra] }).length).toBeGreaterThan(0)
		expect(undeclared('service', { ...timed, checked_by: 'a person' }).length).toBeGreaterThan(0)
	})
})

describe('what is in it', () => {
	test('is the same in a file, by the line and one by one', () => {
		const lines = readFileSync(join(folder, 'services.ndjson'), 'utf8').trimEnd().split('\n')
		expect(lines.map((line) => JSON.parse(line))).toEqual(everything.services)
		for (const one of everything.services) expect(at(`services/${one.id}/index.html`)).toEqual(one)
	})

	test('names each thing once, and nothing that is not there', () => {
		const idsOf = (things: readonly { id: string }[]) => new Set(things.map(({ id }) => id))
		const terms = idsOf(everything.taxonomies.flatMap(({ taxonomy_terms }) => taxonomy_terms))
		const organizations = idsOf(everything.organizations)
		const services = idsOf(everything.services)
		const places = idsOf(listOf('service_at_locations'))
		const schedules = everything.services.flatMap((one) => one.schedules ?? [])
		expect(services.size).toBe(everything.services.length)
		expect(idsOf(schedules).size).toBe(schedules.length)
		for (const { name, organization_id, attributes, x_first_door } of everything.services) {
			expect(organizations.has(organization_id), name).toBe(true)
			for (const { taxonomy_term_id } of attributes ?? []) expect(terms.has(taxonomy_term_id), name).toBe(true)
			for (const id of [...(x_first_door.follow_on ?? []), ...(x_first_door.instead ?? [])])
				expect(services.has(id), name).toBe(true)
		}
		for (const { service_at_location_id: id } of schedules) if (id) expect(places.has(id)).toBe(true)
	})

	test('is never a page, whatever a host calls it', () => {
		const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
			/\.(html|n?json)$/.test(name),
		)
		expect(files.length).toBeGreaterThan(everything.services.length)
		expect(files.filter((name) => /[<>&\u2028\u2029]/.test(readFileSync(join(folder, name), 'utf8')))).toEqual([])
	})
})

test('an invented area says that it is, and no other', () =>
	expect(at<{ example?: true }>('index.html').example ?? false).toBe(catalogueIn('en').area.example))

test('a page of each language says what there is', () => {
	const there = everything.services.filter(({ status }) => status !== 'defunct')
	const childcare = there.filter(({ x_first_door }) => x_first_door.childcare)
	const page = readFileSync(join(dist, 'en/for-workers/open-data/index.html'), 'utf8')
	expect(page).toContain(`<dd>${there.length - childcare.length}</dd>`)
	expect(page).toContain(`<dd>${childcare.length}</dd>`)
	expect(readFileSync(join(dist, 'ur/for-workers/index.html'), 'utf8')).toContain('/ur/for-workers/open-data/')
})
