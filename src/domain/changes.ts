/** What may be told of a service between two releases: that it is new, back or ended, or which of its facts changed. */
export const changeKinds = ['new', 'back', 'moved', 'times', 'cost', 'way-in', 'ended'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** Facts whose change is told, each with the kind of change it is. */
export const toldFacts = { where: 'moved', when: 'times', cost: 'cost', how: 'way-in' } as const
export type ToldFact = keyof typeof toldFacts

/** A short proof of each fact that is told, by which a change shows. */
export type Proofs = Readonly<Record<ToldFact, string>>
export type Change = { on: string; service: string; what: readonly ChangeKind[] }

type Release = {
	/** Proofs by id at the release before. */
	before: Readonly<Record<string, Proofs>>
	now: ReadonlyMap<string, Proofs>
	/** Ids a service had before, which name the same thing. */
	was: ReadonlyMap<string, readonly string[]>
	/** Told to have ended, and not since to be back. */
	hasEnded: (id: string) => boolean
	/** Gone from what is told though it has not ended: nothing is said of it. */
	isKept: (id: string) => boolean
	on: string
}

/** What changed from one release to the next, by id. */
export function changesBetween({ before, now, was, hasEnded, isKept, on }: Release): Change[] {
	const carried = new Set([...was.values()].flat())
	const changes = [...now].flatMap(([service, proofs]): Change[] => {
		const earlier = [service, ...(was.get(service) ?? [])].flatMap((id) => before[id] ?? [])[0]
		if (!earlier) return [{ on, service, what: [hasEnded(service) ? 'back' : 'new'] }]
		const what = factsIn(proofs).flatMap((fact) => (proofs[fact] === earlier[fact] ? [] : [toldFacts[fact]]))
		return what.length > 0 ? [{ on, service, what }] : []
	})
	const ended = Object.keys(before)
		.filter((id) => !now.has(id) && !carried.has(id) && !isKept(id))
		.map((service): Change => ({ on, service, what: ['ended'] }))
	return [...changes, ...ended].sort((one, other) => (one.service < other.service ? -1 : 1))
}

/**
 * Changes, newest first, as a day tells them: of each thing once. What is new, back or ended says all there is; of
 * those the last one counts.
 */
export function byDay<One extends Omit<Change, 'service'>>(
	changes: readonly One[],
	idOf: (change: One) => string,
): One[] {
	return [...Map.groupBy(changes, (change) => `${change.on} ${idOf(change)}`).values()].map((same) => {
		const all = same.flatMap(({ what }) => what)
		const whole = all.find((kind) => !factChanges.includes(kind))
		return { ...same[0]!, what: whole ? [whole] : factChanges.filter((kind) => all.includes(kind)) }
	})
}

const factChanges: readonly ChangeKind[] = Object.values(toldFacts)

const factsIn = (proofs: Proofs): ToldFact[] =>
	(Object.keys(toldFacts) as ToldFact[]).filter((fact) => Object.hasOwn(proofs, fact))
