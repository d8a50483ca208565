import { itemOf, itemText, type Item } from './item.ts'

/**
 * What an item of a list leads to: a service, one that has ended with what there is instead, or nothing we know. `id`
 * is the item as it would be written today. `isPlaceLost` when it named a place the service is not at.
 */
export type Resolved =
	| { kind: 'service'; id: string; isPlaceLost?: true }
	| { kind: 'ended'; id: string; name: string; instead: readonly string[] }
	| { kind: 'unknown'; id: string }

/** `venue` is the one place of a service, `places` are those of one that has several. */
type Held = { venue?: string | undefined; places?: Readonly<Record<string, unknown>> | undefined }

type ListData = {
	services: Readonly<Record<string, Held>>
	retired: Readonly<Record<string, { ended?: string; instead: readonly string[] }>>
}

/** Follows items of any age to what there is today, each thing once and in the order given. */
export function resolve(items: readonly string[], data: ListData): Resolved[] {
	const all = items.map((item) => follow(itemOf(item), data, new Set()))
	const seen = new Set<string>()
	return all.filter(({ id }) => !seen.has(id) && seen.add(id))
}

/** The services among what items lead to, with their places. */
export const servicesIn = (all: readonly Resolved[]): string[] =>
	all.flatMap((one) => (one.kind === 'service' ? [one.id] : []))

function follow({ service: id, at }: Item, data: ListData, before: ReadonlySet<string>): Resolved {
	if (Object.hasOwn(data.services, id)) return placed(id, at, data.services[id]!)
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
	return next === undefined ? { kind: 'unknown', id } : follow({ service: next, at }, data, new Set([...before, id]))
}

function placed(service: string, at: string | undefined, { venue, places = {} }: Held): Resolved {
	if (at === undefined || at === venue) return { kind: 'service', id: service }
	return Object.hasOwn(places, at)
		? { kind: 'service', id: itemText({ service, at }) }
		: { kind: 'service', id: service, isPlaceLost: true }
}
