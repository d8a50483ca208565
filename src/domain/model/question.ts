import { z } from 'zod'
import { date, email, phone, text, web, type Mistake } from './fields.ts'
import { heardSubject } from './heard.ts'
import { idOf, type KnownIds } from './references.ts'
import { aboutTranslation } from './translation-fields.ts'

/** Something parents are asked, on days the last of which is included, and the ways to answer. */
export const questionFacts = (ids: KnownIds) =>
	z
		.strictObject({
			from: date,
			to: date,
			about: heardSubject(ids),
			how: z.strictObject({
				email: email.optional(),
				phone: phone.optional(),
				text: phone.optional(),
				web: web.optional(),
				at: z.array(idOf('venues', ids)).min(1).optional(),
			}),
		})
		.refine(({ from, to }) => from <= to, {
			path: ['to'],
			params: { is: 'order', before: 'from', after: 'to' } satisfies Mistake,
		})

export const questionWords = z.strictObject({
	name: text,
	summary: text,
	/** Once it has closed: what came of it. */
	decided: text.optional(),
	...aboutTranslation,
})
