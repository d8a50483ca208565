import { daysBetween } from './dates.ts'
import { weeksOf, type StageId } from './stage-ids.ts'

/** A full pregnancy, from which weeks are counted back. */
const term = 40

/** A year of 365.2425 days. */
export const weeksInYear = 52.1775

/** Past these a date is a typing mistake: due dates lie within a pregnancy, children within the early years. */
const oldestWeeks = 6 * 52
const overdueWeeks = 3

/**
 * Age in weeks from birth (pregnancy is negative), from a birth or due date as `2026-11-22`. Undefined where the date
 * cannot be one.
 */
export function ageFrom(
	{ born, due }: { born?: string | undefined; due?: string | undefined },
	today: string,
): number | undefined {
	if (born) {
		const weeks = Math.floor(daysBetween(born, today) / 7)
		return weeks >= 0 && weeks <= oldestWeeks ? weeks : undefined
	}
	if (!due) return undefined
	const weeks = Math.ceil(-daysBetween(today, due) / 7)
	return weeks >= -term && weeks <= overdueWeeks ? Math.min(weeks, -1) : undefined
}

/** "31 weeks pregnant" from an age of −9. */
export const weeksPregnant = (age: number): number => term + age

/** The stage of an age; past the last stage, the last. */
export function stageAt(age: number): StageId {
	const stage = (Object.entries(weeksOf) as [StageId, { from: number; to: number }][]).find(
		([, { from, to }]) => from <= age && age < to,
	)
	return stage?.[0] ?? 'two-plus'
}

/**
 * Whether a service for these ages, else for these stages, is for a child of this age: the last week counts as well.
 */
export function isForAge(
	age: number,
	{ ages, stages }: { ages?: { 'from-weeks': number; 'to-weeks': number } | undefined; stages: readonly StageId[] },
): boolean {
	if (ages) return ages['from-weeks'] <= age && age <= ages['to-weeks']
	return stages.includes(stageAt(age))
}
