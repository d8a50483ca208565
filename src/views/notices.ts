import { catalogueIn, type Service } from '#catalogue/index.ts'
import type { Item } from '#catalogue/kinds.ts'
import type { OpeningTimes } from '#domain/model/fields.ts'
import type { NoticeFacts } from '#domain/model/notice.ts'
import { openSpans } from '#domain/notices/open-spans.ts'
import { isAboutArea } from '#domain/notices/subject.ts'
import { fullDate, leftToRight } from '#i18n/format.ts'
import { placePath, servicePath } from '#routes.ts'
import { hoursOf, spansOf } from '#ui/moments.ts'
import { noticeLine, shortLine, type NoticeLine } from '#ui/notice-line.ts'
import { english, type NoticeWithWords, type RenderContext } from '#ui/render-context.ts'
import { daysHeld } from './week-of.ts'

/** Home holds so many beside those of the whole area; the week has them all. */
const mostOnHome = 4

/**
 * Of a service: its own, those of its places and those of the area, those that have begun apart from those to come. A
 * page nobody else may see has no script for them: it says those that were told when it was made.
 */
export function noticesForService(
	context: RenderContext,
	service: Service,
): Record<'begun' | 'toCome', readonly NoticeLine[]> {
	const linesOf = (notices: readonly NoticeWithWords[]) => {
		const lines = notices.map((notice) => {
			const isOwn = notice.about !== 'area' && 'service' in notice.about
			return noticeLine(notice, context, isOwn ? {} : { subject: subjectOf(context, notice.about) })
		})
		return service.sensitive === 'never-shared' ? lines.filter(({ isWaiting }) => !isWaiting) : lines
	}
	const closed = catalogueIn(context.locale)
		.venues.closedOf(service.id)
		.map((place) => ({ subject: subjectOf(context, { venue: place.id }), ...closedLine(context, place) }))
	const { begun = [], toCome = [] } = Object.groupBy(context.noticesOf(service), ({ from }) =>
		from.slice(0, 10) <= context.today ? 'begun' : 'toCome',
	)
	return { begun: [...closed, ...linesOf(begun)], toCome: linesOf(toCome) }
}

/** That a place has closed for good: where a service still names it, and in its frame on another site. */
function closedLine({ t, locale }: RenderContext, { closed }: Item<'venues'>): NoticeLine {
	const { on } = closed!
	return {
		headline: t('notice.closed'),
		details: t('former.on', { date: fullDate(locale, on) }),
		since: `${on}T00:00`,
		until: '9999-12-31T00:00',
		isWaiting: false,
	}
}

/** Those of the whole area, where each service and place says its own. */
export const noticesForArea = (context: RenderContext): NoticeLine[] =>
	catalogueIn(context.locale).notices.area.map((notice) =>
		noticeLine(notice, context, { subject: subjectOf(context, notice.about) }),
	)

/** The same in a line each, for lists and cards. */
export const areaLines = (context: RenderContext): ReturnType<typeof shortLine>[] =>
	catalogueIn(context.locale).notices.area.map((notice) =>
		shortLine(notice, context, subjectOf(context, notice.about).name),
	)

/** Above a place: its own and those of the area. */
export const noticesForPlace = (context: RenderContext, venue: string): NoticeLine[] => [
	...catalogueIn(context.locale)
		.venues.ended.filter(({ id }) => id === venue)
		.map((place) => closedLine(context, place)),
	...noticesForArea(context),
	...catalogueIn(context.locale)
		.notices.at(venue)
		.map((notice) => noticeLine(notice, context)),
]

/**
 * What the phone reckons "open now" from: a week of hours; where a place has notices its hours day by day, without
 * those when it is closed. What moves its groups elsewhere closes it too.
 */
export function hoursToReckon(context: RenderContext, venue: string, opening: OpeningTimes): Record<string, string> {
	const { notices } = catalogueIn(context.locale)
	const all = [...notices.area, ...notices.at(venue)]
	if (all.length === 0) return { 'data-hours': hoursOf(opening, context) }
	const closures = all.filter(({ what }) => what === 'closed' || what === 'moved')
	return { 'data-spans': spansOf(openSpans(opening, closures, context.today, daysHeld), context) }
}

/** Above a list of services: whatever touches one of them, none that nobody else may need to see. */
export function noticesForList(context: RenderContext, services: readonly Service[]): NoticeLine[] {
	const open = services.filter((service) => isOpen(context, service))
	const notices = new Set([...catalogueIn(context.locale).notices.area, ...open.flatMap(context.noticesOf)])
	return [...notices]
		.sort((one, other) => one.from.localeCompare(other.from))
		.map((notice) => noticeLine(notice, context, { subject: subjectOf(context, notice.about) }))
}

/** On home: those of the area as soon as they are told, any other on its own days. */
export function noticesForHome(context: RenderContext): NoticeLine[] {
	const { notices, everyService } = catalogueIn(context.locale)
	const others = notices.all.filter((notice) => {
		const { about } = notice
		if (about === 'area') return false
		return 'venue' in about || everyService.all.some((one) => one.id === about.service && isOpen(context, one))
	})
	const line = (notice: NoticeWithWords) =>
		noticeLine(notice, context, {
			subject: subjectOf(context, notice.about),
			...(isAboutArea(notice) ? {} : { since: `${notice.from.slice(0, 10)}T00:00` }),
		})
	return [...notices.area, ...others.slice(0, mostOnHome)].map(line)
}

/**
 * A notice in plain text, for what leaves the site: "Mill Lane Library. Closed. Thursday 26 November. Why: no heating."
 * What a service says of itself does not name it.
 */
export function noticeInWords(context: RenderContext, notice: NoticeWithWords): string {
	const { about } = notice
	const { headline, details, sentence } = noticeLine(notice, context)
	const stop = context.t('list.stop')
	const isOwn = about !== 'area' && 'service' in about
	const subject = isOwn ? [] : [`${leftToRight(context.locale, subjectOf(context, about).name)}${stop}`]
	return [...subject, `${headline}${stop}`, details, ...(sentence ? [sentence.text] : [])].join(' ')
}

const isOpen = ({ locale }: RenderContext, service: Service): boolean =>
	!service.sensitive && !catalogueIn(locale).services.isQuiet(service)

function subjectOf(context: RenderContext, about: NoticeFacts['about']): NonNullable<NoticeLine['subject']> {
	const { locale, t, langAttributes } = context
	const { area, venues, everyService } = catalogueIn(locale)
	if (about === 'area') return { name: t('notice.area', { area: area.name }) }
	if ('venue' in about)
		return {
			name: venues.get(about.venue).name,
			href: placePath(locale, about.venue),
			langAttributes: langAttributes(english),
		}
	const { id, words } = everyService.get(about.service)
	return { name: words.name, href: servicePath(locale, id), langAttributes: langAttributes(words, 'name') }
}
