import '../../ui/pair.css'
import './check.css'
import { useEffect, useLayoutEffect, useReducer, useRef, type ReactNode } from 'react'
import type { Answers } from '#domain/checks/condition.ts'
import { openModal } from '#islands/browser/open-modal.ts'
import { newScreen } from '#islands/browser/settle.ts'
import Icon from '#ui/Icon.tsx'
import type { CheckData } from './Check.tsx'
import { after, beginning, questionAt, type Filling as State, type Move } from './flow.ts'
import { useKiosk } from './kiosk.ts'
import LeaveAsk from './LeaveAsk.tsx'
import { useLeaving } from './leaving.ts'
import Notice from './Notice.tsx'
import QuestionForm from './QuestionForm.tsx'

type Props = {
	data: CheckData
	isKiosk: boolean
	leave: () => void
	gate?: (chosen: Answers, move: (move: Move) => void) => ReactNode
	list: (chosen: Answers) => ReactNode
}

/** A dialog that keeps the keyboard inside it. */
const opened = (dialog: HTMLDialogElement | null): void => {
	if (dialog?.isConnected && !dialog.open) openModal(dialog)
}

/** One question a screen, then the list. Each new screen begins at its heading, for eyes and for ears. */
export default function Filling({ data, isKiosk, leave, gate, list }: Props) {
	const { check, words, say, intl } = data
	const [{ step, chosen }, move] = useReducer(
		(state: State, next: Move) => after(state, next, check, words),
		beginning(check),
	)
	const top = useRef<HTMLDivElement>(null)
	const kiosk = useKiosk(isKiosk, leave)
	const current = questionAt(step, chosen, check)
	const leaving = useLeaving(
		Object.values(chosen).some((options) => options.length > 0),
		step.at === 'question' && current?.question.privacy === 'n',
	)

	useLayoutEffect(newScreen, [step, kiosk.isAsking])
	useEffect(() => {
		if (step.at === 'start') return leave()
		scrollTo(0, 0)
		top.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
	}, [step])
	useEffect(() => {
		const helpNow = (event: Event) => {
			if (!gate || !(event.target as Element).closest('[data-help-now]')) return
			event.preventDefault()
			move({ to: 'gate' })
		}
		addEventListener('click', helpNow)
		return () => removeEventListener('click', helpNow)
	}, [])

	return (
		<div className="check" ref={top}>
			{leaving.asking && <LeaveAsk {...{ say }} {...leaving} />}
			{isKiosk && (
				<p className="no-print">
					<button type="button" className="btn quiet" onClick={leave}>
						{say['list.again']}
					</button>
				</p>
			)}
			<div hidden={Boolean(leaving.asking)}>
				{step.at === 'gate' && gate?.(chosen, move)}
				{step.at === 'notice' && current && (
					<Notice {...{ check, words, say, chosen, move }} question={current.question} />
				)}
				{step.at === 'question' && current && (
					<QuestionForm
						key={current.question.id}
						{...current}
						{...{ check, words, say, intl, chosen, move }}
						hasGate={Boolean(gate)}
					/>
				)}
				{step.at === 'list' && (
					<>
						{list(chosen)}
						<p className="ends no-print">
							<button type="button" className="tool" onClick={() => move({ to: 'back' })}>
								<Icon name="prev" flip />
								{say['list.back']}
							</button>
							<button type="button" className="tool" onClick={leave}>
								{say['list.again']}
							</button>
						</p>
					</>
				)}
			</div>
			{kiosk.isAsking && (
				<dialog className="still-there" role="alertdialog" aria-labelledby="still" ref={opened} onCancel={kiosk.stay}>
					<div className="card flow">
						<h2 id="still">{say['kiosk.still']}</h2>
						<p>{say['kiosk.still-line']}</p>
						<p className="pair">
							<button type="button" className="btn" onClick={kiosk.stay}>
								{say['kiosk.stay']}
							</button>
							<button type="button" className="btn quiet" onClick={leave}>
								{say['kiosk.clear']}
							</button>
						</p>
					</div>
				</dialog>
			)}
		</div>
	)
}
