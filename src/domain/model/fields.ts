import { z } from 'zod'
import { endOfDay, week } from '#domain/time/dates.ts'

/** The kinds of mistake only a person's eye would call a mistake; `mistakes/problems.ts` words each one. */
export type Mistake =
	| { is: 'needed'; because: string }
	| {
			is:
				| 'date'
				| 'month'
				| 'time'
				| 'moment'
				| 'phone'
				| 'web'
				| 'email'
				| 'empty'
				| 'bad id'
				| 'few'
				| 'few views'
				| 'gives away'
				| 'covers'
				| 'folder'
				| 'colour'
				| 'language'
				| 'site name'
	  }
	| { is: 'order'; before: string; after: string }
	| { is: 'id'; kind: string; choices: readonly string[]; ended: readonly string[] }

export const textWith = (holds: (text: string) => boolean, mistake: Mistake) =>
	z.string().refine(holds, { params: mistake })

/** A day of the calendar that exists, as `2026-11-22`. */
export const date = textWith(isDate, { is: 'date' })

/** A month, as `2026-11`. */
export const month = textWith((text) => isDate(`${text}-01`), { is: 'month' })

/** How many people or families; so few that one might be recognised is nowhere in the content. */
export const fewest = 10
export const manyPeople = z
	.number()
	.int()
	.refine((count) => count >= fewest, { params: { is: 'few' } satisfies Mistake })

/** A time of day on the 24-hour clock, as `09:30`. */
const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
export const time = textWith(isTime, { is: 'time' })

/** Where the families live whom somebody is there for: postcode districts, as `WB1`, and sectors, as `WB1 2`. */
export const covers = z.array(textWith((text) => /^[A-Z]{1,2}\d[A-Z\d]?( \d)?$/.test(text), { is: 'covers' })).min(1)

/**
 * When something ends: as `time`, or midnight as `00:00` or `24:00`. It is kept as `24:00`, which sorts after every
 * other time of its day.
 */
export const endTime = textWith((text) => text === endOfDay || isTime(text), { is: 'time' }).transform((text) =>
	text === '00:00' ? endOfDay : text,
)

/** A phone number as people say it, with single spaces, as `01632 960123` (or `999`, `111`). */
export const phone = textWith((text) => /^(999|111|0\d{2,5}( \d{2,6}){1,4}|116 123|18000)$/.test(text), { is: 'phone' })

/** A language by the letters of its tag: `en`, `rom`. */
export const language = textWith((text) => /^[a-z]{2,3}$/.test(text), { is: 'language' })
export const web = textWith((text) => /^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(\/\S*)?$/.test(text), { is: 'web' })
export const email = textWith((text) => /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/.test(text), { is: 'email' })

/** From when it is not there any more: it is listed nowhere, and a link given out says so. */
export const closed = z.strictObject({ on: date })

/** Words a person reads: never empty. */
export const text = textWith((words) => words.trim() !== '', { is: 'empty' })

/** Letters an id may have: it becomes part of an address, of file names and of keys. */
export const longestId = 60
export const isId = (id: string): boolean => /^[a-z0-9][a-z0-9-]*$/.test(id) && id.length <= longestId

/** A name given here to something: other files and addresses lead to it. */
export const newId = textWith(isId, { is: 'bad id' })

/** What we know of a thing: `unknown` is said on the page, never left blank. `ask` means it depends: phone first. */
export const yesNo = z.enum(['yes', 'no', 'ask', 'unknown'])
export type YesNo = z.infer<typeof yesNo>

export const nation = z.enum(['england', 'wales', 'scotland', 'northern-ireland'])
export type Nation = z.infer<typeof nation>

/**
 * Who last made sure, when and how. `told`: the people who run it said so themselves, unasked; `published` means from
 * published sources and not yet from the people themselves.
 */
const checkedHow = ['phone', 'visit', 'website', 'told', 'published'] as const
export type CheckedHow = (typeof checkedHow)[number]

export const checked = z.strictObject({
	on: date,
	by: text,
	how: z.enum(checkedHow).optional(),
})

export const weekday = z.enum(week)
export type Weekday = z.infer<typeof weekday>

/** `from` may not come after `to`; both are dates or both are times, which sort as text. */
export const inOrder = <Shape extends { from: string; to: string }>(schema: z.ZodType<Shape>) =>
	schema.refine((value) => value.from <= value.to, {
		path: ['to'],
		params: { is: 'order', before: 'from', after: 'to' } satisfies Mistake,
	})

export const openingTimes = z.array(inOrder(z.strictObject({ days: z.array(weekday).min(1), from: time, to: endTime })))

export type OpeningTimes = z.infer<typeof openingTimes>

/** Hours are printed only while fresh or when `always` (24 hours): hours are the fact that ages fastest. */
export const hours = z.strictObject({ open: z.union([z.literal('always'), openingTimes]), checked: date })
export type Hours = z.infer<typeof hours>

/**
 * An amount of money with the days it holds for; outside them the amount hides itself.
 * `source` is the official page it was read from.
 */
export const amount = z.strictObject({
	id: newId,
	pounds: z.number().positive(),
	per: z.enum(['week', 'month', 'year', 'once']),
	from: date,
	to: date,
	source: web,
})
export type Amount = z.infer<typeof amount>

/**
 * A point or span in a family's calendar. Read as: from 10 to 14 weeks; by 42 days (`to` only); from 28 weeks (`from`
 * only); around 20 weeks (`about`).
 */
export const moment = z.strictObject({
	from: z.number().optional(),
	to: z.number().optional(),
	about: z.number().optional(),
	unit: z.enum(['hour', 'day', 'week', 'month', 'year']),
	of: z.enum(['pregnancy', 'life']),
})
export type Moment = z.infer<typeof moment>

export function isDate(text: string): boolean {
	const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
	if (!parts) return false
	const [year, month, day] = parts.slice(1).map(Number) as [number, number, number]
	const date = new Date(Date.UTC(year, month - 1, day))
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
