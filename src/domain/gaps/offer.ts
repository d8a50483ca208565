import { venueIdsOf } from '#domain/delivery.ts'
import { partOfDay } from '#domain/finder/filters.ts'
import type { OutcomeId } from '#domain/model/outcome.ts'
import type { ServiceFacts } from '#domain/model/service.ts'
import { hasNoEffect } from '#domain/order.ts'
import { weekdayOf } from '#domain/time/dates.ts'
import { isOld } from '#domain/time/freshness.ts'
import { isRepeating } from '#domain/time/occurrences.ts'

/** When working parents can come. */
export const freeTimes = ['evening', 'weekend'] as const
export type FreeTime = (typeof freeTimes)[number]

/**
 * A service as it counts in the gap report. `isFresh`: lately checked, so families are sent there. `mayBeNamed`: what
 * is private is counted, and its name stands in no list. `isAdvised`: no study found that it does not help. `reach`:
 * how it comes to a family that cannot come.
 */
export type Offer = Pick<
	ServiceFacts,
	'tier' | 'stages' | 'audiences' | 'spoken' | 'interpreter' | 'creche' | 'peer-support' | 'someone-to-talk-to'
> & {
	id: string
	national: boolean
	outcomes: readonly OutcomeId[]
	classes: readonly string[]
	venues: readonly string[]
	stepFree: readonly string[]
	reach: readonly string[]
	times: readonly FreeTime[]
	isFresh: boolean
	mayBeNamed: boolean
	isAdvised: boolean
	runBy: string
	type: ServiceFacts['type']
	isTouchpoint: boolean
	handsOver: boolean
}

type OfferSetting = {
	today: string
	outcomeOf: (need: string) => OutcomeId
	/** What is known of a place's way in without a step. */
	stepFreeOf: (venue: string) => string
	organisationType: (organisation: string) => string
	isQuiet: boolean
}

export function offerOf(service: ServiceFacts & { id: string; national: boolean }, setting: OfferSetting): Offer {
	const venues = venueIdsOf(service)
	return {
		id: service.id,
		national: service.national,
		tier: service.tier,
		stages: service.stages,
		outcomes: [...new Set(service.needs.map(setting.outcomeOf))],
		audiences: service.audiences,
		classes: service.classes ?? [],
		spoken: service.spoken,
		interpreter: service.interpreter,
		creche: service.creche,
		'peer-support': service['peer-support'],
		'someone-to-talk-to': service['someone-to-talk-to'],
		venues,
		stepFree: venues.map(setting.stepFreeOf),
		reach: service['delivered-at'].filter((place) => typeof place === 'string'),
		times: freeTimesOf(service, setting.today),
		isFresh: !isOld(service.checked.on, setting.today),
		mayBeNamed: service.sensitive === undefined && !setting.isQuiet,
		isAdvised: !hasNoEffect(service),
		runBy: setting.organisationType(service['run-by']),
		type: service.type,
		isTouchpoint: service.touchpoint === true,
		handsOver: service['warm-handover'] === true,
	}
}

function freeTimesOf(service: ServiceFacts, today: string): FreeTime[] {
	const coming = (service.sessions ?? []).filter((session) => isRepeating(session) || session.on >= today)
	const isEvening = coming.some(({ from }) => partOfDay(from) === 'evening')
	const isWeekend = coming.some((session) =>
		['saturday', 'sunday'].includes(isRepeating(session) ? session.day : weekdayOf(session.on)),
	)
	return [...(isEvening ? (['evening'] as const) : []), ...(isWeekend ? (['weekend'] as const) : [])]
}

/** Held at a place, and not only somewhere a family is sent to from there. */
export const isAt = ({ venues }: Offer, places: ReadonlySet<string>): boolean =>
	venues.some((venue) => places.has(venue))
