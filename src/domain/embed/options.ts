import type { Flag } from '#domain/finder/filters.ts'
import { flags } from '#domain/finder/flags.ts'
import { isStage, stageIds, type StageId } from '#domain/time/stage-ids.ts'

/** What another site may show. */
export const embeds = ['finder', 'week', 'stage', 'service', 'list'] as const
export type Embed = (typeof embeds)[number]

/**
 * Everything a site may say of what it shows: names as in `<first-door venue="…">`, `data-venue="…"` and after `#` in a
 * frame's address.
 */
export const embedOptions = [
	'venue',
	'organisation',
	'stage',
	'need',
	'audience',
	'only',
	'service',
	'list',
	'ours-first',
	'count',
	'accent',
	'accent-dark',
	'theme',
	'compact',
] as const
export type EmbedOption = (typeof embedOptions)[number]

/** `auto` is what the reader's device asks for. */
export const embedThemes = ['auto', 'light', 'dark'] as const

/** What stands after `#`, without the secret that WordPress puts behind a second one. */
export const optionsIn = (hash: string): URLSearchParams =>
	new URLSearchParams(hash.replace(/#?\?secret=.*$/, '').slice(1))

/** Why an option was not taken: for the developer's console and the builder. */
export type EmbedFault = {
	option: string
	value: string
	why: 'unknown' | 'contrast'
	choices?: readonly string[]
	ratio?: number
}

/**
 * The part of everything that a finder on another site shows. Services must be at one of the venues, of the
 * organisation, for the audience, and fit the rest.
 */
export type EmbedScope = {
	venues: readonly string[]
	organisation?: string
	stage?: StageId
	need?: string
	audience?: string
	only: readonly Flag[]
	isOursFirst: boolean
}

/** What an option can be checked against. */
type EmbedKnown = Readonly<Record<'venue' | 'organisation' | 'need' | 'audience', readonly string[]>>

export const usualCount = 5
const mostAtOnce = 20

/** "yes", or the bare name, as HTML has it. */
export const isYes = (value: string | null | undefined): boolean =>
	value !== undefined && value !== null && !['no', 'false', '0'].includes(value)

/** How many are shown before one asks for more: a whole number up to 20. */
export const embedCount = (value: string | null): number | undefined =>
	value === null
		? usualCount
		: /^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= mostAtOnce
			? Number(value)
			: undefined

/** The scope a host asked for; what is unknown is left out and said. */
export function embedScope(
	params: URLSearchParams,
	choicesOf: EmbedKnown,
): { scope: EmbedScope; faults: EmbedFault[] } {
	const faults: EmbedFault[] = []
	const severalOf = (option: 'venue' | 'only', choices: readonly string[]): string[] =>
		(params.get(option) ?? '')
			.split(/[\s,]+/)
			.filter(Boolean)
			.filter((value) => choices.includes(value) || !faults.push({ option, value, why: 'unknown', choices }))
	const one = (option: 'organisation' | 'need' | 'audience'): string | undefined => {
		const value = params.get(option)
		if (!value || choicesOf[option].includes(value)) return value || undefined
		faults.push({ option, value, why: 'unknown', choices: choicesOf[option] })
		return undefined
	}
	const stage = params.get('stage') ?? ''
	if (stage && !isStage(stage)) faults.push({ option: 'stage', value: stage, why: 'unknown', choices: stageIds })
	const [organisation, need, audience] = [one('organisation'), one('need'), one('audience')]
	const scope = {
		venues: severalOf('venue', choicesOf.venue),
		...(organisation ? { organisation } : {}),
		...(isStage(stage) ? { stage } : {}),
		...(need ? { need } : {}),
		...(audience ? { audience } : {}),
		only: severalOf('only', flags) as Flag[],
		isOursFirst: isYes(params.get('ours-first')),
	}
	return { scope, faults }
}
