import { z } from 'zod'
import { text } from './fields.ts'
import { aboutTranslation, searchWords } from './translation-fields.ts'

/** The six outcome areas of the NSPCC's "An Unfair Start"/Best Start blueprint, in its order. */
export const outcomeIds = ['talk', 'feel', 'health', 'parenting', 'pressures', 'money'] as const
export type OutcomeId = (typeof outcomeIds)[number]

export const outcomeId = z.enum(outcomeIds)

export const outcomeFacts = () =>
	z.strictObject({ icon: z.enum(['talk', 'heart', 'tick', 'people', 'heart-hand', 'coin']) })

export const outcomeWords = z.strictObject({ name: text, lead: text, 'search-words': searchWords, ...aboutTranslation })
