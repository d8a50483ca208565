import { z } from 'zod'
import { yesNo, checked, covers, newId, openingTimes, phone, email, text, web } from './fields.ts'
import { closedFor, idOf, type KnownIds } from './references.ts'
import { aboutTranslation, searchWords } from './translation-fields.ts'

export const accessFacts = [
	'step-free',
	'pram-space',
	'baby-change',
	'wheelchair-toilet',
	'feeding-space',
	'quiet-room',
	'hearing-loop',
	'parking',
	'blue-badge-parking',
	'cafe',
] as const
export type AccessFact = (typeof accessFacts)[number]

/** Places that are there for all of what young families need. */
export const centreTypes: readonly string[] = ['family-hub', 'childrens-centre']

/**
 * A place help happens at. `part-of` joins linked sites to a main hub: a children's centre may be a group of places.
 */
export const venueFacts = (ids: KnownIds) =>
	z.strictObject({
		name: text,
		type: z.enum([
			'family-hub',
			'childrens-centre',
			'library',
			'health-centre',
			'community',
			'outreach-stop',
			'school',
			'nursery',
			'park',
			'college',
			'hospital',
		]),
		'part-of': idOf('venues', ids).optional(),
		'run-by': idOf('organisations', ids),
		address: z.strictObject({ lines: z.array(text).min(1), postcode: text }),
		point: z.strictObject({ lat: z.number().min(49).max(61), lon: z.number().min(-9).max(3) }),
		/** A hub or centre: where the families live whose own it is. */
		covers: covers.optional(),
		phone: phone.optional(),
		email: email.optional(),
		web: web.optional(),
		opening: openingTimes.optional(),
		buses: z.array(text).optional(),
		access: z
			.strictObject(Object.fromEntries(accessFacts.map((fact) => [fact, yesNo])) as Record<AccessFact, typeof yesNo>)
			.partial(),
		'link-midwife': idOf('services', ids).optional(),
		'link-health-visitor': idOf('services', ids).optional(),
		'rooms-to-book': yesNo.optional(),
		/** Rooms that groups may use; `pounds: 0` is free, `free` when a room often is not in use. */
		rooms: z
			.array(
				z.strictObject({
					id: newId,
					holds: z.number().int().positive(),
					price: z.strictObject({ pounds: z.number().min(0), per: z.enum(['hour', 'session', 'day']) }).optional(),
					kitchen: yesNo.default('unknown'),
					'step-free': yesNo.default('unknown'),
					free: openingTimes.optional(),
				}),
			)
			.min(1)
			.optional(),
		closed: closedFor('venues', ids),
		checked,
	})

export const venueWords = z.strictObject({
	summary: text,
	'getting-there': text.optional(),
	'what-to-expect': z.array(text).min(1),
	'quiet-times': text.optional(),
	rooms: text.optional(),
	/** What each room is called. */
	'room-names': z.record(z.string(), text).optional(),
	'search-words': searchWords,
	...aboutTranslation,
})
