import type { Service } from '#catalogue/index.ts'
import { placeOfSession, venueIdsOf } from '#domain/delivery.ts'
import { week, weekdayOf } from '#domain/time/dates.ts'
import { levelOf } from '#domain/notices/subject.ts'
import { isOld } from '#domain/time/freshness.ts'
import type { RepeatingSession, Session } from '#domain/model/session.ts'
import { daysOff, isRepeating, occurrences } from '#domain/time/occurrences.ts'
import { fullDate, shortDate, timeSpan, weekdayName } from '#i18n/format.ts'
import { onOneLine } from '#i18n/on-one-line.ts'
import type { BookletDay, BookletEntry } from '#islands/booklet/data.ts'
import { servicePath } from '#routes.ts'
import { agesText } from '#ui/ages-text.ts'
import { bookingWaysText, moreChildrenTexts } from '#ui/booking-text.ts'
import { cardLines } from '#ui/card-lines.ts'
import { inALine, timed } from '#ui/notice-line.ts'
import { ownNameOf } from '#ui/own-name.ts'
import type { RenderContext } from '#ui/render-context.ts'
import { costText, everyText, occurrenceText, sessionText, textLine, wayInText } from '#ui/service-text.ts'
import { stageNames } from './stage-names.ts'

/** So many single dates stand on paper, and days on which a weekly time is not. */
const mostDates = 6

/** Everything paper says of one service; of one whose place is not for paper neither place nor times. */
export function bookletEntry(
	service: Service,
	form: 'all' | 'no-place',
	until: string,
	context: RenderContext,
): BookletEntry {
	const { locale, t } = context
	const { words, phone, text } = service
	const { lang } = context.langAttributes(words, 'name')
	const { lang: summaryLang } = context.langAttributes(words, 'summary')
	const english = ownNameOf(words)
	const ways = bookingWaysText(service, context)
	return {
		name: words.name,
		...(lang ? { lang } : {}),
		...(english ? { english } : {}),
		summary: words.summary,
		...(summaryLang ? { summaryLang } : {}),
		ages: agesText(service, context, (id) => stageNames(locale)[id].name),
		join: onOneLine([
			form === 'all' ? wayInText(service, context) : t(phone ? 'way-in.bell' : 'way-in.touch'),
			...(ways ? [`${t('booking.title')}: ${ways}`] : []),
		]),
		cost: onOneLine([costText(service, context), ...moreChildrenTexts(service, context)]),
		when:
			form === 'all'
				? Object.fromEntries(venueIdsOf(service).map((venue) => [venue, timesAt(service, venue, until, context)]))
				: {},
		...(phone ? { phone } : {}),
		...(text ? { text: textLine(text, context) } : {}),
		path: servicePath(locale, service.id),
		checked: t('fresh.checked', { date: fullDate(locale, service.checked.on) }),
		...(form === 'all' ? timed(ownLines(service, context), inALine) : {}),
	}
}

/** What is different for the service itself: what is different at a place stands once, above all that is there. */
function ownLines(service: Service, context: RenderContext) {
	const own = context.noticesOf(service).filter((notice) => !['venue', 'area'].includes(levelOf(notice)))
	return cardLines(service, { ...context, noticesOf: () => own })
}

/** Its times at one place until the last day that is told, each in full; what is off; nothing for an old fact. */
function timesAt(service: Service, venue: string, until: string, context: RenderContext): string[] {
	const { calendar, today, t, locale } = context
	const sessions = sessionsTold(service, venue, until, context)
	const ends = t('list.stop')
	const isRhythm = rhythmWithin(until, context)
	const weekly = sessions.filter(isRhythm).map((session) => {
		const isAhead = session.starts !== undefined && session.starts > today
		const from = isAhead ? [t('sessions.from', { date: shortDate(locale, session.starts!) })] : []
		const span = spanOf(session, until, context)
		return [sessionText(session, context), ...(span.length > 0 ? span : from)].join(t('list.comma'))
	})
	const dates = occurrences(
		sessions.filter((session) => !isRhythm(session)),
		calendar,
		today,
		until,
	)
	const off = daysNotOn(sessions, until, context).map((day) => shortDate(locale, day))
	return [
		...weekly,
		...dates.slice(0, mostDates).map((one) => occurrenceText(one, context)),
		...(off.length > 0 ? [t('sessions.no-session-on', { day: off.join(t('list.comma')) })] : []),
	].map((line) => (line.endsWith(ends.trim()) || line.endsWith('.') ? line : line + ends))
}

/** Whether a session is told by its rhythm: one that ends after a single date more is that date. */
const rhythmWithin =
	(until: string, { calendar, today }: RenderContext) =>
	(session: Session): session is RepeatingSession =>
		isRepeating(session) && (!endsWithin(session, until) || occurrences([session], calendar, today, until).length > 1)

const endsWithin = ({ ends }: RepeatingSession, until: string): boolean => ends !== undefined && ends < until

/** The first and last day of a rhythm that ends within the time that is told. */
function spanOf(session: RepeatingSession, until: string, { calendar, today, t, locale }: RenderContext): string[] {
	if (!endsWithin(session, until)) return []
	const days = occurrences([session], calendar, today, until).map(({ day }) => shortDate(locale, day))
	return [t('notice.span', { from: days[0]!, to: days.at(-1)! })]
}

/** Days of the time that is told on which one would come for nothing. */
function daysNotOn(sessions: readonly Session[], until: string, { calendar, today }: RenderContext): string[] {
	const holidays = daysOff(sessions, calendar, today, until)
		.filter(({ day }) => day < until)
		.map(({ day }) => day)
	const exceptions = sessions
		.filter(isRepeating)
		.flatMap(({ except }) => except)
		.filter((day) => day >= today && day <= until && occurrences(sessions, calendar, day, day).length === 0)
	return [...new Set([...holidays, ...exceptions])].sort().slice(0, mostDates)
}

const sessionsTold = (service: Service, venue: string, until: string, { calendar, today }: RenderContext): Session[] =>
	isOld(service.checked.on, today)
		? []
		: (service.sessions ?? []).filter(
				(session) =>
					placeOfSession(service, session.at) === venue && occurrences([session], calendar, today, until).length > 0,
			)

/** A place's week, a weekday at a time, and its services as they come in it; those without times come last. */
export function weekOnPaper(services: readonly Service[], venue: string, until: string, context: RenderContext) {
	const { locale, t } = context
	const isRhythm = rhythmWithin(until, context)
	const times = services
		.flatMap((service) =>
			sessionsTold(service, venue, until, context).map((session) => ({
				service,
				session,
				day: isRepeating(session) ? session.day : weekdayOf(session.on),
			})),
		)
		.sort((one, other) =>
			one.day === other.day
				? one.session.from.localeCompare(other.session.from)
				: week.indexOf(one.day) - week.indexOf(other.day),
		)
	const days = Map.groupBy(
		times.flatMap(({ session, ...one }) => (isRhythm(session) ? [{ ...one, session }] : [])),
		({ day }) => day,
	)
	return {
		week: [...days].map(([day, ofDay]): BookletDay => ({
			day: weekdayName(locale, day),
			times: ofDay.map(({ service, session }) => {
				const { lang } = context.langAttributes(service.words, 'name')
				const rhythm = session.every === 'week' ? [] : [everyText(session, context)]
				return {
					when: [timeSpan(locale, t, session), ...rhythm, ...spanOf(session, until, context)].join(t('list.comma')),
					name: service.words.name,
					...(lang ? { lang } : {}),
				}
			}),
		})),
		inOrder: [...new Set([...times.map(({ service }) => service), ...services])],
	}
}
