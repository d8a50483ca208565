import type { ReactNode } from 'react'
import type { Point } from '#domain/finder/distance.ts'
import type { Filters } from '#domain/finder/filters.ts'
import type { KnownPlace } from '#domain/finder/place-lookup.ts'
import type { Vocabulary } from '#domain/finder/vocabulary.ts'
import { readingWordsPath } from '#routes.ts'
import { read } from '../browser/read.ts'
import type { Tuning, SearchIndex } from './search-index.ts'
import type { Entered, Understood } from './understood.ts'
import type { FinderProps } from './words.ts'

/** Reads what is entered in the words of a language, and what of it tells between things. */
export type Reader = {
	tuning: Tuning
	understand: (
		entered: Entered,
		places: readonly KnownPlace[],
		around: { today: string; index: SearchIndex },
	) => Understood
	/** What only a tap may do is offered, where it was asked for. */
	offer: (query: Understood, choose: (filters: Filters) => void, whereAmI: () => Promise<Point>) => ReactNode
}

/** The reader and its words, which come after the first results; nothing where one of them does not. */
export const loadReader = (props: FinderProps): Promise<Reader | undefined> =>
	Promise.all([
		import(/* @vite-ignore */ props.paths.reader!) as Promise<typeof import('./reader.tsx')>,
		read<Vocabulary>(readingWordsPath(props.locale)),
	]).then(
		([{ makeReader }, vocabulary]) => makeReader(vocabulary, props),
		() => undefined,
	)
