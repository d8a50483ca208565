import type { OpeningTimes } from '#domain/model/fields.ts'
import type { SettingFacts } from '#domain/model/setting.ts'
import { addDays } from '#domain/time/dates.ts'
import { stageIds, weeksOf, type StageId } from '#domain/time/stage-ids.ts'

/** So many days after a setting said whether there is space, it is only said to ask: children come and go. */
export const spaceHoldsForDays = 28

/** What can be said of space from one moment (`since`) until another; `day` is the one they said it on. */
export type SpaceState = { what: 'some' | 'none' | 'ask'; day: string; since: string; until: string }

const forever = '9999-12-31T00:00'

/** All that is ever said of space, each true on any day between its moments, whenever the page was made. */
export function spaceStatesOf({ space }: Pick<SettingFacts, 'space'>): SpaceState[] {
	if (!space || space.state === 'ask') return []
	const day = space['as-of']
	const faded = `${addDays(day, spaceHoldsForDays)}T00:00`
	return [
		{ what: space.state, day, since: `${day}T00:00`, until: faded },
		{ what: 'ask', day, since: faded, until: forever },
	]
}

/** The stages in which a child may be there; all after birth where nobody said from when. */
export const stagesOf = ({ ages }: Pick<SettingFacts, 'ages'>): StageId[] =>
	stageIds.filter((stage) => {
		const { from, to } = weeksOf[stage]
		return to > 0 && (!ages || (from < ages['to-weeks'] && ages['from-weeks'] < to))
	})

/** The stages whose children may go to childcare: from the age at which the first free hours begin. */
export const mayUseChildcare = (stage: StageId): boolean => ['baby', 'toddler', 'two-plus'].includes(stage)

const [noon, five, six] = ['12:00', '17:00', '18:00']

/** The parts of the week a setting is open, as `tuesday-morning`; an evening only where it goes on after six. */
export const slotsOf = (open: OpeningTimes = []): string[] => [
	...new Set(
		open.flatMap(({ days, from, to }) => {
			const parts = [
				...(from < noon ? ['morning'] : []),
				...(to > noon && from < five ? ['afternoon'] : []),
				...(to > six ? ['evening'] : []),
			]
			return days.flatMap((day) => parts.map((part) => `${day}-${part}`))
		}),
	),
]
