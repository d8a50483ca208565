import { z } from 'zod'
import type { Mistake } from './fields.ts'

/**
 * The ids that exist, by kind of content: what a reference may point at; and those of services that have closed, which
 * nothing may name any more.
 */
export type KnownIds = Readonly<{ byKind: Readonly<Record<string, ReadonlySet<string>>>; ended: ReadonlySet<string> }>

export const noIds: KnownIds = { byKind: {}, ended: new Set() }

/** The id of another piece of content; one that does not exist is reported with the nearest that does. */
export function idOf(kind: string, ids: KnownIds) {
	const choices = ids.byKind[kind] ?? new Set<string>()
	return z.string().refine((id) => choices.has(id), {
		error: kind,
		params: {
			is: 'id',
			kind,
			choices: [...choices],
			ended: kind === 'services' ? [...ids.ended] : [],
		} satisfies Mistake,
	})
}

/** The same, of a thing that may have ended since: what was said of it stays true. */
export function idEverOf(kind: string, ids: KnownIds) {
	const byKind = { ...ids.byKind, [kind]: new Set([...(ids.byKind[kind] ?? []), ...ids.ended]) }
	return idOf(kind, { byKind, ended: new Set() })
}
