import { beforeAll, expect, test, vi } from 'vitest'
import type { peopleView as View } from '#views/people.ts'
import type { learningView as Learning } from '#views/learning.ts'
import type { learningCalendar as Calendar } from '#views/calendars.ts'
import { day } from '../../moment.ts'
import { readCalendar } from '../exchange/read-calendar.ts'
import { world } from '../../world.ts'

let people: ReturnType<typeof View>
let learning: ReturnType<typeof Learning>
let calendar: ReturnType<typeof Calendar>

beforeAll(async () => {
	vi.stubEnv('NOW', day)
	const { build } = await import('#catalogue/build.ts')
	const { setValidatedCatalogue } = await import('#catalogue/index.ts')
	setValidatedCatalogue(build(world(), day).catalogue)
	people = (await import('#views/people.ts')).peopleView('en')
	learning = (await import('#views/learning.ts')).learningView('en')
	calendar = (await import('#views/calendars.ts')).learningCalendar('en', new URL('https://families.example/'))
})

const partner = (id: string) =>
	people.bySort.flatMap(({ partners }) => partners).find(({ organisation }) => organisation.id === id)!

test('partners stand by sort, with what they run and where they sit', () => {
	expect(people.bySort.map(({ sort }) => sort)).toEqual([
		'health',
		'council',
		'schools',
		'jobcentre',
		'charities',
		'faith',
		'community',
	])
	expect(partner('wrenbridge-jobcentre').runs.map(({ id }) => id)).toEqual(['job-club'])
	expect(partner('wrenbridge-jobcentre').organisation.words?.['link-role']).toBe('the family work coach')
	expect(people.boards.map(({ board, members }) => [board, members.map(({ id }) => id)])).toContainEqual([
		'marac',
		['wrenbridge-health-visiting', 'safe-harbour-wrenbridge'],
	])
	expect([people.owner.id, people.nextReview, people.familyHelp.id]).toEqual([
		'wrenbridge-council',
		'2027-02-11',
		'family-help-worker',
	])
})

test('what is never shared is in nobody’s list, and who runs nothing else is not on paper', () => {
	expect(partner('safe-harbour-wrenbridge')).toMatchObject({ runs: [], isPrivate: true })
	expect(
		people.bySort.flatMap(({ partners }) => partners.flatMap(({ runs }) => runs)).map(({ id }) => id),
	).not.toContain('safe-harbour-outreach')
	expect(partner('wrenbridge-jobcentre').isPrivate).toBe(false)
})

test('training and meetings are told soonest first, on dates that are on; an old fact says none', () => {
	expect(learning.map(({ one, next }) => [one.id, next.map(({ day }) => day)])).toEqual([
		['learning-early-years-network', ['2026-12-09', '2026-12-16', '2027-01-06']],
		['learning-first-aid', ['2027-01-14']],
		['learning-asked-long-ago', []],
	])
})

test('one calendar holds them, and a place that is closed takes a meeting out of it', () => {
	const times = readCalendar(calendar).times()
	const on = (start: string) =>
		times.filter((one) => one.start.startsWith(start)).map(({ summary, status }) => `${summary} ${status}`)
	expect(on('2027-01-14')).toContain('First aid for small children CONFIRMED')
	expect([on('2026-12-02'), on('2026-12-09')]).toEqual([
		['Early years network (Not on) CANCELLED'],
		['Early years network CONFIRMED'],
	])
	expect(calendar.replaceAll('\r\n ', '')).toContain(
		'https://families.example/en/for-workers/learning/#learning-first-aid',
	)
	expect(calendar).not.toContain('See a room')
})

test('a date that stands alone can be added alone, as the same event; one of a rhythm is in the calendar', async () => {
	const { learningDate, learningDates } = await import('#views/calendars.ts')
	expect(learningDates('en')).toContainEqual({ id: 'learning-first-aid', day: '2027-01-14' })
	expect(learningDates('en').filter(({ id }) => id === 'learning-early-years-network')).toEqual([])
	const alone = learningDate('en', 'learning-first-aid', '2027-01-14', new URL('https://families.example/'))
	const uids = (text: string) => [...text.matchAll(/^UID:(.*)$/gm)].map(([, uid]) => uid!.trim())
	expect(uids(alone)).toHaveLength(1)
	expect(uids(calendar)).toContain(uids(alone)[0])
})
