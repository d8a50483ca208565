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
		streetAddress: address.lines.join(', '),
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

export const eventLd = (
	occurrence: Occurrence,
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
	eventStatus: 'https://schema.org/EventScheduled',
	...(place
		? {
				location: {
					'@type': 'Place',
					name: place.name,
					address: `${place.address.lines.join(', ')}, ${place.address.postcode}`,
				},
			}
		: { location: { '@type': 'VirtualLocation', url } }),
})
