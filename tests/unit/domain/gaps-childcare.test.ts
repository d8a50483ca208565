import { describe, expect, test } from 'vitest'
import { childcareCounts, partOf, placesTold } from '#domain/gaps/childcare.ts'
import type { SettingFacts } from '#domain/model/setting.ts'
import { day } from '../../moment.ts'

const setting = (facts: Partial<SettingFacts> = {}): SettingFacts => ({
	kind: 'nursery',
	name: 'Oakfield',
	at: { area: 'Oakfield' },
	'disabled-children': 'unknown',
	checked: { on: '2026-11-01', by: 'x' },
	...facts,
})

describe('childcare is counted', () => {
	test('as settings told it: who said nothing counts nowhere, who is not lately checked stands apart', () => {
		const [nursery, preSchool] = childcareCounts(
			[
				setting({ ages: { 'from-weeks': 39, 'to-weeks': 260 }, runs: 'all-year', 'disabled-children': 'yes' }),
				setting(),
				setting({ checked: { on: '2025-01-01', by: 'x' }, runs: 'all-year' }),
			],
			day,
		)
		expect(nursery).toMatchObject({ kind: 'nursery', fresh: 2, old: 1 })
		expect(nursery!.of).toMatchObject({
			'age-0': 1,
			'age-2': 1,
			'age-school': 0,
			'all-year': 1,
			'disabled-children': 1,
		})
		expect(preSchool).toMatchObject({ fresh: 0, old: 0 })
	})

	test('space only while what was said of it holds', () => {
		const withSpace = (on: string) => [setting({ space: { state: 'some', 'as-of': on } })]
		expect(childcareCounts(withSpace('2026-11-20'), day)[0]!.of.space).toBe(1)
		expect(childcareCounts(withSpace('2026-10-01'), day)[0]!.of.space).toBe(0)
	})

	test('places are the sum of what was said, with how many said it', () => {
		expect(placesTold([setting({ places: 40 }), setting(), setting({ places: 24 })])).toEqual({ places: 64, told: 2 })
	})

	test('by postcode district, and a childminder only by the part of the area', () => {
		expect(partOf(setting({ at: { address: { lines: ['2 Quay Row'], postcode: 'WB1 4QT' } } }), () => '')).toBe('WB1')
		expect(partOf(setting({ at: { venue: 'hub' } }), () => 'WB12 1AA')).toBe('WB12')
		expect(partOf(setting(), () => '')).toBe('Oakfield')
	})
})
