import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { catalogueIn, type Service } from '#catalogue/index.ts'
import { isRoleAddress, openDataFormOf } from '#domain/open-data.ts'
import { isOld } from '#domain/time/freshness.ts'
import { liveLocales } from '#catalogue/languages.ts'
import { openSheets } from '#exchange/sheets/open-sheets.ts'
import { dist } from './pages.ts'

const { area, everyService, identifiers, needs, organisations, settings, venues } = catalogueIn('en')
const folder = join(dist, 'open')
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map(({ parentPath, name }) => join(parentPath, name))
const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))
const all = [...texts.values()].join('\n')

/** A leak hunter that finds nothing in a file it cannot read would be no use. */
const plain = (text: string): string =>
	text.replaceAll('\\n', '\n').replaceAll('\\"', '"').replaceAll('\\u0026', '&').replaceAll('""', '"')
const formOf = (service: Service) => openDataFormOf(service, service.needs.map(needs.get))
const local = everyService.all.filter(({ national }) => !national)
const home = local.filter((service) => formOf(service) === 'no')
const withoutPlace = local.filter((service) => formOf(service) === 'no-place')
const open = local.filter((service) => formOf(service) === 'all')
const childminders = settings.all.filter(({ kind }) => kind === 'childminder')
const nurseries = settings.all.filter((one) => !childminders.includes(one))
const running = new Set(open.map((one) => one['run-by']))
/** A charity may be called as its private service is, and run another that everybody may know. */
const everything = [...running].reduce((text, id) => text.replaceAll(organisations.get(id).name, ''), plain(all))
const isThere = (words: string): boolean => everything.includes(words)

const uuidOf = identifiers.idFor
/** The same word stands in what may go out: a team with two services has one number. */
const onlyOf = (services: readonly Service[], valueOf: (service: Service) => string | undefined): string[] => {
	const outside = new Set([...open, ...withoutPlace].filter((one) => !services.includes(one)).map(valueOf))
	return services.map(valueOf).flatMap((value) => (value && !outside.has(value) ? [value] : []))
}

test('every file has been read', () => {
	expect(files.length).toBeGreaterThan(open.length + withoutPlace.length)
	expect(isThere(open[0]!.words.name)).toBe(true)
	expect(isThere(uuidOf(`service/${open[0]!.id}`))).toBe(true)
})

describe('a service that is never shared', () => {
	test('stays home whatever else is true of it', () =>
		expect(local.filter((one) => one.sensitive === 'never-shared' && !home.includes(one))).toEqual([]))

	test.each(home)('$id is nowhere: not its id, names, words, numbers or addresses', (service) => {
		const named = liveLocales.flatMap(({ tag }) => {
			const { words } = catalogueIn(tag).everyService.get(service.id)
			return [words.name, words.summary, words['getting-in'] ?? service.words.summary]
		})
		const alone = [({ phone }: Service) => phone, ({ email }: Service) => email, ({ text }: Service) => text?.to]
		const values = [
			...named,
			`/services/${service.id}/`,
			`"${service.id}"`,
			uuidOf(`service/${service.id}`),
			...alone.flatMap((valueOf) => onlyOf(home, valueOf)),
			...onlyOf(home, ({ referral }) => referral?.phone),
		]
		expect(values.filter(isThere)).toEqual([])
	})

	test('nor is who runs nothing else', () => {
		const runs = new Set([area.owner, ...local.filter((one) => formOf(one) !== 'no').map((one) => one['run-by'])])
		const hidden = home.map((one) => one['run-by']).filter((id) => !runs.has(id))
		expect(hidden.flatMap((id) => [organisations.get(id).name, uuidOf(`organization/${id}`)]).filter(isThere)).toEqual(
			[],
		)
	})
})

describe('a service people may not want to be seen at', () => {
	test('is without place, or not there, whatever else is true of it', () =>
		expect(open.filter(({ sensitive }) => sensitive)).toEqual([]))

	test.each(withoutPlace)('$id is there without where and when', (service) => {
		const uuid = uuidOf(`service/${service.id}`)
		const record = plain(texts.get(join(folder, 'v3', 'services', uuid, 'index.html'))!)
		const places = service['delivered-at'].flatMap((place) => {
			if (typeof place !== 'object') return []
			const { id, name, address } = venues.get(place.venue)
			return [id, name, address.postcode, address.lines[0]!]
		})
		const own = JSON.parse(record)
		expect(Object.keys(own)).not.toContain('schedules')
		expect(Object.keys(own)).not.toContain('service_at_locations')
		delete own.organization
		expect(places.filter((words) => JSON.stringify(own).includes(words))).toEqual([])
		expect(record).not.toMatch(/\d\d:\d\d"|next_dates|"postal_code"|latitude/)
		const rows = texts
			.get(join(folder, 'services.csv'))!
			.split('\r\n')
			.filter((row) => row.includes(`/services/${service.id}/`))
		expect(rows.length).toBe(1)
		expect(places.filter((words) => rows[0]!.includes(words))).toEqual([])
		expect(texts.get(join(folder, 'sessions.csv'))).not.toContain(`/services/${service.id}/`)
	})

	test('a place with nothing else on is nowhere', () => {
		const placesInUse = new Set([
			...open.flatMap((one) => one['delivered-at'].map((place) => (typeof place === 'object' ? place.venue : ''))),
			...nurseries.map(({ at }) => ('venue' in at ? at.venue : '')),
		])
		const hidden = venues.all.filter(({ id, national }) => !national && !placesInUse.has(id))
		expect(hidden.flatMap(({ id }) => [uuidOf(`location/${id}`)]).filter(isThere)).toEqual([])
	})
})

test('national services stay home', () => {
	const national = everyService.all.filter((service) => service.national)
	expect(national.filter(({ id }) => isThere(uuidOf(`service/${id}`)) || isThere(`/services/${id}/`))).toEqual([])
})

test('nobody is named: not who checked a fact, no address of a person', () => {
	const teams = new Set([...organisations.all, ...venues.all, ...nurseries].map(({ name }) => name))
	const checkers = [...local, ...venues.all, ...settings.all]
		.map(({ checked }) => checked.by)
		.filter((by) => !teams.has(by))
	const publicWords = [
		...local.map(({ words }) => words.name),
		...local.flatMap(({ words }) => JSON.stringify(words)),
	].join(' ')
	expect([...new Set(checkers)].filter((by) => !publicWords.includes(by)).filter(isThere)).toEqual([])
	expect(all).not.toMatch(/checked_by|assurer_email|"contacts"/)
	const addresses = all.match(/[\w.+-]+@[\w.-]+\.[a-z]{2,}/g) ?? []
	expect(addresses).toContain(area['open-data']!.contact)
	expect([...new Set(addresses)].filter((address) => !isRoleAddress(address))).toEqual([])
})

test('a childminder, who is a person at home, is nowhere', () => {
	expect(childminders.length).toBeGreaterThan(0)
	const values = childminders.flatMap(({ id, name, number, phone }) => [
		name,
		`/services/${id}/`,
		uuidOf(`service/${id}`),
		...[number, phone].flatMap((one) => one ?? []),
	])
	expect(values.filter((value) => all.includes(value))).toEqual([])
	expect(nurseries.map(({ name }) => name).filter((name) => !all.includes(name))).toEqual([])
})

test('an old fact says no times and no prices', () => {
	type Dated = {
		alert?: string
		schedules?: object
		cost_options?: object
		fees?: string
		x_first_door: { id: string }
	}
	const { services }: { services: Dated[] } = JSON.parse(texts.get(join(folder, 'v3', 'services.full.json'))!)
	const old = services.filter(({ alert }) => alert?.startsWith('Call first'))
	const today = catalogueIn('en').today
	expect(old.length).toBe(
		[...open, ...withoutPlace, ...nurseries].filter(({ checked }) => isOld(checked.on, today)).length,
	)
	expect(old.filter(({ schedules, cost_options, fees }) => schedules || cost_options || fees)).toEqual([])
	const rows = texts.get(join(folder, 'sessions.csv'))!
	expect(old.filter((one) => rows.includes(`/services/${one.x_first_door.id}/`))).toEqual([])
})

test('no cell of a sheet is a formula, and lines end as spreadsheets want', () => {
	const sheets = readdirSync(folder).filter((name) => name.endsWith('.csv'))
	expect(sheets.length).toBe(openSheets.length * liveLocales.length)
	for (const name of sheets) {
		const text = texts.get(join(folder, name))!
		expect(text).toMatch(openSheets.some((sheet) => name === `${sheet}.csv`) ? /^\uFEFFName,/ : /^\uFEFF[^,]+,/)
		expect(text).not.toMatch(/(^|[^\r])\n/)
		expect(text).not.toMatch(/(^|[,\n])"?[=+@-]/)
	}
})
