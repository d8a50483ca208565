import { z } from 'zod'
import { date, web, type Mistake } from './fields.ts'

export const bookingWays = ['phone', 'online', 'form', 'just-come'] as const
export const placesLeft = ['full', 'waiting-list'] as const

/**
 * How a place is got, and what is known of it for a while. `web` is the page or form to book with, where it is another
 * than the service's own; `as-of` is the day on which somebody was told.
 */
export const booking = z
	.strictObject({
		how: z.array(z.enum(bookingWays)).min(1).optional(),
		web: web.optional(),
		opens: date.optional(),
		by: date.optional(),
		places: z.strictObject({ state: z.enum(placesLeft), 'as-of': date }).optional(),
		wait: z
			.strictObject({
				weeks: z.strictObject({ from: z.number().int().min(0), to: z.number().int().positive() }),
				'as-of': date,
			})
			.optional(),
	})
	.superRefine(({ opens, by, wait }, context) => {
		const order = (path: string[], before: string, after: string) =>
			context.addIssue({ code: 'custom', path, params: { is: 'order', before, after } satisfies Mistake })
		if (opens && by && by < opens) order(['by'], 'opens', 'by')
		if (wait && wait.weeks.to < wait.weeks.from) order(['wait', 'weeks', 'to'], 'from', 'to')
	})
export type Booking = z.infer<typeof booking>
