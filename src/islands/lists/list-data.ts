import type { Saying, SayingWords } from '#ui/saying.ts'

/** The site's own words a list needs in the browser, in the language it is read in. */
export const listStrings = [
	'nav.my-list',
	'nav.find',
	'list.comma',
	'list.call',
	'list.print',
	'list.send',
	'list.send-title',
	'list.copied',
	'copy.by-hand',
	'turn-up.next',
	'day.today',
	'whats-on.tomorrow',
	'my-list.line',
	'my-list.empty',
	'my-list.up',
	'my-list.down',
	'my-list.off',
	'my-list.moved',
	'my-list.gone',
	'my-list.back',
	'my-list.clear',
	'my-list.cleared',
	'my-list.pass-on',
	'my-list.private-out',
	'my-list.place',
	'my-list.any-place',
	'my-list.fits',
	'my-list.part',
	'given.title',
	'given.line',
	'given.keep',
	'given.note',
	'given.note-by',
	'given.note-cut',
	'given.damaged',
	'given.newer',
	'given.nothing',
	'given.unknown',
	'given.ended',
	'given.ended-alone',
	'given.place-lost',
	'evidence.no-effect',
	'evidence.not-reviewed',
	'evidence.better',
	'evidence.no-better',
	'keep.kept',
	'keep.failed',
	'share.text',
	'share.whatsapp',
	'share.code',
	'share.code-too-long',
	'share.note-not-in-code',
	'share.note-not-in-text',
	'share.text-more',
	'part.failed',
	'picker.copy-link',
	'picker.copy-text',
	'picker.bigger',
	'picker.smaller',
	'picker.code',
	'hand-out.danger',
	'hand-out.health',
	'hand-out.maternity',
	'hand-out.printed',
	'hand-out.say',
	'hand-out.scan',
] as const

export type ListSay = Readonly<Record<(typeof listStrings)[number], string>>

/**
 * A service as a list says it. `english` is its real name where the reader's is a translation; `days` its next dates.
 */
export type ListEntry = {
	name: string
	english?: string
	lang?: string
	wayIn: string
	cost: string
	when?: string
	/** The same in a few words, for a text message: "Thursday 10am". */
	whenShort?: string
	where: string
	address?: string
	/** The one place it is held at, or what is said of it at each of several. */
	venue?: string
	places?: Readonly<Record<string, AtPlace>>
	phone?: string
	saying?: Saying
	days: readonly string[]
	/** Also whether there are places, and by when to book. */
	notices?: readonly ListNotice[]
	/** It was not found to help, or nobody has looked: said to a worker who picks it, never on a family's list. */
	doubt?: Doubt
	/** Somebody looking over a shoulder should not see it: kept and sent only when the parent asks (SR16). */
	isPrivate?: true
}

/** Why it is doubtful whether a service helps, and what has better evidence for that age. */
export type Doubt = { state: 'no-effect' | 'not-reviewed'; better: readonly string[] }

/** What is different for a while, and the same in as few words as a text message has room for, or in none. */
export type ListNotice = readonly [since: string, until: string, text: string, inShort: string]

/** A service at one of its places: what is said there instead. */
export type AtPlace = Pick<ListEntry, 'when' | 'whenShort' | 'where' | 'address' | 'days' | 'notices'>

/** What became of an id that is no service's any more: `ended` names it, else it is only called otherwise now. */
export type RetiredEntry = { ended?: string; instead: readonly string[] }

/**
 * All that lists are made from, in one language: one script for all services, so that no server learns which ones
 * somebody reads.
 */
export type ListData = {
	locale: string
	dir: 'ltr' | 'rtl'
	intl: string
	say: ListSay
	sayingWords: SayingWords
	/** What the site is called, and the language of that where it is not the reader's. */
	site: string
	siteLang?: string
	/** Of an example area: that it is no real place. */
	example?: string
	maternity?: string
	/** Of the whole area; what is different for a service is in its entry. */
	notices?: readonly ListNotice[]
	services: Readonly<Record<string, ListEntry>>
	retired: Readonly<Record<string, RetiredEntry>>
	paths: { list: string; find: string; service: string }
}

export const loadList = (path: string): Promise<ListData> =>
	import(/* @vite-ignore */ path).then((module: { default: ListData }) => module.default)

/** A language a list can be read in, and where its data is. */
export type ReadingLanguage = { tag: string; name: string; dir: 'ltr' | 'rtl'; list: string }
