import { describe, expect, test } from 'vitest'
import { bareCode, isServed, sectorsTyped, teamsFor } from '#domain/teams.ts'

const sectors = ['WB1 1', 'WB1 3', 'WB2 5', 'WB12 3', 'OL1 2'].map(bareCode)
const sectorsFor = (typed: string) => sectorsTyped(typed, sectors)

describe('a postcode as people type it', () => {
	test.each([
		['WB1 3QA', 'WB13'],
		['wb13qa', 'WB13'],
		['  WB1   3q ', 'WB13'],
		['wb1 3', 'WB13'],
		['WBI 3QA', 'WB13'],
		['WB12 3AB', 'WB123'],
		['0L1 2AA', '0112'],
		['ol1 2aa', '0112'],
	])('%s is in one sector', (typed, sector) => expect(sectorsFor(typed)).toEqual([sector]))

	test('the first part alone may be any of its sectors', () => expect(sectorsFor('WB1')).toEqual(['WB11', 'WB13']))
	test.each(['', 'W', 'WB', 'WB9 9AA', 'WB12 9AB', 'WB1 33', 'hello', 'Mill Lane', '🏠'])(
		'%s is none that we know',
		(typed) => expect(sectorsFor(typed)).toEqual([]),
	)
})

describe('whose team', () => {
	const north = { id: 'north', covers: ['WB11', 'WB13'] }
	const south = { id: 'south', covers: ['WB2', 'WB13'] }
	const all: { id: string; covers?: string[] } = { id: 'all' }
	const idsOf = (sectors: readonly string[], teams: readonly { id: string; covers?: string[] }[]) => {
		const { sure, teams: theirs } = teamsFor(sectors, teams)
		return [sure, ...theirs.map(({ id }) => id)]
	}

	test('the one that covers a sector', () => expect(idsOf(['WB11'], [north, south])).toEqual(['one', 'north']))
	test('a team of a whole district covers its sectors', () =>
		expect(idsOf(['WB25'], [north, south])).toEqual(['one', 'south']))
	test('on the edge of two it says so', () =>
		expect(idsOf(['WB13'], [north, south])).toEqual(['several', 'north', 'south']))
	test('of a first part, each team that has some of it', () =>
		expect(idsOf(['WB11', 'WB13'], [north, south])).toEqual(['several', 'north', 'south']))
	test('where none says that it covers it, all of them, and that we do not know', () =>
		expect(idsOf(['WB99'], [north, south])).toEqual(['unknown', 'north', 'south']))
	test('a first part of which some is nobody’s is not sure', () =>
		expect(idsOf(['WB11', 'WB19'], [north])).toEqual(['unknown', 'north']))
	test('one team for everywhere is everybody’s', () => expect(idsOf(['WB99'], [all])).toEqual(['one', 'all']))
	test('a team for everywhere stands beside one for a part', () =>
		expect(idsOf(['WB11'], [north, all])).toEqual(['several', 'north', 'all']))
	test('a neighbour’s postcode is nobody’s here, though the area knows where it is', () => {
		expect(isServed(['WB99'], [north, south, all])).toBe(false)
		expect(isServed(['WB25'], [north, south, all])).toBe(true)
		expect(isServed([], [north, all])).toBe(false)
	})
	test('no team is not known', () => expect(idsOf(['WB11'], [])).toEqual(['unknown']))
})
