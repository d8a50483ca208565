import type { State, Subject } from '#domain/edits/change-file.ts'
import type { Repository } from '#domain/edits/sending.ts'
import type { KnownIds } from '#domain/model/references.ts'
import type { SchoolCalendar } from '#domain/time/occurrences.ts'
import type { EditorSay } from './words.ts'

/**
 * A thing by its id; `isEnglish` where the reader's language has no name for it, `isPrivate` where it is never shared:
 * what names it already goes on to, and nothing new may.
 */
export type Named = { id: string; name: string; isEnglish?: true; isPrivate?: true }

/** What the editor knows of the area, in the reader's language; what a thing says comes when it is opened. */
export type EditorData = {
	calendar: { terms: SchoolCalendar['terms']; bankHolidays: readonly string[] }
	area: { name: string; site: string; feedback: string; repository?: Repository }
	/** What facts may name, by kind. */
	names: Readonly<Record<string, readonly Named[]>>
	/** What has ended, by kind: nothing new may name it. */
	ended: Readonly<Record<string, readonly string[]>>
	/** What can be changed here: local, and not private. */
	own: Readonly<Record<Subject, readonly Named[]>>
	labels: Labels
}

/** What fields and choices are called, by their path and `path=value`; `inEnglish` names those not yet translated. */
export type Labels = { texts: Readonly<Record<string, string>>; inEnglish: readonly string[] }

/** A thing as it stands; `outdated` are languages whose words were made from older English. */
export type Seen = State & { outdated: readonly string[] }

export type EditorProps = {
	locale: string
	intl: string
	say: EditorSay
	/** Languages words may be changed in, the source first. */
	languages: readonly { tag: string; name: string; dir: 'ltr' | 'rtl' }[]
	paths: { area: string; things: string }
}

export const calendarOf = ({ terms, bankHolidays }: EditorData['calendar']): SchoolCalendar => ({
	terms,
	bankHolidays: new Set(bankHolidays),
})

export const idsOf = ({ names, ended }: EditorData): KnownIds => ({
	byKind: setsOf(Object.fromEntries(Object.entries(names).map(([kind, list]) => [kind, list.map(({ id }) => id)]))),
	ended: setsOf(ended),
})

const setsOf = (ids: Readonly<Record<string, readonly string[]>>): KnownIds['ended'] =>
	Object.fromEntries(Object.entries(ids).map(([kind, list]) => [kind, new Set(list)]))

/** Data that comes as a script: a page that may connect to nothing can still read it. */
export const load = <Data>(path: string): Promise<Data> =>
	import(/* @vite-ignore */ path).then((module: { default: Data }) => module.default)
