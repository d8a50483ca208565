import { z } from 'zod'
import { text } from './fields.ts'
import { idOf, type KnownIds } from './references.ts'
import { outcomeId } from './outcome.ts'
import { stages } from './stage.ts'
import { tierId } from './tier.ts'
import { aboutTranslation, searchWords } from './translation-fields.ts'

/**
 * Something a parent may want help with. `first` is the kind of help offered first. `quiet` pages show no babies, in
 * pictures or words (SR14). Privacy: `n` may be shared and printed, `s` only if the parent ticks it, `x` never in a
 * shared link (SR16).
 */
export const needFacts = (ids: KnownIds) =>
	z.strictObject({
		outcome: outcomeId,
		first: z.union([z.literal('urgent'), tierId]),
		privacy: z.enum(['n', 's', 'x']),
		quiet: z.boolean().default(false),
		stages,
		national: z.array(idOf('services', ids)).min(1),
		/** Whom to call about it: their numbers stand above all else on the page. */
		call: z.array(idOf('services', ids)).min(1).optional(),
		'urgent-card': idOf('urgent-cards', ids).optional(),
		/** A check that looks into it. */
		check: idOf('self-checks', ids).optional(),
		guides: z.array(idOf('guides', ids)).optional(),
		/** Sections of its words about safety, counted from 1, which no number or link to urgent help tells. */
		'never-folded': z.array(z.number().int().positive()).min(1).optional(),
	})

export const needWords = z.strictObject({
	name: text,
	summary: text,
	first: text,
	say: text,
	'search-words': searchWords,
	...aboutTranslation,
})
