import type { NoticeFacts } from '#domain/model/notice.ts'
import { lastDay } from '#domain/notices/span.ts'
import type { Subject } from './change-file.ts'

/** Facts as people write them: a schema keeps the days of a notice as moments, and takes days. */
export const factsAsWritten = (subject: Subject, facts: object): object =>
	subject === 'notice' ? noticeAsWritten(facts as NoticeFacts) : facts

/** A notice with the days it begins and ends on, where it does so at midnight. */
const noticeAsWritten = (notice: NoticeFacts): NoticeFacts => ({
	...notice,
	from: withoutMidnight(notice.from),
	until: notice.until.endsWith(midnight) ? lastDay(notice) : notice.until.replace('T', ' '),
})

const midnight = 'T00:00'
const withoutMidnight = (moment: string): string => moment.replace(midnight, '').replace('T', ' ')
