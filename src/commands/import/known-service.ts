import { groupOf, handOnly, type FactGroup } from '#domain/edits/fact-groups.ts'
import { verdictOf, type Verdict } from '#domain/edits/three-way.ts'
import { canonical, textHash } from '#domain/edits/values.ts'
import { laidOver, meansTheSame, overlaid, type SaidSession } from '#domain/imports/same.ts'
import type { ServiceFacts } from '#domain/model/service.ts'

type Values = Readonly<Record<string, unknown>>

/** A field that a source speaks of: what is here, what it says, and what is to be done. */
export type FieldPlan = {
	path: string
	group: FactGroup
	ours: unknown
	theirs: unknown
	fresh: unknown
	verdict: Verdict
}

type Setting = { facts: ServiceFacts; words: Values; took: Readonly<Record<string, string>>; today: string }

/**
 * What a source that was imported before, or never, changes of a service that is here. A group of facts is decided as
 * one: where a person has to decide about one field of it, the others of it wait.
 */
export function fieldPlans(values: Values, setting: Setting): FieldPlan[] {
	const plans = Object.entries(values)
		.filter(([path]) => !handOnly.some((one) => one === path))
		.map(([path, theirs]) => planOf(path, theirs, setting))
	const groupsToAsk = new Set(plans.filter(({ verdict }) => verdict === 'ask').map(({ group }) => group))
	return plans.map((plan) => (groupsToAsk.has(plan.group) && isTaken(plan) ? { ...plan, verdict: 'ask' } : plan))
}

export const isTaken = ({ verdict }: FieldPlan): boolean => verdict === 'take' || verdict === 'new'

function planOf(path: string, theirs: unknown, { facts, words, took, today }: Setting): FieldPlan {
	const key = path.replace(/^words\./, '')
	const ours: unknown = path === key ? (facts as Values)[key] : words[key]
	const fresh =
		path === 'sessions'
			? withoutOnlyPlace(laidOver(facts, theirs as SaidSession[]), facts['delivered-at'])
			: overlaid(ours, theirs)
	const [base, baseOurs = base] = took[path]?.split('/') ?? []
	const isSame = meansTheSame(path, ours, theirs, facts, today) || canonical(ours) === canonical(fresh)
	const verdict = verdictOf({
		base,
		theirs: hashOf(theirs),
		ours: isSame
			? hashOf(theirs)
			: ours === undefined && base === undefined
				? undefined
				: hashOf(ours) === baseOurs
					? base
					: `edited ${hashOf(ours)}`,
	})
	return { path, group: groupOf(key), ours, theirs, fresh, verdict }
}

export const hashOf = (value: unknown): string => textHash(canonical(value))

/** What is remembered of a field: theirs, and ours where that is not the same. */
export const tookOf = (theirs: unknown, ours: unknown): string => {
	const [one, other] = [hashOf(theirs), hashOf(ours)]
	return one === other ? one : `${one}/${other}`
}

/** Where there is one place, its sessions need not name it. */
export function withoutOnlyPlace(
	sessions: readonly Record<string, unknown>[],
	places: ServiceFacts['delivered-at'],
): Record<string, unknown>[] {
	if (places.length !== 1) return [...sessions]
	const [only] = places
	const id = typeof only === 'object' ? only.venue : only
	return sessions.map(({ at, ...session }) => (at === undefined || at === id ? session : { ...session, at }))
}
