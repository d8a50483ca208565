import type { FeedEvent } from '#exchange/icalendar/feed.ts'
import { printable } from '#domain/mistakes/visible.ts'
import { nearest } from '#domain/mistakes/nearest.ts'
import { counted } from '#domain/mistakes/problems.ts'
import type { Titles } from './titles.ts'

type ServiceName = { id: string; name: string }

/** Events by the service they belong to, and what to say of those that belong to none. */
type MatchedEvents = { byService: ReadonlyMap<string, FeedEvent[]>; strays: string[] }

/**
 * An event belongs to the service its description names (`service: <id>`), else to the one whose English name is its
 * title, else to the one that title was said to mean (`titles`). `all` puts every event under one service. Events that
 * are over or cancelled and belong to none are not worth a word.
 */
export function eventsByService(
	events: readonly FeedEvent[],
	services: readonly ServiceName[],
	{ all, titles }: { all: string | undefined; titles: Titles },
): MatchedEvents {
	const ids = new Set(services.map(({ id }) => id))
	const byName = new Map([
		...Object.entries(titles).flatMap(([title, id]) => (ids.has(id) ? [[comparable(title), id] as const] : [])),
		...services.map(({ id, name }) => [comparable(name), id] as const),
	])
	const idOf = ({ serviceId, title, insteadOf }: FeedEvent) => {
		if (all !== undefined) return insteadOf === undefined ? all : undefined
		return serviceId === undefined ? byName.get(comparable(title)) : services.find(({ id }) => id === serviceId)?.id
	}
	const mine = events.filter(idOf)
	const strays = events.filter((event) => !idOf(event) && event.drafts.length + event.notTaken.length > 0)
	const byTitle = Map.groupBy(strays, ({ title, serviceId }) => JSON.stringify([title, serviceId]))
	return {
		byService: Map.groupBy(mine, (event) => idOf(event)!),
		strays: [...byTitle.values()].map((alike) => strayWords(alike[0]!, alike.length, services)),
	}
}

function strayWords(
	{ title, serviceId, insteadOf }: FeedEvent,
	count: number,
	services: readonly ServiceName[],
): string {
	if (insteadOf !== undefined)
		return `"${printable(title)}" stands on a date of "${printable(insteadOf)}", which so does not run then.`
	const much = count > 1 ? ` (${counted(count, 'event')})` : ''
	const near =
		serviceId === undefined
			? nearest(
					comparable(title),
					services.map(({ name }) => comparable(name)),
				)
			: nearest(
					serviceId,
					services.map(({ id }) => id),
				)
	const nearService = services.find(
		({ id, name }) => near !== undefined && (serviceId === undefined ? comparable(name) === near : id === near),
	)
	const wrongId = serviceId === undefined ? '' : ` names the service "${serviceId}", which there is not.`
	const advice = nearService ? `${wrongId ? '' : ':'} Did you mean "${nearService.name}" (${nearService.id})?` : ''
	return `"${printable(title)}"${much}${wrongId}${advice}`
}

const comparable = (words: string): string =>
	words.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ').replace(/[‘’]/g, "'")
