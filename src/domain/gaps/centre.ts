import type { StageId } from '#domain/time/stage-ids.ts'
import { stageIds } from '#domain/time/stage-ids.ts'
import { isAt, type Offer } from './offer.ts'

/** What is on for each stage: at the centre itself, and a bus ride from it; those only that families are sent to. */
export const aroundCentre = (
	own: readonly Offer[],
	here: ReadonlySet<string>,
	near: ReadonlySet<string>,
): { stage: StageId; here: Offer[]; near: number }[] =>
	stageIds.map((stage) => {
		const forStage = own.filter((offer) => offer.isFresh && offer.stages.includes(stage))
		return {
			stage,
			here: forStage.filter((offer) => isAt(offer, here)),
			near: forStage.filter((offer) => isAt(offer, near)).length,
		}
	})

/** What a manager would put right first, of what is held at the centre. Not known counts as not there: families ask. */
export const toPutRight = (atCentre: readonly Offer[]): { what: 'stale' | 'interpreter' | 'creche'; of: Offer[] }[] => [
	{ what: 'stale', of: atCentre.filter(({ isFresh }) => !isFresh) },
	{ what: 'interpreter', of: atCentre.filter(({ interpreter }) => interpreter === 'no' || interpreter === 'unknown') },
	{ what: 'creche', of: atCentre.filter(({ creche }) => creche !== 'yes') },
]
