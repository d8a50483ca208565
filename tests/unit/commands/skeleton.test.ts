import { parse } from 'yaml'
import { expect, test } from 'vitest'
import { kindNames, kindOf } from '#catalogue/kinds.ts'
import { problemsIn } from '#domain/mistakes/problems.ts'
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
