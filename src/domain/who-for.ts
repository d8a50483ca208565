import type { Years } from './model/years.ts'
import type { StageId } from './time/stage-ids.ts'

type For = {
	stages: readonly StageId[]
	years?: Years | undefined
	'all-ages'?: boolean | undefined
}

/** For a stage of early family life; all else is for people of an age, or of every age. */
export const isForFamilies = ({ stages }: Pick<For, 'stages'>): boolean => stages.length > 0

/** Whether there is somebody whom both are for. */
export const areForSame = (one: For, other: For): boolean =>
	one['all-ages'] === true ||
	other['all-ages'] === true ||
	one.stages.some((stage) => other.stages.includes(stage)) ||
	(one.years !== undefined && other.years !== undefined && areInCommon(one.years, other.years))

const areInCommon = (one: Years, other: Years): boolean => one.from <= lastOf(other) && other.from <= lastOf(one)
const lastOf = ({ to = Infinity, 'if-disabled': ifDisabled = to }: Years): number => Math.max(to, ifDisabled)

/** All it helps with is so; what names no need helps with nothing of the kind. */
export const helpsOnlyWith = ({ needs }: { needs: readonly string[] }, is: (need: string) => boolean): boolean =>
	needs.length > 0 && needs.every(is)
