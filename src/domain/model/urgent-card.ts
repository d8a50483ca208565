import { z } from 'zod'
import { checked, newId, text } from './fields.ts'
import { idOf, type KnownIds } from './references.ts'
import { stages } from './stage.ts'
import { aboutTranslation, searchWords } from './translation-fields.ts'

/**
 * Fixed public NHS advice in care-card shape (safety rules SR1–SR6). A card is one answer to "Do any of these fit you
 * right now?"; its sections say whom to call and for which signs.
 */
export const urgentCardFacts = (ids: KnownIds) =>
	z.strictObject({
		order: z.number().int(),
		group: z.enum(['anyone', 'pregnant', 'after-birth']),
		stages,
		need: idOf('needs', ids),
		sections: z
			.array(
				z.strictObject({
					id: newId,
					level: z.enum(['emergency', 'urgent']),
					call: z.array(idOf('services', ids)).min(1),
				}),
			)
			.min(1),
		checked,
	})

export const urgentCardWords = z.strictObject({
	name: text,
	sections: z.record(
		z.string(),
		z.strictObject({ heading: text, signs: z.array(text).optional(), advice: z.array(text).optional() }),
	),
	say: text.optional(),
	'search-words': searchWords,
	/** What somebody types when it is happening now: these words, and no others, put whom to call above all results. */
	'urgent-words': searchWords,
	/** What holds one of them and says something ordinary, exactly as it is typed: "bleeding gums". */
	'ordinary-words': searchWords,
	...aboutTranslation,
})
