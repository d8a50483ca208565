import { z } from 'zod'
import { checked, closed, email, phone, text, web } from './fields.ts'
import { idOf, type KnownIds } from './references.ts'
import { aboutTranslation } from './translation-fields.ts'

export const groupHelpKinds = ['room', 'grant', 'training', 'advice'] as const

/** Help for small groups: charities, faith groups and neighbours who run something. */
export const groupHelpFacts = (ids: KnownIds) =>
	z.strictObject({
		kind: z.enum(groupHelpKinds),
		by: idOf('organisations', ids),
		pounds: z.number().positive().optional(),
		contact: z.strictObject({ email, phone: phone.optional(), web: web.optional() }),
		closed: closed.optional(),
		checked,
	})

export const groupHelpWords = z.strictObject({ name: text, summary: text, ...aboutTranslation })
