import type { YearFacts, YearResult } from './model/year.ts'

/** An area that publishes its year does so again after so many months. */
export const monthsBetweenYears = 12

type Line = YearFacts['lines'][number]

export const totalOf = (lines: readonly Pick<Line, 'pounds'>[]): number =>
	lines.reduce((sum, { pounds }) => sum + pounds, 0)

/** Pounds for each of these, largest first; what got nothing is left out. */
export const poundsBy = <Key extends 'outcome' | 'tier' | 'source' | 'to'>(
	lines: readonly Line[],
	key: Key,
): { of: Line[Key]; pounds: number; lines: readonly Line[] }[] =>
	[...Map.groupBy(lines, (line) => line[key])]
		.map(([of, own]) => ({ of, pounds: totalOf(own), lines: own }))
		.sort((one, other) => other.pounds - one.pounds)

/** Whether a measure went the way it was hoped for. */
export function changeOf({ better, before, after }: YearResult): 'better' | 'not-better' | 'same' {
	if (before === after) return 'same'
	return after > before === (better === 'more') ? 'better' : 'not-better'
}
