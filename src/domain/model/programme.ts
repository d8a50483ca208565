import { z } from 'zod'
import { date, text, web } from './fields.ts'
import { aboutTranslation, searchWords } from './translation-fields.ts'

/** What studies say of whether something helps. */
export const evidenceStates = ['supported', 'testing', 'mixed', 'no-effect', 'not-reviewed'] as const
export type EvidenceState = (typeof evidenceStates)[number]

/**
 * Where it may be said that a programme helps: the Foundations Guidebook first, then the lists that came before it by
 * the names workers know, then advice and studies of their own.
 */
export const evidenceSources = [
	'foundations-guidebook',
	'eif-guidebook',
	'c4eo',
	'napr',
	'graham-allen',
	'wave-trust',
	'nice',
	'government',
	'study',
] as const
export type EvidenceSource = (typeof evidenceSources)[number]

/** What workers call them. Names are never translated. */
export const evidenceSourceNames: Readonly<Record<EvidenceSource, string>> = {
	'foundations-guidebook': 'Foundations Guidebook',
	'eif-guidebook': 'Early Intervention Foundation (EIF) Guidebook',
	c4eo: 'Centre for Excellence and Outcomes (C4EO)',
	napr: 'National Academy for Parenting Research (NAPR)',
	'graham-allen': 'Graham Allen’s lists of early intervention programmes',
	'wave-trust': 'WAVE Trust',
	nice: 'NICE',
	government: 'Government report',
	study: 'Published study',
}

/** A course or way of working that many areas use under one name; what is known of it is said once. */
export const programmeFacts = () =>
	z.strictObject({
		owner: text.optional(),
		/** The ages it was made for. */
		ages: z.strictObject({ 'from-weeks': z.number().int().min(-40), 'to-weeks': z.number().int() }).optional(),
		state: z.enum(evidenceStates),
		studies: z
			.array(
				z.strictObject({
					source: z.enum(evidenceSources),
					name: text,
					year: z.number().int().min(1980),
					/** As the source writes it: "4+". */
					rating: text.optional(),
					/** From 1, cheap, to 5, dear, as the guidebooks say it. */
					'cost-band': z.number().int().min(1).max(5).optional(),
					web,
				}),
			)
			.default([]),
		'looked-up': date,
	})
export type ProgrammeFacts = z.infer<ReturnType<typeof programmeFacts>>

export const programmeWords = z.strictObject({
	name: text,
	/** Does it help? In a sentence, for parents. */
	found: text.optional(),
	'tried-with': text.optional(),
	'search-words': searchWords,
	...aboutTranslation,
})
