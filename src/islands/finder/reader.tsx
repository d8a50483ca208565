import { useState } from 'react'
import type { Point } from '#domain/finder/distance.ts'
import type { Vocabulary } from '#domain/finder/vocabulary.ts'
import Icon from '#ui/Icon.tsx'
import type { Reader } from './load-reader.ts'
import { tuningOf } from './tuning.ts'
import { understandingOf } from './understanding.ts'
import type { FinderProps, FinderSay } from './words.ts'

/** Reads what is entered in the words of a language; where the phone is it asks at a tap and no sooner. */
export const makeReader = (vocabulary: Vocabulary, { say, choices }: Pick<FinderProps, 'say' | 'choices'>): Reader => ({
	tuning: tuningOf(vocabulary.small),
	understand: understandingOf(vocabulary, choices),
	offer: ({ isHereAsked, filters }, choose, whereAmI) =>
		isHereAsked &&
		!filters.near && (
			<NearMe
				{...{ say, whereAmI }}
				onFound={(point) => choose({ ...filters, near: { name: say['finder.locate'], ...point } })}
			/>
		),
})

function NearMe({
	say,
	whereAmI,
	onFound,
}: {
	say: FinderSay
	whereAmI: () => Promise<Point>
	onFound: (point: Point) => void
}) {
	const [hasFailed, setFailed] = useState(false)
	return (
		<p className="mt-3">
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
