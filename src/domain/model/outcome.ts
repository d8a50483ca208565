import { z } from 'zod'
import { text } from './fields.ts'
import { aboutTranslation, searchWords } from './translation-fields.ts'

/** The six outcome areas of the NSPCC's "An Unfair Start"/Best Start blueprint, in its order. */
export const outcomeIds = ['talk', 'feel', 'health', 'parenting', 'pressures', 'money'] as const
export type OutcomeId = (typeof outcomeIds)[number]

export const outcomeId = z.enum(outcomeIds)

/** What the well-being of young children is, in the order of the Childcare Act 2006, section 1(2). */
export const wellBeingAreas = ['health', 'protection', 'learning', 'contribution', 'economic'] as const
export type WellBeingArea = (typeof wellBeingAreas)[number]

/** `well-being`: the areas of the Act that help with this outcome serves. */
export const outcomeFacts = () =>
	z.strictObject({
		icon: z.enum(['talk', 'heart', 'tick', 'people', 'heart-hand', 'coin']),
		'well-being': z.array(z.enum(wellBeingAreas)).min(1),
	})

export const outcomeWords = z.strictObject({ name: text, lead: text, 'search-words': searchWords, ...aboutTranslation })
