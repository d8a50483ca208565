import { z } from 'zod'
import { date, email, phone, text, web, type Mistake } from './fields.ts'
import { outcomeId } from './outcome.ts'
import { idOf, type KnownIds } from './references.ts'
import { aboutTranslation } from './translation-fields.ts'

/** A chance for a group to be paid to run something: who asks, for which topic, until when and whom to write to. */
export const opportunityFacts = (ids: KnownIds) =>
	z
		.strictObject({
			outcome: outcomeId,
			'asked-by': idOf('organisations', ids),
			from: date,
			to: date,
			pounds: z.number().positive().optional(),
			contact: z.strictObject({ email, phone: phone.optional(), web: web.optional() }),
		})
		.refine(({ from, to }) => from <= to, {
			path: ['to'],
			params: { is: 'order', before: 'from', after: 'to' } satisfies Mistake,
		})

export const opportunityWords = z.strictObject({ name: text, summary: text, ...aboutTranslation })
