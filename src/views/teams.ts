import { catalogueIn, type Service } from '#catalogue/index.ts'
import { readPlaces } from '#catalogue/places.ts'
import { contentFolder } from '#catalogue/read.ts'
import { venueIdsOf } from '#domain/delivery.ts'
import { milesBetween } from '#domain/finder/distance.ts'
import type { KnownPlace } from '#domain/finder/place-lookup.ts'
import { itemAt } from '#domain/lists/item.ts'
import { memoize } from '#domain/memoize.ts'
import type { TeamRole } from '#domain/model/area.ts'
import { centreTypes } from '#domain/model/venue.ts'
import { bareCode } from '#domain/teams.ts'
import { looksLikePostcode } from '#exchange/postcode-sectors.ts'
import type { Locale } from '#i18n/locales.ts'
import type { Translate } from '#i18n/translate.ts'

/** Roles in the order a family meets them; the council last, since it is private which families ask there. */
const roles = ['health-visiting', 'midwifery', 'family-hub', 'council-front-door'] as const
export type Role = (typeof roles)[number]

type Venue = ReturnType<ReturnType<typeof catalogueIn>['venues']['get']>

/** A team or a hub: where its families live, by postcodes and by the names of places there; none for the whole area. */
type Where = { codes: readonly string[]; names: readonly string[] }
export type Team = Where & ({ service: Service } | { venue: Venue; desk: Service | undefined })

export type TeamGroup = { role: Role; teams: readonly Team[] }

/** Whose team is whose, by role; a role that the area does not know has no team. */
export const teamsIn = memoize((locale: Locale): TeamGroup[] => {
	const names = namesBySector()
	const where = (covers: readonly string[] = []): Where => ({
		codes: covers,
		names: [...new Set(covers.flatMap((code) => [...names].flatMap(([sector, at]) => (isIn(sector, code) ? at : []))))],
	})
	return roles.map((role) => ({
		role,
		teams:
			role === 'family-hub'
				? hubs(locale).map(({ venue, desk }) => ({ venue, desk, ...where(venue.covers) }))
				: servicesAs(role, locale).map((service) => ({ service, ...where(service.covers) })),
	}))
})

/** Only then is there something to look up: a role with more than one team, or a team for a part of the area. */
export const isDivided = (groups: readonly TeamGroup[]): boolean =>
	groups.some(({ teams }) => teams.some(({ codes }) => codes.length > 0))

/** The postcode sectors that the area knows, as they are looked up. */
export const sectorsKnown = (): string[] => sectors().map(({ name }) => bareCode(name))

/** A sector as people write it, to show what is asked for. */
export const sectorExample = (): string => sectors()[0]?.name ?? ''

/** The same for who makes a list: what can be kept, with the postcodes it is for. */
export const teamsToPick = (locale: Locale, t: Translate) =>
	teamsIn(locale).flatMap(({ role, teams }) => {
		const kept = teams.flatMap((team) => {
			const id = keptAs(team)
			return id ? [{ id, ...(team.codes.length > 0 ? { covers: team.codes.map(bareCode) } : {}) }] : []
		})
		return kept.length > 0 ? [{ role: t(`team.${role}`), teams: kept }] : []
	})

/** As what a team stands on a list: a hub as its front desk there; what is never shared on none. */
function keptAs(team: Team): string | undefined {
	if ('service' in team) return team.service.sensitive === 'never-shared' ? undefined : team.service.id
	return team.desk && itemAt(team.desk, team.venue.id)
}

function servicesAs(role: TeamRole, locale: Locale): Service[] {
	const { area, services } = catalogueIn(locale)
	const contact = role === 'midwifery' ? undefined : area.contacts[role]
	return services.named(area.teams?.[role] ?? (contact ? [contact] : []))
}

/** Hubs and centres that say whose they are; where none does, the area's hub; with its front desk. */
function hubs(locale: Locale): { venue: Venue; desk: Service | undefined }[] {
	const { area, venues, services } = catalogueIn(locale)
	const covering = venues.all.filter(({ type, covers }) => covers && centreTypes.includes(type))
	const desk = services.all.find((service) => service['stands-for'] === 'find-hub')
	return (covering.length > 0 ? covering : venues.all.filter(({ id }) => id === area.hub)).map((venue) => ({
		venue,
		desk: desk && venueIdsOf(desk).includes(venue.id) ? desk : undefined,
	}))
}

const isIn = (sector: string, code: string): boolean => sector === code || sector.replace(/ \d$/, '') === code

const places = memoize((folder: string): readonly KnownPlace[] => readPlaces(folder).places)
const sectors = () => places(contentFolder).filter(({ name }) => looksLikePostcode(name) && name.includes(' '))

/** Names of places, each in the sector whose middle is nearest: how people call where those postcodes are. */
function namesBySector(): Map<string, string[]> {
	const named = places(contentFolder).filter(({ name }) => !looksLikePostcode(name))
	const nearest = (place: KnownPlace) =>
		sectors().reduce<KnownPlace | undefined>(
			(best, one) => (best && milesBetween(best, place) <= milesBetween(one, place) ? best : one),
			undefined,
		)?.name ?? ''
	return new Map([...Map.groupBy(named, nearest)].map(([sector, group]) => [sector, group.map(({ name }) => name)]))
}
