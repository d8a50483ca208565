import ICAL from 'ical.js'
import { eventOf, zoneNamesOf, type CalendarEvent } from './event.ts'
import { newestOf } from './newest.ts'
import { feedEventOf } from './series.ts'
import type { FeedEvent, Refusal } from './feed.ts'
import { ownZones, zoneNamed } from './time-zones.ts'

/** A calendar file's text from its bytes. Lines are folded by bytes, so a fold may part a letter: unfold first. */
export function calendarText(bytes: Uint8Array): string {
	const [feed, space, tab, carriage] = [10, 32, 9, 13]
	const isFold = (at: number) => bytes[at] === feed && (bytes[at + 1] === space || bytes[at + 1] === tab)
	const unfolded = bytes.filter(
		(byte, at) => !(isFold(at) || (at > 0 && isFold(at - 1)) || (byte === carriage && isFold(at + 1))),
	)
	return new TextDecoder().decode(unfolded)
}

/** More events than any real centre has; what is beyond is said and left out. */
const mostEvents = 20_000

/** An iCalendar file in our own terms, as of a day: what is over is left out. Or why nothing of it can be trusted. */
export function readCalendarFeed(text: string, today: string): FeedEvent[] | Refusal {
	if (/^\s*<(!doctype|html|\?xml|head|body)/i.test(text)) return { is: 'web-page' }
	const sections = sectionsOf(text)
	if (sections.length === 0)
		return /^\s*BEGIN:VCALENDAR/im.test(text) ? { is: 'broken', near: brokenLine(text) } : { is: 'not-a-calendar' }
	const parsed = parse(sections)
	if ('is' in parsed) return parsed
	const vevents = parsed.flatMap((calendar) => calendar.getAllSubcomponents('vevent'))
	if (vevents.length === 0)
		return { is: parsed.some((calendar) => calendar.getFirstSubcomponent('vfreebusy')) ? 'busy-only' : 'empty' }
	if (vevents.every(isOnlyBusy)) return { is: 'busy-only' }
	const own = ownZones(parsed)
	const names = [...new Set(vevents.flatMap(zoneNamesOf))].filter((name) => !zoneNamed(name, own))
	return names.length > 0 ? { is: 'zones', names } : eventsIn(vevents, own, today)
}

/** Whole calendars only: what systems write before, between or after them is no part of them. */
const sectionsOf = (text: string): string[] => text.match(/^BEGIN:VCALENDAR[^]*?^END:VCALENDAR[ \t]*$/gim) ?? []

/** Where a person would look first: a line that names nothing, else where the file ends. */
const brokenLine = (section: string): string =>
	section
		.split(/\r?\n/)
		.find((line) => line.trim() !== '' && !line.includes(':'))
		?.slice(0, 60) ?? lastLine(section)

const lastLine = (text: string): string => text.trimEnd().split(/\r?\n/).at(-1)?.slice(0, 60) ?? ''

function eventsIn(all: readonly ICAL.Component[], own: ReadonlyMap<string, ICAL.Timezone>, today: string): FeedEvent[] {
	const vevents = newestOf(all.slice(0, mostEvents))
	const unread: FeedEvent[] = all.length > mostEvents ? [notTakenOf('', 'too-many')] : []
	const events = vevents.flatMap((vevent) => {
		try {
			return [eventOf(vevent, own)]
		} catch {
			unread.push(notTakenOf(titleOf(vevent), 'unreadable'))
			return []
		}
	})
	const replacing = Map.groupBy(
		events.filter(({ replaces }) => replaces !== undefined),
		({ uid }) => uid,
	)
	const mains = events.filter(({ replaces }) => replaces === undefined)
	const uids = new Set(mains.map(({ uid }) => uid))
	const orphans = [...replacing.values()].flat().filter(({ uid }) => !uids.has(uid))
	return [
		...mains.flatMap((main) => eachAlone(main, replacing.get(main.uid) ?? [], today)),
		...orphans.flatMap((event) => eachAlone(event, [], today)),
		...unread,
	]
}

/** One event nobody can make sense of never costs the others. */
function eachAlone(event: CalendarEvent, replacing: readonly CalendarEvent[], today: string): FeedEvent[] {
	try {
		return feedEventOf(event, replacing, today)
	} catch {
		return [notTakenOf(event.title, 'unreadable')]
	}
}

const notTakenOf = (title: string, why: FeedEvent['notTaken'][number]): FeedEvent => ({
	title,
	drafts: [],
	notTaken: [why],
})

const titleOf = (vevent: ICAL.Component): string => String(vevent.getFirstPropertyValue('summary') ?? '')

/** Some systems part days off by ";" where the standard has ",". */
const withCommas = (section: string): string =>
	section.replace(/^(EXDATE|RDATE)([;:].*)$/gim, (line) => {
		const value = line.lastIndexOf(':') + 1
		return line.slice(0, value) + line.slice(value).replaceAll(';', ',')
	})

function parse(sections: readonly string[]): ICAL.Component[] | Refusal {
	const parsed: ICAL.Component[] = []
	for (const section of sections) {
		try {
			parsed.push(new ICAL.Component(ICAL.parse(withCommas(section)) as unknown[]))
		} catch {
			return { is: 'broken', near: brokenLine(section) }
		}
	}
	return parsed
}

/** What calendars write in place of a title they keep to themselves. */
const isOnlyBusy = (vevent: ICAL.Component): boolean =>
	/^(busy|private( appointment| event)?|tentative|free|away|out of office|working elsewhere|)$/i.test(
		String(vevent.getFirstPropertyValue('summary') ?? '').trim(),
	)
