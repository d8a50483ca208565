import type { SettingFacts } from '#domain/model/setting.ts'
import { settingKinds, type SettingKind } from '#domain/model/setting.ts'
import { spaceStatesOf } from '#domain/settings.ts'
import { isOld } from '#domain/time/freshness.ts'

type Counted = Omit<SettingFacts, 'name'>

/** Ages of a child in years at which free hours differ. */
export const childAges = ['0', '1', '2', '3-4', 'school'] as const
const weeksOf: Readonly<Record<(typeof childAges)[number], readonly [from: number, to: number]>> = {
	'0': [0, 52],
	'1': [52, 104],
	'2': [104, 156],
	'3-4': [156, 260],
	school: [260, 600],
}

/** What is asked of each setting; nothing is counted that nobody told. */
export const questions = [
	...childAges.map((age) => `age-${age}` as const),
	'hours-working-parents',
	'hours-two-year-olds',
	'hours-three-four',
	'before-8',
	'after-6',
	'all-year',
	'disabled-children',
	'space',
] as const
export type Question = (typeof questions)[number]

export const takesAge = ({ ages }: Pick<SettingFacts, 'ages'>, age: (typeof childAges)[number]): boolean => {
	const [from, to] = weeksOf[age]
	return ages !== undefined && ages['from-weeks'] < to && ages['to-weeks'] > from
}

const answers: Readonly<Record<Question, (setting: Counted, today: string) => boolean>> = {
	...(Object.fromEntries(
		childAges.map((age) => [`age-${age}`, (setting: Counted) => takesAge(setting, age)]),
	) as unknown as Record<`age-${(typeof childAges)[number]}`, (setting: Counted) => boolean>),
	'hours-working-parents': ({ funded }) => funded?.includes('hours-working-parents') ?? false,
	'hours-two-year-olds': ({ funded }) => funded?.includes('hours-two-year-olds') ?? false,
	'hours-three-four': ({ funded }) => funded?.includes('hours-three-four') ?? false,
	'before-8': ({ open = [] }) => open.some(({ from }) => from < '08:00'),
	'after-6': ({ open = [] }) => open.some(({ to }) => to > '18:00'),
	'all-year': ({ runs }) => runs === 'all-year',
	'disabled-children': (setting) => setting['disabled-children'] === 'yes',
	space: (setting, today) => spaceNow(setting, today) === 'some',
}

/** What they said of space, while that may be leaned on. */
export const spaceNow = (setting: Pick<SettingFacts, 'space'>, today: string): 'some' | 'none' | undefined => {
	const now = `${today}T00:00`
	const what = spaceStatesOf(setting).find(({ since, until }) => since <= now && now < until)?.what
	return what === 'ask' ? undefined : what
}

export type KindCount = { kind: SettingKind; fresh: number; old: number; of: Readonly<Record<Question, number>> }

/** How many settings of each kind there are, and of those that were lately checked how many say yes to what. */
export const childcareCounts = (settings: readonly Counted[], today: string): KindCount[] =>
	settingKinds.map((kind) => {
		const own = settings.filter((one) => one.kind === kind)
		const fresh = own.filter(({ checked }) => !isOld(checked.on, today))
		return {
			kind,
			fresh: fresh.length,
			old: own.length - fresh.length,
			of: Object.fromEntries(
				questions.map((question) => [question, fresh.filter((one) => answers[question](one, today)).length]),
			) as Record<Question, number>,
		}
	})

/** How many children may be there at once, where settings say it: the sum, and how many say it. */
export function placesTold(settings: readonly Pick<SettingFacts, 'places'>[]): { places: number; told: number } {
	const told = settings.flatMap(({ places }) => places ?? [])
	return { places: told.reduce((sum, one) => sum + one, 0), told: told.length }
}

/** The postcode district or the part of the area a setting is in: never finer than a family is told. */
export const partOf = ({ at }: Pick<SettingFacts, 'at'>, postcodeOf: (venue: string) => string): string =>
	'area' in at ? at.area : ('venue' in at ? postcodeOf(at.venue) : at.address.postcode).replace(/ ?\d[A-Z]{2}$/, '')
