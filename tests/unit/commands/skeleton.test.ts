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
