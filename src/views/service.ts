import { isElsewhere, placeOfSession, venueIdsOf } from '#domain/delivery.ts'
import { catalogueIn, type Service } from '#catalogue/index.ts'
import { addDays, daysBetween } from '#domain/time/dates.ts'
import { isOld } from '#domain/time/freshness.ts'
import { insteadOf } from '#domain/evidence.ts'
import type { Session } from '#domain/model/session.ts'
import { moreHelp } from '#domain/more-help.ts'
import { whileHere } from '#domain/while-here.ts'
import { firstOn, withNotices } from '#domain/notices/changes.ts'
import { daysOff, nextBreak, nextSessions, occurrences, sessionsHeld } from '#domain/time/occurrences.ts'
import { lastDayOf } from '#domain/time/until-closed.ts'
import { wayIn, type WayIn } from '#domain/way-in.ts'
import { isForFamilies } from '#domain/who-for.ts'
import { eventLd, serviceLd } from '#exchange/json-ld.ts'
import { list } from '#i18n/format.ts'
import type { Locale } from '#i18n/locales.ts'
import type { RenderContext } from '#ui/render-context.ts'
import { bookingLines, type BookingLine } from '#ui/booking-text.ts'
import { communityPath, servicePath, stagePath, servicesPath, youngPeoplePath } from '#routes.ts'
import type { LinkRow } from '#ui/link-row.ts'
import { everyText, isRhythmOnly, wayInText } from '#ui/service-text.ts'
import { contextFor } from './context-for.ts'
import { heardOfService } from './heard.ts'
import { howWasIt, mayBeNamed } from './how-was-it.ts'
import { nameRow } from './link-rows.ts'
import { noticesForService } from './notices.ts'
import { stageNames } from './stage-names.ts'

/** A page shows so many dates, and holds at least so many. */
const datesShown = 4
const datesHeld = 10
/** So far ahead it says what is off, and that it ends. */
const daysInSight = 120

/** All that the page of a service says, ready to draw; `address` is its own, in full. */
export function serviceView(locale: Locale, id: string, address: string) {
	const context = contextFor(locale)
	const { area, everyService, programmes, services, venues, organisations, searchWordsOf } = catalogueIn(locale)
	const service = everyService.get(id)
	const { better, other } = insteadOf(service, services.naming(...service.needs), context.today)
	const way = wayIn(service, context.today)
	const places = venueIdsOf(service).map(venues.get)
	const runBy = organisations.get(service['run-by'])
	const times = timesOf(service, context)
	const described = {
		service,
		name: service.words.name,
		summary: service.words.summary,
		provider: runBy.name,
		area: area.name,
		url: address,
		language: service.words.locale,
	}
	const events = times.next
		.slice(0, datesShown)
		.map((one) => ({ one, at: placeOfSession(service, one.at) }))
		.filter(({ at }) => !isElsewhere(at) || at === 'online' || at === 'phone')
		.map(({ one, at }) => eventLd(one, described, isElsewhere(at) ? undefined : venues.get(at)))
	return {
		context,
		service,
		runBy,
		way,
		...answerOf(service, way, context),
		/** Nobody asks whether they can turn up at an emergency line. */
		question: service.type === 'emergency' ? undefined : context.t('turn-up.question'),
		times,
		lastDay: lastDay(service, context),
		notices: noticesForService(context, service),
		booking: bookingOf(service, context),
		places,
		back: backOf(service, context),
		forWhom: forWhom(service, locale),
		nations: nationsText(service, context),
		programme: service.delivers && service.delivers !== 'none' ? programmes.get(service.delivers) : undefined,
		instead: beside(service, [...better, ...other]),
		followOn: beside(service, services.named(service['follow-on'] ?? [])),
		moreHelp: beside(service, moreHelpFor(service, context)),
		whileHere: besideRows(service, context),
		isPrivate: service.sensitive === 'never-shared',
		isQuiet: services.isQuiet(service),
		stages: stagesOf(service, locale),
		voice: voiceOf(service, context, address),
		searchEntry: {
			kind: context.t(`service-type.${service.type}`),
			summary: service.words.summary,
			words: searchWordsOf('services', id),
		},
		jsonLd: { ...serviceLd(described), ...(events.length > 0 ? { event: events } : {}) },
	}
}

/**
 * Whoever helps with one of its needs goes before those who help with something like it, so the whole area is looked
 * through only where nobody does, or where its own people chose.
 */
function moreHelpFor(service: Service, { locale, today }: RenderContext): Service[] {
	const { needs, services } = catalogueIn(locale)
	const chosen = services.named(service['leads-to'] ?? []).map(({ id }) => id)
	const among = (all: readonly Service[]) =>
		moreHelp({ ...service, 'leads-to': chosen }, all, (need) => needs.get(need).outcome, today)
	const withSameNeed = chosen.length > 0 ? [] : among(services.naming(...service.needs))
	return withSameNeed.length > 0 ? withSameNeed : among(services.all)
}

/** The stages it is for, where saying so would not be wrong or say too much. */
function stagesOf(service: Service, locale: Locale): { href: string; name: string }[] {
	const isHidden = service.sensitive === 'never-shared' || catalogueIn(locale).services.isQuiet(service)
	if (isHidden || !isForFamilies(service)) return []
	const names = stageNames(locale)
	return service.stages.map((stage) => ({ href: stagePath(locale, stage), name: names[stage].name }))
}

/** What parents said of it, and how to say how it was: nothing where that could show that somebody goes there. */
function voiceOf(service: Service, context: RenderContext, address: string) {
	const { locale } = context
	const { services } = catalogueIn(locale)
	const naming = mayBeNamed(service, services.isQuiet(service))
	return {
		naming,
		heard: naming === 'named' ? heardOfService(context, service) : [],
		...howWasIt(locale, { name: service.words.name, address }),
	}
}

export type ServiceTimes = ReturnType<typeof timesOf>

const sessionsToTell = (service: Service, today: string): Session[] =>
	isOld(service.checked.on, today) || isRhythmOnly(service) ? [] : (service.sessions ?? [])

/** The last day of what is to end, once that is in sight: when it is last on, where that is known. */
function lastDay(service: Service, { today, calendar, noticesOf }: RenderContext): string | undefined {
	const last = service.closed && lastDayOf(service.closed)
	if (last === undefined || last > addDays(today, daysInSight)) return undefined
	const planned = occurrences(sessionsToTell(service, today), calendar, today, last)
	const on = withNotices(planned, service, noticesOf(service)).filter(({ isOff }) => !isOff)
	return on.at(-1)?.day ?? last
}

/** When it is next, and when it pauses; an old fact says no times. */
function timesOf(service: Service, { t, today, calendar, noticesOf }: RenderContext) {
	const sessions = sessionsToTell(service, today)
	const next = withNotices(sessionsHeld(sessions, calendar, today, datesHeld), service, noticesOf(service))
	const last = next.at(-1)
	const off = daysOff(sessions, calendar, today, addDays(today, daysInSight)).map(({ day, why }) => ({
		day,
		says: t('on.not-this-week', { why: t(`on.${why}`) }),
	}))
	const first = firstOn(next)
	const away = first && first.day > addDays(today, 6) ? off.find(({ day }) => day <= addDays(today, 6)) : undefined
	const inDays = first ? daysBetween(today, first.day) : 0
	return {
		next,
		first,
		off,
		farAway: away?.says ?? (inDays === 0 ? t('turn-up.today') : t('turn-up.in-days', { count: inDays })),
		/** What to say when they have all passed and the page has not been rebuilt. */
		whenPassed:
			last && nextSessions(sessions, calendar, addDays(last.day, 1), 1).length > 0 ? t('on.goes-on') : t('on.no-date'),
		pause: nextBreak(sessions, calendar, today),
	}
}

/** The big answer at the door, and the line under it. */
function answerOf(service: Service, way: WayIn, context: RenderContext): { answer: string; line: string } {
	const { locale, t } = context
	const unanswered = service.text ? t('turn-up.text') : t('way-in.touch')
	const answer =
		way === 'bell' ? wayInText(service, context) : way === 'phone' && !service.phone ? unanswered : t(`turn-up.${way}`)
	if (way === 'with' && !service.referral) return { answer, line: t('turn-up.with-line-plain') }
	if (way === 'with') {
		const who = (service.referral?.who ?? []).map((one) => t(`referrer.${one}`))
		return { answer, line: t('turn-up.with-line', { who: list(locale, who, 'disjunction') }) }
	}
	if (service.type === 'emergency') return { answer, line: t('turn-up.emergency-line') }
	return {
		answer,
		line: way === 'screen' && service.sessions?.length ? t('turn-up.screen-line-times') : t(`turn-up.${way}-line`),
	}
}

/** Cards on a page that nobody else may need to see say nothing that a script would have to take away. */
const beside = ({ sensitive }: Service, services: readonly Service[]): readonly Service[] =>
	sensitive === 'never-shared' ? services.map((one) => ({ ...one, booking: undefined })) : services

/**
 * What else is where it is: no times but the weekday both are there, so that nothing here changes with a notice. None
 * beside loss.
 */
function besideRows(service: Service, context: RenderContext): LinkRow[] {
	const { services } = catalogueIn(context.locale)
	if (services.isQuiet(service)) return []
	return whileHere(
		service,
		services.at(...venueIdsOf(service)).filter((one) => !services.isQuiet(one)),
		context.today,
	).map(({ service: { id, words }, venue, session }) => ({
		...nameRow(context, servicePath(context.locale, id), words),
		summary: [...(session ? [everyText(session, context)] : []), context.venueName(venue)].join(
			context.t('list.comma'),
		),
	}))
}

const aboutWait: readonly BookingLine['what'][] = ['wait', 'ask-wait']

/** Whether there are places, beside the answer at the door; how long the wait is, where it says how to book. */
function bookingOf(service: Service, context: RenderContext): Record<'places' | 'wait', BookingLine[]> {
	const lines = bookingLines(service, context)
	return {
		places: lines.filter(({ what }) => !aboutWait.includes(what)),
		wait: lines.filter(({ what }) => aboutWait.includes(what)),
	}
}

const forWhom = (service: Service, locale: Locale): string[] =>
	service.audiences
		.filter((audience) => audience !== 'everyone')
		.map((audience) => catalogueIn(locale).audiences.get(audience).words.for)

/** The page it is one of: all help for families, or the page of those it is for. */
function backOf(service: Service, { locale, t }: RenderContext): { href: string; name: string } {
	const { pages } = catalogueIn(locale)
	if (isForFamilies(service)) return { href: servicesPath(locale), name: t('service.back') }
	return service['young-people']
		? { href: youngPeoplePath(locale), name: pages.get('young-people').words.name }
		: { href: communityPath(locale), name: pages.get('community').words.name }
}

/** Said only of help that the area's own nation does not have. */
function nationsText(service: Service, { locale, t }: RenderContext): string | undefined {
	if (!service.national || service.nations.includes(catalogueIn(locale).area.nation)) return undefined
	const nations = service.nations.map((nation) => t(`nation.${nation}`))
	return t('nations.only', { nations: list(locale, nations) })
}
