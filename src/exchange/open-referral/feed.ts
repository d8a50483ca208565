import type { Notice } from '#domain/model/notice.ts'
import type { OpenDataForm, OpenLicence } from '#domain/model/open-data.ts'
import type { ServiceFacts, ServiceWords } from '#domain/model/service.ts'
import type { SettingFacts, SettingKind } from '#domain/model/setting.ts'
import type { venueFacts } from '#domain/model/venue.ts'
import type { organisationFacts } from '#domain/model/organisation.ts'
import type { AccessFact } from '#domain/model/venue.ts'
import type { NoticeSubject } from '#domain/notices/subject.ts'
import type { SchoolCalendar } from '#domain/time/occurrences.ts'
import type { z } from 'zod'

/**
 * An area's facts as they go out: what the records of Open Referral UK 3.0 are written from. Words are English, the
 * language of the standard.
 */
export type Feed = {
	today: string
	calendar: SchoolCalendar
	/** `example`: the area is invented, and its data is only there to be tried. */
	area: { name: string; siteName: string; site: string; example: boolean }
	terms: { licence: OpenLicence; contact: string }
	services: readonly OpenService[]
	/** Ended in the last months: kept for a while, so that whoever copied them learns of it. */
	ended: readonly EndedService[]
	/** Nurseries and pre-schools; those that closed are kept for as long. */
	settings: readonly OpenSetting[]
	endedSettings: readonly OpenSetting[]
	organisations: readonly OpenOrganisation[]
	venues: ReadonlyMap<string, OpenVenue>
	taxonomies: readonly OpenTaxonomy[]
	/** What is different for a while about a service, its places and the area. */
	noticesOf: (service: NoticeSubject) => readonly OpenNotice[]
	/** The same identifier for the same thing, for ever. */
	idFor: (thing: string) => string
	address: { root: string; openData: string }
	say: {
		access: (fact: AccessFact) => string
		answer: (answer: 'yes' | 'no' | 'ask') => string
		cost: (service: Pick<ServiceFacts, 'cost'>) => string
		interpreter: (service: Pick<ServiceFacts, 'interpreter'>) => string
		language: (code: string) => string
		day: (day: string) => string
		place: (at: string) => string
		childcare: (kind: SettingKind) => string
	}
}

export type OpenNotice = Notice & { inWords: string }
export type OpenService = ServiceFacts & {
	id: string
	/** The id it had first: its identifiers are made from it, so that another name does not make it another thing. */
	firstId: string
	words: ServiceWords
	form: Exclude<OpenDataForm, 'no'>
	/** Its page, in each language. */
	pages: Readonly<Record<string, string>>
	translations: Readonly<Record<string, { name: string; summary: string; translation: string }>>
}
export type EndedService = Pick<
	OpenService,
	'id' | 'firstId' | 'was' | 'run-by' | 'checked' | 'closed' | 'words' | 'pages'
>
/** A childminder is a person at home: none is among these. */
export type OpenSetting = SettingFacts & {
	id: string
	words: { summary?: string | undefined } | undefined
	pages: Readonly<Record<string, string>>
}
export type OpenVenue = z.infer<ReturnType<typeof venueFacts>> & { id: string; words: { summary: string } }
export type OpenOrganisation = z.infer<ReturnType<typeof organisationFacts>> & { id: string }
export type OpenTaxonomy = {
	id: string
	name: string
	description: string
	terms: readonly { id: string; name: string; description: string }[]
	termsOf: (service: ServiceFacts) => readonly string[]
	termsOfSetting?: (setting: SettingFacts) => readonly string[]
}

type Filled<Fields> = { [Key in keyof Fields]: Exclude<Fields[Key], undefined> }

/** Without the fields that say nothing: the standard wants them left out, never null or empty. */
export const withoutEmpty = <Fields extends object>(fields: Fields): Partial<Filled<Fields>> =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value))) as Partial<Filled<Fields>>

const isEmpty = (value: unknown): boolean =>
	value === undefined ||
	value === '' ||
	(Array.isArray(value) && value.length === 0) ||
	(typeof value === 'object' && value !== null && Object.keys(value).length === 0)
