import './finder.css'
import { useState } from 'react'
import type { Vocabulary } from '#domain/finder/reading.ts'
import type { Point } from '#domain/finder/distance.ts'
import Icon from '#ui/Icon.tsx'
import { whereAmI } from '../browser/where-am-i.ts'
import type { Reader } from './load-reader.ts'
import { understandingOf } from './understanding.ts'
import type { FinderProps, FinderSay } from './words.ts'

/** Reads what is entered in the words of a language, and offers what only a tap may do. */
export const makeReader = (vocabulary: Vocabulary, choices: FinderProps['choices']): Reader => ({
	small: vocabulary.small,
	understand: understandingOf(vocabulary, choices),
	NearMe,
})

/** "Near me" was typed: the phone is asked where it is at a tap and no sooner. */
function NearMe({ say, onFound }: { say: FinderSay; onFound: (point: Point) => void }) {
	const [hasFailed, setFailed] = useState(false)
	return (
		<p className="near-me">
			<button
				type="button"
				className="chip"
				onClick={() => {
					setFailed(false)
					whereAmI().then(onFound, () => setFailed(true))
				}}
			>
				<Icon name="pin" />
				{say['finder.locate']}
			</button>{' '}
			<small role="status">{hasFailed && say['finder.locate-failed']}</small>
		</p>
	)
}
