/** What an id of a list leads to: a service, one that has ended with what there is instead, or nothing we know. */
export type Resolved = { kind: 'service'; id: string } | { kind: 'ended'; name: string; instead: readonly string[] } | { kind: 'unknown' }

type Known = { services: Readonly<Record<string, unknown>>; former: Readonly<Record<string, { ended?: string; instead: readonly string[] }>> }

/** Follows ids of any age to what there is today, each service once and in the order given. */
export function resolved(ids: readonly string[], known: Known): Resolved[] {
	const all = ids.map((id) => follow(id, known, new Set()))
	const seen = new Set<string>()
	return all.filter((one) => one.kind !== 'service' || (!seen.has(one.id) && seen.add(one.id)))
}

function follow(id: string, known: Known, before: ReadonlySet<string>): Resolved {
	if (Object.hasOwn(known.services, id)) return { kind: 'service', id }
	const former = Object.hasOwn(known.former, id) ? known.former[id] : undefined
	if (!former || before.has(id)) return { kind: 'unknown' }
	const [next] = former.instead
	if (former.ended !== undefined) return { kind: 'ended', name: former.ended, instead: former.instead.filter((one) => Object.hasOwn(known.services, one)) }
	return next === undefined ? { kind: 'unknown' } : follow(next, known, new Set([...before, id]))
}
