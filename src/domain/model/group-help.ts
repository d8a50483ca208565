import { z } from 'zod'
import { checked, email, phone, text, web } from './fields.ts'
import { idOf, type KnownIds } from './references.ts'
import { aboutTranslation } from './translation-fields.ts'

/** Help for small groups: charities, faith groups and neighbours who run something. */
export const groupHelpFacts = (ids: KnownIds) =>
	z.strictObject({
		kind: z.enum(['room', 'grant', 'training', 'advice']),
		by: idOf('organisations', ids),
		pounds: z.number().positive().optional(),
		contact: z.strictObject({ email, phone: phone.optional(), web: web.optional() }),
		checked,
	})

export const groupHelpWords = z.strictObject({ name: text, summary: text, ...aboutTranslation })
