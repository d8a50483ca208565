import type { EvidenceState } from './model/programme.ts'
import type { AudienceId } from './model/audience.ts'
import type { Years } from './model/years.ts'
import { hasNoEffect, isSuggested, type Weighed } from './order.ts'
import type { StageId } from './time/stage-ids.ts'
import { addMonths } from './time/dates.ts'
import { areForSame } from './who-for.ts'

/** After so many months what is known is looked up again. */
const monthsHeld = 12

/** Types of more than universal help that are asked what studies found. */
export const needingEvidence: ReadonlySet<string> = new Set(['course', 'home-visit'])

export const nextLook = (lookedUp: string): string => addMonths(lookedUp, monthsHeld)
export const isLookDue = (lookedUp: string, today: string): boolean => today >= nextLook(lookedUp)

const place: Readonly<Record<EvidenceState, number>> = {
	supported: 0,
	mixed: 1,
	testing: 2,
	'not-reviewed': 3,
	'no-effect': 4,
}
const isKnownToHelp = ({ evidence }: Offered) => evidence?.state === 'supported' || evidence?.state === 'mixed'

type Ages = { 'from-weeks': number; 'to-weeks': number }
type Offered = Omit<Weighed, 'evidence'> & {
	id: string
	national: boolean
	evidence?: { state: EvidenceState } | undefined
	stages: readonly StageId[]
	years?: Years | undefined
	'all-ages'?: boolean | undefined
	needs: readonly string[]
	audiences: readonly AudienceId[]
	ages?: Ages | undefined
	sensitive?: 'ask-first' | 'never-shared' | undefined
}

const mostShown = 2

/**
 * What an area has for the same people, age and need: `better` what studies say more for; `other` what else there is,
 * asked for only where it was found not to help. Neither may be private nor too long unchecked.
 */
export function insteadOf<Service extends Offered>(
	service: Offered,
	all: readonly Service[],
	today: string,
): { better: Service[]; other: Service[] } {
	const { evidence } = service
	if (!evidence || evidence.state === 'supported') return { better: [], other: [] }
	const shared = ({ needs }: Service) => needs.filter((need) => service.needs.includes(need)).length
	/** Asked last, of the few that could be named: a large area has thousands. */
	const fitting = (some: readonly Service[]) =>
		some
			.filter(
				(one) =>
					one.id !== service.id &&
					!one.national &&
					!one.sensitive &&
					isSuggested(one, today) &&
					!hasNoEffect(one) &&
					isForTheSame(service, one) &&
					shared(one) > 0,
			)
			.sort((one, other) => shared(other) - shared(one))
	const better = fitting(all.filter((one) => isKnownToHelp(one) && place[one.evidence!.state] < place[evidence.state]))
		.sort((one, other) => place[one.evidence!.state] - place[other.evidence!.state])
		.slice(0, mostShown)
	const other = hasNoEffect(service) ? fitting(all).filter((one) => !better.includes(one)) : []
	return { better, other: other.slice(0, mostShown) }
}

/** Of an age in common, and open to all whom the first is for. */
const isForTheSame = (service: Offered, other: Offered): boolean =>
	areForSame(service, other) &&
	haveAgeInCommon(service.ages, other.ages) &&
	(other.audiences.includes('everyone') ||
		(!service.audiences.includes('everyone') && other.audiences.some((who) => service.audiences.includes(who))))

const haveAgeInCommon = (one: Ages | undefined, other: Ages | undefined): boolean =>
	!one || !other || (one['from-weeks'] <= other['to-weeks'] && other['from-weeks'] <= one['to-weeks'])
