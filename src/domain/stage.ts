import { z } from 'zod'
import { moment, nation, text } from './fact.ts'
import { idOf, type Known } from './known.ts'
import { aboutTranslation, searchWords } from './words.ts'

/** The six stages in the order families meet them. */
export const stageIds = ['early-pregnancy', 'late-pregnancy', 'newborn', 'baby', 'toddler', 'two-plus'] as const
export type StageId = (typeof stageIds)[number]

export const stageId = z.enum(stageIds)
export const isStage = (id: string): id is StageId => (stageIds as readonly string[]).includes(id)

/** Stages as a service lists them: names, or `all`. */
export const stages = z.union([z.literal('all'), z.array(stageId).min(1)]).transform((listed) => (listed === 'all' ? [...stageIds] : listed))

/** Weeks a stage covers, birth being 0 and pregnancy negative; `to` is not included. Boundaries: 28 weeks pregnant, birth, 8 weeks, 1 year, 2 years. */
export const weeksOf: Readonly<Record<StageId, { from: number; to: number }>> = {
	'early-pregnancy': { from: -40, to: -12 },
	'late-pregnancy': { from: -12, to: 0 },
	newborn: { from: 0, to: 8 },
	baby: { from: 8, to: 52 },
	toddler: { from: 52, to: 104 },
	'two-plus': { from: 104, to: 260 },
}

export const stageAfter = (id: StageId): StageId | undefined => stageIds[stageIds.indexOf(id) + 1]
export const isPregnancy = (id: StageId): boolean => weeksOf[id].to <= 0

/** What every family is offered and when; `you-book` marks what a parent must arrange. */
export const stageFacts = (known: Known) =>
	z.strictObject({
		timeline: z
			.array(
				z.strictObject({
					id: z.string(),
					when: moment.optional(),
					icon: z.enum(['tick', 'house', 'phone', 'calendar', 'form', 'people', 'heart', 'talk']),
					'you-book': z.boolean().optional(),
					nations: z.array(nation).optional(),
					need: idOf('needs', known).optional(),
					guide: idOf('guides', known).optional(),
					service: idOf('services', known).optional(),
				}),
			)
			.min(1),
		guides: z.array(idOf('guides', known)),
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
