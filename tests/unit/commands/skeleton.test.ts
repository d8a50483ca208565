import { parse } from 'yaml'
import { expect, test } from 'vitest'
import { kindNames, kindOf } from '#catalogue/kinds.ts'
import { problemsIn } from '#domain/mistakes/problems.ts'
import { examples } from '#catalogue/examples.ts'
import { skeleton } from '#commands/skeleton.ts'
import { noIds } from '#domain/model/references.ts'

test.each(kindNames)(
	'a new %s reads as YAML, and what is wrong with it is only what is still to be filled in',
	(name) => {
		const schema = kindOf(name).facts(noIds)
		const data: unknown = parse(skeleton(schema, '2026-11-22')) ?? {}
		const judged = schema.safeParse(data)
		const says = judged.success
			? []
			: problemsIn('new', schema, judged.error.issues, data).map((problem) => problem.says)
		expect(says.filter((text) => !/is empty|""|is not in|too small|needs at least|nothing reads/.test(text))).toEqual(
			[],
		)
		expect(says.filter((text) => text.includes('is missing') || text.includes('nothing reads'))).toEqual([])
	},
)

test('a new service lists the choices beside each line', () => {
	expect(skeleton(kindOf('services').facts(noIds), '2026-11-22')).toContain(
		'tier: universal # universal, targeted, specialist\n',
	)
})

test('a new thing lists the choices inside a group, and what else the group may hold', () => {
	expect(skeleton(kindOf('years').facts(noIds), '2026-11-22')).toContain(
		'results: [{ id: "", unit: percent, better: more, before: 1, after: 1 }] ' +
			'# unit: percent, days, families; better: more, less; indicator\n',
	)
	expect(skeleton(kindOf('years').words!, '2026-11-22')).toContain('plan: {} # { <id>: words }\n')
})

test('what is told of one kind is never told of another that takes less', () => {
	const learning = skeleton(kindOf('learning').facts(noIds), '2026-11-22')
	expect(learning).toContain('kind: free, pay, unknown; per: session, course\n')
	expect(learning).not.toMatch(/second-child|confidential/)
	expect(skeleton(kindOf('resources').facts(noIds), '2026-11-22')).toContain('languages: many # as many; or [en, ur]')
})

test('a month is there to be corrected, as a day is', () => {
	expect(skeleton(kindOf('heard').facts(noIds), '2026-11-22')).toContain('month: 2026-11\n')
})

test('every example fits the field of some kind, and is shown there', () => {
	const all = kindNames.map((name) => skeleton(kindOf(name).facts(noIds), '2026-11-22')).join('\n')
	for (const [key, some] of Object.entries(examples))
		for (const { value } of some) {
			expect(() => parse(value)).not.toThrow()
			expect(all.includes(`${key}: ${value}`) || all.includes(`# as ${value}`), key).toBe(true)
		}
})

test('what only a person can say is an example beside the line, never its value', () => {
	const venue = skeleton(kindOf('venues').facts(noIds), '2026-11-22')
	expect(venue).toMatch(/^point: \{ lat: 1, lon: 1 \} # as \{ lat: 54/m)
	expect(venue).toMatch(/^address: \{ lines: \[""\], postcode: "" \} # as /m)
	expect(venue).toMatch(/^# phone: "01632 960 123" # none of its own/m)
	expect(skeleton(kindOf('services').facts(noIds), '2026-11-22')).toMatch(
		/^# sessions: \[\{ day: monday, every: week, .* # every: .*fortnight with starts/m,
	)
})
