import type { Catalogue, Entry } from '#catalogue/entry.ts'
import { areaFolderOf } from '#catalogue/area-folder.ts'
import type { RawDocument } from '#catalogue/files.ts'
import { isId } from '#domain/model/fields.ts'
import { printable } from '#domain/mistakes/visible.ts'
import { lastDay } from '#domain/notices/span.ts'
import type { FeedEvent } from '#exchange/icalendar/feed.ts'

/** A notice that a calendar's "Closed" makes, as the file it becomes. */
type Closure = { says: string; file?: { file: string; text: string }; document?: RawDocument }

/** Whole days on which a calendar says that somewhere is closed, still to come in part. */
export const isClosure = ({ closedOn }: FeedEvent, today: string): boolean =>
	closedOn !== undefined && closedOn.to >= today

/** The place that words name, by its name or postcode. */
export function placeIn(words: string, { venues }: Pick<Catalogue, 'venues'>): Entry<'venues'> | undefined {
	const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '')
	return [...venues.values()].find(
		({ facts: { name, address } }) =>
			plain(words).includes(plain(name)) || plain(words).includes(plain(address.postcode)),
	)
}

/** "Centre closed" at a place we know, for whole days, becomes a notice, unless one says so already. */
export function closureOf(
	{ title, closedOn }: FeedEvent,
	catalogue: Catalogue,
	documents: readonly RawDocument[],
): Closure {
	const { from, to, place } = closedOn!
	const venue = placeIn(`${place} ${title}`, catalogue)
	const head = `"${printable(title)}", ${from === to ? from : `${from} to ${to}`}`
	if (!venue) return { says: `${head}: to make a notice of it, write the place's name or postcode in its location.` }
	const isTold = [...catalogue.notices.values()].some(
		({ facts }) =>
			facts.what === 'closed' &&
			facts.about !== 'area' &&
			'venue' in facts.about &&
			facts.about.venue === venue.id &&
			facts.from.slice(0, 10) <= from &&
			to <= lastDay(facts),
	)
	if (isTold) return { says: `${head}: a notice of ${venue.facts.name} says so already.` }
	const whole = `closed-${from}-${venue.id}`
	const id = isId(whole) ? whole : `closed-${from}`
	const file = `content/${areaFolderOf(documents)}/notices/${id}/facts.yaml`
	if (documents.some((one) => one.file === file)) return { says: `${head}: ${file} says something else. Look at it.` }
	const data = { about: { venue: venue.id }, from, until: to, what: 'closed' }
	return {
		says: `${head}: a notice that ${venue.facts.name} is closed, ${file}`,
		file: { file, text: `about: { venue: ${venue.id} }\nfrom: ${from}\nuntil: ${to}\nwhat: closed\n` },
		document: { file, root: 'local', kind: 'notices', id, data, body: '', html: '' },
	}
}
