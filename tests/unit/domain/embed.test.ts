import { describe, expect, test } from 'vitest'
import { embedCount, embedScope, isYes, optionsIn } from '#domain/embed/options.ts'

const choices = { venue: ['otter-lane', 'orchard'], organisation: ['oakfield'], need: ['sleep'], audience: ['twins'] }
const scopeOf = (text: string) => embedScope(new URLSearchParams(text), choices)

describe('the scope a host asks for', () => {
	test('has nothing but a usual number when nothing is said', () => {
		expect(scopeOf('')).toEqual({ scope: { venues: [], only: [], isOursFirst: false }, faults: [] })
	})

	test('takes several venues and marks, parted by commas or spaces', () => {
		expect(
			scopeOf(
				'venue=otter-lane,orchard&only=free ' +
					'drop-in&stage=baby&need=sleep&audience=twins&organisation=oakfield&ours-first&count=3',
			),
		).toEqual({
			scope: {
				venues: ['otter-lane', 'orchard'],
				only: ['free', 'drop-in'],
				stage: 'baby',
				need: 'sleep',
				audience: 'twins',
				organisation: 'oakfield',
				isOursFirst: true,
			},
			faults: [],
		})
	})

	test.each([
		['venue=otterlane,orchard', 'venue', 'otterlane'],
		['organisation=x', 'organisation', 'x'],
		['stage=teen', 'stage', 'teen'],
		['need=sheep', 'need', 'sheep'],
		['audience=all', 'audience', 'all'],
		['only=gold', 'only', 'gold'],
	])('%s: leaves out what is unknown, says so and with what it would do', (text, option, value) => {
		const { scope, faults } = scopeOf(text)
		expect(faults).toEqual([{ option, value, why: 'unknown', choices: expect.arrayContaining([expect.any(String)]) }])
		expect(JSON.stringify(scope)).not.toContain(`"${value}"`)
	})
})

test.each([
	[null, 5],
	['1', 1],
	['20', 20],
	['21', undefined],
	['0', undefined],
	['many', undefined],
	['2.5', undefined],
])('%s services at first is %s', (value, count) => {
	expect(embedCount(value)).toBe(count)
})

test.each([
	['', true],
	['yes', true],
	['no', false],
	['false', false],
	['0', false],
	[null, false],
	[undefined, false],
])('“%s” means %s', (value, answer) => expect(isYes(value)).toBe(answer))

test.each([
	['#venue=otter-lane', 'venue=otter-lane'],
	['#venue=otter-lane#?secret=aB3', 'venue=otter-lane'],
	['#?secret=aB3', ''],
	['', ''],
])('%s has the options %s: what WordPress adds is none', (hash, options) =>
	expect(optionsIn(hash).toString()).toBe(options),
)
