import { expect, test } from 'vitest'
import type { RenderContext } from '#ui/render-context.ts'
import { placeOfSession } from '#domain/delivery.ts'
import { placeName, venueAt } from '#ui/session-place.ts'

const service = { 'delivered-at': [{ venue: 'mill-lane' }, 'online' as const] }
const context = {
	t: (key: string) => key,
	venueName: (id: string) => `The ${id}`,
} as Pick<RenderContext, 't' | 'venueName'>

test.each([
	['at its first place where it does not say', undefined, 'The mill-lane'],
	['at the place it names', 'otter-lane', 'The otter-lane'],
	['online where it is held online', 'online', 'place.online'],
])('a session is %s', (_, at, name) => expect(placeName(placeOfSession(service, at), context)).toBe(name))

test('only a venue has an address', () =>
	expect([venueAt('mill-lane'), venueAt('home')]).toEqual(['mill-lane', undefined]))
