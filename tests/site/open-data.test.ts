import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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
type Fields = Record<string, any>
const at = (path: string): Fields => JSON.parse(readFileSync(join(folder, path), 'utf8'))
const everything = at('services.full.json') as { services: Fields[]; organizations: Fields[]; taxonomies: Fields[] }
const serviceOf = (id: string): Fields => everything.services.find((one) => one['x_first_door'].id === id)!

describe('the official validator', () => {
	test('finds nothing wrong with any endpoint', async () => {
		expect(await faultsOf(overTheWire)).toEqual([])
	})

	test('is answered as JSON that any site may read', async () => {
		for (const path of ['', 'services/', `services/${serviceOf('baby-massage')['id']}/`, 'openapi.json']) {
			const { headers } = await fetch(root + path)
			expect(headers.get('content-type'), path).toMatch(/^application\/json/)
			expect(headers.get('access-control-allow-origin'), path).toBe('*')
		}
	})

	test('is led to the folder when it leaves the slash out', async () => {
		const response = await fetch(`${root}services?page=1`)
		expect(response.status).toBe(200)
		expect(((await response.json()) as Fields)['total_pages']).toBe(1)
	})
})

/** Each is one slip in one place that a feed has been seen with. */
const planted: [what: string, path: RegExp, slip: (value: Fields) => void][] = [
	['a status of its own', /^services\/[^?]/, (one) => (one['status'] = 'open')],
	['an id that is no UUID', /^services\/[^?]/, (one) => (one['id'] = '42')],
	['a name that is null', /^services\/[^?]/, (one) => (one['name'] = null)],
	['no name', /^services\/[^?]/, (one) => delete one['name']],
	['an age in words', /^services\/[^?]/, (one) => (one['minimum_age'] = '6 weeks')],
	['an address that is null', /^services\/[^?]/, (one) => (one['url'] = null)],
	['an address without https', /^services\/[^?]/, (one) => (one['url'] = 'wrenbridge.example')],
	['an e-mail of nowhere', /^services\/[^?]/, (one) => (one['email'] = 'hello at the hub')],
	['a time without a zone', /^services\/[^?]/, (one) => (one['last_modified'] = '2025-09-02T12:06:15.654')],
	['a rhythm of its own', /^services\/[^?]/, (one) => (one['schedules'] = [{ id: one['id'], freq: 'FORTNIGHTLY' }])],
	['an interval in words', /^services\/[^?]/, (one) => (one['schedules'] = [{ id: one['id'], interval: '2' }])],
	['a schedule without an id', /^services\/[^?]/, (one) => (one['schedules'] = [{ freq: 'WEEKLY' }])],
	['a price in words', /^services\/[^?]/, (one) => (one['cost_options'] = [{ id: one['id'], amount: '£3' }])],
	['one language for a list', /^services\/[^?]/, (one) => (one['languages'] = 'English')],
	['an alert that is a group', /^services\/[^?]/, (one) => (one['alert'] = { text: 'Full' })],
	[
		'a service with another id than asked for',
		/^services\/[^?]/,
		(one) => (one['id'] = '00000000-0000-5000-8000-000000000000'),
	],
	['an organisation without a description', /^organizations\/[^?]/, (one) => delete one['description']],
	['an organisation with a bad website', /^organizations\/[^?]/, (one) => (one['website'] = 'www.example.org')],
	['a place at home', /^service_at_locations\/[^?]/, (one) => (one['location'].location_type = 'home')],
	['a place without a city', /^service_at_locations\/[^?]/, (one) => delete one['location'].addresses[0].city],
	['a latitude in quotes', /^service_at_locations\/[^?]/, (one) => (one['location'].latitude = '54.7')],
	['a place that has no status', /^service_at_locations\/[^?]/, (one) => delete one['status']],
	['a term without a description', /^taxonomy_terms\/[^?]/, (one) => delete one['description']],
	['a list without a name', /^taxonomies\/[^?]/, (one) => delete one['name']],
	['a feed that names no version', /^$/, (one) => delete one['version']],
	['a feed without its description', /^$/, (one) => delete one['openapi_url']],
	['an empty list', /^services\/\?/, (one) => (one['contents'] = [])],
	['pages that are not there', /^services\/\?/, (one) => (one['total_pages'] = 8)],
	['a service in the list without a status', /^services\/\?/, (one) => delete one['contents'][0].status],
	[
		'a service in the list that is not there',
		/^services\/\?/,
		(one) => (one['contents'][0].id = one['contents'][1].id.replace(/^.{4}/, '0000')),
	],
]

describe('a slip is found', () => {
	test.each(planted)('%s', async (_what, path, slip) => {
		let slips = 0
		const ask: Ask = async (asked) => {
			const answer = await fromDisk(asked)
			if (slips > 0 || !path.test(asked)) return answer
			slips++
			const value = JSON.parse(answer.text)
			slip(value)
			return { status: 200, text: JSON.stringify(value) }
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
		for (const path of (at('service_at_locations/index.html')['contents'] as Fields[]).map(({ id }) => id))
			expect(undeclared('service_at_location', at(`service_at_locations/${path}/index.html`))).toEqual([])
	})

	test('would not know one more', () => {
		const one = structuredClone(serviceOf('baby-massage'))
		one['schedules'][0].x_first_door.extra = true
		expect(undeclared('service', one).length).toBeGreaterThan(0)
		expect(undeclared('service', { ...serviceOf('baby-massage'), checked_by: 'a person' }).length).toBeGreaterThan(0)
	})
})

describe('what is in it', () => {
	test('is the same in a file, by the line and one by one', () => {
		const lines = readFileSync(join(folder, 'services.ndjson'), 'utf8').trimEnd().split('\n')
		expect(lines.map((line) => JSON.parse(line))).toEqual(everything.services)
		for (const one of everything.services) expect(at(`services/${one['id']}/index.html`)).toEqual(one)
	})

	test('names each thing once, and nothing that is not there', () => {
		const terms = new Set(
			everything.taxonomies.flatMap(({ taxonomy_terms }) => taxonomy_terms.map(({ id }: Fields) => id)),
		)
		const organizations = new Set(everything.organizations.map(({ id }) => id))
		const services = new Set(everything.services.map(({ id }) => id))
		const places = new Set((at('service_at_locations/index.html')['contents'] as Fields[]).map(({ id }) => id))
		const schedules = everything.services.flatMap(({ schedules = [] }) => schedules as Fields[])
		expect(services.size).toBe(everything.services.length)
		expect(new Set(schedules.map(({ id }) => id)).size).toBe(schedules.length)
		for (const one of everything.services) {
			expect(organizations.has(one['organization_id']), one['name']).toBe(true)
			for (const { taxonomy_term_id } of one['attributes'] ?? []) expect(terms.has(taxonomy_term_id)).toBe(true)
			for (const id of [...(one['x_first_door'].follow_on ?? []), ...(one['x_first_door'].instead ?? [])])
				expect(services.has(id), one['name']).toBe(true)
		}
		for (const { service_at_location_id: id } of schedules) if (id) expect(places.has(id)).toBe(true)
	})

	test('is never a page, whatever a host calls it', () => {
		const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
			/\.(html|n?json)$/.test(name),
		)
		expect(files.length).toBeGreaterThan(300)
		expect(files.filter((name) => /[<>&\u2028\u2029]/.test(readFileSync(join(folder, name), 'utf8')))).toEqual([])
	})
})

test('an invented area says that it is', () => expect(at('index.html')['example']).toBe(true))

test('a page of each language says what there is', () => {
	const count = everything.services.filter(({ status }) => status !== 'defunct').length
	expect(readFileSync(join(dist, 'en/for-workers/open-data/index.html'), 'utf8')).toContain(`<dd>${count}</dd>`)
	expect(readFileSync(join(dist, 'ur/for-workers/index.html'), 'utf8')).toContain('/ur/for-workers/open-data/')
})
