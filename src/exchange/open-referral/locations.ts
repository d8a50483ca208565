import { venueIdsOf } from '#domain/delivery.ts'
import { isMobile, isRoleAddress } from '#domain/open-data.ts'
import { accessFacts } from '#domain/model/venue.ts'
import { isOld } from '#domain/time/freshness.ts'
import { withoutEmpty, type Feed, type OpenOrganisation, type OpenService, type OpenVenue } from './feed.ts'
import { serviceAtLocation } from './schedules.ts'

/** Where a service is. `no-place` and an end have none. */
export const serviceAtLocationsOf = (service: OpenService, feed: Feed): ServiceAtLocation[] =>
	service.form === 'all'
		? venueIdsOf(service).map((venue) => ({
				id: feed.idFor(serviceAtLocation(service, venue)),
				service_id: feed.idFor(`service/${service.firstId}`),
				location_id: feed.idFor(`location/${venue}`),
				location: locationOf(feed.venues.get(venue)!, feed),
			}))
		: []

export type ServiceAtLocation = { id: string; service_id: string; location_id: string; location: object }

export function locationOf(venue: OpenVenue, feed: Feed): object {
	const id = feed.idFor(`location/${venue.id}`)
	return withoutEmpty({
		id,
		location_type: 'physical',
		name: venue.name,
		description: venue.words.summary,
		latitude: venue.point.lat,
		longitude: venue.point.lon,
		url: venue.web,
		addresses: [addressRecord(venue.id, venue.address, id, feed)],
		accessibility: isOld(venue.checked.on, feed.today) ? [] : accessibilityOf(venue, id, feed),
		phones: phonesOf(`venue/${venue.id}`, [venue.phone], feed),
		x_first_door: withoutEmpty({ id: venue.id, type: venue.type, checked_on: venue.checked.on, buses: venue.buses }),
	})
}

export function addressRecord(
	key: string,
	{ lines, postcode }: OpenVenue['address'],
	location: string,
	{ idFor, area }: Feed,
): object {
	const [city, street] = lines.length > 1 ? [lines.at(-1)!, lines.slice(0, -1)] : [area.name, lines]
	return {
		id: idFor(`address/${key}`),
		location_id: location,
		address_1: street.join(', '),
		city,
		state_province: area.name,
		postal_code: postcode,
		country: 'GB',
		address_type: 'physical',
	}
}

const accessibilityOf = ({ id, access }: OpenVenue, location: string, { idFor, say }: Feed): object[] =>
	accessFacts.flatMap((fact) => {
		const answer = access[fact] ?? 'unknown'
		return answer === 'unknown'
			? []
			: [
					{
						id: idFor(`accessibility/${id}/${fact}`),
						location_id: location,
						description: `${say.access(fact)}: ${say.answer(answer)}`,
						x_first_door: { fact, answer },
					},
				]
	})

/** Numbers of teams: one that may be somebody's own stays home. */
export const phonesOf = (owner: string, numbers: readonly (string | undefined)[], { idFor }: Feed): object[] =>
	[...new Set(numbers)].flatMap((number) =>
		number && !isMobile(number) ? [{ id: idFor(`phone/${owner}/${number.replaceAll(' ', '')}`), number }] : [],
	)

export const emailOf = (address: string | undefined): string | undefined =>
	address && isRoleAddress(address) ? address : undefined

const organisationKinds: Readonly<Record<OpenOrganisation['type'], string>> = {
	health: 'An NHS or health organisation',
	council: 'A council',
	government: 'A government organisation',
	charity: 'A charity',
	faith: 'A faith organisation',
	community: 'A community organisation',
	parents: 'A group run by parents',
	school: 'A school',
	college: 'A college',
	nursery: 'A nursery',
	jobcentre: 'A jobcentre',
	police: 'Police',
	business: 'A business',
	housing: 'A housing organisation',
}

export const organisationOf = ({ id, name, type, email, web }: OpenOrganisation, { idFor, area }: Feed) =>
	withoutEmpty({
		id: idFor(`organization/${id}`),
		name,
		description: `${organisationKinds[type]} that offers help to families in ${area.name}.`,
		email: emailOf(email),
		website: web,
		x_first_door: { id, type },
	})
