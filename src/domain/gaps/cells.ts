import { stageIds, type StageId } from '#domain/time/stage-ids.ts'
import type { Offer } from './offer.ts'

/**
 * What a cell of the report asks for: help at a stage that is what its row is about. `orElse` is what could stand in
 * for it at the same stage: another tier, an interpreter instead of a worker who speaks the language.
 */
export type CellQuery = {
	stage: StageId
	is: (offer: Offer) => boolean
	orElse?: (offer: Offer) => boolean
}

/** Why something is near to what there is not: the one there is, help from elsewhere, another stage, another way. */
export type Nearness = 'only' | 'national' | 'other-stage' | 'other-way'
export type Nearest = { id: string; because: Nearness; stage?: StageId }

/** `fresh`: the area's own that families are sent to; `old`: those not checked for 6 months. */
export type Cell = { fresh: number; old: number; nearest: readonly Nearest[] }

/** A cell with one is thin: if that one ends there is none. */
export const isThin = ({ fresh }: Pick<Cell, 'fresh'>): boolean => fresh === 1
export const isEmpty = ({ fresh }: Pick<Cell, 'fresh'>): boolean => fresh === 0

const mostNearest = 3

/** How much of the area's own there is; and, where that is nothing or one, what is nearest. */
export function cellOf(offers: readonly Offer[], query: CellQuery): Cell {
	const own = offers.filter((offer) => !offer.national && offer.stages.includes(query.stage) && query.is(offer))
	const fresh = own.filter(({ isFresh }) => isFresh)
	return {
		fresh: fresh.length,
		old: own.length - fresh.length,
		nearest: fresh.length > 1 ? [] : nearestTo(offers, query, fresh),
	}
}

/** One from elsewhere, one for the closest other stage, one in another way, then more from elsewhere. */
function nearestTo(offers: readonly Offer[], query: CellQuery, there: readonly Offer[]): Nearest[] {
	const { stage, is, orElse } = query
	const elsewhere = offers.filter(
		({ isFresh, mayBeNamed, isAdvised, id }) =>
			isFresh && mayBeNamed && isAdvised && !there.some((one) => one.id === id),
	)
	const atStage = elsewhere.filter((offer) => offer.stages.includes(stage))
	const national = atStage.filter((offer) => offer.national && is(offer))
	const later = closestStage(elsewhere, query)
	const otherWay = orElse && atStage.find((offer) => !offer.national && !is(offer) && orElse(offer))
	const nearest: Nearest[] = [
		...there.filter(({ mayBeNamed }) => mayBeNamed).map(({ id }) => ({ id, because: 'only' as const })),
		...national.slice(0, 1).map(({ id }) => ({ id, because: 'national' as const })),
		...(later ? [{ id: later.offer.id, because: 'other-stage' as const, stage: later.stage }] : []),
		...(otherWay ? [{ id: otherWay.id, because: 'other-way' as const }] : []),
		...national.slice(1).map(({ id }) => ({ id, because: 'national' as const })),
	]
	return nearest.slice(0, mostNearest)
}

function closestStage(
	elsewhere: readonly Offer[],
	{ stage, is }: CellQuery,
): { offer: Offer; stage: StageId } | undefined {
	const own = elsewhere.filter((offer) => !offer.national && !offer.stages.includes(stage) && is(offer))
	const away = (other: StageId) => Math.abs(stageIds.indexOf(other) - stageIds.indexOf(stage))
	return [...stageIds]
		.sort((one, other) => away(one) - away(other))
		.flatMap((other) => own.filter(({ stages }) => stages.includes(other)).map((offer) => ({ offer, stage: other })))[0]
}
