import { expect, test } from 'vitest'
import { dueBy, isOverdue } from '#domain/edits/due.ts'

const thing = (id: string, on: string, runBy = 'hub') => ({ id, 'run-by': runBy, checked: { on } })

test('what has to be checked within two weeks is told to whoever runs it, what is due first before the rest', () => {
	const things = [
		thing('soon', '2026-09-05'),
		thing('late', '2026-01-01'),
		thing('fresh', '2026-09-20'),
		thing('others', '2026-08-01', 'library'),
	]
	expect(
		dueBy(things, '2026-11-26').map(({ runBy, things }) => [runBy, things.map(({ id, by }) => `${id} ${by}`)]),
	).toEqual([
		['hub', ['late 2026-04-01', 'soon 2026-12-05']],
		['library', ['others 2026-11-01']],
	])
})

test('what is due today is not overdue yet', () => {
	expect(['2026-11-25', '2026-11-26', '2026-11-27'].map((by) => isOverdue(by, '2026-11-26'))).toEqual([
		true,
		false,
		false,
	])
})
