import { marks, nothingWanted, partsOfDay, type Mark, type PartOfDay, type Wanted } from '#domain/finder/filters.ts'
import { saysPostcode } from '#domain/finder/place-lookup.ts'
import { week } from '#domain/time/dates.ts'
import { isStage } from '#domain/time/stage-ids.ts'

/** What was typed and chosen. */
export type Asked = { typed: string; wanted: Wanted }

/** As it stands after `#` in a link: never the child's age, never where somebody is, not even as a postcode among the words. */
export function toHash({ typed, wanted: { stage, need, day, part, spoken, marks: chosen } }: Asked): string {
	const said = Object.entries({
		q: saysPostcode(typed) ? '' : typed,
		stage,
		need,
		day,
		part,
		spoken,
		with: chosen.join(','),
	}).filter((entry): entry is [string, string] => Boolean(entry[1]))
	return new URLSearchParams(said).toString()
}

/** Whatever a link says that we know; anything else is left out. */
export function fromHash(hash: string): Asked {
	const said = new URLSearchParams(hash.replace(/^#/, ''))
	const oneOf = <Value extends string>(name: string, known: readonly Value[]): Value | undefined =>
		known.find((value) => value === said.get(name))
	const stage = said.get('stage') ?? ''
	const need = said.get('need') ?? ''
	const spoken = said.get('spoken') ?? ''
	const day = oneOf('day', week)
	const part = oneOf<PartOfDay>('part', partsOfDay)
	return {
		typed: (said.get('q') ?? '').slice(0, longestTyped),
		wanted: {
			...nothingWanted,
			...(isStage(stage) ? { stage } : {}),
			...(/^[a-z-]+$/.test(need) ? { need } : {}),
			...(day ? { day } : {}),
			...(part ? { part } : {}),
			...(/^[a-z]{2,3}$/.test(spoken) ? { spoken } : {}),
			marks: (said.get('with') ?? '').split(',').filter((mark): mark is Mark => marks.some((known) => known === mark)),
		},
	}
}

const longestTyped = 200
