import { expect, test } from 'vitest'
import { build } from '#catalogue/build.ts'
import { teams } from '#catalogue/rules/teams.ts'
import { day } from '../../moment.ts'
import { world } from '../../world.ts'

const files = world()
/** What the rule says of the small area, its facts changed. */
const told = (changes: Readonly<Record<string, object>>) => {
	const changed = files.map((one) => {
		const more = one.locale ? undefined : changes[`${one.kind}/${one.id}`]
		return more ? { ...one, data: { ...(one.data as object), ...more } } : one
	})
	const { catalogue } = build(changed, day)
	const ids = { byKind: {}, ended: {} }
	return teams(catalogue, { today: day, ids, nationalIds: ids }).map(({ field, severity }) => `${severity} ${field}`)
}

test('an area that says who its midwives are is told nothing', () => expect(told({})).toEqual([]))

test('one that does not is warned, and builds', () =>
	expect(told({ 'area/wrenbridge': { teams: {} } })).toEqual(['warning teams.midwifery']))

test('of several teams each says whose it is', () => {
	const several = {
		'area/wrenbridge': { teams: { midwifery: ['community-midwives', 'health-visiting-team'] } },
		'services/health-visiting-team': { covers: ['WB1'] },
	}
	expect(told(several)).toEqual(['warning teams.midwifery'])
	expect(told({ ...several, 'services/community-midwives': { covers: ['WB2', 'WB3 7'] } })).toEqual([])
})

test('postcodes that nothing reads are told', () =>
	expect(
		told({ 'services/rhyme-time': { covers: ['WB1'] }, 'venues/mill-lane-library': { covers: ['WB1 3'] } }),
	).toEqual(['warning covers', 'warning covers']))

test('what is no first part of a postcode is refused', () => {
	const changed = files.map((one) =>
		one.id === 'wrenbridge-family-hub' && !one.locale
			? { ...one, data: { ...(one.data as object), covers: ['WB1 3QA', 'Mill Lane', 'wb1'] } }
			: one,
	)
	const says = build(changed, day).problems.filter(({ field }) => field.startsWith('covers'))
	expect(says.map(({ field }) => field)).toEqual(['covers.0', 'covers.1', 'covers.2'])
})
