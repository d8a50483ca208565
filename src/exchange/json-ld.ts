import { addressLine, streetLine } from '#domain/address.ts'
import { momentOf } from '#domain/time/dates.ts'
import type { Occurrence } from '#domain/time/occurrences.ts'
import type { ServiceFacts } from '#domain/model/service.ts'

/**
 * Facts as schema.org says them (https://schema.org), for search engines. Addresses are full; times carry no zone: they
 * are local.
 */

type PlaceFacts = {
	name: string
	address: { lines: readonly string[]; postcode: string }
	point: { lat: number; lon: number }
	phone?: string | undefined
}

export const placeLd = ({ name, address, point, phone }: PlaceFacts, url: string) => ({
	'@context': 'https://schema.org',
	'@type': 'CivicStructure',
	name,
	url,
	...(phone ? { telephone: phone } : {}),
	address: {
		'@type': 'PostalAddress',
		streetAddress: streetLine(address),
		postalCode: address.postcode,
		addressCountry: 'GB',
	},
	geo: { '@type': 'GeoCoordinates', latitude: point.lat, longitude: point.lon },
})

type ServiceSummary = {
	service: Pick<ServiceFacts, 'phone' | 'web' | 'cost' | 'spoken'>
	name: string
	summary: string
	provider: string
	area: string
	url: string
	language: string
}

export const serviceLd = ({ service, name, summary, provider, area, url, language }: ServiceSummary) => ({
	'@context': 'https://schema.org',
	'@type': 'Service',
	name,
	description: summary,
	url,
	inLanguage: language,
	provider: { '@type': 'Organization', name: provider },
	areaServed: area,
	isAccessibleForFree: service.cost.kind === 'free',
	availableChannel: {
		'@type': 'ServiceChannel',
		availableLanguage: service.spoken,
		...(service.phone ? { servicePhone: { '@type': 'ContactPoint', telephone: service.phone } } : {}),
		...(service.web ? { serviceUrl: service.web } : {}),
	},
})

/** One time of a service; `was` is how it was planned, where that was otherwise. */
type EventTime = Occurrence & { isOff?: boolean; was?: Pick<Occurrence, 'from' | 'at'> }

export const eventLd = (
	occurrence: EventTime,
	{ name, summary, url, language }: ServiceSummary,
	place?: PlaceFacts,
) => ({
	'@type': 'Event',
	name,
	description: summary,
	url,
	inLanguage: language,
	startDate: `${occurrence.day}T${occurrence.from}`,
	endDate: momentOf(occurrence.day, occurrence.to),
	...statusOf(occurrence),
	...(place
		? {
				location: {
					'@type': 'Place',
					name: place.name,
					address: addressLine(place.address),
				},
			}
		: { location: { '@type': 'VirtualLocation', url } }),
})

/** A time that has moved online and to another hour has two states; one that only has another place is as planned. */
function statusOf({ day, from, at, isOff, was }: EventTime) {
	const isLater = was !== undefined && was.from !== from
	const isOnlineNow = was !== undefined && at === 'online' && was.at !== 'online'
	const [only, ...more] = isOff
		? ['EventCancelled']
		: [...(isOnlineNow ? ['EventMovedOnline'] : []), ...(isLater ? ['EventRescheduled'] : [])]
	return {
		eventStatus: more.length > 0 ? [only!, ...more].map(schemaOrg) : schemaOrg(only ?? 'EventScheduled'),
		...(isLater ? { previousStartDate: `${day}T${was.from}` } : {}),
		...(isOnlineNow ? { eventAttendanceMode: schemaOrg('OnlineEventAttendanceMode') } : {}),
	}
}

const schemaOrg = (term: string): string => `https://schema.org/${term}`
