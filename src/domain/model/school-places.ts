import { z } from 'zod'
import { checked, date, inOrder, web } from './fields.ts'

/**
 * How a child gets a first place at school: for the children born between two days, from when and until when parents
 * apply, when they hear, and when school starts. `web` is where to apply, and where the dates were read.
 */
export const schoolPlaces = z.strictObject({
	web,
	rounds: z
		.array(
			z.strictObject({
				born: inOrder(z.strictObject({ from: date, to: date })),
				opens: date.optional(),
				by: date,
				offers: date.optional(),
				starts: date.optional(),
			}),
		)
		.min(1),
	checked,
})
export type SchoolPlaces = z.infer<typeof schoolPlaces>
