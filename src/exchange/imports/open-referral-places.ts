import { isGroup } from '#domain/edits/values.ts'
import { elsewhere } from '#domain/delivery.ts'
import type { FoundPlace } from '#domain/imports/source-record.ts'
import { readPlace, readPoint, readPostcode } from '#domain/imports/place.ts'
import { accessFacts } from '#domain/model/venue.ts'
import { groups, textIn, type Json } from './json.ts'

/** A place of a service, by what its schedules call it. */
export type PlaceOf = { ids: string[]; place: FoundPlace }

/** Where a service is: its locations, and where else it says it happens. */
export function placesOf(service: Json, doubt: (cell: string, says: string) => void): PlaceOf[] {
	const located = groups(service, 'service_at_locations').flatMap((one): PlaceOf[] => {
		const location = isGroup(one['location']) ? (one['location'] as Json) : {}
		const place = placeIn(location, doubt)
		return place ? [{ ids: [textIn(one, 'id'), textIn(location, 'id')].filter(Boolean), place }] : []
	})
	const ours = isGroup(service['x_first_door']) ? (service['x_first_door'] as Json)['delivered_at'] : undefined
	const other = elsewhere.filter((place) => Array.isArray(ours) && ours.includes(place))
	return [...located, ...other.map((place) => ({ ids: [place], place: { place } }))]
}

function placeIn(location: Json, doubt: (cell: string, says: string) => void): FoundPlace | undefined {
	const [address = {}] = [...groups(location, 'addresses'), ...groups(location, 'physical_addresses')]
	if (textIn(location, 'location_type') === 'virtual') return { place: 'online' }
	const name = textIn(location, 'name')
	const lines = ['address_1', 'address_2', 'city'].map((key) => textIn(address, key)).filter(Boolean)
	const reading = readPlace(name || lines.join(', '))
	for (const says of reading.doubts) if (name) doubt(name, says)
	if (reading.value === undefined || typeof reading.value === 'string')
		return reading.value ? { place: reading.value } : undefined
	const written = textIn(address, 'postal_code')
	const postcode = readPostcode(written) ?? reading.value.postcode
	if (written && !postcode) doubt(written, 'is no whole postcode.')
	const point = readPoint(location['latitude'], location['longitude'])
	if (!point && (textIn(location, 'latitude') || textIn(location, 'longitude')))
		doubt(`${textIn(location, 'latitude')}, ${textIn(location, 'longitude')}`, 'is no point in Britain.')
	const ours = isGroup(location['x_first_door']) ? (location['x_first_door'] as Json) : undefined
	return {
		place: {
			name: name || reading.value.name,
			lines: lines.length > 0 ? lines : reading.value.lines,
			...(postcode ? { postcode } : {}),
		},
		...(point ? { point } : {}),
		...(ours ? { id: textIn(ours, 'id') } : {}),
		facts: {
			...(ours && textIn(ours, 'type') ? { type: textIn(ours, 'type') } : {}),
			...(ours && Array.isArray(ours['buses']) ? { buses: ours['buses'] } : {}),
			access: accessIn(location),
		},
		...(textIn(location, 'description') ? { summary: textIn(location, 'description') } : {}),
	}
}

const accessIn = (location: Json): Record<string, string> =>
	Object.fromEntries(
		groups(location, 'accessibility').flatMap((one) => {
			const ours = isGroup(one['x_first_door']) ? (one['x_first_door'] as Json) : {}
			const fact = accessFacts.find((name) => name === textIn(ours, 'fact'))
			const answer = textIn(ours, 'answer')
			return fact && ['yes', 'no', 'ask'].includes(answer) ? [[fact, answer]] : []
		}),
	)
