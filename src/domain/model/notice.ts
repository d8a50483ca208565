import { z } from 'zod'
import { addDays, momentOf } from '#domain/time/dates.ts'
import { date, endTime, isDate, text, textWith, time, weekday, type Mistake } from './fields.ts'
import { idOf, type KnownIds } from './references.ts'
import { aboutTranslation } from './translation-fields.ts'

export const noticeReasons = ['burst-pipe', 'illness', 'weather', 'staff', 'training', 'heating', 'works'] as const

export const noticeKinds = ['closed', 'cancelled', 'moved', 'full', 'starts-later', 'phone-first', 'other'] as const

const dayOrMinute = textWith(
	(text) => {
		const [day = '', clock = '00:00', ...more] = text.split(' ')
		return more.length === 0 && isDate(day) && time.safeParse(clock).success
	},
	{ is: 'moment' },
)
const starts = dayOrMinute.transform((text) => text.replace(' ', 'T').padEnd(16, 'T00:00'))
const ends = dayOrMinute.transform((text) =>
	text.includes(' ') ? text.replace(' ', 'T') : momentOf(addDays(text, 1), '00:00'),
)

/** The whole area, a place, a service, one of its weekly times, or one of its dates. */
const subject = (ids: KnownIds) => {
	const service = idOf('services', ids)
	return z.union([
		z.literal('area'),
		z.strictObject({ service, session: z.strictObject({ day: weekday, from: time }) }),
		z.strictObject({ service, date }),
		z.strictObject({ service }),
		z.strictObject({ venue: idOf('venues', ids) }),
	])
}

/**
 * What is different for a while. `from` and `until` are London's, written as a day or as `2026-11-26 14:00`; they are
 * kept as moments, `until` being the first at which all is as usual again.
 */
export const noticeFacts = (ids: KnownIds) =>
	z
		.strictObject({
			about: subject(ids),
			from: starts,
			until: ends,
			what: z.enum(noticeKinds),
			why: z.enum(noticeReasons).optional(),
			'moved-to': z
				.strictObject({
					at: z.union([idOf('venues', ids), z.literal('online'), z.literal('phone'), z.literal('home')]).optional(),
					from: time.optional(),
					to: endTime.optional(),
				})
				.optional(),
			'starts-at': time.optional(),
		})
		.superRefine((notice, context) => {
			const mistake = (field: string, params: Mistake) =>
				context.addIssue({ code: 'custom', path: field.split('.'), params })
			const to = notice['moved-to']
			if (notice.until <= notice.from) mistake('until', { is: 'order', before: 'from', after: 'until' })
			if (notice.what === 'moved' && !to?.at && !to?.from) mistake('moved-to', { is: 'needed', because: 'what: moved' })
			if (to?.to && !to.from) mistake('moved-to.from', { is: 'needed', because: 'to' })
			if (to?.from && to.to && to.to < to.from) mistake('moved-to.to', { is: 'order', before: 'from', after: 'to' })
			if (notice.what === 'starts-later' && !notice['starts-at'])
				mistake('starts-at', { is: 'needed', because: 'what: starts-later' })
		})

export type NoticeFacts = z.infer<ReturnType<typeof noticeFacts>>
export type Notice = NoticeFacts & { id: string }

export const noticeWords = z.strictObject({ sentence: text, ...aboutTranslation })
