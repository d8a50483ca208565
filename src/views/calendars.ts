import { placeOfSession } from '#domain/delivery.ts'
import { catalogueIn, type Service } from '#catalogue/index.ts'
import { isOld } from '#domain/time/freshness.ts'
import { isRepeating, nextSessions } from '#domain/time/occurrences.ts'
import type { StageId } from '#domain/time/stage-ids.ts'
import { icalendar } from '#exchange/icalendar/write.ts'
import type { Locale } from '#i18n/locales.ts'
import { eventsOf, remindersOf, type Held, type SessionEvents } from './calendar-events.ts'
import { contextFor } from './context-for.ts'
import { learningPath } from '#routes.ts'
import { asSubject, singleDays } from './learning.ts'
import { movedHere } from './moved-here.ts'
import type { SiteAddress } from './site-address.ts'
import { stageName } from './stage-names.ts'

/**
 * Services whose times can be followed. None that nobody else may need to see: calendars are shared, and lie open on
 * tablets.
 */
export function servicesWithCalendar(locale: Locale): readonly Service[] {
	const { everyService, venues } = catalogueIn(locale)
	return everyService.all.filter(
		({ id, sessions, sensitive }) =>
			sessions && (sessions.length > 0 || venues.closedOf(id).length > 0) && sensitive !== 'never-shared',
	)
}

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
	return calendarOf(locale, service.words.name, [service], site, ({ text }) => [text], remindersOf)
}

/** What is held at a place, with what has moved away from there and, on those days, what has moved there. */
export function placeCalendar(locale: Locale, venue: string, site: SiteAddress): string {
	const { venues } = catalogueIn(locale)
	return calendarOf(locale, venues.get(venue).name, openAt(locale, venue), site, ({ planned, text, moved }) =>
		planned === venue ? [text] : (moved.get(venue) ?? []),
	)
}

export const stageCalendar = (locale: Locale, stage: StageId, site: SiteAddress): string =>
	calendarOf(locale, stageName(locale, stage), openFor(locale, stage), site)

/** All that workers can learn from in one calendar. Its ids are told apart from those of services. */
export const learningCalendar = (locale: Locale, site: SiteAddress): string =>
	calendarOf(
		locale,
		contextFor(locale).t('learning.title'),
		catalogueIn(locale).learning.all.map((one) => {
			const subject = asSubject(one)
			return { ...subject, path: `${learningPath(locale)}#${subject.id}` }
		}),
		site,
	)

/** Dates of what workers learn from that are no part of a rhythm, each to be added alone. */
export const learningDates = (locale: Locale): { id: string; day: string }[] =>
	catalogueIn(locale)
		.learning.all.map(asSubject)
		.flatMap(({ id, sessions = [] }) => singleDays(sessions).map((day) => ({ id, day })))

export function learningDate(locale: Locale, id: string, day: string, site: SiteAddress): string {
	const one = catalogueIn(locale)
		.learning.all.map(asSubject)
		.find((subject) => subject.id === id)!
	const sessions = one.sessions!.filter((session) => !isRepeating(session) && session.on === day)
	return calendarOf(locale, one.words.name, [{ ...one, sessions, path: `${learningPath(locale)}#${id}` }], site)
}

export const hasTimesAtPlace = (locale: Locale, venue: string): boolean =>
	movedHere(locale, venue).some((service) => isOpen(locale, service)) ||
	hasTimes(
		locale,
		openAt(locale, venue).map((service) => ({
			...service,
			sessions: service.sessions?.filter((session) => placeOfSession(service, session.at) === venue),
		})),
	)

export const hasTimesForStage = (locale: Locale, stage: StageId): boolean => hasTimes(locale, openFor(locale, stage))

const openAt = (locale: Locale, venue: string) =>
	[...new Set([...catalogueIn(locale).services.at(venue), ...movedHere(locale, venue)])].filter((service) =>
		isOpen(locale, service),
	)
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
	services: readonly Held[],
	site: SiteAddress,
	textsOf: (session: SessionEvents) => readonly string[] = ({ text }) => [text],
	eventsFrom: typeof eventsOf = eventsOf,
): string {
	const { t, site: called, today } = contextFor(locale)
	return icalendar(
		t('site.title', { page: name, site: called.full }),
		services
			.filter((service) => !isOld(service.checked.on, today))
			.flatMap((service) => eventsFrom(locale, service, site).flatMap(textsOf)),
	)
}
