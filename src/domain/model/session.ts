import { z } from 'zod'
import { date, endTime, inOrder, time, weekday, type Mistake } from './fields.ts'
import { idOf, type KnownIds } from './references.ts'

const common = (ids: KnownIds) => ({
	from: time,
	to: endTime,
	at: z.union([idOf('venues', ids), z.enum(['online', 'phone', 'home', 'confidential'])]).optional(),
	confirmed: z.boolean().default(true),
})

const repeating = (ids: KnownIds) =>
	z.strictObject({
		...common(ids),
		day: weekday,
		every: z.enum(['week', 'fortnight', 'first', 'second', 'third', 'fourth', 'last']).default('week'),
		runs: z.enum(['all-year', 'term-time', 'school-holidays']).default('all-year'),
		'bank-holidays': z.enum(['closed', 'open', 'check-first']).default('closed'),
		starts: date.optional(),
		ends: date.optional(),
		except: z.array(date).default([]),
		also: z.array(date).default([]),
	})

const oneOff = (ids: KnownIds) => z.strictObject({ ...common(ids), on: date })

/**
 * When a service runs, in Europe/London days and clock times. Either a weekday that repeats (`every` week, fortnight
 * counted from `starts`, or the first … last such weekday of the month) or one day (`on`). `confirmed: false` is shown
 * as "check first".
 */
export const session = (ids: KnownIds) =>
	z.union([inOrder(oneOff(ids)), inOrder(repeating(ids))]).superRefine((value, context) => {
		if (!('day' in value)) return
		if (value.every === 'fortnight' && !value.starts)
			context.addIssue({
				code: 'custom',
				path: ['starts'],
				params: { is: 'needed', because: 'every: fortnight' } satisfies Mistake,
			})
		if (value.starts && value.ends && value.ends < value.starts)
			context.addIssue({
				code: 'custom',
				path: ['ends'],
				params: { is: 'order', before: 'starts', after: 'ends' } satisfies Mistake,
			})
	})
export type Session = z.infer<ReturnType<typeof session>>
export type RepeatingSession = Extract<Session, { day: unknown }>
