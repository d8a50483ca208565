import { itemOf } from '#domain/lists/item.ts'
import type { Resolved } from '#domain/lists/resolve.ts'
import { fill } from '#islands/browser/fill.ts'
import type { ListData, ListEntry } from './list-data.ts'

/** What is said of an item of a list: of a service at the place it names, or at all of its places. */
export function entryOf(item: string, { services }: Pick<ListData, 'services'>): ListEntry | undefined {
	const { service, at } = itemOf(item)
	const entry = Object.hasOwn(services, service) ? services[service] : undefined
	const place = at && entry?.places?.[at]
	if (!entry || !place) return entry
	const { when: _when, whenShort: _whenShort, notices: _notices, ...everywhere } = entry
	return { ...everywhere, ...place }
}

/** Its name, with the place where the item names one: what a list with a service at two places calls each. */
export function fullNameOf(item: string, data: Pick<ListData, 'services' | 'say'>): string {
	const entry = entryOf(item, data)
	return [entry?.name, itemOf(item).at && entry?.where].filter(Boolean).join(data.say['list.comma'])
}

/** What is said of something that has ended, above what there is instead, if there is anything. */
export const endedText = (
	{ name, instead }: Pick<Extract<Resolved, { kind: 'ended' }>, 'name' | 'instead'>,
	say: ListData['say'],
): string => fill(say[instead.length > 0 ? 'given.ended' : 'given.ended-alone'], { name })
