import '../../ui/next.css'
import '../../ui/pair.css'
import type { Check } from '#domain/checks/answers.ts'
import type { Answers } from '#domain/checks/condition.ts'
import type { ChoiceQuestion } from '#domain/model/self-check.ts'
import Icon from '#ui/Icon.tsx'
import { isHandOver, type Move } from './flow.ts'
import type { CheckWords, CheckSay } from './words.ts'

type Props = {
	check: Check
	words: CheckWords
	say: CheckSay
	chosen: Answers
	question: ChoiceQuestion
	move: (move: Move) => void
}

/** What stands before a private question: its own notice, and for a worker the hand-over of the phone (SR15). */
export default function Notice({ check, words, say, chosen, question, move }: Props) {
	const handsOver = isHandOver(question, chosen, check)
	const notice = words[question.id]?.notice
	return (
		<div className="flow">
			<p>
				<button type="button" className="back" onClick={() => move({ to: 'back' })}>
					<Icon name="prev" flip />
					{say['check.back']}
				</button>
			</p>
			<h1 tabIndex={-1}>{handsOver ? say['check.hand-over'] : say['check.notice']}</h1>
			{handsOver && <p>{say['check.hand-over-line']}</p>}
			{handsOver && question.privacy === 'x' && <p>{say['check.interpreter']}</p>}
			{notice?.map((line) => (
				<p key={line}>{line}</p>
			))}
			<p className="next">
				<button type="button" className="btn" onClick={() => move({ to: 'reveal' })}>
					{handsOver ? say['check.have-it'] : say['check.notice-go']}
				</button>
				<button type="button" className="btn quiet" onClick={() => move({ to: 'next' })}>
					{say['check.skip']}
				</button>
			</p>
		</div>
	)
}
