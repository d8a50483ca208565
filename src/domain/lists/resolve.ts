/** What an id of a list leads to: a service, one that has ended with what there is instead, or nothing we know. `id` is the one it has today. */
export type Resolved =
	| { kind: 'service'; id: string }
	| { kind: 'ended'; id: string; name: string; instead: readonly string[] }
	| { kind: 'unknown'; id: string }

type Known = {
	services: Readonly<Record<string, unknown>>
	former: Readonly<Record<string, { ended?: string; instead: readonly string[] }>>
}

/** Follows ids of any age to what there is today, each thing once and in the order given. */
export function resolved(ids: readonly string[], known: Known): Resolved[] {
	const all = ids.map((id) => follow(id, known, new Set()))
	const seen = new Set<string>()
	return all.filter(({ id }) => !seen.has(id) && seen.add(id))
}

/** The services among what ids lead to. */
export const servicesIn = (all: readonly Resolved[]): string[] =>
	all.flatMap((one) => (one.kind === 'service' ? [one.id] : []))

function follow(id: string, known: Known, before: ReadonlySet<string>): Resolved {
	if (Object.hasOwn(known.services, id)) return { kind: 'service', id }
	const former = Object.hasOwn(known.former, id) ? known.former[id] : undefined
	if (!former || before.has(id)) return { kind: 'unknown', id }
	const [next] = former.instead
	if (former.ended !== undefined)
		return {
			kind: 'ended',
			id,
			name: former.ended,
			instead: former.instead.filter((one) => Object.hasOwn(known.services, one)),
		}
	return next === undefined ? { kind: 'unknown', id } : follow(next, known, new Set([...before, id]))
}
