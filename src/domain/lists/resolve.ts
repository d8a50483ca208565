/**
 * What an id of a list leads to: a service, one that has ended with what there is instead, or nothing we know. `id` is
 * the one it has today.
 */
export type Resolved =
	| { kind: 'service'; id: string }
	| { kind: 'ended'; id: string; name: string; instead: readonly string[] }
	| { kind: 'unknown'; id: string }

type ListData = {
	services: Readonly<Record<string, unknown>>
	retired: Readonly<Record<string, { ended?: string; instead: readonly string[] }>>
}

/** Follows ids of any age to what there is today, each thing once and in the order given. */
export function resolve(ids: readonly string[], data: ListData): Resolved[] {
	const all = ids.map((id) => follow(id, data, new Set()))
	const seen = new Set<string>()
	return all.filter(({ id }) => !seen.has(id) && seen.add(id))
}

/** The services among what ids lead to. */
export const servicesIn = (all: readonly Resolved[]): string[] =>
	all.flatMap((one) => (one.kind === 'service' ? [one.id] : []))

function follow(id: string, data: ListData, before: ReadonlySet<string>): Resolved {
	if (Object.hasOwn(data.services, id)) return { kind: 'service', id }
	const entry = Object.hasOwn(data.retired, id) ? data.retired[id] : undefined
	if (!entry || before.has(id)) return { kind: 'unknown', id }
	const [next] = entry.instead
	if (entry.ended !== undefined)
		return {
			kind: 'ended',
			id,
			name: entry.ended,
			instead: entry.instead.filter((one) => Object.hasOwn(data.services, one)),
		}
	return next === undefined ? { kind: 'unknown', id } : follow(next, data, new Set([...before, id]))
}
