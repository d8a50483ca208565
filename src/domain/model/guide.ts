import { z } from 'zod'
import { amount, checked, nation, text, web, type Mistake } from './fields.ts'
import { idOf, type KnownIds } from './references.ts'
import { outcomeId } from './outcome.ts'
import { stagesOrNone } from './stage.ts'
import { aboutTranslation, searchWords } from './translation-fields.ts'
import { youthTopic } from './years.ts'

/** One question parents look up first, answered on one page. */
export const guideFacts = (ids: KnownIds) =>
	z
		.strictObject({
			outcome: outcomeId,
			stages: stagesOrNone,
			/** None where it is for no stage. */
			needs: z.array(idOf('needs', ids)),
			services: z.array(idOf('services', ids)).optional(),
			/** Part of the page for young people, which leads to it. */
			'young-people': youthTopic.optional(),
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
		.superRefine(({ stages, needs }, context) => {
			if (stages.length > 0 && needs.length === 0)
				context.addIssue({
					code: 'custom',
					path: ['needs'],
					params: { is: 'needed', because: 'stages' } satisfies Mistake,
				})
		})

export const guideWords = z.strictObject({
	name: text,
	summary: text,
	'do-first': text.optional(),
	amounts: z.record(z.string(), text).optional(),
	'search-words': searchWords,
	...aboutTranslation,
})
