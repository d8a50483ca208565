import type { OpeningTimes, Weekday } from '#domain/model/fields.ts'
import { endOfDay, week } from './dates.ts'

/** The last minute that could be written before midnight could be. */
const lastMinute = '23:59'

/** Whether the doors are never closed, from Monday to Sunday and over every midnight between. */
export const isDayAndNight = (opening: OpeningTimes): boolean =>
	week.every((day) => {
		const spans = opening
			.filter(({ days }) => days.includes(day))
			.sort((one, other) => (one.from < other.from ? -1 : 1))
		return spans.reduce((open, { from, to }) => (from <= open && to > open ? to : open), '00:00') >= lastMinute
	})

/**
 * When it closes for somebody who is there: what is open until midnight, and again from midnight, closes on the next
 * day.
 */
export function closesAt(opening: OpeningTimes, day: Weekday, to: string): string {
	const tomorrow = week[(week.indexOf(day) + 1) % week.length]!
	const goesOn = to === endOfDay && opening.find(({ days, from }) => from === '00:00' && days.includes(tomorrow))
	return goesOn ? goesOn.to : to
}
