import type { Filters } from '#domain/finder/filters.ts'
import { saysPostcode } from '#domain/finder/place-lookup.ts'

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
