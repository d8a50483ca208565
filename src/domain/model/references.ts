import { z } from 'zod'
import type { Mistake } from './fields.ts'

/** The ids that exist, by kind of content: what a reference may point at; and under `ended` those of services that have closed. */
export type Known = Readonly<Record<string, ReadonlySet<string>>>

export const nothingKnown: Known = {}

/** The id of another piece of content; one that does not exist is reported with the nearest that does. */
export function idOf(kind: string, known: Known) {
	const choices = known[kind] ?? new Set<string>()
	return z.string().refine((id) => choices.has(id), {
		error: kind,
		params: {
			is: 'id',
			kind,
			choices: [...choices],
			ended: kind === 'services' ? [...(known['ended'] ?? [])] : [],
		} satisfies Mistake,
	})
}
