import type { Weekday } from '#domain/model/fields.ts'
import { fundedHelps } from '#domain/funded.ts'
import { isForAge } from '#domain/time/age.ts'
import { milesBetween, type Point } from './distance.ts'
import { flags, type ServiceFlag } from './flags.ts'
import type { StageId } from '#domain/time/stage-ids.ts'

/** What may be asked of childcare: the help to pay it takes, and what it has in common with services. */
export const childcareFlags = ['disabled-children', 'step-free', ...fundedHelps] as const

export const allFlags: readonly Flag[] = [...new Set<Flag>([...flags, ...childcareFlags])]
export type Flag = ServiceFlag | (typeof childcareFlags)[number]

export const partsOfDay = ['morning', 'afternoon', 'evening'] as const
export type PartOfDay = (typeof partsOfDay)[number]

/** A day to choose, or both of the weekend. */
export type Day = Weekday | 'weekend'

/**
 * What finding knows of a service. `slots` are when it runs, as `tuesday-morning`; `places` where, with the venue's id
 * where there are several.
 */
export type Facets = {
	stages: readonly StageId[]
	ages?: { 'from-weeks': number; 'to-weeks': number }
	needs: readonly string[]
	flags: readonly Flag[]
	spoken: readonly string[]
	slots: readonly string[]
	places: readonly (Point & { venue?: string })[]
	/** For each of its next dates at which of several places it is, a bit for each. */
	at?: readonly number[]
}

/** What a parent chose to filter by. Her child's age and where she is are never part of a link. */
export type Filters = {
	stage?: StageId
	age?: number
	need?: string
	day?: Day
	part?: PartOfDay
	spoken?: string
	flags: readonly Flag[]
	near?: Point & { name: string }
	within?: number
}

export const noFilters: Filters = { flags: [] }

/** Noon and five o'clock part the day. */
export const partOfDay = (time: string): PartOfDay =>
	time < '12:00' ? 'morning' : time < '17:00' ? 'afternoon' : 'evening'

/** Saturday and Sunday begin with it, and no other day. */
const onlyWeekend = 's'

/**
 * Whether a service has all that is asked for. Distance rules
 * out only what has a place: a phone line is near everybody.
 */
export function fits(service: Facets, filters: Filters): boolean {
	const { stage, age, need, day, part, spoken, near, within } = filters
	const start = day === 'weekend' ? onlyWeekend : `${day}-`
	const isOn = (slot: string) => (!day || slot.startsWith(start)) && (!part || slot.endsWith(`-${part}`))
	const far = near && within !== undefined ? milesTo(service, near) : undefined
	return (
		(!stage || service.stages.includes(stage)) &&
		(age === undefined || isForAge(age, service)) &&
		(!need || service.needs.includes(need)) &&
		((!day && !part) || service.slots.some(isOn)) &&
		(!spoken || service.spoken.includes(spoken)) &&
		filters.flags.every((flag) => service.flags.includes(flag)) &&
		(far === undefined || far <= within!)
	)
}

/** Miles to the nearest of its places; undefined when it has none. */
export const milesTo = (service: Pick<Facets, 'places'>, near: Point): number | undefined =>
	nearestOf(service, near)?.miles

/** The nearest of its places, by its number among them, and how far it is. */
export function nearestOf({ places }: Pick<Facets, 'places'>, near: Point): { at: number; miles: number } | undefined {
	const all = places.map((place, at) => ({ at, miles: milesBetween(place, near) }))
	return all.reduce<(typeof all)[number] | undefined>(
		(best, one) => (best && best.miles <= one.miles ? best : one),
		undefined,
	)
}

/** One of them, and what is left without it. */
export type Filter = { key: Exclude<keyof Filters, 'flags'>; without: Filters } | { key: Flag; without: Filters }

/** Those in use, each with the rest: to take one off, and to say which one leaves nothing. */
export function activeFilters(filters: Filters): Filter[] {
	const { flags: chosen, ...single } = filters
	const keys = (Object.keys(single) as Exclude<keyof Filters, 'flags'>[]).filter(
		(key) => single[key] !== undefined && key !== 'within',
	)
	return [
		...keys.map((key) => ({ key, without: without(filters, key) })),
		...chosen.map((flag) => ({ key: flag, without: { ...filters, flags: chosen.filter((one) => one !== flag) } })),
	]
}

function without(filters: Filters, key: Exclude<keyof Filters, 'flags'>): Filters {
	const { [key]: _, ...rest } = filters
	if (key !== 'near') return rest
	const { within: __, ...anywhere } = rest as Filters
	return anywhere
}
