import '../../ui/pair.css'
import './finder.css'
import CallRow from '#ui/CallRow.tsx'
import type { UrgentWords } from './data.ts'
import type { FinderSay } from './words.ts'

const cardsShown = 3

/** Above all results when the words may mean something urgent: whom to call, and the cards that say for which signs. */
export default function Urgent({ say, urgent }: { say: FinderSay; urgent: readonly UrgentWords[] }) {
	const calls = new Map(
		urgent.slice(0, cardsShown).flatMap((one) => one.calls.map((call) => [call.phone, call] as const)),
	)
	if (urgent.length === 0) return null
	return (
		<div className="urgent-words" role="alert">
			<p>
				<b>{say['finder.urgent']}</b>
			</p>
			<ul className="pair">
				{[...calls.values()].map(({ phone, who, ownName }) => (
					<li key={phone}>
						<CallRow {...{ phone, who, ownName }} urgent />
					</li>
				))}
			</ul>
			<ul className="flow">
				{urgent.slice(0, cardsShown).map(({ name, href }) => (
					<li key={href}>
						<a href={href}>{name}</a>
					</li>
				))}
			</ul>
		</div>
	)
}
