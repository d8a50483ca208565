import { useEffect, useRef } from 'react'
import type { CheckSay } from './words.ts'

/**
 * Stands in the place of a question or list that a tapped link would lose. No window over the page: "Leave this site"
 * stays where it is.
 */
export default function LeaveAsk({ say, stay, go }: { say: CheckSay; stay: () => void; go: () => void }) {
	const heading = useRef<HTMLHeadingElement>(null)
	useEffect(() => {
		scrollTo(0, 0)
		heading.current?.focus({ preventScroll: true })
	}, [])
	return (
		<div className="flow no-print">
			<h1 ref={heading} tabIndex={-1}>
				{say['check.leave']}
			</h1>
			<p>{say['check.leave-line']}</p>
			<p>
				<button type="button" className="btn" onClick={stay}>
					{say['check.leave-stay']}
				</button>
				<button type="button" className="btn" onClick={go}>
					{say['check.leave-go']}
				</button>
			</p>
		</div>
	)
}
