import { venueIdsOf } from './delivery.ts'
import type { AudienceId } from './model/audience.ts'
import type { TierId } from './model/tier.ts'
import type { Years } from './model/years.ts'
import { hasNoEffect, isSuggested, type Weighed } from './order.ts'
import type { StageId } from './time/stage-ids.ts'
import { areForSame } from './who-for.ts'

/** A service as one is offered beside another. */
export type Offered = Weighed & {
	id: string
	national: boolean
	tier: TierId
	stages: readonly StageId[]
	years?: Years | undefined
	'all-ages'?: boolean | undefined
	needs: readonly string[]
	audiences: readonly AudienceId[]
	sensitive?: 'ask-first' | 'never-shared' | undefined
	'delivered-at': readonly (string | { venue: string })[]
	'leads-to'?: readonly string[] | undefined
}

/** For the same people, at a stage or age in common. */
export const isForSame = (one: Offered, other: Offered): boolean =>
	areForSame(one, other) && one.audiences.some((who) => who === 'everyone' || other.audiences.includes(who))

const mostShown = 2

/**
 * What a family in a service for everyone may go on to when it wants more: what its own people chose by hand; else the
 * area's own, for the same people at the same stage, with a need in common, or where there is none, an outcome. Best
 * first by how much of what both are for they share, then at the same place, then the same topic.
 */
export function moreHelp<Service extends Offered>(
	service: Offered,
	all: readonly Service[],
	outcomeOf: (need: string) => string,
	today: string,
): Service[] {
	if (service.tier !== 'universal' || service.national) return []
	const may = (one: Service) => !one.sensitive && !hasNoEffect(one) && isSuggested(one, today)
	const chosen = (service['leads-to'] ?? []).flatMap((id) => all.find((one) => one.id === id && may(one)) ?? [])
	if (chosen.length > 0) return chosen
	const outcomes = new Set(service.needs.map(outcomeOf))
	const places = new Set(venueIdsOf(service))
	const shared = ({ needs }: Service) => needs.filter((need) => service.needs.includes(need)).length / needs.length
	const isHere = (one: Service) => Number(venueIdsOf(one).some((venue) => places.has(venue)))
	const topics = ({ needs }: Service) => needs.filter((need) => outcomes.has(outcomeOf(need))).length / needs.length
	const near = all.filter(
		(one) => one.tier !== 'universal' && !one.national && isForSame(one, service) && topics(one) > 0 && may(one),
	)
	const withSameNeed = near.filter((one) => shared(one) > 0)
	return (withSameNeed.length > 0 ? withSameNeed : near)
		.sort((one, other) => shared(other) - shared(one) || isHere(other) - isHere(one) || topics(other) - topics(one))
		.slice(0, mostShown)
}
