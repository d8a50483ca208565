import { expect, test } from 'vitest'
import { withoutClosedPlaces } from '#domain/closed-places.ts'
import { noIds } from '#domain/model/references.ts'
import { session } from '#domain/model/session.ts'
import { occurrences } from '#domain/time/occurrences.ts'

const ids = { ...noIds, byKind: { venues: new Set(['library', 'hall']) } }
const at = (...sessions: object[]) => sessions.map((one) => session(ids).parse({ from: '10:00', to: '11:00', ...one }))
const both = {
	'delivered-at': [{ venue: 'library' }, { venue: 'hall' }],
	sessions: at({ day: 'thursday', at: 'library' }, { day: 'friday', at: 'hall' }, { on: '2026-12-05', at: 'library' }),
}
const calendar = { terms: [], bankHolidays: new Set<string>() }
const closedFrom = (day: string) => (venue: string) => (venue === 'library' ? day : undefined)
const daysOf = ({ sessions = [] }: { sessions?: typeof both.sessions }) =>
	occurrences(sessions, calendar, '2026-11-26', '2026-12-06').map(({ day }) => day)

test('what is on at a place is on until the day before it closes, and elsewhere as ever', () => {
	const closing = withoutClosedPlaces(both, closedFrom('2026-12-03'), '2026-11-26')
	expect(closing['delivered-at']).toEqual(both['delivered-at'])
	expect(daysOf(both)).toEqual(['2026-11-26', '2026-11-27', '2026-12-03', '2026-12-04', '2026-12-05'])
	expect(daysOf(closing)).toEqual(['2026-11-26', '2026-11-27', '2026-12-04'])
})

test('a day of its own, an end before that and a start after it are kept to', () => {
	const sessions = at(
		{ day: 'thursday', also: ['2026-12-01', '2026-12-05'], ends: '2026-11-27' },
		{ day: 'friday', starts: '2026-12-04' },
	)
	const closing = withoutClosedPlaces(
		{ 'delivered-at': [{ venue: 'library' }], sessions },
		closedFrom('2026-12-03'),
		'2026-11-26',
	)
	expect(daysOf(closing)).toEqual(['2026-11-26', '2026-12-01'])
})

test('from its day on a place that has closed is none of its places', () => {
	const [before, after] = ['2026-12-02', '2026-12-03'].map((today) =>
		withoutClosedPlaces(both, closedFrom('2026-12-03'), today),
	)
	expect(before!['delivered-at']).toHaveLength(2)
	expect(after!['delivered-at']).toEqual([{ venue: 'hall' }])
	expect(after!.sessions.map((one) => one.at)).toEqual(['hall'])
})

test('a time that names no place is at the first', () => {
	const only = { 'delivered-at': [{ venue: 'library' }], sessions: at({ day: 'thursday' }) }
	expect(withoutClosedPlaces(only, closedFrom('2026-11-01'), '2026-11-26')).toEqual({
		'delivered-at': [],
		sessions: [],
	})
	expect(withoutClosedPlaces(only, () => undefined, '2026-11-26')).toBe(only)
})
