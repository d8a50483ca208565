import './copied.css'
import { useState } from 'react'

/** What was asked to be copied, and whether the device did: `copy` answers that too. */
export function useCopy(): {
	copy: (text: string) => Promise<boolean>
	copied: { text: string; isDone: boolean } | undefined
} {
	const [copied, setCopied] = useState<{ text: string; isDone: boolean }>()
	const copy = (text: string) =>
		Promise.resolve()
			.then(() => navigator.clipboard.writeText(text))
			.then(
				() => true,
				() => false,
			)
			.then((isDone) => {
				setCopied({ text, isDone })
				return isDone
			})
	return { copy, copied }
}

/** Says that a text was copied, or, where the device will not, shows it to be copied by hand. */
export function Copied({
	done,
	byHand,
	copied,
}: {
	done: string
	byHand: string
	copied: ReturnType<typeof useCopy>['copied']
}) {
	return (
		<div role="status" className="copied small">
			{copied?.isDone && done}
			{copied && !copied.isDone && (
				<label>
					{byHand}
					<textarea readOnly rows={3} value={copied.text} onFocus={({ currentTarget }) => currentTarget.select()} />
				</label>
			)}
		</div>
	)
}
