import { allFlags, noFilters, partsOfDay, type Day, type Flag, type PartOfDay } from '#domain/finder/filters.ts'
import { week } from '#domain/time/dates.ts'
import { isStage } from '#domain/time/stage-ids.ts'
import type { Query } from './hash.ts'

/** Whatever a link says that we know; anything else is left out. */
export function fromHash(hash: string): Query {
	const params = new URLSearchParams(hash.replace(/^#/, ''))
	const oneOf = <Value extends string>(name: string, values: readonly Value[]): Value | undefined =>
		values.find((value) => value === params.get(name))
	const stage = params.get('stage') ?? ''
	const need = params.get('need') ?? ''
	const spoken = params.get('spoken') ?? ''
	const day = oneOf<Day>('day', [...week, 'weekend'])
	const part = oneOf<PartOfDay>('part', partsOfDay)
	return {
		typed: (params.get('q') ?? '').slice(0, longestTyped),
		filters: {
			...noFilters,
			...(isStage(stage) ? { stage } : {}),
			...(/^[a-z-]+$/.test(need) ? { need } : {}),
			...(day ? { day } : {}),
			...(part ? { part } : {}),
			...(/^[a-z]{2,3}$/.test(spoken) ? { spoken } : {}),
			flags: (params.get('with') ?? '').split(',').filter((flag): flag is Flag => allFlags.some((one) => one === flag)),
		},
	}
}

const longestTyped = 200
