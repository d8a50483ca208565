import { canonical, textHash } from './values.ts'

/** What of a thing is looked at as one when somebody asks whether it was edited; `about` is all that has no group. */
export const factGroups = ['name', 'when', 'where', 'cost', 'ages', 'contact', 'how-in', 'about'] as const
export type FactGroup = (typeof factGroups)[number]

/** A hash for each group of a thing, as somebody saw it. */
export type Base = Readonly<Partial<Record<FactGroup, string>>>

const keysOf: Readonly<Record<Exclude<FactGroup, 'about'>, readonly string[]>> = {
	name: ['name', 'summary'],
	when: [
		'sessions',
		'lasts',
		'hours',
		'opening',
		'when-note',
		'quiet-times',
		'closed',
		'open',
		'runs',
		'until',
		'space',
	],
	where: ['delivered-at', 'at', 'covers', 'address', 'point', 'part-of', 'getting-there'],
	cost: ['cost', 'amounts', 'cost-note', 'funded'],
	ages: ['ages', 'stages', 'years', 'all-ages', 'who'],
	contact: ['phone', 'text', 'email', 'web', 'bsl', 'run-by', 'by', 'contact', 'order', 'print'],
	'how-in': ['access', 'booking', 'referral', 'reply-within-days', 'getting-in', 'criteria', 'say'],
}

/** Fields nobody's change may name: they say who made sure, who may see it, and which links lead to it. */
export const handOnly = ['checked', 'sensitive', 'was', 'area-may-stand-for', 'evidence', 'may-stop'] as const
/** The same in words. */
export const handOnlyWords = ['translation', 'translates', 'sounds'] as const

const noGroup = new Set<string>([...handOnly, ...handOnlyWords])

export const groupOf = (key: string): FactGroup =>
	factGroups.find((group) => group !== 'about' && keysOf[group].includes(key)) ?? 'about'

export function baseOf(facts: object, words: object): Record<FactGroup, string> {
	const partOf = (fields: object, group: FactGroup) =>
		Object.fromEntries(Object.entries(fields).filter(([key]) => !noGroup.has(key) && groupOf(key) === group))
	return Object.fromEntries(
		factGroups.map((group) => [group, textHash(canonical([partOf(facts, group), partOf(words, group)]))]),
	) as Record<FactGroup, string>
}
