import { addMonths, daysBetween } from './dates.ts'
import type { Amount, Hours } from '#domain/model/fields.ts'
import { memoize } from '#domain/memoize.ts'

/**
 * How far a fact can be leaned on, from when it was last checked. Limits in months are the product's own promise,
 * written in the README.
 */
type Freshness = 'fresh' | 'ageing' | 'stale' | 'hidden'

const monthsUntil = { ageing: 3, stale: 6, hidden: 12 } as const

/**
 * Under 3 months fresh; 3 to 6 ageing; over 6 stale, listed below fresh ones; over 12 hidden: not suggested, still
 * reachable. Both are days as `2026-11-22`.
 */
export const freshness = memoize((checkedOn: string, today: string): Freshness => {
	if (today >= addMonths(checkedOn, monthsUntil.hidden)) return 'hidden'
	if (today >= addMonths(checkedOn, monthsUntil.stale)) return 'stale'
	if (today >= addMonths(checkedOn, monthsUntil.ageing)) return 'ageing'
	return 'fresh'
})

/** Too old to send anybody by: it says no times, and to phone first. */
export const isOld = (checkedOn: string, today: string): boolean =>
	['stale', 'hidden'].includes(freshness(checkedOn, today))

/** The day by which a fact is due to be checked again. */
export const nextCheck = (checkedOn: string): string => addMonths(checkedOn, monthsUntil.ageing)

/**
 * Opening hours are printed for this many days after somebody checked them; after that only "check opening times" is.
 */
const hoursHoldForDays = 90

/** Whether hours may be printed: always for a 24-hour line, otherwise while somebody checked them lately. */
export const hoursHold = (hours: Hours, today: string): boolean =>
	hours.open === 'always' || daysBetween(hours.checked, today) <= hoursHoldForDays

/** An amount is shown only inside the days it holds for. */
export const amountHolds = (amount: Pick<Amount, 'from' | 'to'>, today: string): boolean =>
	amount.from <= today && today <= amount.to
