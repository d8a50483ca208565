import { placeOfSession, venueIdsOf } from '#domain/delivery.ts'
import { isOld } from '#domain/time/freshness.ts'
import { partOfDay, type Facets } from '#domain/finder/filters.ts'
import type { ServiceFlag } from '#domain/finder/flags.ts'
import { withNotices } from '#domain/notices/changes.ts'
import { isRepeating, sessionsHeld } from '#domain/time/occurrences.ts'
import { weekdayOf } from '#domain/time/dates.ts'
import { wayIn } from '#domain/way-in.ts'
import type { Locale } from '#i18n/locales.ts'
import { catalogueIn, type Service } from './index.ts'

/** How many dates at least travel with a service: a page built weeks ago still knows what is next. */
const datesAhead = 10

/** The next dates of a service on which it is on. */
export const daysOf = (service: Service, locale: Locale): string[] => [
	...new Set(timesOf(service, locale).map(({ day }) => day)),
]

function timesOf(service: Service, locale: Locale) {
	const { calendar, today, notices } = catalogueIn(locale)
	const planned = sessionsHeld(knownSessions(service, today), calendar, today, datesAhead)
	return withNotices(planned, service, notices.of(service)).filter(({ isOff }) => !isOff)
}

/** For each of its dates its places, the first as 1, the second as 2, the third as 4. */
function placesByDay(service: Service, locale: Locale): number[] {
	const venues = venueIdsOf(service)
	const bits = new Map<string, number>()
	for (const { day, at } of timesOf(service, locale)) {
		const place = venues.indexOf(placeOfSession(service, at))
		bits.set(day, (bits.get(day) ?? 0) | (place < 0 ? 0 : 1 << place))
	}
	return [...bits.values()]
}

/** What the finder filters a service by. An old fact has no dates, and its door is closed. */
export function facetsOf(service: Service, locale: Locale): Facets {
	const { venues, today } = catalogueIn(locale)
	const at = venueIdsOf(service).map(venues.get)
	const sessions = knownSessions(service, today)
	const slots = sessions
		.filter((session) => isRepeating(session) || session.on >= today)
		.map((session) => `${isRepeating(session) ? session.day : weekdayOf(session.on)}-${partOfDay(session.from)}`)
	const where = (place: 'home' | 'online') => service['delivered-at'].some((one) => one === place)
	const has: Readonly<Record<ServiceFlag, boolean>> = {
		free: service.cost.kind === 'free',
		'drop-in': wayIn(service, today) === 'open',
		dads: service.welcomes.dads === 'yes' || service.audiences.includes('dad-partner'),
		'disabled-children':
			service.welcomes['disabled-children'] === 'yes' || service.audiences.includes('disabled-child'),
		twins: service.audiences.includes('twins') || service.needs.includes('twins'),
		interpreter: service.interpreter === 'yes' || service.interpreter === 'on-request',
		'step-free': at.some(({ access }) => access['step-free'] === 'yes'),
		siblings: service.welcomes.siblings === 'yes',
		home: where('home'),
		online: where('online') || service.type === 'website',
	}
	return {
		stages: service.stages,
		...(service.ages ? { ages: service.ages } : {}),
		needs: service.needs,
		flags: (Object.keys(has) as ServiceFlag[]).filter((flag) => has[flag]),
		spoken: service.spoken,
		slots: [...new Set(slots)],
		places: at.map(({ point, id }) => (at.length > 1 ? { ...point, venue: id } : point)),
		...(at.length > 1 && sessions.length > 0 ? { at: placesByDay(service, locale) } : {}),
	}
}

const knownSessions = (service: Service, today: string) =>
	isOld(service.checked.on, today) ? [] : (service.sessions ?? [])
