import type { z } from 'zod'
import { groupHelpFacts, groupHelpWords } from '#domain/model/group-help.ts'
import { noticeFacts, noticeWords } from '#domain/model/notice.ts'
import { noIds, type KnownIds } from '#domain/model/references.ts'
import { resourceFacts, resourceWords } from '#domain/model/resource.ts'
import { serviceFacts, serviceWords } from '#domain/model/service.ts'
import { settingFacts, settingWords } from '#domain/model/setting.ts'
import { shapesAt } from '#domain/model/shapes.ts'
import { venueFacts, venueWords } from '#domain/model/venue.ts'
import { wishFacts, wishWords } from '#domain/model/wish.ts'
import type { Subject } from './change-file.ts'

/** What judges the facts and the words of what a change file may be about. */
export const schemasOf = (subject: Subject, ids: KnownIds): { facts: z.ZodObject; words: z.ZodObject } =>
	all[subject](ids)

const all: Readonly<Record<Subject, (ids: KnownIds) => { facts: z.ZodObject; words: z.ZodObject }>> = {
	service: (ids) => ({ facts: serviceFacts(ids), words: serviceWords }),
	venue: (ids) => ({ facts: venueFacts(ids), words: venueWords }),
	setting: (ids) => ({ facts: settingFacts(ids), words: settingWords }),
	wish: (ids) => ({ facts: wishFacts(ids), words: wishWords }),
	help: (ids) => ({ facts: groupHelpFacts(ids), words: groupHelpWords }),
	resource: (ids) => ({ facts: resourceFacts(ids), words: resourceWords }),
	notice: (ids) => ({ facts: noticeFacts(ids), words: noticeWords }),
}

/** Whether the facts of such a thing have a field at a path. */
export const hasFieldAt = (subject: Subject, path: readonly string[]): boolean =>
	'shapes' in shapesAt(schemasOf(subject, noIds).facts, path)
