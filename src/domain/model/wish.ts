import { z } from 'zod'
import { date, email, phone, text } from './fields.ts'
import { idOf, type KnownIds } from './references.ts'
import { aboutTranslation } from './translation-fields.ts'

/**
 * What a group or a place wants until a day, or what somebody gives: `by` is the organisation that answers, so that no
 * neighbour is named; `for` is whom it asks, or, of an offer, who makes it.
 */
export const wishFacts = (ids: KnownIds) =>
	z.strictObject({
		is: z.enum(['wanted', 'offered']).default('wanted'),
		by: idOf('organisations', ids),
		at: idOf('venues', ids).optional(),
		until: date,
		for: z.enum(['person', 'business']),
		contact: z.strictObject({ email, phone: phone.optional() }),
	})

export const wishWords = z.strictObject({ name: text, summary: text, ...aboutTranslation })
