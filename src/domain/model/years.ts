import { z } from 'zod'
import type { Mistake } from './fields.ts'

const age = z.number().int().min(0).max(120)

/** Ages in years, the last one included; without `to`, from then on. `if-disabled`: the last age of disabled people. */
export const years = z
	.strictObject({ from: age, to: age.optional(), 'if-disabled': age.optional() })
	.superRefine(({ from, to = from, 'if-disabled': ifDisabled = to }, context) => {
		const order = (after: 'to' | 'if-disabled', before: 'from' | 'to') =>
			context.addIssue({ code: 'custom', path: [after], params: { is: 'order', before, after } satisfies Mistake })
		if (to < from) order('to', 'from')
		if (ifDisabled < to) order('if-disabled', 'to')
	})
export type Years = z.infer<typeof years>

/** The parts of the page for young people, in the order they are read. */
export const youthTopics = [
	'things-to-do',
	'someone-to-talk-to',
	'have-a-say',
	'work-and-learning',
	'your-body',
	'drink-and-drugs',
] as const
export type YouthTopic = (typeof youthTopics)[number]
export const youthTopic = z.enum(youthTopics)
