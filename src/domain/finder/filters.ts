import type { Weekday } from '#domain/model/fields.ts'
import { isForAge } from '#domain/time/age.ts'
import { milesBetween, type Point } from './distance.ts'
import type { StageId } from '#domain/time/stage-ids.ts'

/** Yes-or-no things a family may need of a service. */
export const marks = [
	'free',
	'drop-in',
	'dads',
	'disabled-children',
	'twins',
	'interpreter',
	'step-free',
	'siblings',
	'home',
	'online',
] as const
export type Mark = (typeof marks)[number]

export const partsOfDay = ['morning', 'afternoon', 'evening'] as const
export type PartOfDay = (typeof partsOfDay)[number]

/** What finding knows of a service. `slots` are when it runs, as `tuesday-morning`; `places` where. */
export type Facets = {
	stages: readonly StageId[]
	ages?: { 'from-weeks': number; 'to-weeks': number }
	needs: readonly string[]
	marks: readonly Mark[]
	spoken: readonly string[]
	slots: readonly string[]
	places: readonly Point[]
}

/** What a parent chose. Her child's age and where she is are never part of a link. */
export type Wanted = {
	stage?: StageId
	age?: number
	need?: string
	day?: Weekday
	part?: PartOfDay
	spoken?: string
	marks: readonly Mark[]
	near?: Point & { name: string }
	within?: number
}

export const nothingWanted: Wanted = { marks: [] }

/** Noon and five o'clock part the day. */
export const partOfDay = (time: string): PartOfDay =>
	time < '12:00' ? 'morning' : time < '17:00' ? 'afternoon' : 'evening'

/** Whether a service has all that is wanted. Distance rules out only what has a place: a phone line is near everybody. */
export function fits(service: Facets, wanted: Wanted): boolean {
	const { stage, age, need, day, part, spoken, near, within } = wanted
	const isOn = (slot: string) => (!day || slot.startsWith(`${day}-`)) && (!part || slot.endsWith(`-${part}`))
	const far = near && within !== undefined ? milesTo(service, near) : undefined
	return (
		(!stage || service.stages.includes(stage)) &&
		(age === undefined || isForAge(age, service)) &&
		(!need || service.needs.includes(need)) &&
		((!day && !part) || service.slots.some(isOn)) &&
		(!spoken || service.spoken.includes(spoken)) &&
		wanted.marks.every((mark) => service.marks.includes(mark)) &&
		(far === undefined || far <= within!)
	)
}

/** Miles to the nearest of its places; undefined when it has none. */
export function milesTo({ places }: Pick<Facets, 'places'>, near: Point): number | undefined {
	return places.length > 0 ? Math.min(...places.map((place) => milesBetween(place, near))) : undefined
}

/** One thing that was chosen, and what is left without it. */
export type Choice = { key: Exclude<keyof Wanted, 'marks'>; without: Wanted } | { key: Mark; without: Wanted }

/** Everything chosen, each with the rest: to take one off, and to say which one leaves nothing. */
export function choicesIn(wanted: Wanted): Choice[] {
	const { marks: chosen, ...single } = wanted
	const keys = (Object.keys(single) as Exclude<keyof Wanted, 'marks'>[]).filter(
		(key) => single[key] !== undefined && key !== 'within',
	)
	return [
		...keys.map((key) => ({ key, without: without(wanted, key) })),
		...chosen.map((mark) => ({ key: mark, without: { ...wanted, marks: chosen.filter((one) => one !== mark) } })),
	]
}

function without(wanted: Wanted, key: Exclude<keyof Wanted, 'marks'>): Wanted {
	const { [key]: _, ...rest } = wanted
	if (key !== 'near') return rest as Wanted
	const { within: __, ...anywhere } = rest as Wanted
	return anywhere
}
