import '../../ui/next.css'
import { circumstances } from '#domain/checks/answers.ts'
import type { Answers } from '#domain/checks/condition.ts'
import EmergencyCalls from '#ui/EmergencyCalls.tsx'
import Icon from '#ui/Icon.tsx'
import UrgentCards from '#ui/UrgentCards.tsx'
import type { Move } from './flow.ts'
import type { HelpData } from './help.ts'

type Props = { data: HelpData; chosen: Answers; move: (move: Move) => void }

/**
 * The urgent question (SR1): opening an answer shows its card in place at once and moves focus to it. It never blocks
 * the rest.
 */
export default function Gate({ data, chosen, move }: Props) {
	const { check, words, say } = data
	const gate = check.questions.find(({ kind }) => kind === 'urgent')
	if (!gate || !('cards' in gate)) return null
	const open = chosen[gate.id] ?? []
	const { stage } = circumstances(check, chosen)
	const fitting = data.urgent.map(({ group, cards }) => ({
		title: say[`urgent.${group}`],
		cards: cards.filter(({ id, stages }) => gate.cards.includes(id) && (!stage || stages.includes(stage))),
	}))
	const choose = (card: string, isOpen: boolean, element: HTMLElement) => {
		if (isOpen === open.includes(card)) return
		move({ at: gate.id, choose: isOpen ? [...open, card] : open.filter((id) => id !== card) })
		if (isOpen) element.querySelector<HTMLElement>('[tabindex]')?.focus()
	}
	return (
		<>
			<p>
				<button type="button" className="back" onClick={() => move({ to: 'back' })}>
					<Icon name="prev" flip />
					{say['check.back']}
				</button>
			</p>
			<h1 tabIndex={-1}>{words[gate.id]?.ask}</h1>
			<p className="mt-2 mb-4">{words[gate.id]?.hint}</p>
			<EmergencyCalls words={{ call999: say['urgent.call-999'], call111: say['urgent.call-111'] }} />
			<p className="small soft mt-2">{say['urgent.what-999']}</p>
			{data.isUnchecked && <p className="small mt-2">{say['translation.machine-safety']}</p>}
			<UrgentCards
				groups={fitting.filter(({ cards }) => cards.length > 0)}
				words={data.care}
				open={open}
				onOpen={choose}
			/>
			<p className="next">
				<button type="button" className="btn" onClick={() => move({ to: 'next' })}>
					{open.length > 0 ? say['check.go-on-after'] : say['check.go-on']}
					<Icon name="next" flip />
				</button>
			</p>
		</>
	)
}
