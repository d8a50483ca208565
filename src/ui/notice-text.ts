import type { Notice } from '#domain/model/notice.ts'
import type { ChangedOccurrence } from '#domain/notices/changes.ts'
import { lastDay } from '#domain/notices/span.ts'
import { briefDate, clockTime, leftToRight, longDay, timeSpan, weekdayName } from '#i18n/format.ts'
import type { RenderContext } from './render-context.ts'
import { placeName } from './session-place.ts'

/** How notices are said, so that it is true on any day: before they begin, while they hold and after. */

/** "Closed", "Starts later, at 11am", "New place: Chapel Street Hall". What somebody wrote stands for "other". */
export function noticeHeadline(notice: Notice, context: RenderContext): string {
	const { t, locale } = context
	if (notice.what === 'starts-later') return t('notice.starts-later', { time: clockTime(locale, notice['starts-at']!) })
	if (notice.what === 'moved') return movedText(notice['moved-to'] ?? {}, context)
	return t(`notice.${notice.what}`)
}

/** "Thursday 26 November", "Thursday 26 November to Saturday 28 November", with clock times where it has them. */
export function noticeSpan({ from, until }: Pick<Notice, 'from' | 'until'>, { t, locale }: RenderContext): string {
	const [first, last] = [from.slice(0, 10), lastDay({ until })]
	const [start, end] = [clockOf(from), clockOf(until)]
	const withTime = (day: string, clock: string | undefined) =>
		[longDay(locale, day), ...(clock ? [clockTime(locale, clock)] : [])].join(t('list.comma'))
	if (first !== last) return t('notice.span', { from: withTime(first, start), to: withTime(last, end) })
	const clock =
		start && end
			? timeSpan(locale, t, { from: start, to: end })
			: start
				? t('notice.from-time', { time: clockTime(locale, start) })
				: end && t('notice.until-time', { time: clockTime(locale, end) })
	return [longDay(locale, first), ...(clock ? [clock] : [])].join(t('list.comma'))
}

/** What is different and on which days, for a text message: "Closed, 26 Nov to 28 Nov". */
export function noticeInShort(notice: Notice, context: RenderContext): string {
	const { t, locale } = context
	const [first, last] = [notice.from.slice(0, 10), lastDay(notice)].map((day) => briefDate(locale, day))
	const days = first === last ? first! : t('notice.span', { from: first!, to: last! })
	return [noticeHeadline(notice, context), noticeSession(notice, context), days].filter(Boolean).join(t('list.comma'))
}

/** "Why: a burst water pipe" */
export const noticeReason = ({ why }: Pick<Notice, 'why'>, { t }: RenderContext): string | undefined =>
	why && t('notice.why', { why: t(`notice.why-${why}`) })

/** Which of a service's weekly times it is about: "Thursday, 10am". */
export function noticeSession({ about }: Pick<Notice, 'about'>, { t, locale }: RenderContext): string | undefined {
	if (about === 'area' || !('session' in about)) return undefined
	return [weekdayName(locale, about.session.day), clockTime(locale, about.session.from)].join(t('list.comma'))
}

/**
 * What is different about one time: "Not on", "New place: Chapel Street Hall", "Full". Nothing when all is as usual.
 */
export function changeText(occurrence: ChangedOccurrence, context: RenderContext): string | undefined {
	const { t } = context
	if (occurrence.isOff) return t('notice.cancelled')
	if (occurrence.notices.some(({ what }) => what === 'full')) return t('notice.full')
	if (!occurrence.was) return undefined
	const { at, from, to, was } = occurrence
	return movedText({ ...(at !== was.at ? { at } : {}), ...(from !== was.from ? { from, to } : {}) }, context)
}

function movedText({ at, from, to }: NonNullable<Notice['moved-to']>, context: RenderContext): string {
	const { t, locale } = context
	const time = from && (to ? timeSpan(locale, t, { from, to }) : clockTime(locale, from))
	return [
		...(at ? [t('notice.new-place', { place: leftToRightName(at, context) })] : []),
		...(time ? [t('notice.new-time', { time })] : []),
	].join(`${t('list.stop')} `)
}

/** Names of places stay in English, also inside a sentence that runs from right to left. */
const leftToRightName = (at: string, context: RenderContext): string =>
	leftToRight(context.locale, placeName(at, context))

/** The clock time of a moment; midnight is the start or the end of a day and is not said. */
const clockOf = (moment: string): string | undefined => (moment.endsWith('T00:00') ? undefined : moment.slice(11))
