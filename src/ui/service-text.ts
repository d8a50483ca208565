import { venueIdsOf } from '#domain/delivery.ts'
import { week } from '#domain/time/dates.ts'
import { hoursHold, isOld } from '#domain/time/freshness.ts'
import type { Amount, Hours, OpeningTimes, Weekday } from '#domain/model/fields.ts'
import { isDayAndNight } from '#domain/time/opening.ts'
import { firstOn, withNotices } from '#domain/notices/changes.ts'
import type { NoticeSubject } from '#domain/notices/subject.ts'
import { isRepeating, nextSessions, type Occurrence } from '#domain/time/occurrences.ts'
import type { RepeatingSession } from '#domain/model/session.ts'
import type { ServiceFacts } from '#domain/model/service.ts'
import { wayIn, type WayIn } from '#domain/way-in.ts'
import { clockTime, list, longDay, money, shortDate, timeSpan, weekdayName } from '#i18n/format.ts'
import { languageName } from '#i18n/locales.ts'
import { onOneLine } from '#i18n/on-one-line.ts'
import type { Translate } from '#i18n/translate.ts'
import type { IconName } from './icons.ts'
import type { RenderContext } from './render-context.ts'

/** How a service's facts are said, in one place for cards, pages, search results and print. */

export const wayInIcon: Readonly<Record<WayIn, IconName>> = {
	open: 'open',
	bell: 'bell',
	with: 'with',
	home: 'house',
	phone: 'phone',
	screen: 'screen',
}

/** Nobody is told to call first where there is no number, of its own or of a place it is at. */
export function wayInText(service: ServiceFacts, { t, today, venuePhone }: RenderContext): string {
	const way = wayIn(service, today)
	const canBeCalled = service.phone !== undefined || venueIdsOf(service).some((id) => venuePhone(id) !== undefined)
	return t(way === 'bell' && !canBeCalled ? 'way-in.touch' : `way-in.${way}`)
}

/** "Free", "£2 a session", "Free for some", "We don't know the cost. Ask." */
export function costText({ cost }: Pick<ServiceFacts, 'cost'>, { t, locale }: RenderContext): string {
	const price =
		cost.pounds === undefined
			? undefined
			: cost.per
				? t(`cost.per-${cost.per}`, { pounds: money(locale, cost.pounds) })
				: money(locale, cost.pounds)
	if (cost.kind === 'pay') return price ?? t('cost.pay')
	if (cost.kind === 'free-if') return price ? t('cost.free-if-else', { price }) : t('cost.free-if')
	return t(`cost.${cost.kind}`)
}

/** "£8.50 a week" */
export const amountText = (
	{ pounds, per }: Pick<Amount, 'pounds' | 'per'>,
	{ t, locale }: Pick<RenderContext, 't' | 'locale'>,
): string => t(`amounts.per-${per}`, { pounds: money(locale, pounds) })

type WithTimes = NoticeSubject & Pick<ServiceFacts, 'sessions'>

/** The next time that is on of a service that has no rhythm, only single dates. */
export function singleNext(service: WithTimes, { calendar, today, noticesOf }: RenderContext): Occurrence | undefined {
	const { sessions = [] } = service
	if (sessions.some(isRepeating)) return undefined
	return firstOn(withNotices(nextSessions(sessions, calendar, today, sessions.length), service, noticesOf(service)))
}

/**
 * The rhythm of a service in a few words: "Every Tuesday and Thursday", "First Saturday of the month". Undefined when
 * it has no times.
 */
export function rhythmText(service: WithTimes, context: RenderContext): string | undefined {
	const { t, locale } = context
	const repeating = (service.sessions ?? []).filter(isRepeating)
	if (repeating.length === 0) {
		const next = singleNext(service, context)
		return next && longDay(locale, next.day)
	}
	const weekly = week.filter((day) => repeating.some((session) => session.every === 'week' && session.day === day))
	const otherRhythms = [
		...new Set(repeating.filter(({ every }) => every !== 'week').map((session) => everyText(session, context))),
	]
	if (weekly.length > 3) return t('every.most-days')
	const [first, ...others] = [
		...(weekly.length > 0
			? [
					t('every.week', {
						day: list(
							locale,
							weekly.map((day) => weekdayName(locale, day)),
						),
					}),
				]
			: []),
		...otherRhythms,
	]
	return others.length > 0 ? t('every.and-more', { first: first! }) : first
}

/** One repeating session in full: "Every Thursday, 10am to 12 noon, in term time". */
export function sessionText(session: RepeatingSession, context: RenderContext): string {
	const parts = [everyText(session, context), timeSpan(context.locale, context.t, session)]
	if (session.runs !== 'all-year') parts.push(context.t(`runs.${session.runs}`))
	return parts.join(context.t('list.comma'))
}

/** "Every Tuesday", "First Saturday of the month". */
export const everyText = ({ every, day }: RepeatingSession, { t, locale }: RenderContext): string =>
	t(`every.${every}`, { day: weekdayName(locale, day) })

/** "Thursday 19 November, 10am to 12 noon", with "(check first)" where nobody is sure. */
export const occurrenceText = (occurrence: Occurrence, { locale, t }: RenderContext): string =>
	[longDay(locale, occurrence.day), timeSpan(locale, t, occurrence)].join(t('list.comma')) +
	(occurrence.sure ? '' : ` (${t('sessions.check-first')})`)

/** Where it is, for a card: a place's name, "2 places", "Your home"; to be asked where its only place has closed. */
export function placeText(
	{ 'delivered-at': places }: Pick<ServiceFacts, 'delivered-at'>,
	{ t, venueName }: RenderContext,
): string {
	const venues = venueIdsOf({ 'delivered-at': places })
	if (venues.length > 1) return t('place.several', { count: venues.length })
	const [first] = places
	if (typeof first === 'object') return venueName(first.venue)
	return t(first ? `place.${first}` : 'place.closed')
}

/** "Staff speak English, Urdu and Polish." and what we know of interpreters. */
export function languagesText(
	{ spoken, interpreter }: Pick<ServiceFacts, 'spoken' | 'interpreter'>,
	{ t, locale }: RenderContext,
): string {
	return [
		t('languages.spoken', {
			languages: list(
				locale,
				spoken.map((tag) => languageName(locale, tag)),
			),
		}),
		t(`interpreter.${interpreter}`),
	].join(' ')
}

/** Whether somebody can promise an interpreter there. */
export const hasInterpreter = ({ interpreter }: Pick<ServiceFacts, 'interpreter'>): boolean =>
	interpreter === 'yes' || interpreter === 'on-request'

/** Opening hours while they may be printed; otherwise how to find them out. Undefined when none are known. */
export function hoursText(hours: Hours | undefined, context: RenderContext): string | undefined {
	if (!hours) return undefined
	if (!hoursHold(hours, context.today)) return context.t('hours.check')
	if (hours.open === 'always') return context.t('hours.always')
	return openingText(hours.open, context)
}

/** "Monday to Friday, 9am to 5pm. Saturday, 10am to 12 noon.", or that it never closes. */
export function openingText(opening: OpeningTimes, { locale, t }: RenderContext): string {
	if (isDayAndNight(opening)) return t('hours.always')
	return opening
		.map(({ days, from, to }) => {
			const names = days.map((day) => weekdayName(locale, day))
			const span = isRun(days) ? t('day.span', { from: names[0]!, to: names.at(-1)! }) : list(locale, names)
			const sentence = `${span}${t('list.comma')}${timeSpan(locale, t, { from, to })}${t('list.stop')}`
			return sentence.charAt(0).toLocaleUpperCase(locale) + sentence.slice(1)
		})
		.join(' ')
}

/** "Text FEED to 07700 900 141", or the number alone where any words will do. The number never breaks in two. */
export function textLine({ to, say }: NonNullable<ServiceFacts['text']>, { t }: Pick<RenderContext, 't'>): string {
	const number = to.replaceAll(' ', '\u00A0')
	return say ? t('call.text', { words: say, number }) : t('call.text-to', { number })
}

/** The note under a phone number: hours where known, and that an interpreter can be had. */
export const callNote = (service: Pick<ServiceFacts, 'hours' | 'interpreter'>, context: RenderContext): string =>
	[hoursText(service.hours, context), hasInterpreter(service) ? context.t('call.interpreter') : undefined]
		.filter(Boolean)
		.join(' ')

/** "No session from 22 December to 4 January." */
export const breakText = ({ from, to }: { from: string; to: string }, { locale, t }: RenderContext): string =>
	from === to
		? t('sessions.no-session-on', { day: shortDate(locale, from) })
		: t('sessions.break', { from: shortDate(locale, from), to: shortDate(locale, to) })

/** Whether days follow one another, so that "Monday to Friday" is true of them. */
const isRun = (days: readonly Weekday[]): boolean =>
	days.length > 2 && days.every((day, index) => index === 0 || week.indexOf(day) === week.indexOf(days[index - 1]!) + 1)

/** A page nobody else may see says its rhythm, not its dates: dates need a script, and it has the way out to carry. */
export const isRhythmOnly = ({ sensitive, sessions = [] }: Pick<ServiceFacts, 'sensitive' | 'sessions'>): boolean =>
	sensitive === 'never-shared' && sessions.length > 0 && sessions.every(isRepeating)

/**
 * When a service is there, for a page that tells no date of it: its rhythm, or what is known instead. Undefined where
 * the hours stand under its number.
 */
export function whenAtAGlance(service: ServiceFacts & { id: string }, context: RenderContext): string | undefined {
	const { t, today } = context
	const { sessions = [], hours } = service
	if (isRhythmOnly(service)) return rhythmText(service, context)
	if (sessions.length > 0) return t('sessions.none-ahead')
	if (service.phone && hours) return undefined
	if (hours?.open === 'always') return t('hours.always')
	const way = wayIn(service, today)
	if (way === 'screen') return t('sessions.any-time')
	if (way === 'home' || way === 'with' || service.type === 'one-to-one') return t('sessions.by-agreement')
	return hoursText(hours, context) ?? t('sessions.none')
}

/** When a service is there, in a few words; nothing for an old fact, or when nobody knows. */
export function whenText(service: ServiceFacts & { id: string }, context: RenderContext): string | undefined {
	if (isOld(service.checked.on, context.today)) return undefined
	return (
		rhythmText(service, context) ?? (service.hours?.open === 'always' ? hoursText(service.hours, context) : undefined)
	)
}

/** Times of a week said each in a message; with more, only the rhythm. */
const timesInShort = 3

/** When it is on in the fewest words, for a message: "Monday 10:30am, Thursday 2pm". Undefined as for `whenText`. */
export function shortTimesText(service: ServiceFacts & { id: string }, context: RenderContext): string | undefined {
	const { locale, t } = context
	const rhythm = whenText(service, context)
	const repeating = (service.sessions ?? []).filter(isRepeating)
	if (rhythm === undefined || repeating.length > timesInShort) return rhythm
	const single = singleNext(service, context)
	if (single) return `${longDay(locale, single.day)} ${clockTime(locale, single.from)}`
	const times = repeating.map((session) =>
		session.every === 'week'
			? `${weekdayName(locale, session.day)} ${clockTime(locale, session.from)}`
			: `${everyText(session, context)} ${clockTime(locale, session.from)}`,
	)
	return times.length > 0 ? times.join(t('list.comma')) : rhythm
}

/** How a service is used, in a line: way in, cost, when, where. */
export const factsLine = (service: ServiceFacts & { id: string }, context: RenderContext): string =>
	onOneLine([
		wayInText(service, context),
		costText(service, context),
		whenText(service, context),
		placeText(service, context),
	])

/** What to do where no number is given. */
export const noNumberText = ({ web, email }: Pick<ServiceFacts, 'web' | 'email'>, t: Translate): string =>
	t('call.none', { how: web ? t('call.none-website') : email ? t('call.none-email') : t('call.none-ask') })
