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
	sequence: number
}

/**
 * A file as a reader that is not ours takes it; `times` are all of them, soonest first, repeats told one by one, each
 * as what takes its place says (RECURRENCE-ID). `strays` take the place of no time there is.
 */
export function readCalendar(text: string): {
	name: string
	zones: string[]
	uids: string[]
	urls: string[]
	strays: () => string[]
	times: () => ReadTime[]
} {
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[] as [])
	const zones = calendar.getAllSubcomponents('vtimezone').map((component) => new ICAL.Timezone(component))
	for (const zone of zones) ICAL.TimezoneService.register(zone)
	const events = calendar.getAllSubcomponents('vevent')
	const valueOf = (component: ICAL.Component, name: string) => String(component.getFirstPropertyValue(name) ?? '')
	const [instead, planned] = [true, false].map((is) =>
		events.filter((component) => component.hasProperty('recurrence-id') === is),
	) as [ICAL.Component[], ICAL.Component[]]
	const insteadIn = (event: ICAL.Event) => instead.filter((component) => valueOf(component, 'uid') === event.uid)
	const eventOf = (component: ICAL.Component) => {
		const event = new ICAL.Event(component, { exceptions: [], strictExceptions: true })
		for (const one of insteadIn(event)) event.relateException(new ICAL.Event(one))
		return event
	}
	const unsorted = () =>
		planned.flatMap((component) => {
			const event = eventOf(component)
			return startsOf(event).map((planned): ReadTime => {
				const { item, startDate: start, endDate: end } = event.getOccurrenceDetails(planned)
				return {
					start: start.toString(),
					end: end.toString(),
					instant: () => start.convertToZone(ICAL.Timezone.utcTimezone).toString(),
					uid: event.uid,
					status: valueOf(item.component, 'status'),
					summary: valueOf(item.component, 'summary'),
					description: valueOf(item.component, 'description'),
					location: valueOf(item.component, 'location'),
					url: valueOf(item.component, 'url'),
					sequence: Number(valueOf(item.component, 'sequence')),
				}
			})
		})
	const strays = () => {
		const all = planned.flatMap((component) => {
			const event = eventOf(component)
			return startsOf(event).map((start) => `${event.uid} ${start.toString()}`)
		})
		return instead
			.map((component) => `${valueOf(component, 'uid')} ${valueOf(component, 'recurrence-id')}`)
			.filter((one) => !all.includes(one))
	}
	return {
		name: unescaped(valueOf(calendar, 'x-wr-calname')),
		zones: zones.map(({ tzid }) => tzid),
		uids: planned.map((event) => valueOf(event, 'uid')).sort(),
		urls: events.map((event) => valueOf(event, 'url')),
		strays,
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
