import { printable } from '#domain/mistakes/visible.ts'
import type { FeedEvent, NotTaken, Refusal } from '#exchange/icalendar/feed.ts'

/** Why a whole calendar is refused and what to do, for the person who looks after it. */
export function refusalWords(refusal: Refusal): string {
	switch (refusal.is) {
		case 'web-page':
			return (
				'is a web page, most likely one that asks to sign in, and not a calendar.\n' +
				"Look in the calendar's settings for its address in iCal format " +
				'(Google: "Secret address in iCal format"; Outlook: "Publish a calendar", then ICS; ' +
				'Teamup: "iCalendar feeds").'
			)
		case 'not-a-calendar':
			return 'is not an iCalendar file, which starts with BEGIN:VCALENDAR. Export the calendar as .ics and use that.'
		case 'broken':
			return `is damaged or breaks off${refusal.near ? ` near "${printable(refusal.near)}"` : ''}. Export it again.`
		case 'empty':
			return 'has no events. If the groups have really ended, take their sessions out of facts.yaml by hand.'
		case 'busy-only':
			return (
				'says only that somebody is busy, not what is on. ' +
				'Share it with all details (Google: "See all event details"; Outlook: "Can view all details") ' +
				'and use the new address.'
			)
		case 'zones':
			return (
				`has times in zones nobody knows: ${refusal.names.join(', ')}. ` +
				'Set the time zone of these events to London and export it again.'
			)
	}
}

const notTakenWords: Readonly<Record<NotTaken, string>> = {
	'all-day': 'is for whole days, so it has no times.',
	'past-midnight': 'goes past midnight. Sessions begin and end on one day.',
	'no-end': 'does not say when it ends. Give it an end.',
	private: 'is marked private.',
	'day-off': 'has a day off on a day it does not run. Look in the calendar which day is meant.',
	'other-country':
		'has times without a time zone, in a calendar that is set to another country. ' +
		'Set the calendar to London and export it again.',
	'too-many': 'and what follows it: this file holds more than 20,000 events. Export the coming year only.',
	unreadable: 'has a time or a rule that cannot be read. Look at it in the calendar.',
	strange:
		'repeats in a way that is not read here (a rule with exceptions of its own, several times a day, ' +
		'or a change to all later dates). Enter it in the calendar again.',
}

const singlyWords: Readonly<Record<NonNullable<FeedEvent['singly']>, string>> = {
	clocks:
		'is kept in a zone whose clock moves against ours, so its time changes with summer time. ' +
		'Taken as single dates for 6 months: is that what is meant?',
	rhythm: 'repeats in a way our sessions have no word for. Taken as single dates for 6 months.',
}

/**
 * What should be said of an event besides its sessions: the parts of it that were not taken, and what became of its
 * rhythm.
 */
export const eventWords = ({ title, notTaken, singly }: FeedEvent): string[] => [
	...[...new Set(notTaken)].map((why) => `Not taken: "${printable(title)}" ${notTakenWords[why]}`),
	...(singly ? [`"${printable(title)}" ${singlyWords[singly]}`] : []),
]
