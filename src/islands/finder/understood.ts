import { postcodeIn, type KnownPlace } from '#domain/finder/place-lookup.ts'
import type { Asked } from './hash.ts'

/** What is asked once a postcode in the box is taken for where somebody is, unless that was said already; the other words are searched for. */
export function understood(asked: Asked, places: readonly KnownPlace[] | undefined): Asked {
	const heard = places && asked.typed ? postcodeIn(asked.typed, places) : undefined
	return heard ? { typed: heard.rest, wanted: { near: heard.place, ...asked.wanted } } : asked
}
