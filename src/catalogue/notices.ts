import type { Notice } from '#domain/model/notice.ts'
import { isAboutArea, isAboutVenue, touchesService, type NoticeSubject } from '#domain/notices/subject.ts'

/** Notices that are not over, soonest first, and by what they are about. */
export function noticesBySubject<One extends Notice>(all: readonly One[]) {
	const notices = [...all].sort((one, other) => one.from.localeCompare(other.from))
	return {
		all: notices,
		area: notices.filter(isAboutArea),
		/** About a place itself; what its services say of themselves is theirs. */
		at: (venue: string): readonly One[] => notices.filter((one) => isAboutVenue(one, venue)),
		/** About a service, its places or the area: with these `withNotices` reckons its times. */
		of: (service: NoticeSubject): readonly One[] => notices.filter((one) => touchesService(one, service)),
	}
}
