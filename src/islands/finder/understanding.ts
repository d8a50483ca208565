import type { Filters } from '#domain/finder/filters.ts'
import { readerOf, type Vocabulary } from '#domain/finder/reading.ts'
import type { Reader } from './load-reader.ts'
import { understoodAs } from './understood.ts'
import type { FinderProps } from './words.ts'

/** Reads ages, places, days and the like of what is entered, in the words of a language: what can be chosen, no more. */
export function understandingOf(vocabulary: Vocabulary, choices: FinderProps['choices']): Reader['understand'] {
	const readTyped = readerOf(vocabulary)
	const canBeChosen = ({ stage, day, flags = [] }: Partial<Filters>): boolean =>
		(!stage || choices.stages.some(({ id }) => id === stage)) &&
		(!day || choices.days.some(({ id }) => id === day)) &&
		flags.every((flag) => choices.flags.some(({ id }) => id === flag))
	return (entered, places, { today, isPhrase }) => {
		const { asWords = [] } = entered
		const { readings, rest } = readTyped(entered.typed, { today, places, isPhrase, canBeChosen, asWords })
		return understoodAs(entered, readings, rest)
	}
}
