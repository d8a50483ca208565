import './picker.css'
import { longestNote } from '#domain/lists/note.ts'
import { fill } from '#islands/browser/fill.ts'
import type { PickerSay } from './picker-words.ts'

type Props = {
	say: PickerSay
	note: string
	/** Something in the note that the parent will not be shown. */
	isSomeLeftOut: boolean
	number: Intl.NumberFormat
	onChange: (note: string) => void
}

/**
 * A worker's few words to go with a list. What will not be shown is said while it can still be put otherwise; nothing
 * typed is changed.
 */
export default function NoteField({ say, note, isSomeLeftOut, number, onChange }: Props) {
	return (
		<>
			<h2>
				<span className="step">3</span> <label htmlFor="note">{say['picker.note']}</label>
			</h2>
			<p className="small" id="note-line">
				{say['picker.note-line']}
			</p>
			<textarea
				id="note"
				rows={3}
				maxLength={longestNote}
				aria-describedby="note-line note-cut"
				value={note}
				dir="auto"
				onInput={({ currentTarget }) => onChange(currentTarget.value)}
			/>
			<p className="small">
				{fill(say['picker.letters'], { count: number.format([...note].length), most: number.format(longestNote) })}
			</p>
			<p id="note-cut" role="status">
				{isSomeLeftOut && say['picker.note-cut']}
			</p>
		</>
	)
}
