import { venueIdsOf } from '#domain/delivery.ts'
import { milesBetween } from '#domain/finder/distance.ts'
import { isSuggested } from '#domain/order.ts'
import { areForSame } from '#domain/who-for.ts'
import type { Item } from './kinds.ts'

type Service = Item<'services'>

/**
 * What became of a service that links given out still name: it has another id now (`isRenamed`), or it ended on a day;
 * and what there is instead.
 */
export type RetiredService =
	| { id: string; isRenamed: true; instead: readonly Service[] }
	| { id: string; isRenamed: false; service: Service; on: string; instead: readonly Service[] }

type RetirementSources = {
	listed: readonly Service[]
	ended: readonly Service[]
	venue: (id: string) => Item<'venues'>
	today: string
}

const nearestShown = 3

/** Every id that links given out may hold and that is no service's any more. */
export function retiredServices({ listed, ended, venue, today }: RetirementSources): RetiredService[] {
	const renamed = listed.flatMap((service) =>
		(service.was ?? []).map((id): RetiredService => ({ id, isRenamed: true, instead: [service] })),
	)
	const closed = ended.flatMap((service): RetiredService[] => {
		const successors = service.closed!.instead.flatMap((id) => listed.find((one) => one.id === id) ?? [])
		const instead = successors.length > 0 ? successors : nearest(service, { listed, venue, today })
		return [service.id, ...(service.was ?? [])].map((id) => ({
			id,
			isRenamed: false,
			service,
			on: service.closed!.on,
			instead,
		}))
	})
	return [...renamed, ...closed]
}

/** Services for the same first need or part of the page for young people, and a stage or age in common, by distance. */
function nearest(
	service: Service,
	{ listed, venue, today }: Pick<RetirementSources, 'listed' | 'venue' | 'today'>,
): Service[] {
	const pointsOf = (one: Service) => venueIdsOf(one).map((id) => venue(id).point)
	const from = pointsOf(service)
	const miles = (one: Service) =>
		Math.min(Infinity, ...pointsOf(one).flatMap((point) => from.map((other) => milesBetween(point, other))))
	return listed
		.filter((one) => helpsAlike(one, service) && areForSame(one, service) && !one.sensitive && isSuggested(one, today))
		.sort((one, other) => (miles(one) === miles(other) ? 0 : miles(one) - miles(other)))
		.slice(0, nearestShown)
}

const helpsAlike = (one: Service, { needs: [need], 'young-people': [topic] = [] }: Service): boolean =>
	(need !== undefined && one.needs.includes(need)) ||
	(topic !== undefined && Boolean(one['young-people']?.includes(topic)))
