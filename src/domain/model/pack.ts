import { z } from 'zod'
import { text } from './fields.ts'
import { idOf, type Known } from './references.ts'
import { aboutTranslation } from './translation-fields.ts'

/** Services a worker often hands on together, in the order a parent reads them; as many as fit a printed page. */
export const packFacts = (known: Known) => z.strictObject({ services: z.array(idOf('services', known)).min(3).max(6) })

export const packWords = z.strictObject({ name: text, summary: text, ...aboutTranslation })
