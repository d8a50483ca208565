import { z } from 'zod'
import { checked, text, web } from './fields.ts'
import { idOf, type KnownIds } from './references.ts'
import { outcomeId } from './outcome.ts'
import { aboutTranslation } from './translation-fields.ts'

/** What a value is a number of; `years` and `score` have nothing they are a share of. */
export const indicatorUnits = ['percent', 'per-1000', 'people', 'score'] as const

/** Whom an area is held against: `similar` are areas much like it, as the source groups them. */
export const comparisons = ['england', 'region', 'similar'] as const
export type Comparison = (typeof comparisons)[number]

/** Other people's files that `npm run indicators` reads. */
export const indicatorFormats = ['fingertips', 'nomis', 'explore-education-statistics'] as const

/**
 * One published number about the area as a whole: never about a person. `better` says which way
 * is good; `catchments` are the same number around single places, where it is published for them.
 */
export const indicatorFacts = (ids: KnownIds) =>
	z.strictObject({
		outcome: outcomeId,
		unit: z.enum(indicatorUnits),
		better: z.enum(['higher', 'lower', 'neither']),
		value: z.number().min(0),
		/** How many people it counts, and of how many. */
		count: z.number().int().min(0).optional(),
		of: z.number().int().min(0).optional(),
		/** As its source writes it: `2024/25`. */
		period: text,
		/** Earlier ones, oldest first. */
		before: z.array(z.strictObject({ period: text, value: z.number().min(0) })).default([]),
		compare: z
			.strictObject(
				Object.fromEntries(comparisons.map((one) => [one, z.number().min(0)])) as Record<Comparison, z.ZodNumber>,
			)
			.partial()
			.default({}),
		catchments: z.array(z.strictObject({ venue: idOf('venues', ids), value: z.number().min(0) })).default([]),
		/** Services of the area that work towards it. */
		services: z.array(idOf('services', ids)).default([]),
		source: z.strictObject({ name: text, web }),
		/** Where a file has it: the indicator as the file names it, and the code of the area. */
		file: z.strictObject({ format: z.enum(indicatorFormats), indicator: text, area: text }).optional(),
		checked,
	})
export type IndicatorFacts = z.infer<ReturnType<typeof indicatorFacts>>

/** `summary`: what it counts, and of whom. */
export const indicatorWords = z.strictObject({ name: text, summary: text, ...aboutTranslation })
