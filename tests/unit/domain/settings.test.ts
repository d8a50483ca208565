import { describe, expect, test } from 'vitest'
import { hasClosed } from '#domain/closed.ts'
import { slotsOf, spaceStatesOf, stagesOf } from '#domain/settings.ts'
import { schoolRounds } from '#domain/school-places.ts'

describe('space', () => {
	test('what they said holds for four weeks, then it is only to be asked', () => {
		const states = spaceStatesOf({ space: { state: 'some', 'as-of': '2026-11-20' } })
		expect(states.map(({ what, since, until }) => [what, since, until])).toEqual([
			['some', '2026-11-20T00:00', '2026-12-18T00:00'],
			['ask', '2026-12-18T00:00', '9999-12-31T00:00'],
		])
	})
	test.each([undefined, { state: 'ask', 'as-of': '2026-11-20' }] as const)('%j promises nothing', (space) =>
		expect(spaceStatesOf({ space })).toEqual([]),
	)
})

test('a child’s stages are those its ages reach into, and never a pregnancy', () => {
	expect(stagesOf({ ages: { 'from-weeks': 39, 'to-weeks': 260 } })).toEqual(['baby', 'toddler', 'two-plus'])
	expect(stagesOf({ ages: { 'from-weeks': 156, 'to-weeks': 216 } })).toEqual(['two-plus'])
	expect(stagesOf({})).toEqual(['newborn', 'baby', 'toddler', 'two-plus'])
})

test.each([
	['07:45', '18:00', ['monday-morning', 'monday-afternoon']],
	['13:00', '16:00', ['monday-afternoon']],
	['06:30', '19:30', ['monday-morning', 'monday-afternoon', 'monday-evening']],
	['09:00', '12:00', ['monday-morning']],
])('open from %s to %s is there in the %j', (from, to, slots) =>
	expect(slotsOf([{ days: ['monday'], from, to }])).toEqual(slots),
)

test('it has closed from its last day on', () => {
	expect(hasClosed({ closed: { on: '2026-11-26' } }, '2026-11-25')).toBe(false)
	expect(hasClosed({ closed: { on: '2026-11-26' } }, '2026-11-26')).toBe(true)
	expect(hasClosed({}, '2026-11-26')).toBe(false)
})

test('dates for a school place stay until school starts, since a late form is better than none', () => {
	const round = { born: { from: '2022-09-01', to: '2023-08-31' }, by: '2027-01-15', starts: '2027-09-02' }
	const places = {
		web: 'https://wrenbridge.example/school',
		rounds: [round],
		checked: { on: '2026-11-16', by: 'Council' },
	}
	expect(schoolRounds(places, '2027-09-01')).toEqual([round])
	expect(schoolRounds(places, '2027-09-02')).toEqual([])
	expect(schoolRounds(undefined, '2026-11-26')).toEqual([])
})
