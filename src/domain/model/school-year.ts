import { z } from 'zod'
import { checked, date, inOrder, nation, newId, text } from './fields.ts'
import { aboutTranslation } from './translation-fields.ts'

/** One school year's terms. Sessions that run in term time run on days inside a term. */
export const schoolYearFacts = () =>
	z.strictObject({ terms: z.array(inOrder(z.strictObject({ from: date, to: date }))).min(1), checked })

export const bankHolidayFacts = () =>
	z.strictObject({
		nations: z.array(nation).min(1),
		days: z.array(z.strictObject({ on: date, id: newId })).min(1),
		checked,
	})

export const bankHolidayWords = z.strictObject({ days: z.record(z.string(), text), ...aboutTranslation })
