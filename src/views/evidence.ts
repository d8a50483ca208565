import { catalogueIn, type Service } from '#catalogue/index.ts'
import { isLookDue, needingEvidence, nextLook } from '#domain/evidence.ts'
import { evidenceStates, type EvidenceState } from '#domain/model/programme.ts'
import type { Locale } from '#i18n/locales.ts'

type Programme = ReturnType<ReturnType<typeof catalogueIn>['programmes']['get']>

/** A course or way of working that is more than for everyone, with what is known of it. */
export type Weighed = {
	service: Service
	programme: Programme | undefined
	/** Whether somebody said that it is none of a name. */
	hasNoName: boolean
	state: EvidenceState | 'unsaid'
	nextLook: string | undefined
	isDue: boolean
}

/** What a manager or commissioner asks of all that is more than for everyone: what is known, due, and in doubt. */
export function evidenceView(locale: Locale) {
	const { services, programmes, today } = catalogueIn(locale)
	const own = services.all.filter(({ national }) => !national)
	const all = own
		.filter(
			({ tier, type, touchpoint, delivers, evidence }) =>
				!touchpoint &&
				(delivers !== undefined || evidence !== undefined || (tier !== 'universal' && needingEvidence.has(type))),
		)
		.map((service): Weighed => {
			const { delivers, evidence } = service
			return {
				service,
				programme: delivers && delivers !== 'none' ? programmes.get(delivers) : undefined,
				hasNoName: delivers === 'none',
				state: evidence?.state ?? 'unsaid',
				nextLook: evidence && nextLook(evidence.checked),
				isDue: evidence !== undefined && isLookDue(evidence.checked, today),
			}
		})
	return {
		groups: ([...evidenceStates, 'unsaid'] as const)
			.map((state) => ({ state, all: all.filter((one) => one.state === state) }))
			.filter((group) => group.all.length > 0),
		due: all.filter(({ isDue }) => isDue),
		/** What is looked up again after today, soonest first. */
		later: all
			.flatMap((one) => (one.nextLook && !one.isDue ? [{ ...one, nextLook: one.nextLook }] : []))
			.sort((one, other) => one.nextLook.localeCompare(other.nextLook)),
		stopping: own.filter((service) => service['may-stop'] !== undefined),
		touchpoints: own.filter(({ touchpoint }) => touchpoint === true),
	}
}
