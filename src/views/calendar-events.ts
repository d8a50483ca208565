import { catalogueIn, type Service } from '#catalogue/index.ts'
import { addressLine } from '#domain/address.ts'
import { placeOfSession } from '#domain/delivery.ts'
import type { Session } from '#domain/model/session.ts'
import type { NoticeSubject } from '#domain/notices/subject.ts'
import { withNotices, type ChangedOccurrence } from '#domain/notices/changes.ts'
import { seriesOf } from '#domain/time/recurrence.ts'
import {
	changedDateText,
	eventsText,
	sessionIds,
	type CalendarEntry,
	type DateChange,
} from '#exchange/icalendar/write.ts'
import type { Locale } from '#i18n/locales.ts'
import { homePath, servicePath } from '#routes.ts'
import { changeText } from '#ui/notice-text.ts'
import type { NoticeWithWords, RenderContext } from '#ui/render-context.ts'
import { placeName, venueAt, type PlaceId } from '#ui/session-place.ts'
import { contextFor } from './context-for.ts'
import { noticeInWords } from './notices.ts'
import type { SiteAddress } from './site-address.ts'

/** What has sessions and words: a service, or what workers learn from. `path` is its page. */
export type Held = NoticeSubject &
	Pick<Service, 'sessions' | 'checked' | 'phone'> & { words: Pick<Service['words'], 'name' | 'summary'>; path?: string }

/** The events of a session. `planned` is the place it is at, `moved` its dates at others, by place. */
export type SessionEvents = { planned: PlaceId; text: string; moved: ReadonlyMap<PlaceId, readonly string[]> }

const eventsByService = new WeakMap<Held, readonly SessionEvents[]>()

/** Written once for all calendars a service is in. */
export function eventsOf(locale: Locale, service: Held, site: SiteAddress): readonly SessionEvents[] {
	const events = eventsByService.get(service) ?? writeEvents(locale, service, site)
	eventsByService.set(service, events)
	return events
}

/** The same, each with a reminder. */
export const remindersOf = (locale: Locale, service: Held, site: SiteAddress): readonly SessionEvents[] =>
	writeEvents(locale, service, site, true)

function writeEvents(locale: Locale, service: Held, site: SiteAddress, hasReminder = false): SessionEvents[] {
	const { calendar, today } = catalogueIn(locale)
	const facts = {
		host: new URL(homePath(locale), site).host,
		checkFirst: contextFor(locale).t('sessions.check-first'),
		today,
		school: calendar,
	}
	return entriesOf(locale, service, site).map((written) => {
		const entry = { ...written, hasReminder }
		const planned = placeOfSession(service, entry.session.at)
		const away = [...entry.changes].filter(([, { at }]) => at !== planned)
		return {
			planned,
			text: eventsText(entry, facts),
			moved: new Map(
				[...Map.groupBy(away, ([, { at }]) => at)].map(([at, dates]) => [
					at,
					dates.map(([day]) => changedDateText(day, entry, facts)),
				]),
			),
		}
	})
}

function entriesOf(locale: Locale, service: Held, site: SiteAddress) {
	const url = new URL(service.path ?? servicePath(locale, service.id), site).href
	const description = [service.words.summary, service.phone ?? '', url].filter(Boolean)
	const sessions = service.sessions ?? []
	const ids = sessionIds(sessions)
	const version = catalogueIn(locale).calendarVersionOf(service)
	return sessions.map((session, index) => ({
		id: `${service.id}.${ids[index]!}`,
		session,
		changes: changesOf(contextFor(locale), service, session),
		version,
		checkedOn: service.checked.on,
		name: service.words.name,
		description,
		url,
		place: calendarPlace(locale, placeOfSession(service, session.at)),
	}))
}

/** What notices make of the dates of a session, with where each then is. */
function changesOf(context: RenderContext, service: Held, session: Session): Map<string, DateChange & { at: PlaceId }> {
	const notices = context.noticesOf(service)
	if (notices.length === 0) return new Map()
	const { days, single } = seriesOf(session, context.calendar, context.today)
	const { from, to, at, confirmed } = session
	const planned = [...days.map((day) => ({ day, sure: confirmed })), ...single].map((date) => ({
		...date,
		from,
		to,
		...(at ? { at } : {}),
	}))
	return new Map(
		withNotices(planned, service, notices)
			.filter((date) => date.notices.length > 0)
			.map((date) => [date.day, changeOf(context, service, date)]),
	)
}

function changeOf(context: RenderContext, service: Held, date: ChangedOccurrence<NoticeWithWords>) {
	const at = placeOfSession(service, date.at)
	const isPhoneFirst = date.notices.some(({ what }) => what === 'phone-first')
	return {
		...date,
		at,
		place: calendarPlace(context.locale, at),
		inShort: changeText(date, context) ?? (isPhoneFirst ? context.t('notice.phone-first') : undefined),
		lines: date.notices.map((notice) => noticeInWords(context, notice)),
	}
}

function calendarPlace(locale: Locale, place: PlaceId): CalendarEntry['place'] {
	const name = placeName(place, contextFor(locale))
	const venue = venueAt(place)
	if (!venue) return { name }
	const { address, point } = catalogueIn(locale).venues.get(venue)
	return { name, address: addressLine(address), point }
}
