import { shownFrom } from '#domain/notices/span.ts'
import { levelOf, type NoticeSubject } from '#domain/notices/subject.ts'
import { leftToRight } from '#i18n/format.ts'
import { noticeHeadline, noticeReason, noticeSession, noticeSpan } from './notice-text.ts'
import type { LangAttributes, NoticeWithWords, RenderContext } from './render-context.ts'

/**
 * A notice ready to draw: who it is about where that is not plain, what is different, when and why. It shows from the
 * moment `since` until the moment `until`; `isWaiting` when that begins after the page was made.
 */
export type NoticeLine = {
	subject?: { name: string; href?: string; langAttributes?: LangAttributes } | undefined
	headline: string
	details: string
	sentence?: { text: string; langAttributes: LangAttributes } | undefined
	since: string
	until: string
	isWaiting: boolean
}

export function noticeLine(
	notice: NoticeWithWords,
	context: RenderContext,
	{ subject, since = shownFrom(notice) }: { subject?: NoticeLine['subject']; since?: string } = {},
): NoticeLine {
	const { t, today, langAttributes } = context
	const parts = [noticeSession(notice, context), noticeSpan(notice, context), noticeReason(notice, context)]
	return {
		subject,
		headline: noticeHeadline(notice, context),
		details: parts.flatMap((part) => (part ? `${part}${t('list.stop')}` : [])).join(' '),
		sentence: notice.words && {
			text: notice.words.sentence,
			langAttributes: langAttributes(notice.words, 'sentence'),
		},
		since,
		until: notice.until,
		isWaiting: since.slice(0, 10) > today,
	}
}

type ShortLine = Pick<NoticeLine, 'since' | 'until' | 'isWaiting'> & { text: string }

/** What a card says of its service and the places it is at, in a line each. */
export const cardNotices = (service: NoticeSubject, context: RenderContext): ShortLine[] =>
	context
		.noticesOf(service)
		.filter((notice) => levelOf(notice) !== 'area')
		.map((notice) => {
			const { about } = notice
			const venue = about !== 'area' && 'venue' in about ? context.venueName(about.venue) : undefined
			return shortLine(notice, context, venue)
		})

/** What a row about a place says of it. */
export const placeNotices = (notices: readonly NoticeWithWords[], context: RenderContext): ShortLine[] =>
	notices.map((notice) => shortLine(notice, context))

function shortLine(notice: NoticeWithWords, context: RenderContext, venue?: string): ShortLine {
	const { headline, since, until, isWaiting } = noticeLine(notice, context)
	const parts = [
		venue && leftToRight(context.locale, venue),
		headline,
		noticeSession(notice, context),
		noticeSpan(notice, context),
	]
	return { text: parts.filter(Boolean).join(' · '), since, until, isWaiting }
}
