import { z } from 'zod'
import { text } from './fields.ts'
import { idOf, type KnownIds } from './references.ts'
import { aboutTranslation } from './translation-fields.ts'

/** Services a worker often hands on together, in the order a parent reads them; as many as fit a printed page. */
export const packFacts = (ids: KnownIds) => z.strictObject({ services: z.array(idOf('services', ids)).min(3).max(6) })

export const packWords = z.strictObject({ name: text, summary: text, ...aboutTranslation })
