import { z } from 'zod'
import { text } from './fields.ts'
import { aboutTranslation } from './translation-fields.ts'

/** Who a service is for, from everyone to a few: shown as For everyone, Extra help, Specialist help. */
export const tierIds = ['universal', 'targeted', 'specialist'] as const
export type TierId = (typeof tierIds)[number]

export const tierId = z.enum(tierIds)

export const tierFacts = () => z.strictObject({ icon: z.enum(['people', 'heart', 'stethoscope']) })

export const tierWords = z.strictObject({ name: text, lead: text, ...aboutTranslation })
