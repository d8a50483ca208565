import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { RawDocument } from '#catalogue/files.ts'
import { day } from '../../moment.ts'
import { world } from '../../world.ts'
import { written } from '../../written.ts'

const real = world('ur')
const [street, postcode] = ['14 Sentinel Road', 'ZZ9 9ZZ']
/** Everything the area says of a group, whose place is the only one at this address. */
const withPlace = (place: object | string) =>
	real.map((one): RawDocument => {
		const data = one.data as { address: object; sessions: object[] }
		if (one.locale) return one
		if (one.kind === 'venues' && one.id === 'chapel-street-hall')
			return { ...one, data: { ...data, address: { lines: [street], postcode } } }
		return one.kind === 'services' && one.id === 'baby-massage'
			? {
					...one,
					data: {
						...data,
						'delivered-at': [place],
						sessions: [{ day: 'friday', from: '10:00', to: '11:00' }],
					},
				}
			: one
	})

beforeEach(() => vi.resetModules())

/** All that is said of the group: its page, its calendar, lists, the finder and open data. */
async function saidOf(place: object | string): Promise<Record<string, string>> {
	const { build } = await import('#catalogue/build.ts')
	const { catalogueIn, setValidatedCatalogue } = await import('#catalogue/index.ts')
	const views = {
		...(await import('#views/finder/docs.ts')),
		...(await import('#views/service.ts')),
		...(await import('#views/calendars.ts')),
		...(await import('#views/lists/data.ts')),
		...(await import('#views/open-data/files.ts')),
	}
	setValidatedCatalogue(build(withPlace(place), day).catalogue)
	const { everyService } = catalogueIn('ur')
	const service = everyService.get('baby-massage')
	const { places, jsonLd, times } = views.serviceView('ur', service.id, 'https://wrenbridge.example/')
	return {
		page: JSON.stringify({ places, jsonLd, times }),
		calendar: views.serviceCalendar('ur', service.id, new URL('https://wrenbridge.example/')).replaceAll('\r\n ', ''),
		list: JSON.stringify(views.listDataIn('ur').services[service.id]),
		finder: JSON.stringify(views.serviceDoc(service, 'ur')),
		data: [...written(views.openDataFiles('https://wrenbridge.example/'))]
			.filter(([path]) => /csv$|ndjson$|^v3.services.[\da-f-]{36}/.test(path))
			.flatMap(([, text]) => text.split('\n').filter((line) => line.includes('/services/baby-massage/')))
			.join('\n'),
	}
}

describe('a place that must not be found', () => {
	test('would be seen if it were a venue', async () => {
		const texts = await saidOf({ venue: 'chapel-street-hall' })
		for (const where of ['page', 'calendar', 'list', 'data']) expect(texts[where], where).toContain(street)
		expect(texts['finder']).toContain('Chapel Street')
	})

	test('is in nothing that is said of its group', async () => {
		const texts = await saidOf('confidential')
		const all = Object.entries(texts)
		expect(all.filter(([, text]) => text.length < 20)).toEqual([])
		expect(all.flatMap(([where, text]) => (/Sentinel|ZZ9|Chapel Street/.test(text) ? where : []))).toEqual([])
		expect(texts['calendar']).toContain('آپ رابطہ کریں تو وہ جگہ بتاتے ہیں')
	})
})
