import { z } from 'zod'
import { closed, type Mistake } from './fields.ts'

type IdsByKind = Readonly<Record<string, ReadonlySet<string>>>

/**
 * The ids that exist, by kind of content: what a reference may point at; and those of what has ended, which nothing may
 * name any more.
 */
export type KnownIds = Readonly<{ byKind: IdsByKind; ended: IdsByKind }>

export const noIds: KnownIds = { byKind: {}, ended: {} }

/** The id of another piece of content; one that does not exist is reported with the nearest that does. */
export function idOf(kind: string, ids: KnownIds) {
	const choices = ids.byKind[kind] ?? new Set<string>()
	return z.string().refine((id) => choices.has(id), {
		error: kind,
		params: {
			is: 'id',
			kind,
			choices: [...choices],
			ended: [...(ids.ended[kind] ?? [])],
		} satisfies Mistake,
	})
}

/** The same, of a thing that may have ended since: what was said of it stays true. */
export function idEverOf(kind: string, ids: KnownIds) {
	const byKind = { ...ids.byKind, [kind]: new Set([...(ids.byKind[kind] ?? []), ...(ids.ended[kind] ?? [])]) }
	return idOf(kind, { byKind, ended: {} })
}

/** From when it is not there any more, and what of its kind there is instead. */
export const closedFor = (kind: string, ids: KnownIds) =>
	closed.extend({ instead: z.array(idOf(kind, ids)).default([]) }).optional()
