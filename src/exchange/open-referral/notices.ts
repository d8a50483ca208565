import { shownFrom } from '#domain/notices/span.ts'
import { isAboutArea, levelOf } from '#domain/notices/subject.ts'
import { isElsewhere } from '#domain/delivery.ts'
import { withoutEmpty, type Feed, type OpenNotice, type OpenService } from './feed.ts'

/** What is different for a while and may go out: of what has neither place nor time only what holds everywhere. */
export const openNotices = (service: OpenService, feed: Feed): readonly OpenNotice[] =>
	service.form === 'all' ? feed.noticesOf(service) : feed.noticesOf(service).filter(isAboutArea)

/** In words, those that families are told by now. */
export const alertsOf = (
	service: OpenService,
	feed: Feed,
	inWords: (notice: OpenNotice) => string = (notice) => notice.inWords,
): string[] =>
	openNotices(service, feed)
		.filter((notice) => shownFrom(notice).slice(0, 10) <= feed.today)
		.map(inWords)

/** For machines. */
export const noticeRecords = (service: OpenService, feed: Feed): object[] =>
	service.form === 'all' ? openNotices(service, feed).map((notice) => recordOf(notice, feed)) : []

function recordOf(notice: OpenNotice, feed: Feed): object {
	const { about, what, why, from, until } = notice
	const to = notice['moved-to']
	return withoutEmpty({
		about: levelOf(notice),
		...(about !== 'area' && 'venue' in about ? placeRecord(about.venue, feed) : {}),
		what,
		why,
		from,
		until,
		starts_at: notice['starts-at'],
		moved_to: to && withoutEmpty({ ...(to.at ? placeRecord(to.at, feed) : {}), start: to.from, end: to.to }),
		text: notice.inWords,
	})
}

/** A place as the other records name it, and by its name where they do not. */
export const placeRecord = (at: string, { venues, idFor, say }: Feed): object =>
	isElsewhere(at)
		? { attending_type: at }
		: { ...(venues.has(at) ? { location_id: idFor(`location/${at}`) } : {}), place: say.place(at) }
