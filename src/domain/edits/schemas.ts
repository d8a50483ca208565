import type { z } from 'zod'
import { noticeFacts, noticeWords } from '#domain/model/notice.ts'
import type { KnownIds } from '#domain/model/references.ts'
import { serviceFacts, serviceWords } from '#domain/model/service.ts'
import { venueFacts, venueWords } from '#domain/model/venue.ts'
import type { Subject } from './change-file.ts'

/** What judges the facts and the words of what a change file may be about. */
export const schemasOf = (subject: Subject, ids: KnownIds): { facts: z.ZodObject; words: z.ZodObject } =>
	all[subject](ids)

const all: Readonly<Record<Subject, (ids: KnownIds) => { facts: z.ZodObject; words: z.ZodObject }>> = {
	service: (ids) => ({ facts: serviceFacts(ids), words: serviceWords }),
	venue: (ids) => ({ facts: venueFacts(ids), words: venueWords }),
	notice: (ids) => ({ facts: noticeFacts(ids), words: noticeWords }),
}
