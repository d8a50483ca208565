import { z } from 'zod'
import { moment, nation, newId, text } from './fields.ts'
import { idOf, type KnownIds } from './references.ts'
import { stageIds } from '#domain/time/stage-ids.ts'
import { aboutTranslation, searchWords } from './translation-fields.ts'

export const stageId = z.enum(stageIds)

/** Stages as a service lists them: names, or `all`. */
export const stages = z
	.union([z.literal('all'), z.array(stageId).min(1)])
	.transform((listed) => (listed === 'all' ? [...stageIds] : listed))

/** The same, of what may be for people who are in none of them: young people, or everybody who lives there. */
export const stagesOrNone = z
	.union([z.literal('all'), z.literal('none'), z.array(stageId).min(1)])
	.transform((listed) => (listed === 'all' ? [...stageIds] : listed === 'none' ? [] : listed))

/** What every family is offered and when; `you-book` marks what a parent must arrange. */
export const stageFacts = (ids: KnownIds) =>
	z.strictObject({
		timeline: z
			.array(
				z.strictObject({
					id: newId,
					when: moment.optional(),
					icon: z.enum(['tick', 'house', 'phone', 'calendar', 'form', 'people', 'heart', 'talk']),
					'you-book': z.boolean().optional(),
					nations: z.array(nation).optional(),
					need: idOf('needs', ids).optional(),
					guide: idOf('guides', ids).optional(),
					service: idOf('services', ids).optional(),
				}),
			)
			.min(1),
		guides: z.array(idOf('guides', ids)),
	})

export const stageWords = z.strictObject({
	name: text,
	span: text,
	short: text,
	lead: text,
	timeline: z.record(z.string(), z.strictObject({ what: text, when: text.optional(), more: text })),
	missed: text,
	next: text,
	'search-words': searchWords,
	...aboutTranslation,
})
