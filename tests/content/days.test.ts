import { describe, expect, test } from 'vitest'
import { build, validatorOf } from '#catalogue/build.ts'
import { report } from '#domain/mistakes/problems.ts'
import { rawDocuments } from '#catalogue/read.ts'
import { addDays, addMonths, weekdayOf } from '#domain/time/dates.ts'
import { day as today } from '../moment.ts'

/** The content is read once and judged on many days: nothing that only passes may ever stop a build. */
const raw = rawDocuments()
const judge = validatorOf(raw)
const years = Array.from({ length: 6 }, (_, index) => Number(today.slice(0, 4)) + index)
const lastSunday = (month: string) => {
	const last = addDays(addMonths(`${month}-01`, 1), -1)
	return Array.from({ length: 7 }, (_, back) => addDays(last, -back)).find((one) => weekdayOf(one) === 'sunday')!
}
const days = [
	...Array.from({ length: 61 }, (_, month) => `${addMonths(today, month).slice(0, 7)}-01`),
	'2028-02-29',
	...years.flatMap((year) => [
		`${year}-04-05`,
		`${year}-04-06`,
		lastSunday(`${year}-03`),
		lastSunday(`${year}-10`),
		`${year}-12-25`,
	]),
].filter((one) => one >= today)

const errorsOn = (one: string) => report(judge(one).problems.filter(({ severity }) => severity === 'error'))

describe('the content has no error on', () => {
	test.each([today, ...new Set(days)].sort())('%s', (one) => expect(errorsOn(one)).toBe(''))
})

test('a year on, facts nobody checked again are warned about', () => {
	const { catalogue, problems } = judge(addMonths(today, 13))
	const unchecked = problems
		.filter(({ field, severity }) => field === 'checked.on' && severity === 'warning')
		.map(({ file }) => file)
	expect(
		[...catalogue.services.keys()].filter((id) => !unchecked.some((file) => file.includes(`/services/${id}/`))),
	).toEqual([])
})

const mayEnd = [
	['services', 'local'],
	['venues', 'local'],
	['money-helps', 'national'],
] as const
test.each(mayEnd)('all %s of one root may end, and what leaned on them is only warned about', (kind, root) => {
	const closed = raw.map((one) =>
		one.kind === kind && one.root === root && !one.locale
			? { ...one, data: { ...Object(one.data), closed: { on: addDays(today, -1) } } }
			: one,
	)
	const { problems } = build(closed, today)
	expect(report(problems.filter(({ severity }) => severity === 'error'))).toBe('')
	expect(kind === 'money-helps' || problems.some(({ says }) => says.includes('has ended'))).toBe(true)
})
