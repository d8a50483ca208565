import { z } from 'zod'
import { audienceId } from './audience.ts'
import { date, fewest, manyPeople, newId, text, type Mistake } from './fields.ts'
import { outcomeId } from './outcome.ts'
import { idOf, type KnownIds } from './references.ts'
import { tierId } from './tier.ts'
import { aboutTranslation } from './translation-fields.ts'

export const moneySources = ['council', 'nhs', 'government', 'charity', 'parents'] as const
export type MoneySource = (typeof moneySources)[number]

const result = (ids: KnownIds) =>
	z.strictObject({
		id: newId,
		unit: z.enum(['percent', 'days', 'families']),
		better: z.enum(['more', 'less']),
		before: z.number().min(0),
		after: z.number().min(0),
		/** A published figure on the same thing. */
		indicator: idOf('indicators', ids).optional(),
	})
export type YearResult = z.infer<ReturnType<typeof result>>

/**
 * What was planned, spent and changed in a year. A line is what one organisation was paid for one topic and one kind of
 * help; a result is measured before the year and at its end.
 */
export const yearFacts = (ids: KnownIds) =>
	z
		.strictObject({
			from: date,
			to: date,
			published: date,
			plan: z.array(z.strictObject({ id: newId, status: z.enum(['done', 'doing', 'not-done']) })).min(1),
			lines: z
				.array(
					z.strictObject({
						outcome: outcomeId,
						tier: tierId,
						pounds: z.number().int().positive(),
						source: z.enum(moneySources),
						to: idOf('organisations', ids),
					}),
				)
				.min(1),
			results: z.array(result(ids)).min(1),
			/** How many families of each audience came. */
			reached: z.array(z.strictObject({ audience: audienceId, families: manyPeople })).default([]),
		})
		.superRefine(({ from, to, published, results }, context) => {
			const mistake = (path: PropertyKey[], params: Mistake) => context.addIssue({ code: 'custom', path, params })
			if (to < from) mistake(['to'], { is: 'order', before: 'from', after: 'to' })
			if (published < to) mistake(['published'], { is: 'order', before: 'to', after: 'published' })
			for (const [at, { unit, ...counts }] of results.entries())
				for (const key of ['before', 'after'] as const)
					if (unit === 'families' && counts[key] < fewest) mistake(['results', at, key], { is: 'few' })
		})
export type YearFacts = z.infer<ReturnType<typeof yearFacts>>

export const yearWords = z.strictObject({
	summary: text,
	plan: z.record(z.string(), text),
	results: z.record(z.string(), text),
	/** Who found it harder to use what there is, and what is done about it. */
	equality: z.array(text).min(1),
	...aboutTranslation,
})
