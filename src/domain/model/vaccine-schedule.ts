import { z } from 'zod'
import { checked, date, moment, nation, newId, text, web } from './fields.ts'
import { aboutTranslation } from './translation-fields.ts'

/** The routine vaccines for children born between two dates; `to` is left out for the group still being born. */
export const vaccineScheduleFacts = () =>
	z.strictObject({
		nation,
		groups: z
			.array(
				z.strictObject({
					id: newId,
					born: z.strictObject({ from: date, to: date.optional() }),
					'catch-up': z.strictObject({ from: date, to: date }).optional(),
					visits: z.array(
						z.strictObject({
							when: moment,
							vaccines: z.array(z.string()).min(1),
							season: z.enum(['winter']).optional(),
						}),
					),
				}),
			)
			.min(1),
		source: web,
		checked,
	})

export const vaccineScheduleWords = z.strictObject({
	name: text,
	groups: z.record(z.string(), text),
	vaccines: z.record(z.string(), z.strictObject({ name: text, protects: text })),
	...aboutTranslation,
})
