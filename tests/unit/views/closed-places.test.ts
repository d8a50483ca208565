import { describe, expect, test } from 'vitest'
import { build } from '#catalogue/build.ts'
import { catalogueIn, setValidatedCatalogue } from '#catalogue/index.ts'
import { wayIn } from '#domain/way-in.ts'
import { costText, placeText } from '#ui/service-text.ts'
import { placesOnPaper } from '#views/booklet.ts'
import { placeCalendar, calendarIds } from '#views/calendars.ts'
import { helpsInstead } from '#views/checks/money-help.ts'
import { moneyDataIn } from '#views/checks/data.ts'
import { contextFor } from '#views/context-for.ts'
import { dueLists } from '#views/edit/due.ts'
import { embedScopeData } from '#views/embed/scope.ts'
import { otherDocs, serviceDoc } from '#views/finder/docs.ts'
import { listDataIn } from '#views/lists/data.ts'
import { areaMapSvg, placesInOrder } from '#views/maps.ts'
import { noticesForHome, noticesForPlace } from '#views/notices.ts'
import { openDataFiles } from '#views/open-data/files.ts'
import { placesEver, placesInstead } from '#views/places.ts'
import { resourcesIn } from '#views/resources.ts'
import { serviceView } from '#views/service.ts'
import { teamsIn } from '#views/teams.ts'
import { placesWithWeek } from '#views/week-scopes.ts'
import { day } from '../../moment.ts'
import { world } from '../../world.ts'
import { written } from '../../written.ts'

process.env['NOW'] = day
const closed: Readonly<Record<string, object>> = {
	'venues/mill-lane-library': { closed: { on: '2026-11-20' } },
	'venues/wrenbridge-family-hub': { closed: { on: '2026-11-26', instead: ['orchard-childrens-centre'] } },
	'venues/otter-lane-childrens-centre': { closed: { on: '2026-12-03' } },
	'money-helps/child-benefit': { closed: { on: '2026-11-26', instead: ['healthy-start', 'council-tax'] } },
	'money-helps/hours-three-four': { closed: { on: '2026-11-01' } },
	'money-helps/carers': { closed: { on: '2026-11-27' } },
	'resources/crying-card': { at: ['mill-lane-library', 'otter-lane-childrens-centre'] },
}
const documents = world('ur').map((one) =>
	one.locale ? one : { ...one, data: { ...(one.data as object), ...closed[`${one.kind}/${one.id}`] } },
)
const { catalogue, problems } = build(documents, day)
setValidatedCatalogue(catalogue)
const library = 'mill-lane-library'
const known = catalogueIn('en')
const context = contextFor('en')
const service = (id: string) => known.everyService.get(id)
const pageOf = (id: string) => serviceView('en', id, 'https://families.example/')

describe('a place that has closed', () => {
	test('is in no list: places, map, paper, pickers, finder, walls, what to ask about', () => {
		const lists: Record<string, readonly string[]> = {
			places: known.venues.all.map(({ id }) => id),
			map: placesInOrder().map(({ id }) => id),
			paper: placesOnPaper('en').map(({ id }) => id),
			finder: otherDocs('en').map(({ id }) => id),
			picker: Object.values(embedScopeData().services).flatMap(({ at }) => at),
			walls: placesWithWeek('en'),
			asked: dueLists('en', 400).flatMap(({ things }) =>
				things.map(({ href }) => /#venue=([^&]+)/.exec(href)?.[1] ?? ''),
			),
		}
		for (const [list, ids] of Object.entries(lists)) {
			expect(ids, list).not.toContain(library)
			expect(ids, list).toContain('otter-lane-childrens-centre')
		}
		expect(areaMapSvg()).toContain(`>${known.venues.all.length}<`)
		expect(areaMapSvg()).not.toContain(`>${known.venues.all.length + 1}<`)
	})

	test('is no family’s nearest hub: what there is instead of it is the area’s', () => {
		expect(known.area.hub).toBe('orchard-childrens-centre')
		const hubs = teamsIn('en').find(({ role }) => role === 'family-hub')!.teams
		expect(hubs.map((team) => 'venue' in team && team.venue.id).sort()).toEqual([
			'orchard-childrens-centre',
			'otter-lane-childrens-centre',
		])
	})

	test('is no place to get a leaflet or to hand in what somebody says', () => {
		const card = resourcesIn('en').find(({ id }) => id === 'crying-card')!
		expect(card.places.map(({ href }) => href)).toEqual(['/en/places/otter-lane-childrens-centre/'])
		expect(known.area['have-your-say']['hand-in']).toEqual(['otter-lane-childrens-centre'])
		expect(known.questions.get('weigh-in-on-saturday').how.at).toEqual(['otter-lane-childrens-centre'])
	})

	test('goes out as no active place in open data', () => {
		const files = [...written(openDataFiles('https://families.example/')).values()].join()
		expect(files.includes(known.venues.get(library).name)).toBe(false)
		expect(files.includes(known.venues.get('otter-lane-childrens-centre').name)).toBe(true)
	})

	test('has a page that goes on, with what there is instead of it', () => {
		expect(known.venues.ended.map(({ id }) => id)).toEqual(
			expect.arrayContaining([library, 'wrenbridge-family-hub', 'quay-row-centre']),
		)
		expect(placesInstead('en', 'wrenbridge-family-hub').map(({ href }) => href)).toEqual([
			'/en/places/orchard-childrens-centre/',
		])
		expect(placesInstead('en', library)).toEqual([])
	})

	test('says so in its frame on other sites; no notice of before speaks of it', () => {
		const frame = noticesForPlace(context, library)
		expect(frame.map(({ headline, details }) => [headline, details])).toEqual([
			['Closed', 'It closed on 20 November 2026.'],
		])
		expect(catalogue.notices.has('mill-lane-library-heating')).toBe(true)
		expect(noticesForHome(context)).toEqual([])
	})

	test('has a calendar that goes on, empty', () => {
		const calendar = placeCalendar('en', library, new URL('https://families.example/'))
		expect(calendar).toContain('BEGIN:VCALENDAR')
		expect(calendar).not.toContain('BEGIN:VEVENT')
		expect(placesEver('en')).toEqual(expect.arrayContaining([library, 'otter-lane-childrens-centre']))
		expect(calendarIds('en')).toContain('rhyme-time')
	})
})

describe('a service whose only place has closed', () => {
	test('says so on its page, leads to that place’s page and tells no time', () => {
		const { times, places, way, notices, answer } = pageOf('rhyme-time')
		expect({ next: times.next, places }).toEqual({ next: [], places: [] })
		expect(notices.begun).toMatchObject([
			{
				subject: { href: `/en/places/${library}/` },
				headline: 'Closed',
				details: 'It closed on 20 November 2026.',
				isWaiting: false,
			},
		])
		expect({ way, answer }).toEqual({ way: 'bell', answer: context.t('way-in.bell') })
	})

	test('is found without that place, and not by its days or near it', () => {
		expect(serviceDoc(service('rhyme-time'), 'en')).toMatchObject({ where: [], days: [] })
		expect(placeText(service('rhyme-time'), context)).toBe('The place has closed: ask where it is now')
		const entry = listDataIn('en').services['rhyme-time']!
		expect(entry).toMatchObject({ where: 'The place has closed: ask where it is now', days: [] })
		expect(entry).not.toHaveProperty('address')
		expect(wayIn(service('rhyme-time'), day)).toBe('bell')
		expect(costText(service('rhyme-time'), context)).toBe('Free')
	})
})

test('a service with other places goes on there', () => {
	const { places, times } = pageOf('baby-feeding-drop-in')
	expect(places.map(({ id }) => id)).toEqual(['orchard-childrens-centre'])
	expect(times.next.length).toBeGreaterThan(0)
	expect(times.next.map(({ at }) => at)).not.toContain(library)
})

test('a place that is going to close is there until then, and tells no time from that day on', () => {
	const { places, times, notices } = pageOf('oakfield-nursery-places')
	expect(places.map(({ id }) => id)).toEqual(['otter-lane-childrens-centre'])
	expect(notices.begun).toEqual([])
	expect(times.next).toEqual([])
	const days = pageOf('baby-weigh-in').times.next.filter(({ at }) => at === 'otter-lane-childrens-centre')
	expect(days.map((one) => one.day)).toEqual(['2026-11-26'])
})

describe('help with money that has ended', () => {
	test('is in no answer of the money check and in no list, and its page names what there is instead', () => {
		const { helps, views } = moneyDataIn('en')
		const ids = [
			helps.map(({ id }: { id: string }) => id),
			Object.keys(views),
			known.moneyHelps.all.map(({ id }) => id),
		]
		for (const list of ids) {
			expect(list).not.toContain('child-benefit')
			expect(list).toContain('carers')
		}
		expect(known.moneyHelps.ended.map(({ id }) => id)).toContain('child-benefit')
		expect(helpsInstead('en', 'child-benefit').map(({ href }) => href)).toEqual([
			'/en/money-check/council-tax/',
			'/en/money-check/healthy-start/',
		])
	})

	test('is taken by no nursery', () => {
		const funded = known.settings.all.flatMap((one) => one.funded ?? [])
		expect(funded).not.toContain('hours-three-four')
		expect(funded).toContain('hours-two-year-olds')
	})
})

test('who named them is warned, with the file and what to write; no passing date stops a build', () => {
	const told = problems.filter(({ says }) => says.includes('has ended'))
	expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
	expect(told).toContainEqual({
		file: 'content/local/services/rhyme-time/facts.yaml',
		field: 'delivered-at.0.venue',
		says: `"${library}" has ended. Take it out, or name what there is instead.`,
		severity: 'warning',
	})
	const from = (part: string) => told.some(({ file }) => file.includes(part))
	expect(['/area/', '/notices/', '/venues/long-drove-stop/', '/resources/crying-card/'].filter(from)).toHaveLength(4)
	expect(told.some(({ says }) => says.includes('otter-lane'))).toBe(false)
})
