import { freshness } from './time/freshness.ts'
import { tierIds, type TierId } from './model/tier.ts'

/** What is known of whether to send somebody there. */
export type Weighed = { checked: { on: string }; evidence?: { state: string } | undefined }
type Orderable = Weighed & { id: string; national: boolean; tier: TierId }

const freshnessOrder = { fresh: 0, ageing: 0, stale: 1, hidden: 2 } as const

/**
 * How lists of services are ordered: fresh before stale, local before national, for everyone before specialist; within
 * a tier what was found to have no effect last; within that as given.
 */
export function inOrderFor<Service extends Orderable>(services: readonly Service[], today: string): Service[] {
	const placeOf = (one: Service) => {
		const { checked, national, tier } = one
		const inTier =
			(freshnessOrder[freshness(checked.on, today)] * 2 + Number(national)) * tierIds.length + tierIds.indexOf(tier)
		return inTier * 2 + Number(hasNoEffect(one))
	}
	return services
		.map((service) => ({ service, place: placeOf(service) }))
		.sort((one, other) => one.place - other.place)
		.map(({ service }) => service)
}

/** For one stage, help made for that stage comes before help for every age. */
export const closestFirst = <Service extends { stages: readonly unknown[] }>(services: readonly Service[]): Service[] =>
	[...services].sort((one, other) => one.stages.length - other.stages.length)

/** Studies found no effect, or harm: it is listed last and never suggested, and a worker who picks it is told. */
export const hasNoEffect = ({ evidence }: Pick<Weighed, 'evidence'>): boolean => evidence?.state === 'no-effect'

/** What is not suggested any more is still reachable by its own address and in the A to Z. */
export const isSuggested = (service: { checked: { on: string } }, today: string): boolean =>
	freshness(service.checked.on, today) !== 'hidden'
