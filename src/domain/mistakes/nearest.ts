import { editDistance } from '#domain/finder/edit-distance.ts'

/** The choice nearest to what was typed, when near enough to be a typing mistake. */
export function nearest(typed: string, choices: readonly string[]): string | undefined {
	if (!typed) return undefined
	const ranked = choices.map((choice) => ({ choice, far: editDistance(typed, choice) })).sort((a, b) => a.far - b.far)
	const best = ranked[0]
	return best && best.far <= Math.max(2, Math.floor(typed.length / 3)) ? best.choice : undefined
}
