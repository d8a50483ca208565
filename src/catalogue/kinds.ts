import type { z } from 'zod'
import { areaFacts, areaWords } from '#domain/model/area.ts'
import { audienceFacts, audienceIds, audienceWords } from '#domain/model/audience.ts'
import { easyFacts, easyWords } from '#domain/model/easy.ts'
import { groupHelpFacts, groupHelpWords } from '#domain/model/group-help.ts'
import { guideFacts, guideWords } from '#domain/model/guide.ts'
import { heardFacts, heardWords } from '#domain/model/heard.ts'
import { indicatorFacts, indicatorWords } from '#domain/model/indicator.ts'
import type { KnownIds } from '#domain/model/references.ts'
import { learningFacts, learningWords } from '#domain/model/learning.ts'
import { noticeFacts, noticeWords } from '#domain/model/notice.ts'
import { moneyHelpFacts, moneyHelpWords } from '#domain/model/money-help.ts'
import { needFacts, needWords } from '#domain/model/need.ts'
import { organisationFacts, organisationWords } from '#domain/model/organisation.ts'
import { practiceNoteFacts, practiceNoteWords } from '#domain/model/practice-note.ts'
import { programmeFacts, programmeWords } from '#domain/model/programme.ts'
import { offerFacts, offerWords } from '#domain/model/offer.ts'
import { opportunityFacts, opportunityWords } from '#domain/model/opportunity.ts'
import { outcomeFacts, outcomeIds, outcomeWords } from '#domain/model/outcome.ts'
import { packFacts, packWords } from '#domain/model/pack.ts'
import { pageFacts, pageWords } from '#domain/model/page.ts'
import { questionFacts, questionWords } from '#domain/model/question.ts'
import { resourceFacts, resourceWords } from '#domain/model/resource.ts'
import { bankHolidayFacts, bankHolidayWords, schoolYearFacts } from '#domain/model/school-year.ts'
import { serviceFacts, serviceWords } from '#domain/model/service.ts'
import { settingFacts, settingWords } from '#domain/model/setting.ts'
import {
	selfCheckChangesFacts,
	selfCheckChangesWords,
	selfCheckFacts,
	selfCheckWords,
} from '#domain/model/self-check.ts'
import type { Signature } from '#domain/model/signed.ts'
import { stageFacts, stageWords } from '#domain/model/stage.ts'
import { stageIds } from '#domain/time/stage-ids.ts'
import { tierFacts, tierIds, tierWords } from '#domain/model/tier.ts'
import { urgentCardFacts, urgentCardWords } from '#domain/model/urgent-card.ts'
import { vaccineScheduleFacts, vaccineScheduleWords } from '#domain/model/vaccine-schedule.ts'
import { venueFacts, venueWords } from '#domain/model/venue.ts'
import { wishFacts, wishWords } from '#domain/model/wish.ts'
import { yearFacts, yearWords } from '#domain/model/year.ts'

type Kind = {
	/** Given the ids that exist, what `facts.yaml` may say. */
	facts: (ids: KnownIds) => z.ZodObject
	/** What `<locale>.md` may say in its front matter; absent where a kind has nothing to translate. */
	words?: z.ZodObject
	/** Words may be left out: the site says what the facts mean. */
	wordsOptional?: true
	/** Workers and commissioners read its words: English first, and the words of their field may stand in it. */
	forWorkers?: true
	/** The ids that must all be there, for kinds whose list is fixed. */
	ids?: readonly string[]
}

/**
 * Every kind of content: the folder's name, what its facts and words may hold. A new kind is one line here and a schema
 * in `domain/`.
 */
export const kinds = {
	area: { facts: areaFacts, words: areaWords },
	stages: { facts: stageFacts, words: stageWords, ids: stageIds },
	outcomes: { facts: outcomeFacts, words: outcomeWords, ids: outcomeIds },
	tiers: { facts: tierFacts, words: tierWords, ids: tierIds },
	audiences: { facts: audienceFacts, words: audienceWords, ids: audienceIds },
	needs: { facts: needFacts, words: needWords },
	organisations: { facts: organisationFacts, words: organisationWords, wordsOptional: true, forWorkers: true },
	venues: { facts: venueFacts, words: venueWords },
	services: { facts: serviceFacts, words: serviceWords },
	settings: { facts: settingFacts, words: settingWords, wordsOptional: true },
	programmes: { facts: programmeFacts, words: programmeWords },
	'urgent-cards': { facts: urgentCardFacts, words: urgentCardWords },
	easy: { facts: easyFacts, words: easyWords },
	'self-checks': { facts: selfCheckFacts, words: selfCheckWords },
	'self-check-changes': { facts: selfCheckChangesFacts, words: selfCheckChangesWords },
	'money-helps': { facts: moneyHelpFacts, words: moneyHelpWords },
	notices: { facts: noticeFacts, words: noticeWords, wordsOptional: true },
	packs: { facts: packFacts, words: packWords },
	learning: { facts: learningFacts, words: learningWords, forWorkers: true },
	'practice-notes': { facts: practiceNoteFacts, words: practiceNoteWords, forWorkers: true },
	indicators: { facts: indicatorFacts, words: indicatorWords, forWorkers: true },
	guides: { facts: guideFacts, words: guideWords },
	resources: { facts: resourceFacts, words: resourceWords },
	offers: { facts: offerFacts, words: offerWords },
	heard: { facts: heardFacts, words: heardWords },
	questions: { facts: questionFacts, words: questionWords },
	years: { facts: yearFacts, words: yearWords },
	opportunities: { facts: opportunityFacts, words: opportunityWords },
	wishes: { facts: wishFacts, words: wishWords },
	'group-helps': { facts: groupHelpFacts, words: groupHelpWords },
	pages: { facts: pageFacts, words: pageWords },
	'vaccine-schedules': { facts: vaccineScheduleFacts, words: vaccineScheduleWords },
	'school-years': { facts: schoolYearFacts },
	'bank-holidays': { facts: bankHolidayFacts, words: bankHolidayWords },
} satisfies Record<string, Kind>

export type KindName = keyof typeof kinds
export const kindNames = Object.keys(kinds) as KindName[]

export const kindOf = (name: KindName): Kind => kinds[name]

type WordsSchema<Name extends KindName> = (typeof kinds)[Name] extends { words: infer Schema extends z.ZodType }
	? Schema
	: z.ZodType<object>

export type Facts<Name extends KindName> = z.infer<ReturnType<(typeof kinds)[Name]['facts']>>

/** Where a text stands as a translation: who made sure of it, and whether the English has changed since. */
export type Standing = {
	origin: 'source' | 'machine' | 'reviewed' | 'clinically-reviewed'
	isOutOfDate: boolean
	/** Who read these words as they stand, while that holds. */
	signed?: Pick<Signature, 'role' | 'organisation' | 'on' | 'until'>
}

/** Words about danger that may stand alone: the first wording, or one that a health worker has read. */
export const isClinicallyChecked = ({ origin }: Standing): boolean =>
	origin === 'source' || origin === 'clinically-reviewed'

/**
 * The words of a thing in one language; `locale` is the language they are really in, `inEnglish` names the parts that
 * are not, and `nameInEnglish` is what to say or show to somebody who reads only English.
 */
export type Words<Name extends KindName> = z.infer<WordsSchema<Name>> & {
	locale: string
	html: string
	standing: Standing
	inEnglish?: ReadonlySet<string>
	nameInEnglish?: string
	sayInEnglish?: string
}

type WordsOrNone<Name extends KindName> = (typeof kinds)[Name] extends { wordsOptional: true }
	? Words<Name> | undefined
	: Words<Name>

export type Item<Name extends KindName> = { id: string; national: boolean } & Facts<Name> & { words: WordsOrNone<Name> }
