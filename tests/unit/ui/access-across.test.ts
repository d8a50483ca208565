import { expect, test } from 'vitest'
import { accessAcross } from '#ui/access-text.ts'

const at = (name: string, ramp: 'yes' | 'no' | 'unknown', parking: 'yes' | 'no') => ({
	name,
	facts: [
		{ name: 'Ramp', answer: ramp },
		{ name: 'Parking', answer: parking },
	],
})

test('what several places share is said once, and where they differ each place gives its answer', () => {
	expect(accessAcross([at('Hub', 'unknown', 'no'), at('Library', 'yes', 'no'), at('Stop', 'yes', 'no')])).toEqual({
		same: [{ name: 'Parking', answer: 'no' }],
		differing: [
			{
				name: 'Ramp',
				answers: [
					{ answer: 'yes', places: ['Library', 'Stop'] },
					{ answer: 'unknown', places: ['Hub'] },
				],
			},
		],
	})
})

test('places that are alike in everything are one list', () => {
	expect(accessAcross([at('Hub', 'yes', 'yes'), at('Stop', 'yes', 'yes')]).differing).toEqual([])
})
