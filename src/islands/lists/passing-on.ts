import { toFragment, type ListLink } from '#domain/lists/link.ts'
import { mostSegments, segmentsOf, textMessage } from '#domain/lists/text-message.ts'
import type { ListData } from './list-data.ts'

/** The address of a list as a parent opens it, in the language of `data`. */
export const linkOf = (list: ListLink, data: ListData): string =>
	`${new URL(data.paths.list, location.origin).href}#${toFragment(list)}`

/** A list as a text message, numbers first. A note that would make it too long stays out of its link. */
export function messageOf(list: ListLink, data: ListData): string {
	const told = list.ids.flatMap((id) => data.services[id] ?? [])
	const whole = textMessage(told, linkOf(list, data))
	return segmentsOf(whole).segments <= mostSegments(told.length)
		? whole
		: textMessage(told, linkOf({ ...list, note: '' }, data))
}

/** What of a list may be passed on without asking: nothing private (SR16). */
export const withoutPrivate = (ids: readonly string[], { services }: ListData): string[] =>
	ids.filter((id) => services[id] && !services[id].isPrivate)
