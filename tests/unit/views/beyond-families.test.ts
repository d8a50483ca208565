import { beforeAll, describe, expect, test, vi } from 'vitest'
import { stageIds } from '#domain/time/stage-ids.ts'
import { day } from '../../moment.ts'
import { world } from '../../world.ts'

async function views() {
	vi.stubEnv('NOW', day)
	const { build } = await import('#catalogue/build.ts')
	const { catalogueIn, setValidatedCatalogue } = await import('#catalogue/index.ts')
	setValidatedCatalogue(build(world('ur'), day).catalogue)
	return {
		catalogueIn,
		...(await import('#catalogue/facets.ts')),
		...(await import('#views/community.ts')),
		...(await import('#views/context-for.ts')),
		...(await import('#views/finder/docs.ts')),
		...(await import('#views/open-groups.ts')),
		...(await import('#views/posters.ts')),
		...(await import('#views/rooms.ts')),
		...(await import('#views/soon.ts')),
		...(await import('#views/week-at.ts')),
		...(await import('#views/wishes.ts')),
		...(await import('#views/young-people.ts')),
	}
}

let all: Awaited<ReturnType<typeof views>>
beforeAll(async () => {
	all = await views()
})
const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id)
const forOthers = ['youth-club', 'time-to-talk', 'clearway-young-people', 'lunch-for-everyone']

describe('what is for no stage', () => {
	test('is offered at no stage and in no week for families', () => {
		const { services } = all.catalogueIn('en')
		const offered = [
			...stageIds.flatMap((stage) => services.forStage(stage)),
			...all.openGroups('en'),
			...all.soonIn('en').slots.map(({ service }) => service),
		]
		expect(ids(offered).filter((id) => forOthers.includes(id))).toEqual([])
	})

	test('has its times on the page of its place, beside those for families', () => {
		const names = all
			.weekAt(all.contextFor('en'), 'chapel-street-hall')
			.flatMap(({ items }) => items)
			.map(({ name }) => name)
		expect(names).toContain('Youth club')
		expect(names).toContain('Lunch for everyone')
	})

	test('is found by its words, and not by a stage', () => {
		const { services } = all.catalogueIn('en')
		expect(all.facetsOf(services.get('youth-club'), 'en')).toMatchObject({ stages: [], needs: [] })
		expect(ids(all.otherDocs('en'))).toEqual(expect.arrayContaining(['young-people', 'community']))
	})
})

describe('the page for young people', () => {
	test('has each part, with whom to call first and nothing that may be private', () => {
		const { parts, parents } = all.youngPeopleView(all.contextFor('en'))
		const part = (id: string) => parts.find((one) => one.id === id)!
		expect(ids(part('someone-to-talk-to').calls)).toEqual(expect.arrayContaining(['childline', 'shout']))
		expect(ids(part('someone-to-talk-to').services)).toEqual(expect.arrayContaining(['youth-club', 'time-to-talk']))
		expect(part('your-body').rows.map(({ href }) => href)).toEqual(['/en/guides/young-people-body/'])
		expect(part('drink-and-drugs').rows.map(({ href }) => href)).toEqual(['/en/guides/young-people-drink-and-drugs/'])
		const named = parts.flatMap(({ calls, services }) => [...calls, ...services])
		expect(named.filter(({ sensitive }) => sensitive)).toEqual([])
		expect(parents.map(({ href }) => href)).toEqual(['/en/needs/young-parent/', '/en/guides/pregnant-at-school/'])
	})

	test('has a poster', () =>
		expect(all.postersIn('ur').find(({ of }) => of === 'young-people')).toMatchObject({ path: '/ur/young-people/' }))
})

describe('the page for everybody', () => {
	test('holds what all ages may come to, and nothing for young people alone', () =>
		expect(ids(all.communityView(all.contextFor('en')).forAllAges)).toEqual(['lunch-for-everyone']))

	test('a wish is there until its day has passed, and what is offered stands apart', () => {
		const context = all.contextFor('en')
		expect(ids(all.wishesNow(context, 'wanted'))).toEqual(['sewing-machine'])
		expect(ids(all.wishesNow(context, 'offered'))).toEqual(['paint-for-the-hall'])
		const [machine] = all.wishesNow(context, 'wanted')
		expect(machine).toMatchObject({ till: '2027-02-01T00:00', until: 'Wanted until 31 January 2027.' })
		expect(decodeURIComponent(machine!.href)).toBe(
			'mailto:chapel-street@wrenbridge.example?subject=A sewing machine' +
				'&body=I can help with this:\nA sewing machine\n\n',
		)
	})

	test('says of a room what a group asks first', () => {
		const [hall] = all.placesWithRooms(all.contextFor('en'))
		expect(hall!.rooms[0]).toMatchObject({
			name: 'The hall',
			facts: ['Up to 80 people', '£12 an hour', 'Kitchen', 'Ask about steps'],
			free: 'Thursday, 4pm to 8pm. Saturday, 12 noon to 4pm.',
		})
	})
})
