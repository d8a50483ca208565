import { toFragment, type ListLink } from '#domain/lists/link.ts'
import { safeNote } from '#domain/lists/note.ts'
import { mostSegments, segmentsOf } from '#domain/lists/text-message.ts'
import { momentNow } from '#islands/browser/today.ts'
import type { ListData } from './list-data.ts'
import { messageNow } from './message-now.ts'

/** The address of a list as a parent opens it, in the language of `data`. */
export const linkOf = (list: ListLink, data: ListData): string =>
	`${new URL(data.paths.list, location.origin).href}#${toFragment(list)}`

/**
 * A list as a text message, numbers first. A note that would make it too long stays out of its link, which whoever
 * sends it must be told.
 */
export function messageOf(list: ListLink, data: ListData): { text: string; isNoteLeftOut: boolean } {
	const entries = list.ids.flatMap((id) => data.services[id] ?? [])
	const message = (link: string) => messageNow(entries, data, link, momentNow())
	const whole = message(linkOf(list, data))
	return list.note === '' || segmentsOf(whole).segments <= mostSegments(entries.length)
		? { text: whole, isNoteLeftOut: false }
		: { text: message(linkOf({ ...list, note: '' }, data)), isNoteLeftOut: true }
}

/** A note without what could lead a family to anybody who is not on the list. */
export const safeNoteOf = ({ ids, note }: ListLink, { services }: ListData): ReturnType<typeof safeNote> =>
	safeNote(
		note,
		ids.flatMap((id) => services[id]?.phone ?? []),
	)

/** What of a list may be passed on without asking: nothing private (SR16). */
export const withoutPrivate = (ids: readonly string[], { services }: ListData): string[] =>
	ids.filter((id) => services[id] && !services[id].isPrivate)
