import {
	allFlags,
	choosableDays,
	noFilters,
	partsOfDay,
	type Flag,
	type PartOfDay,
	type Filters,
} from '#domain/finder/filters.ts'
import { saysPostcode } from '#domain/finder/place-lookup.ts'
import { isStage } from '#domain/time/stage-ids.ts'

/** What was typed and chosen. */
export type Query = { typed: string; filters: Filters }

/**
 * As it stands after `#` in a link: never the child's age, never where somebody is, not even as a postcode among the
 * words.
 */
export function toHash({ typed, filters: { stage, need, day, part, spoken, flags: chosen } }: Query): string {
	const entries = Object.entries({
		q: saysPostcode(typed) ? '' : typed,
		stage,
		need,
		day,
		part,
		spoken,
		with: chosen.join(','),
	}).filter((entry): entry is [string, string] => Boolean(entry[1]))
	return new URLSearchParams(entries).toString()
}

/** Whatever a link says that we know; anything else is left out. */
export function fromHash(hash: string): Query {
	const params = new URLSearchParams(hash.replace(/^#/, ''))
	const oneOf = <Value extends string>(name: string, values: readonly Value[]): Value | undefined =>
		values.find((value) => value === params.get(name))
	const stage = params.get('stage') ?? ''
	const need = params.get('need') ?? ''
	const spoken = params.get('spoken') ?? ''
	const day = oneOf('day', choosableDays)
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
