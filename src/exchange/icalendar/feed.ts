import type { Session } from '#domain/model/session.ts'

/** One session a calendar names, and where it says it is, in its own words. */
export type Draft = { session: Session; place: string }

export type NotTaken =
	| 'all-day'
	| 'past-midnight'
	| 'no-end'
	| 'private'
	| 'unreadable'
	| 'strange'
	| 'day-off'
	| 'other-country'
	| 'too-many'

/**
 * What a calendar says under one title. `singly` says why a repeating event became single dates for the next months.
 */
export type FeedEvent = {
	title: string
	serviceId?: string | undefined
	drafts: Draft[]
	notTaken: NotTaken[]
	/** Days of dates of a series that are called off; they are among the days its drafts do not run on. */
	cancelled?: string[]
	singly?: 'clocks' | 'rhythm'
	/** Whole days on which it says that somewhere is closed, and where, in its own words. */
	closedOn?: { from: string; to: string; place: string }
	/** The title of the series one date of which this is, when that date is another group's. */
	insteadOf?: string
}

export type Refusal =
	| { is: 'web-page' | 'not-a-calendar' | 'empty' | 'busy-only' }
	| { is: 'broken'; near: string }
	| { is: 'zones'; names: string[] }
