import { isElsewhere } from '#domain/delivery.ts'
import { placeFor } from '#domain/finder/place-lookup.ts'
import { stagesFor } from '#domain/imports/age.ts'
import type { SourceRecord, FoundPlace } from '#domain/imports/source-record.ts'
import { readEmail, readWeb } from '#domain/imports/contact.ts'
import { foldedName, venueFor } from '#domain/imports/place.ts'
import { idLike } from '#domain/mistakes/visible.ts'
import type { ServiceFacts } from '#domain/model/service.ts'
import type { StageId } from '#domain/time/stage-ids.ts'
import { isTaken, type Area } from './area.ts'

type Values = Record<string, unknown>
export type NewThing = { id: string; facts: Values; words: Values }

/** Places and organisations that a source names and nobody here knows yet. */
export type Fresh = { venues: Map<string, NewThing>; organisations: Map<string, NewThing>; ids: Set<string> }

/** A found service in the fields we keep it in, as far as it is told. Fields of words begin with `words.`. */
export function valuesOf(record: SourceRecord, area: Area, fresh: Fresh): Values {
	const at = (place: FoundPlace | undefined) => (place ? placeId(place, record, area, fresh) : undefined)
	const places = [
		...new Set(
			[...record.places, ...record.sessions.flatMap(({ place }) => place ?? [])].flatMap((place) => at(place) ?? []),
		),
	]
	const sessions = record.sessions.map(({ session, place }) => {
		const where = at(place)
		return where ? { ...session, at: where } : session
	})
	const { from, to } = record.ages ?? {}
	return {
		...(sessions.length > 0 ? { sessions } : {}),
		...(places.length > 0
			? { 'delivered-at': places.map((place) => (isElsewhere(place) ? place : { venue: place })) }
			: {}),
		...(from !== undefined && to !== undefined ? { ages: { 'from-weeks': from, 'to-weeks': to } } : {}),
		...(record.cost ? { cost: record.cost } : {}),
		...(record.access ? { access: record.access } : {}),
		...(record.phone ? { phone: record.phone } : {}),
		...(record.email ? { email: record.email } : {}),
		...(record.web ? { web: record.web } : {}),
		...(record.spoken ? { spoken: record.spoken } : {}),
		...(record.runBy ? { 'run-by': organisationId(record, area, fresh) } : {}),
		...record.facts,
		'words.name': record.name,
		...(record.summary ? { 'words.summary': record.summary } : {}),
		...Object.fromEntries(Object.entries(record.words ?? {}).map(([key, value]) => [`words.${key}`, value])),
	}
}

/** What a new service has besides what its source says: nothing that anybody would have to make up. */
export function completed(values: Values, { ages }: SourceRecord, usual: Readonly<Values>): Values {
	const stages = values['years'] === undefined ? stagesOf(values['ages'], ages) : 'none'
	return { cost: { kind: 'unknown' }, ...(stages ? { stages } : {}), ...usual, ...values }
}

/** The stages that ages touch; ages without a youngest and an oldest were said to be all. */
function stagesOf(kept: unknown, read: SourceRecord['ages']): StageId[] | 'all' | undefined {
	const { 'from-weeks': from, 'to-weeks': to } = (kept ?? {}) as Partial<NonNullable<ServiceFacts['ages']>>
	const stages = from === undefined || to === undefined ? [] : stagesFor(from, to)
	if (stages.length > 0) return stages
	return read && read.from === undefined && read.to === undefined ? 'all' : undefined
}

function placeId(
	{ place, point, id, facts, summary }: FoundPlace,
	record: SourceRecord,
	area: Area,
	fresh: Fresh,
): string | undefined {
	if (typeof place === 'string') return place
	if (id && isTaken(area, 'venues', id)) return id
	const venue = venueFor(place, area.venues)
	if (venue) return venue
	if (place.name === '' || /^\d/.test(place.name)) return undefined
	const key = `${foldedName(place.name)}|${place.postcode ?? ''}`
	const there = fresh.venues.get(key)
	if (there) return there.id
	const waits = idLike(id ?? place.name)
	if (area.waiting.has(`venues/${waits}`)) return waits
	const newId = freeId(id ?? place.name, (one) => isTaken(area, 'venues', one) || fresh.ids.has(`venues/${one}`))
	fresh.ids.add(`venues/${newId}`)
	const where = point ?? (place.postcode ? placeFor(place.postcode, area.places) : undefined)
	fresh.venues.set(key, {
		id: newId,
		facts: {
			name: place.name,
			...(record.runBy ? { 'run-by': organisationId(record, area, fresh) } : {}),
			...(place.postcode
				? { address: { lines: place.lines.length > 0 ? place.lines : [place.name], postcode: place.postcode } }
				: {}),
			...(where ? { point: { lat: where.lat, lon: where.lon } } : {}),
			access: {},
			...facts,
		},
		words: summary ? { summary } : {},
	})
	return newId
}

function organisationId({ runBy: name = '', organisation }: SourceRecord, area: Area, fresh: Fresh): string {
	const folded = foldedName(name)
	const here = area.organisations.get(folded) ?? fresh.organisations.get(folded)?.id
	if (here) return here
	const { ours, email = '', web = '' } = organisation ?? {}
	const called = typeof ours?.['id'] === 'string' ? ours['id'] : name
	if (area.waiting.has(`organisations/${idLike(called)}`)) return idLike(called)
	const id = freeId(called, (one) => isTaken(area, 'organisations', one) || fresh.ids.has(`organisations/${one}`))
	fresh.ids.add(`organisations/${id}`)
	const contact = { email: readEmail(email).value, web: readWeb(web).value, type: ours?.['type'] }
	const facts = { name, ...Object.fromEntries(Object.entries(contact).filter(([, value]) => value !== undefined)) }
	fresh.organisations.set(folded, { id, facts, words: {} })
	return id
}

/** An id made of a name; a number tells it from others. Whatever a name holds, it is letters, figures and hyphens. */
export function freeId(name: string, isUsed: (id: string) => boolean): string {
	const plain = idLike(name.replace(/['’]/g, '')).slice(0, 50).replace(/-$/, '') || 'unnamed'
	if (!isUsed(plain)) return plain
	for (let count = 2; ; count++) if (!isUsed(`${plain}-${count}`)) return `${plain}-${count}`
}
