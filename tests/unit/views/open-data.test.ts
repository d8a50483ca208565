import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { RawDocument } from '#catalogue/files.ts'
import { day } from '../../moment.ts'
import { world } from '../../world.ts'
import { written } from '../../written.ts'

const real = world('ur')
const site = 'https://families.example/'

/** The files that would go out, had the content been another. */
async function filesOf(
	changed: (one: RawDocument) => RawDocument,
	address = site,
): Promise<ReadonlyMap<string, string>> {
	vi.resetModules()
	const { build } = await import('#catalogue/build.ts')
	const { setValidatedCatalogue } = await import('#catalogue/index.ts')
	const { openDataFiles } = await import('#views/open-data/files.ts')
	setValidatedCatalogue(build(real.map(changed), day).catalogue)
	return written(openDataFiles(address))
}
const factsOf =
	(kind: string, id: string, facts: (old: object) => object) =>
	(one: RawDocument): RawDocument =>
		one.kind === kind && one.id === id && !one.locale ? { ...one, data: facts(one.data as object) } : one
const asItIs = (one: RawDocument): RawDocument => one
const namesIn = (files: ReadonlyMap<string, string>): string[] => [...files.keys()].sort()

beforeEach(() => vi.resetModules())

test('no licence, no file', async () => {
	const without = factsOf('area', 'wrenbridge', (facts) => ({ ...facts, 'open-data': undefined }))
	expect((await filesOf(without)).size).toBe(0)
})

describe('identifiers', () => {
	test('stay as they are when the site moves to another address', async () => {
		expect(namesIn(await filesOf(asItIs, 'https://elsewhere.example/'))).toEqual(namesIn(await filesOf(asItIs)))
	})

	test('stay as they are when a service gets another name', async () => {
		const [old, now] = ['rhyme-time', 'song-time']
		const renamed = (one: RawDocument): RawDocument => {
			const data = JSON.parse(JSON.stringify(one.data).replaceAll(`"${old}"`, `"${now}"`))
			if (one.kind !== 'services' || one.id !== old) return { ...one, data }
			return { ...one, id: now, data: one.locale ? data : { ...data, was: [old] } }
		}
		expect(namesIn(await filesOf(renamed))).toEqual(namesIn(await filesOf(asItIs)))
	})
})

test('the same content makes the same files, sign by sign', async () => {
	expect([...(await filesOf(asItIs))]).toEqual([...(await filesOf(asItIs))])
})

test('a service that becomes private is gone from every file', async () => {
	const before = [...(await filesOf(asItIs)).values()].join()
	const hidden = factsOf('services', 'baby-massage', (facts) => ({ ...facts, sensitive: 'never-shared' }))
	const after = [...(await filesOf(hidden)).values()].join()
	expect(before).toContain('Learn gentle strokes')
	expect(after).not.toMatch(/Learn gentle strokes|\/services\/baby-massage\//)
})

describe('how complete it is', () => {
	const summaryOf = async (changed: (one: RawDocument) => RawDocument) => {
		await filesOf(changed)
		const { openDataSummary } = await import('#views/open-data/summary.ts')
		const { byField, byOrganisation } = openDataSummary(site, 'en')!
		type Field = (typeof byField)[number]
		return { fields: Object.fromEntries(byField) as Record<Field[0], Field[1]>, byOrganisation }
	}

	test('a fact that is not known counts as one less, of as many', async () => {
		const { fields } = await summaryOf(asItIs)
		const { fields: fewer } = await summaryOf(
			factsOf('services', 'baby-massage', (facts) => ({ ...facts, ages: undefined, interpreter: 'unknown' })),
		)
		expect(fewer.ages).toEqual({ ...fields.ages, filled: fields.ages.filled - 1 })
		expect(fewer.interpreter).toEqual({ ...fields.interpreter, filled: fields.interpreter.filled - 1 })
		expect(fewer.contact).toEqual(fields.contact)
		for (const { filled, all } of Object.values(fields)) expect(filled).toBeLessThanOrEqual(all)
	})

	test('what nobody has looked at for long comes first, with whoever looks after it', async () => {
		const { byOrganisation } = await summaryOf(
			factsOf('services', 'baby-massage', (facts) => ({
				...facts,
				checked: { on: '2024-01-09', by: 'The team', how: 'phone' },
			})),
		)
		const [first] = byOrganisation
		expect(first).toMatchObject({ oldest: '2024-01-09' })
		expect(first!.fresh.filled).toBeLessThan(first!.fresh.all)
		expect(byOrganisation.map(({ oldest }) => oldest)).toEqual(byOrganisation.map(({ oldest }) => oldest).sort())
	})

	test('what is never shared is not counted', async () => {
		const { fields } = await summaryOf(asItIs)
		const { fields: fewer } = await summaryOf(
			factsOf('services', 'baby-massage', (facts) => ({ ...facts, sensitive: 'never-shared' })),
		)
		expect(fewer.cost.all).toBe(fields.cost.all - 1)
	})
})

describe('childcare', () => {
	const heads = (text: string) => text.replace('\uFEFF', '').split('\r\n')[0]!

	test('goes out as services that nurseries run; a childminder, who is a person at home, does not', async () => {
		const files = await filesOf(asItIs)
		const { services, organizations } = JSON.parse(files.get('v3/services.full.json')!) as {
			services: { name: string; organization_id: string; minimum_age?: number; x_first_door: { childcare?: object } }[]
			organizations: { id: string; name: string }[]
		}
		const ours = services.filter(({ x_first_door }) => x_first_door.childcare)
		expect(ours.map(({ name }) => name).sort()).toEqual(['Oakfield Nursery', 'Riverside Day Nursery'])
		for (const { name, organization_id } of ours)
			expect(organizations).toContainEqual(expect.objectContaining({ id: organization_id, name }))
		expect(ours[0]).toMatchObject({
			minimum_age: 0.75,
			x_first_door: {
				childcare: { kind: 'nursery', number: 'EX100115', space: { state: 'none', as_of: '2026-11-20' } },
			},
		})
		expect([...files.values()].join()).not.toMatch(/Bluebell|EX100236/)
	})

	test('says nothing of space once that has faded, and tells those who copied it that it has closed', async () => {
		const faded = factsOf('settings', 'oakfield-nursery', (facts) => ({
			...facts,
			space: { state: 'some', 'as-of': '2026-09-01' },
		}))
		expect((await filesOf(faded)).get('v3/services.full.json')).not.toContain('"as_of":"2026-09-01"')
		const closed = factsOf('settings', 'oakfield-nursery', (facts) => ({ ...facts, closed: { on: '2026-11-20' } }))
		const files = await filesOf(closed)
		expect(files.get('v3/services.full.json')).toContain('"status":"defunct"')
		expect(files.get('childcare.csv')).not.toContain('Oakfield Nursery')
	})

	test('that is to close is open until then, and its hours say how long', async () => {
		const closing = factsOf('settings', 'oakfield-nursery', (facts) => ({ ...facts, closed: { on: '2026-12-20' } }))
		const files = await filesOf(closing)
		const { services } = JSON.parse(files.get('v3/services.full.json')!) as {
			services: { name: string; status: string; schedules: { valid_to?: string }[] }[]
		}
		const nursery = services.find(({ name }) => name === 'Oakfield Nursery')!
		expect(nursery.status).toBe('active')
		expect(nursery.schedules.map(({ valid_to }) => valid_to)).toEqual(['2026-12-19'])
		expect(files.get('childcare.csv')).toContain('Oakfield Nursery')
	})

	test('a sheet has its heads in the language of its reader, the English one those that machines go by', async () => {
		const files = await filesOf(asItIs)
		expect(heads(files.get('services.csv')!)).toMatch(/^Name,What it is,Where,Ages,.*,Page,Id$/)
		expect(heads(files.get('services.ur.csv')!)).toMatch(/^نام,یہ کیا ہے,کہاں,/)
		expect(files.get('childcare.ur.csv')).toContain('نرسری')
		for (const name of ['wishes', 'group-help', 'resources'])
			expect(files.get(`${name}.csv`)!.split('\r\n').length).toBeGreaterThan(2)
		expect(files.get('wishes.csv')).not.toMatch(/@(gmail|hotmail)/)
	})
})
