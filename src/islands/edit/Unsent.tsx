import './editor.css'
import { useEffect, useRef } from 'react'
import type { EditorSay } from './words.ts'

type Props = { say: EditorSay; onStay: () => void; onLeave: () => void }

/** Asked in the page, before what was typed and not sent is gone. */
export default function Unsent({ say, onStay, onLeave }: Props) {
	const stay = useRef<HTMLButtonElement>(null)
	useEffect(() => stay.current?.focus(), [])
	return (
		<div className="card flow" role="alertdialog" aria-labelledby="unsent">
			<p id="unsent">{say['edit.unsent']}</p>
			<p className="ways">
				<button type="button" className="btn" ref={stay} onClick={onStay}>
					{say['edit.stay']}
				</button>
				<button type="button" className="chip" onClick={onLeave}>
					{say['edit.leave']}
				</button>
			</p>
		</div>
	)
}
