import { addDays } from '#domain/time/dates.ts'
import type { NoticeFacts } from '#domain/model/notice.ts'

type Span = Pick<NoticeFacts, 'from' | 'until'>

/** So many days before it begins a notice is shown, so that nobody plans a week around it. */
const daysAhead = 7

/** Whether a notice holds at a moment in London, as `2026-11-26T10:00`. */
export const holdsAt = ({ from, until }: Span, now: string): boolean => from <= now && now < until

/** The moment from which a notice is shown; it goes when it ends. */
export const shownFrom = ({ from }: Span): string => `${addDays(from.slice(0, 10), -daysAhead)}T00:00`

/** The last day on which a notice holds. */
export const lastDay = ({ until }: Pick<Span, 'until'>): string =>
	until.endsWith('T00:00') ? addDays(until.slice(0, 10), -1) : until.slice(0, 10)

/** What is known so far ahead is no notice: a day that far is taken for a slip of the year, or is no date any more. */
export const farthestNoticeDays = 90
