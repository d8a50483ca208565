import { venueIdsOf } from './delivery.ts'
import type { AudienceId } from './model/audience.ts'
import type { TierId } from './model/tier.ts'
import { hasNoEffect, isSuggested, type Weighed } from './order.ts'
import type { StageId } from './time/stage-ids.ts'

type Offered = Weighed & {
	id: string
	national: boolean
	tier: TierId
	stages: readonly StageId[]
	needs: readonly string[]
	audiences: readonly AudienceId[]
	sensitive?: 'ask-first' | 'never-shared' | undefined
	'delivered-at': readonly (string | { venue: string })[]
}

const mostShown = 2

/**
 * What a family in a service for everyone may go on to when it wants more: the area's own, for the same people at the
 * same stage, with a need in common; best first by how much of what both are for they share, then at the same place,
 * then the same topic.
 */
export function moreHelp<Service extends Offered>(
	service: Offered,
	all: readonly Service[],
	outcomeOf: (need: string) => string,
	today: string,
): Service[] {
	if (service.tier !== 'universal' || service.national) return []
	const outcomes = new Set(service.needs.map(outcomeOf))
	const places = new Set(venueIdsOf(service))
	const shared = ({ needs }: Service) => needs.filter((need) => service.needs.includes(need)).length / needs.length
	const isHere = (one: Service) => Number(venueIdsOf(one).some((venue) => places.has(venue)))
	const topics = ({ needs }: Service) => needs.filter((need) => outcomes.has(outcomeOf(need))).length / needs.length
	return all
		.filter(
			(one) =>
				one.tier !== 'universal' &&
				!one.national &&
				!one.sensitive &&
				isSuggested(one, today) &&
				!hasNoEffect(one) &&
				one.stages.some((stage) => service.stages.includes(stage)) &&
				one.audiences.some((who) => who === 'everyone' || service.audiences.includes(who)) &&
				shared(one) > 0,
		)
		.sort((one, other) => shared(other) - shared(one) || isHere(other) - isHere(one) || topics(other) - topics(one))
		.slice(0, mostShown)
}
