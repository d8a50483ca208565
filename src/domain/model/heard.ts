import { z } from 'zod'
import { month, text, type Mistake } from './fields.ts'
import { idEverOf, type KnownIds } from './references.ts'
import { aboutTranslation } from './translation-fields.ts'

export const heardTopics = [
	'times',
	'getting-in',
	'place',
	'cost',
	'welcome',
	'languages',
	'information',
	'something-new',
] as const

const heardStatuses = ['heard', 'doing', 'done', 'cannot'] as const
export type HeardStatus = (typeof heardStatuses)[number]

/** What parents say is about a service or a place, which may have ended since, or the whole area. */
export const heardSubject = (ids: KnownIds) =>
	z.union([
		z.literal('area'),
		z.strictObject({ service: idEverOf('services', ids) }),
		z.strictObject({ venue: idEverOf('venues', ids) }),
	])
export type HeardSubject = z.infer<ReturnType<typeof heardSubject>>

/** One thing that parents said, and what came of it: `month` is when it was said, `since` when its status began. */
export const heardFacts = (ids: KnownIds) =>
	z
		.strictObject({
			month,
			about: heardSubject(ids),
			topic: z.enum(heardTopics),
			status: z.enum(heardStatuses),
			since: month,
			'how-many': z.enum(['some', 'over-10', 'over-30', 'over-100']),
		})
		.refine(({ month, since }) => month <= since, {
			path: ['since'],
			params: { is: 'order', before: 'month', after: 'since' } satisfies Mistake,
		})

export const heardWords = z.strictObject({
	'you-said': text,
	'we-did': text.optional(),
	'why-not': text.optional(),
	...aboutTranslation,
})
