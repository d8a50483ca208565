import { z } from 'zod'
import { amount, checked, nation, text, web } from './fields.ts'
import { idOf, type KnownIds } from './references.ts'
import { outcomeId } from './outcome.ts'
import { stages } from './stage.ts'
import { aboutTranslation, searchWords } from './translation-fields.ts'

/** One question parents look up first, answered on one page. */
export const guideFacts = (ids: KnownIds) =>
	z.strictObject({
		outcome: outcomeId,
		stages,
		needs: z.array(idOf('needs', ids)).min(1),
		services: z.array(idOf('services', ids)).optional(),
		/** Whom to call about it: their numbers stand above all else on the page. */
		call: z.array(idOf('services', ids)).min(1).optional(),
		/** For people who help families: their pages lead to it, and no list and no search does. */
		'for-workers': z.literal(true).optional(),
		'vaccine-schedule': idOf('vaccine-schedules', ids).optional(),
		/** The area's dates for a place at school stand on its page. */
		'school-dates': z.literal(true).optional(),
		nations: z.array(nation).min(1).default(['england']),
		amounts: z.array(amount).optional(),
		sources: z.array(z.strictObject({ name: text, web })).min(1),
		checked,
		sensitive: z.enum(['ask-first', 'never-shared']).optional(),
	})

export const guideWords = z.strictObject({
	name: text,
	summary: text,
	'do-first': text.optional(),
	amounts: z.record(z.string(), text).optional(),
	'search-words': searchWords,
	...aboutTranslation,
})
