import { catalogueIn, type Service } from '#catalogue/index.ts'
import { isOld } from '#domain/time/freshness.ts'
import type { Session } from '#domain/model/session.ts'
import { nextSessions } from '#domain/time/occurrences.ts'
import type { StageId } from '#domain/time/stage-ids.ts'
import { eventsText, icalendar, sessionIds, type CalendarEntry } from '#exchange/icalendar/write.ts'
import type { Locale } from '#i18n/locales.ts'
import { homePath, servicePath } from '#routes.ts'
import { contextFor } from './context-for.ts'
import { stageName } from './stage-names.ts'

/** The address and the site it is on, as Astro hands them to an endpoint. */
type Site = URL | undefined

/** Services whose times can be followed. None that nobody else may need to see: calendars are shared, and lie open on tablets. */
export const servicesWithCalendar = (locale: Locale): readonly Service[] =>
	catalogueIn(locale).everyService.all.filter(
		({ sessions, sensitive }) => sessions && sessions.length > 0 && sensitive !== 'never-shared',
	)

export function serviceCalendar(locale: Locale, id: string, site: Site): Response {
	const service = catalogueIn(locale).everyService.get(id)
	return calendarOf(locale, service.words.name, [service], site)
}

export function placeCalendar(locale: Locale, venue: string, site: Site): Response {
	const { venues } = catalogueIn(locale)
	return calendarOf(
		locale,
		venues.get(venue).name,
		openAt(locale, venue),
		site,
		(service, session) => placeOf(service, session) === venue,
	)
}

export const stageCalendar = (locale: Locale, stage: StageId, site: Site): Response =>
	calendarOf(locale, stageName(locale, stage), openFor(locale, stage), site)

export const hasTimesAtPlace = (locale: Locale, venue: string): boolean =>
	hasTimes(
		locale,
		openAt(locale, venue).map((service) => ({
			...service,
			sessions: service.sessions?.filter((session) => placeOf(service, session) === venue),
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
	site: Site,
	isIn: (service: Service, session: Session) => boolean = () => true,
): Response {
	const { area, today } = catalogueIn(locale)
	const events = services
		.filter((service) => !isOld(service.checked.on, today))
		.flatMap((service) => eventsOf(locale, service, site).filter(({ session }) => isIn(service, session)))
	const text = icalendar(
		contextFor(locale).t('site.title', { page: name, area: area.name }),
		events.map(({ text }) => text),
	)
	return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } })
}

type Event = { session: Session; text: string }

const made = new WeakMap<Service, readonly Event[]>()

/** Made once for all calendars a service is in. */
function eventsOf(locale: Locale, service: Service, site: Site): readonly Event[] {
	const events = made.get(service) ?? writtenEvents(locale, service, site)
	made.set(service, events)
	return events
}

function writtenEvents(locale: Locale, service: Service, site: Site): Event[] {
	const { calendar, today } = catalogueIn(locale)
	const facts = {
		host: new URL(homePath(locale), site).host,
		checkFirst: contextFor(locale).t('sessions.check-first'),
		today,
		school: calendar,
	}
	return entriesOf(locale, service, site).map((entry) => ({ session: entry.session, text: eventsText(entry, facts) }))
}

function entriesOf(locale: Locale, service: Service, site: Site): CalendarEntry[] {
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
		place: placeWords(locale, placeOf(service, session)),
	}))
}

/** A service with several places says at which of them a session is; the content check sees to it. */
function placeOf({ 'delivered-at': [only] }: Pick<Service, 'delivered-at'>, { at }: Session): string {
	return at ?? (typeof only === 'object' ? only.venue : only!)
}

const elsewhere = ['home', 'phone', 'online', 'site-visit'] as const

function placeWords(locale: Locale, place: string): CalendarEntry['place'] {
	const known = elsewhere.find((one) => one === place)
	if (known) return { name: contextFor(locale).t(`place.${known}`) }
	const { name, address, point } = catalogueIn(locale).venues.get(place)
	return { name, address: [...address.lines, address.postcode].join(', '), point }
}
