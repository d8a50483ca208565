import './picker.css'
import { useState } from 'react'
import { fill } from '#islands/browser/fill.ts'
import type { ListEntry } from './list-data.ts'
import type { PickerSay } from './picker-words.ts'

type Props = {
	say: PickerSay
	entry: ListEntry | undefined
	isPicked: boolean
	isFull: boolean
	most: string
	/** Told whether a finger or a mouse did it. */
	onPick: (isPointed: boolean) => void
}

/**
 * Puts a service on the list. A private one is asked about first; one that is never shared is told in person (SR10,
 * SR16).
 */
export default function PickButton({ say, entry, isPicked, isFull, most, onPick }: Props) {
	const [isAsking, setAsking] = useState(false)
	if (!entry) return <small>{say['picker.never']}</small>
	if (isFull && !isPicked) return <small>{fill(say['picker.full'], { most })}</small>
	const name = isPicked ? `${say['picker.added']}: ${entry.name}` : fill(say['picker.add-name'], { name: entry.name })
	const add = (isPointed: boolean) => {
		if (isPicked) return
		if (entry.isPrivate && !isAsking) return setAsking(true)
		setAsking(false)
		onPick(isPointed)
	}
	return (
		<p>
			{isAsking && <small role="alert">{say['picker.ask-first']} </small>}
			<button
				type="button"
				className={isPicked ? 'chip picked' : 'chip'}
				aria-disabled={isPicked}
				aria-label={name}
				onClick={({ detail }) => add(detail > 0)}
			>
				{say[isPicked ? 'picker.added' : 'picker.add']}
			</button>
		</p>
	)
}
