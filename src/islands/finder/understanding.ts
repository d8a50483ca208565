import { activeFilters, type Filter, type Filters } from '#domain/finder/filters.ts'
import { readerOf, type Reading } from '#domain/finder/reading.ts'
import type { Vocabulary } from '#domain/finder/vocabulary.ts'
import type { Reader } from './load-reader.ts'
import type { SearchIndex } from './search-index.ts'
import type { Entered, Understood } from './understood.ts'
import type { FinderProps } from './words.ts'

/** What fits counts more for each choice read than what cannot be asked, and what it is said of still more. */
const [worthOfFit, worthOfHint] = [1.5, 2]

/** Reads ages, places, days and the like of what is entered, in the words of a language, as far as it can be chosen. */
export function understandingOf(vocabulary: Vocabulary, choices: FinderProps['choices']): Reader['understand'] {
	const readTyped = readerOf(vocabulary)
	const canBeChosen = ({ stage, day, part, flags = [] }: Partial<Filters>): boolean =>
		(!stage || choices.stages.some(({ id }) => id === stage)) &&
		(!part || choices.days.length > 0) &&
		(!day || choices.days.some(({ id }) => id === day)) &&
		flags.every((flag) => choices.flags.some(({ id }) => id === flag))
	return (entered, places, { today, index }) => {
		const { asWords = [] } = entered
		const isPhrase = (phrase: string) => index.texts.some((text) => new RegExp(`[ |]${phrase}[ |]`).test(text))
		const { readings, rest } = readTyped(entered.typed, { today, places, isPhrase, canBeChosen, asWords })
		return understoodAs(entered, readings, rest, index)
	}
}

function understoodAs(entered: Entered, readings: readonly Reading[], typed: string, index: SearchIndex): Understood {
	const { filters: chosen } = entered
	const filters = readings.reduce<Filters>(
		(all, { filters }) => ({
			...all,
			...filters,
			...chosen,
			flags: [...new Set([...all.flags, ...(filters.flags ?? [])])],
		}),
		chosen,
	)
	const chosenKeys = new Set(keysOf(chosen))
	const read = new Set(keysOf(filters).filter((key) => !chosenKeys.has(key)))
	const isRead = (key: string, next: Filters): boolean =>
		read.has(key as Filter['key']) && filters[key as 'day'] === next[key as 'day']
	const hinted = new Set(readings.flatMap(({ hint }) => (hint ? index.find(hint) : [])))
	return {
		typed,
		filters,
		read,
		weigh: (doc) => (doc.facets ? worthOfFit ** read.size : 1) * (hinted.has(doc) ? worthOfHint : 1),
		isHereAsked: readings.some(({ filters }) => keysOf(filters).length === 0),
		choose: (next) => {
			const kept = new Set(keysOf(next))
			const off = readings.filter(({ filters }) => keysOf(filters).some((key) => !kept.has(key)))
			const own: Partial<Filters> = Object.fromEntries(Object.entries(next).filter(([key]) => !isRead(key, next)))
			return {
				typed: off.find(({ left }) => left !== undefined)?.left ?? entered.typed,
				filters: { ...own, flags: next.flags.filter((flag) => !read.has(flag)) },
				asWords: [...(entered.asWords ?? []), ...off.map(({ words }) => words)],
			}
		},
	}
}

const keysOf = (filters: Partial<Filters>): Filter['key'][] =>
	activeFilters({ flags: [], ...filters }).map(({ key }) => key)
