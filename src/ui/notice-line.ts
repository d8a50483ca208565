import type { ServiceFacts } from '#domain/model/service.ts'
import { shownFrom } from '#domain/notices/span.ts'
import { levelOf, type NoticeSubject } from '#domain/notices/subject.ts'
import { leftToRight } from '#i18n/format.ts'
import type { TimedNotice } from './timed-notice.ts'
import { noticeHeadline, noticeInShort, noticeReason, noticeSession, noticeSpan } from './notice-text.ts'
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

/** `inShort` is the same in as few words as a text message has room for: "Closed, 26 Nov to 28 Nov". */
export type ShortLine = Pick<NoticeLine, 'since' | 'until' | 'isWaiting'> & { text: string; inShort: string }

/** Lines as they travel to where a script shows them, each as `lineOf` has it; nothing where there are none. */
export const timed = <Line>(
	lines: readonly ShortLine[],
	lineOf: (line: ShortLine) => Line,
): { notices?: readonly Line[] } => (lines.length > 0 ? { notices: lines.map(lineOf) } : {})

export const inALine = ({ since, until, text }: ShortLine): TimedNotice => [since, until, text]

type OnCard = NoticeSubject & Pick<ServiceFacts, 'sensitive'>

/**
 * What a card says of its service and the places it is at, in a line each: nothing of a service nobody else may see,
 * whose own page says it.
 */
export const cardNotices = (service: OnCard, context: RenderContext): ShortLine[] =>
	context
		.noticesOf(service)
		.filter((notice) => levelOf(notice) !== 'area' && service.sensitive !== 'never-shared')
		.map((notice) => {
			const { about } = notice
			const venue = about !== 'area' && 'venue' in about ? context.venueName(about.venue) : undefined
			return shortLine(notice, context, venue && leftToRight(context.locale, venue))
		})

/** What a row about a place says of it. */
export const placeNotices = (notices: readonly NoticeWithWords[], context: RenderContext): ShortLine[] =>
	notices.map((notice) => shortLine(notice, context))

/** A notice in a line that begins with who it is about, where that is not plain. */
export function shortLine(notice: NoticeWithWords, context: RenderContext, subject?: string): ShortLine {
	const { since, until, isWaiting } = noticeLine(notice, context)
	const parts = [subject, lineHeadline(notice, context), noticeSession(notice, context), noticeSpan(notice, context)]
	return {
		text: parts.filter(Boolean).join(' · '),
		inShort: noticeInShort(notice, context),
		since,
		until,
		isWaiting,
	}
}

/** What somebody wrote in the reader's language says more than "Good to know". */
const lineHeadline = (notice: NoticeWithWords, context: RenderContext): string =>
	notice.what === 'other' && notice.words?.locale === context.locale
		? notice.words.sentence
		: noticeHeadline(notice, context)
