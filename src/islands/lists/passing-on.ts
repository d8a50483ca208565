import { toFragment, type ListLink } from '#domain/lists/link.ts'
import { safeNote } from '#domain/lists/note.ts'
import { mostSegments, segmentsOf } from '#domain/lists/text-message.ts'
import { fill } from '#islands/browser/fill.ts'
import { momentNow } from '#islands/browser/today.ts'
import { entryOf } from './entry.ts'
import type { ListData } from './list-data.ts'
import { messageNow } from './message-now.ts'

/** The address of a list as a parent opens it, in the language of `data`. */
export const linkOf = (list: ListLink, data: ListData): string =>
	`${new URL(data.paths.list, location.origin).href}#${toFragment(list)}`

/**
 * A list as a text message, numbers first. A note that would leave less room for what is on the list stays out of its
 * link, which whoever sends it must be told.
 */
export function messageOf(list: ListLink, data: ListData): { text: string; isNoteLeftOut: boolean } {
	const { intl, say, notices } = data
	const entries = list.ids.flatMap((id) => entryOf(id, data) ?? [])
	const number = new Intl.NumberFormat(intl)
	const words = {
		comma: say['list.comma'],
		more: (count: number) => fill(say['share.text-more'], { count: number.format(count) }),
	}
	const message = (note: string) =>
		messageNow(entries, { notices, words }, linkOf({ ...list, note }, data), momentNow())
	const [plain, noted] = [message(''), message(list.note)]
	const most = Math.max(mostSegments, segmentsOf(plain.text).segments)
	const isNoteLeftOut =
		list.note !== '' && (noted.lines.join() !== plain.lines.join() || segmentsOf(noted.text).segments > most)
	return { text: isNoteLeftOut ? plain.text : noted.text, isNoteLeftOut }
}

/** A note without what could lead a family to anybody who is not on the list. */
export const safeNoteOf = ({ ids, note }: ListLink, data: ListData): ReturnType<typeof safeNote> =>
	safeNote(
		note,
		ids.flatMap((id) => entryOf(id, data)?.phone ?? []),
	)

/** What of a list may be passed on without asking: nothing private (SR16). */
export const withoutPrivate = (ids: readonly string[], data: ListData): string[] =>
	ids.filter((id) => {
		const entry = entryOf(id, data)
		return entry && !entry.isPrivate
	})
