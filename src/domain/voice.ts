import { addDays } from '#domain/time/dates.ts'

/** What is open from one day until another, both included. */
export type OpenSpan = { from: string; to: string }

/** The moments a span holds for: its first, and the first at which it is over. */
export const momentsOfSpan = ({ from, to }: OpenSpan): { since: string; till: string } => ({
	since: `${from}T00:00`,
	till: `${addDays(to, 1)}T00:00`,
})

/** Before and after every moment there is. */
const [always, forever] = ['0', '9']

/** When nothing is open from a day on, as moments: what is said then is true whenever the page is read. */
export function pausesOf(spans: readonly OpenSpan[], today: string): { since: string; till: string }[] {
	const open = spans.map(momentsOfSpan).sort((one, other) => one.since.localeCompare(other.since))
	const pauses: { since: string; till: string }[] = []
	let free = always
	for (const { since, till } of open) {
		if (since > free) pauses.push({ since: free, till: since })
		if (till > free) free = till
	}
	return [...pauses, { since: free, till: forever }].filter(({ till }) => till > `${today}T00:00`)
}

/** Open now, then still to come, then closed; the one that closes first before the others. */
export const openFirst = <One extends OpenSpan>(all: readonly One[], today: string): One[] => {
	const rank = ({ from, to }: OpenSpan) => (to < today ? 2 : from > today ? 1 : 0)
	return [...all].sort(
		(one, other) =>
			rank(one) - rank(other) || (rank(one) === 2 ? other.to.localeCompare(one.to) : one.to.localeCompare(other.to)),
	)
}
