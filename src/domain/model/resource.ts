import { z } from 'zod'
import { checked, closed, language, text, web } from './fields.ts'
import { idOf, type KnownIds } from './references.ts'
import { stages } from './stage.ts'
import { aboutTranslation } from './translation-fields.ts'

export const resourceKinds = ['leaflet', 'film', 'book', 'poster'] as const

/** Ways to get one: where to order it, print it or see it, and the places that have it. */
export const resourceWays = ['order', 'print', 'web', 'at'] as const

/** Something to read or watch, to be given out or looked at together. */
export const resourceFacts = (ids: KnownIds) =>
	z.strictObject({
		kind: z.enum(resourceKinds),
		by: idOf('organisations', ids),
		/** The languages it is in; `many` where its makers say no more, `ask` where nobody has told. */
		languages: z.union([z.array(language).min(1), z.enum(['many', 'ask'])]),
		stages,
		needs: z.array(idOf('needs', ids)).min(1),
		order: web.optional(),
		print: web.optional(),
		web: web.optional(),
		at: z.array(idOf('venues', ids)).min(1).optional(),
		/** Where it was found, unless those who have it said so themselves. */
		source: z.strictObject({ name: text, web }).optional(),
		closed: closed.optional(),
		checked,
	})

export const resourceWords = z.strictObject({ name: text, summary: text, ...aboutTranslation })
