import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { withList, writtenItems, type Edit } from '#commands/yaml-list.ts'

const facts = `type: group # not a course
stages: [ newborn,baby ]
sessions: # asked by phone
  # the long one
  - { day: thursday, from: "10:00" } # in the garden room
  - day: tuesday # not in July
    from: "13:00" # or a bit later
  # after the library opens
  - { day: friday, from: "09:00" }
cost:   { kind: free }
`

describe('editing a list', () => {
	test('that stays as it is changes no character', () => {
		expect(withList(facts, 'sessions', [{ keep: 0 }, { keep: 1 }, { keep: 2 }])).toBe(facts)
	})

	test('keeps every comment and every other line as they were', () => {
		expect(
			withList(facts, 'sessions', [
				{ change: 0, to: '{ day: monday }' },
				{ change: 1, to: '{ day: sunday }' },
				{ keep: 2 },
				{ add: '{ on: 2026-12-01 }' },
			]),
		).toBe(`type: group # not a course
stages: [ newborn,baby ]
sessions: # asked by phone
  # the long one
  - { day: monday } # in the garden room
  - { day: sunday } # or a bit later
  # after the library opens
  - { day: friday, from: "09:00" }
  - { on: 2026-12-01 }
cost:   { kind: free }
`)
	})

	test('takes an item out with the comments that belong to it', () => {
		expect(withList(facts, 'sessions', [{ keep: 1 }])).toBe(`type: group # not a course
stages: [ newborn,baby ]
sessions: # asked by phone
  - day: tuesday # not in July
    from: "13:00" # or a bit later
cost:   { kind: free }
`)
	})

	test.each([
		[
			'an empty list',
			'a: 1\nsessions: [] # none yet\ncost: 2\n',
			'a: 1\nsessions: # none yet\n  - { day: monday }\ncost: 2\n',
		],
		['nothing behind the name', 'a: 1\nsessions:\ncost: 2\n', 'a: 1\nsessions:\n  - { day: monday }\ncost: 2\n'],
		['no such list', 'a: 1\ncost: 2\n', 'a: 1\nsessions:\n  - { day: monday }\ncost: 2\n'],
		['no such list and no line to come before', 'a: 1', 'a: 1\nsessions:\n  - { day: monday }\n'],
		['an empty file', '', 'sessions:\n  - { day: monday }\n'],
	])('starts one where there is %s', (_, text, expected) =>
		expect(withList(text, 'sessions', [{ add: '{ day: monday }' }], ['cost'])).toBe(expected),
	)

	test('gives an item a line of its own where all stood on one', () => {
		expect(
			withList('sessions: [{ day: a }, { day: b }] # two\ncost: 1\n', 'sessions', [{ keep: 1 }, { add: '{ day: c }' }]),
		).toBe('sessions: # two\n  - { day: b }\n  - { day: c }\ncost: 1\n')
	})

	test('writes Windows line ends where the file has them', () => {
		expect(withList('sessions:\r\n  - a\r\ncost: 1\r\n', 'sessions', [{ keep: 0 }, { add: 'b' }])).toBe(
			'sessions:\r\n  - a\r\n  - b\r\ncost: 1\r\n',
		)
	})

	test('leaves an empty list behind when all items go', () => {
		expect(withList('sessions:\n  - a\ncost: 1\n', 'sessions', [])).toBe('sessions: []\ncost: 1\n')
	})

	test('shows items as they are written', () =>
		expect(writtenItems(facts, 'sessions')).toEqual([
			'{ day: thursday, from: "10:00" }',
			'day: tuesday # not in July\n    from: "13:00"',
			'{ day: friday, from: "09:00" }',
		]))
})

test('whatever the list and the edits, the rest of the file means the same', () => {
	const item = fc.record({
		day: fc.constantFrom('monday', 'friday'),
		except: fc.array(fc.constantFrom('2026-12-24', '2026-12-31')),
	})
	fc.assert(
		fc.property(
			fc.array(item, { minLength: 1, maxLength: 5 }),
			fc.boolean(),
			fc.array(fc.nat(2), { minLength: 5, maxLength: 5 }),
			(items, flow, choices) => {
				const text = flow
					? `type: group\nsessions: ${JSON.stringify(items)}\ncost: { kind: free }\n`
					: stringify({ type: 'group', sessions: items, cost: { kind: 'free' } })
				const edits = items.flatMap((_, index): Edit[] =>
					choices[index] === 0 ? [{ keep: index }] : choices[index] === 1 ? [{ change: index, to: '{ on: x }' }] : [],
				)
				const expected = items.flatMap((one, index): unknown[] =>
					choices[index] === 0 ? [one] : choices[index] === 1 ? [{ on: 'x' }] : [],
				)
				expect(parse(withList(text, 'sessions', [...edits, { add: '{ on: y }' }]))).toEqual({
					type: 'group',
					sessions: [...expected, { on: 'y' }],
					cost: { kind: 'free' },
				})
			},
		),
	)
})
