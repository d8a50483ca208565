import ICAL from 'ical.js'

/**
 * A time as a calendar that reads the file shows it; `start`
 * and `end` on London's clock, `instant` the same start in UTC.
 */
export type ReadTime = {
	start: string
	end: string
	instant: () => string
	uid: string
	status: string
	summary: string
	description: string
	location: string
	url: string
}

/** A file as a reader that is not ours takes it; `times` are all of them, soonest first, repeats told one by one. */
export function readCalendar(text: string): {
	name: string
	zones: string[]
	uids: string[]
	urls: string[]
	times: () => ReadTime[]
} {
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[] as [])
	const zones = calendar.getAllSubcomponents('vtimezone').map((component) => new ICAL.Timezone(component))
	for (const zone of zones) ICAL.TimezoneService.register(zone)
	const events = calendar.getAllSubcomponents('vevent')
	const said = (component: ICAL.Component, name: string) => String(component.getFirstPropertyValue(name) ?? '')
	const unsorted = () =>
		events.flatMap((component) => {
			const event = new ICAL.Event(component)
			const { duration } = event
			return startsOf(event).map((start): ReadTime => {
				const end = start.clone()
				end.addDuration(duration)
				return {
					start: start.toString(),
					end: end.toString(),
					instant: () => start.convertToZone(ICAL.Timezone.utcTimezone).toString(),
					uid: event.uid,
					status: said(component, 'status'),
					summary: said(component, 'summary'),
					description: said(component, 'description'),
					location: said(component, 'location'),
					url: said(component, 'url'),
				}
			})
		})
	return {
		name: unescaped(said(calendar, 'x-wr-calname')),
		zones: zones.map(({ tzid }) => tzid),
		uids: events.map((event) => said(event, 'uid')).sort(),
		urls: events.map((event) => said(event, 'url')),
		times: () => unsorted().sort((one, other) => one.start.localeCompare(other.start)),
	}
}

/** What begins with X- has no type to the reader, which so leaves it as it was written. */
const unescaped = (text: string): string =>
	text.replace(/\\([\\;,n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))

function startsOf(event: ICAL.Event): ICAL.Time[] {
	if (!event.isRecurring()) return [event.startDate]
	const starts: ICAL.Time[] = []
	const each = event.iterator()
	for (let next = each.next(); next; next = each.next()) starts.push(next)
	return starts
}
