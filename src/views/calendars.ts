import { placeOfSession } from '#domain/delivery.ts'
import { catalogueIn, type Service } from '#catalogue/index.ts'
import { isOld } from '#domain/time/freshness.ts'
import type { Session } from '#domain/model/session.ts'
import { nextSessions } from '#domain/time/occurrences.ts'
import type { StageId } from '#domain/time/stage-ids.ts'
import { eventsText, icalendar, sessionIds, type CalendarEntry } from '#exchange/icalendar/write.ts'
import type { Locale } from '#i18n/locales.ts'
import { homePath, servicePath } from '#routes.ts'
import { placeName, venueAt, type PlaceId } from '#ui/session-place.ts'
import { contextFor } from './context-for.ts'
import type { SiteAddress } from './site-address.ts'
import { stageName } from './stage-names.ts'

/**
 * Services whose times can be followed. None that nobody else may need to see: calendars are shared, and lie open on
 * tablets.
 */
export const servicesWithCalendar = (locale: Locale): readonly Service[] =>
	catalogueIn(locale).everyService.all.filter(
		({ sessions, sensitive }) => sessions && sessions.length > 0 && sensitive !== 'never-shared',
	)

export function serviceCalendar(locale: Locale, id: string, site: SiteAddress): string {
	const service = catalogueIn(locale).everyService.get(id)
	return calendarOf(locale, service.words.name, [service], site)
}

/**
 * Services whose times can be added with a reminder: one rings, and shows its name on a locked phone, so none that may
 * be private.
 */
export const servicesWithReminder = (locale: Locale): readonly Service[] =>
	servicesWithCalendar(locale).filter((service) => hasReminder(locale, service))

export const hasReminder = (locale: Locale, service: Service): boolean => isOpen(locale, service)

/** The times of a service as they were when they were added, each with a reminder. */
export function serviceReminders(locale: Locale, id: string, site: SiteAddress): string {
	const service = catalogueIn(locale).everyService.get(id)
	return calendarOf(locale, service.words.name, [service], site, () => true, writeReminders)
}

export function placeCalendar(locale: Locale, venue: string, site: SiteAddress): string {
	const { venues } = catalogueIn(locale)
	return calendarOf(
		locale,
		venues.get(venue).name,
		openAt(locale, venue),
		site,
		(service, session) => placeOfSession(service, session.at) === venue,
	)
}

export const stageCalendar = (locale: Locale, stage: StageId, site: SiteAddress): string =>
	calendarOf(locale, stageName(locale, stage), openFor(locale, stage), site)

export const hasTimesAtPlace = (locale: Locale, venue: string): boolean =>
	hasTimes(
		locale,
		openAt(locale, venue).map((service) => ({
			...service,
			sessions: service.sessions?.filter((session) => placeOfSession(service, session.at) === venue),
		})),
	)

export const hasTimesForStage = (locale: Locale, stage: StageId): boolean => hasTimes(locale, openFor(locale, stage))

const openAt = (locale: Locale, venue: string) =>
	catalogueIn(locale)
		.services.at(venue)
		.filter((service) => isOpen(locale, service))
const openFor = (locale: Locale, stage: StageId) =>
	catalogueIn(locale)
		.services.forStage(stage)
		.filter((service) => isOpen(locale, service))

/** Fit for a calendar of many services, which anybody may see. */
const isOpen = (locale: Locale, service: Service): boolean =>
	!service.sensitive && !catalogueIn(locale).services.isQuiet(service)

function hasTimes(locale: Locale, services: readonly Pick<Service, 'sessions' | 'checked'>[]): boolean {
	const { calendar, today } = catalogueIn(locale)
	return services.some(
		(service) =>
			!isOld(service.checked.on, today) && nextSessions(service.sessions ?? [], calendar, today, 1).length > 0,
	)
}

/** A calendar stays when its services are old, empty: whoever follows it must see the times go. */
function calendarOf(
	locale: Locale,
	name: string,
	services: readonly Service[],
	site: SiteAddress,
	isIn: (service: Service, session: Session) => boolean = () => true,
	eventsFrom: typeof eventsOf = eventsOf,
): string {
	const { area, today } = catalogueIn(locale)
	const events = services
		.filter((service) => !isOld(service.checked.on, today))
		.flatMap((service) => eventsFrom(locale, service, site).filter(({ session }) => isIn(service, session)))
	return icalendar(
		contextFor(locale).t('site.title', { page: name, area: area.name }),
		events.map(({ text }) => text),
	)
}

type CalendarEvent = { session: Session; text: string }

const eventsByService = new WeakMap<Service, readonly CalendarEvent[]>()

/** Written once for all calendars a service is in. */
function eventsOf(locale: Locale, service: Service, site: SiteAddress): readonly CalendarEvent[] {
	const events = eventsByService.get(service) ?? writeEvents(locale, service, site)
	eventsByService.set(service, events)
	return events
}

const writeReminders = (locale: Locale, service: Service, site: SiteAddress): CalendarEvent[] =>
	writeEvents(locale, service, site, true)

function writeEvents(locale: Locale, service: Service, site: SiteAddress, hasReminder = false): CalendarEvent[] {
	const { calendar, today } = catalogueIn(locale)
	const facts = {
		host: new URL(homePath(locale), site).host,
		checkFirst: contextFor(locale).t('sessions.check-first'),
		today,
		school: calendar,
	}
	return entriesOf(locale, service, site).map((entry) => ({
		session: entry.session,
		text: eventsText({ ...entry, hasReminder }, facts),
	}))
}

function entriesOf(locale: Locale, service: Service, site: SiteAddress): CalendarEntry[] {
	const url = new URL(servicePath(locale, service.id), site).href
	const description = [service.words.summary, service.phone ?? '', url].filter(Boolean)
	const sessions = service.sessions ?? []
	const ids = sessionIds(sessions)
	const version = catalogueIn(locale).calendarVersionOf(service)
	return sessions.map((session, index) => ({
		id: `${service.id}.${ids[index]!}`,
		session,
		version,
		checkedOn: service.checked.on,
		name: service.words.name,
		description,
		url,
		place: calendarPlace(locale, placeOfSession(service, session.at)),
	}))
}

function calendarPlace(locale: Locale, place: PlaceId): CalendarEntry['place'] {
	const name = placeName(place, contextFor(locale))
	const venue = venueAt(place)
	if (!venue) return { name }
	const { address, point } = catalogueIn(locale).venues.get(venue)
	return { name, address: [...address.lines, address.postcode].join(', '), point }
}
