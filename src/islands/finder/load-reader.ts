import type { ReactNode } from 'react'
import type { Point } from '#domain/finder/distance.ts'
import type { KnownPlace } from '#domain/finder/place-lookup.ts'
import type { Vocabulary } from '#domain/finder/reading.ts'
import { read } from '../browser/read.ts'
import type { Entered, Understood } from './understood.ts'
import type { FinderProps, FinderSay } from './words.ts'

/** Reads what is entered by the words of a language, of which `small` say nothing of what is looked for. */
export type Reader = {
	small: readonly string[]
	understand: (
		entered: Entered,
		places: readonly KnownPlace[],
		around: { today: string; isPhrase: (phrase: string) => boolean },
	) => Understood
	NearMe: (props: { say: FinderSay; onFound: (point: Point) => void }) => ReactNode
}

/** The reader and its words, which come after the first results. @throws when one of them does not. */
export async function loadReader({ paths, choices }: Pick<FinderProps, 'paths' | 'choices'>): Promise<Reader> {
	const [{ makeReader }, vocabulary] = await Promise.all([import('./reader.tsx'), read<Vocabulary>(paths.reading!)])
	return makeReader(vocabulary, choices)
}
