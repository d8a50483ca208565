import { z } from 'zod'
import { checked, nation, newId, text, web } from './fields.ts'
import { idOf, type KnownIds } from './references.ts'
import { aboutTranslation, searchWords } from './translation-fields.ts'

/**
 * What somebody asks every area to tell under headings of their own: each is filled from the needs it is about and the
 * guides to them.
 */
export const offerFacts = (ids: KnownIds) =>
	z.strictObject({
		nations: z.array(nation).min(1),
		/** Who asks for it. */
		source: z.strictObject({ name: text, web }),
		headings: z
			.array(
				z.strictObject({
					id: newId,
					needs: z.array(idOf('needs', ids)).default([]),
					guides: z.array(idOf('guides', ids)).default([]),
				}),
			)
			.min(1),
		checked,
	})

export const offerWords = z.strictObject({
	name: text,
	summary: text,
	headings: z.record(z.string(), text),
	'search-words': searchWords,
	...aboutTranslation,
})
