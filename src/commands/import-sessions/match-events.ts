import type { FeedEvent } from '#exchange/icalendar/feed.ts'
import { printable } from './messages.ts'
import { counted, nearest } from '#catalogue/problems.ts'

type Named = { id: string; name: string }

/** Events by the service they belong to, and what to say of those that belong to none. */
type Sorted = { taken: ReadonlyMap<string, FeedEvent[]>; strays: string[] }

/**
 * An event belongs to the service its description names (`service: <id>`), else to the one whose English name is its title.
 * `all` puts every event under one service. Events that are over or cancelled and belong to none are not worth a word.
 */
export function eventsByService(events: readonly FeedEvent[], services: readonly Named[], all?: string): Sorted {
	const byName = new Map(services.map(({ id, name }) => [folded(name), id]))
	const idOf = ({ named, title, insteadOf }: FeedEvent) => {
		if (all !== undefined) return insteadOf === undefined ? all : undefined
		return named === undefined ? byName.get(folded(title)) : services.find(({ id }) => id === named)?.id
	}
	const mine = events.filter(idOf)
	const strays = events.filter((event) => !idOf(event) && event.drafts.length + event.notTaken.length > 0)
	const byTitle = Map.groupBy(strays, ({ title, named }) => JSON.stringify([title, named]))
	return {
		taken: Map.groupBy(mine, (event) => idOf(event)!),
		strays: [...byTitle.values()].map((alike) => strayWords(alike[0]!, alike.length, services)),
	}
}

function strayWords({ title, named, insteadOf }: FeedEvent, count: number, services: readonly Named[]): string {
	if (insteadOf !== undefined)
		return `"${printable(title)}" stands on a date of "${printable(insteadOf)}", which so does not run then.`
	const much = count > 1 ? ` (${counted(count, 'event')})` : ''
	const near =
		named === undefined
			? nearest(
					folded(title),
					services.map(({ name }) => folded(name)),
				)
			: nearest(
					named,
					services.map(({ id }) => id),
				)
	const meant = services.find(
		({ id, name }) => near !== undefined && (named === undefined ? folded(name) === near : id === near),
	)
	const said = named === undefined ? '' : ` names the service "${named}", which there is not.`
	return `"${printable(title)}"${much}${said}${meant ? `${said ? '' : ':'} Did you mean "${meant.name}" (${meant.id})?` : ''}`
}

const folded = (words: string): string =>
	words.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ').replace(/[‘’]/g, "'")
