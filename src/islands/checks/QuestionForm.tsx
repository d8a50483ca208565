import '../../ui/link.css'
import '../../ui/next.css'
import '../../ui/pair.css'
import '../../ui/tick.css'
import './check.css'
import { afterTap, type Check } from '#domain/checks/answers.ts'
import type { Answers } from '#domain/checks/condition.ts'
import type { ChoiceQuestion, Option } from '#domain/model/self-check.ts'
import Icon from '#ui/Icon.tsx'
import { isHandBack, type Move } from './flow.ts'
import { fill } from '#islands/browser/fill.ts'
import type { CheckWords, CheckSay } from './words.ts'

type Props = {
	check: Check
	words: CheckWords
	say: CheckSay
	intl: string
	chosen: Answers
	question: ChoiceQuestion
	options: readonly Option[]
	at: number
	of: number
	hasGate: boolean
	move: (move: Move) => void
}

/** One question: nothing is chosen beforehand, and Next with nothing chosen is the same as Skip (SR12). */
export default function QuestionForm({
	check,
	words,
	say,
	intl,
	chosen,
	question,
	options,
	at,
	of,
	hasGate,
	move,
}: Props) {
	const mine = chosen[question.id] ?? []
	const { ask, hint, why, options: named = {} } = words[question.id] ?? { ask: question.id }
	const number = (value: number) => new Intl.NumberFormat(intl).format(value)
	const skip = () => {
		move({ at: question.id, choose: [] })
		move({ to: 'next' })
	}
	return (
		<form
			autoComplete="off"
			onSubmit={(event) => {
				event.preventDefault()
				move({ to: 'next' })
			}}
		>
			<div className="where">
				<button type="button" className="back" onClick={() => move({ to: 'back' })}>
					<Icon name="prev" flip />
					{say['check.back']}
				</button>
				<span className="small soft">{fill(say['check.progress'], { at: number(at), of: number(of) })}</span>
			</div>
			<p className="pebbles" aria-hidden="true">
				{Array.from({ length: of }, (_, index) => (
					<i key={index} className={index + 1 < at ? 'done' : index + 1 === at ? 'here' : ''} />
				))}
			</p>
			{isHandBack(question, chosen, check) && <p className="card">{say['check.hand-back']}</p>}
			<fieldset aria-labelledby="ask" {...(hint ? { 'aria-describedby': 'hint' } : {})}>
				<h1 id="ask" tabIndex={-1}>
					{ask}
				</h1>
				{hint && (
					<p id="hint" className="soft">
						{hint}
					</p>
				)}
				<div className="ticks">
					{options.map(({ id }) => (
						<label key={id} className={mine.includes(id) ? 'tick on' : 'tick'}>
							<input
								type={question.kind === 'one' ? 'radio' : 'checkbox'}
								name={question.id}
								value={id}
								checked={mine.includes(id)}
								onChange={() => move({ at: question.id, choose: afterTap(question, mine, id) })}
							/>
							<span>{named[id]}</span>
						</label>
					))}
				</div>
			</fieldset>
			<p className="next">
				<button type="submit" className="btn">
					{say['check.next']}
					<Icon name="next" flip />
				</button>
				<button type="button" className="btn quiet" onClick={skip}>
					{say['check.skip']}
				</button>
			</p>
			<div className="card flow">
				<p>
					<b>{say['check.stop']}</b>{' '}
					<button type="button" className="link" onClick={() => move({ to: 'list' })}>
						{say['check.list-so-far']}
					</button>
				</p>
				<p className="small soft">
					{why && `${say['check.why']} ${why} `}
					{say['check.stays']}
				</p>
				{hasGate && (
					<p>
						<button type="button" className="link" onClick={() => move({ to: 'gate' })}>
							{say['check.help-now']}
						</button>
					</p>
				)}
			</div>
		</form>
	)
}
