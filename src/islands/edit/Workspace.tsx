import './editor.css'
import { useEffect, useMemo, useRef, useState } from 'react'
import { subjects } from '#domain/edits/change-file.ts'
import type { Message } from '#domain/edits/sending.ts'
import Icon from '#ui/Icon.tsx'
import type { IconName } from '#ui/icons.ts'
import AllFields from './AllFields.tsx'
import { fileOf, firstAnswers, outcomeOf, type Answers } from './answers.ts'
import type { EditorData, EditorProps, Seen } from './data.ts'
import { draftText, type Kept } from './draft.ts'
import Ended from './Ended.tsx'
import { saveFile } from './files.ts'
import type { Form } from './form.ts'
import { judged } from './judge.ts'
import NotOn, { Closed } from './NotOn.tsx'
import { tasksFor, type Place, type Task } from './place.ts'
import Send from './Send.tsx'
import { changeLines, lineText, plainLines } from './shown.ts'
import StillRight from './StillRight.tsx'
import Times from './Times.tsx'

type Props = Pick<EditorProps, 'locale' | 'intl' | 'say' | 'languages'> & {
	data: EditorData
	place: Place
	seen: Seen
	kept?: Kept | undefined
	today: string
	onTask: (task: Task | undefined) => void
	onUnsent: (isUnsent: boolean) => void
}

const icons: Readonly<Record<Task, IconName>> = {
	'still-right': 'tick',
	'not-on': 'calendar',
	times: 'clock',
	ended: 'cross',
	closed: 'cross',
	over: 'tick',
	gone: 'tick',
	other: 'form',
}

/** One thing: what to tell of it, the questions that go with that, and the sending. */
export default function Workspace(props: Props) {
	const { data, say, place, seen: now, kept, today, onTask, onUnsent } = props
	const { subject, id, isNew, task } = place
	/** What is still right is right as it stands now; a change is one of what was seen when it was begun. */
	const seen = task === 'still-right' ? now : (kept?.seen ?? now)
	const [answers, setAnswers] = useState<Answers>(() => kept?.answers ?? firstAnswers(seen, today))
	const heading = useRef<HTMLHeadingElement>(null)
	const thing = data.own[subject].find((one) => one.id === id)
	useEffect(() => heading.current?.focus(), [task])
	const name = isNew ? id : (thing?.name ?? id)
	const change = (more: Partial<Answers>) => {
		setAnswers((before) => ({ ...before, ...more }))
		onUnsent(true)
	}
	return (
		<div className="flow">
			<h2 ref={heading} tabIndex={-1}>
				<bdi lang={thing?.isEnglish ? 'en' : undefined}>{name}</bdi>
				{task && !isNew && <span className="task">{say[`edit.${task}`]}</span>}
			</h2>
			{task ? (
				<>
					{!isNew && (
						<button type="button" className="back-to" onClick={() => onTask(undefined)}>
							<Icon name="prev" flip />
							{say['edit.back']}
						</button>
					)}
					<Questions {...{ ...props, seen, begun: kept?.seen ?? now, answers, change, task, name }} />
				</>
			) : (
				<>
					<p>{say['edit.ask']}</p>
					<ul className="five">
						{tasksFor[subject].map((one) => (
							<li key={one}>
								<button type="button" onClick={() => onTask(one)}>
									<Icon name={icons[one]} />
									<span>
										<b>{say[`edit.${one}`]}</b>
										<small>{say[`edit.${one}-line`]}</small>
									</span>
								</button>
							</li>
						))}
					</ul>
				</>
			)}
		</div>
	)
}

type WorkspaceState = Props & {
	/** What was seen when the answers were begun. */
	begun: Seen
	answers: Answers
	change: (more: Partial<Answers>) => void
	task: Task
	name: string
}

function Questions({
	data,
	say,
	locale,
	intl,
	languages,
	place,
	seen,
	begun,
	today,
	answers,
	change,
	task,
	name,
	onUnsent,
}: WorkspaceState) {
	const outcome = useMemo(() => outcomeOf(task, place, seen, answers, today), [task, answers])
	const isAnswered = isBegun(task, place.isNew, answers)
	const problems = useMemo(() => (isAnswered ? judged(data, task, outcome, answers) : []), [outcome])
	const form: Form = { say, locale, intl, data, problems }
	const lines = isAnswered ? changeLines(form, outcome) : []
	const fileName = `${outcome.subject}-${outcome.id}-${today}.json`
	const message = (): Message => ({
		title: `${data.area.site}: ${name}`,
		lines: [
			`${name} (${subjects[outcome.subject]}/${outcome.id})`,
			...(locale === 'en' ? lines.map(lineText) : plainLines(outcome)),
			`${answers.by}, ${today}`,
		],
		file: fileOf(outcome, answers.by.trim(), today, task),
	})
	const shared = { form, seen, answers, today, intl, onChange: change }
	return (
		<div className="work">
			<div className="flow">
				{task === 'still-right' && <StillRight {...shared} />}
				{task === 'not-on' && <NotOn {...shared} />}
				{task === 'closed' && <Closed {...shared} />}
				{task === 'times' && <Times {...shared} outcome={outcome} />}
				{task === 'ended' && <Ended {...shared} subject={place.subject} id={place.id} />}
				{task === 'other' && (
					<AllFields {...shared} subject={place.subject} isNew={place.isNew} languages={languages} />
				)}
			</div>
			<Send
				form={form}
				by={answers.by}
				onBy={(by) => change({ by })}
				lines={lines}
				problems={problems.filter(({ field }) => field !== 'checked.by')}
				message={message}
				name={fileName}
				onSent={() => onUnsent(false)}
				onDraft={() => {
					saveFile(`draft-${fileName}`, draftText(place, { answers, seen: begun }))
					onUnsent(false)
				}}
			/>
		</div>
	)
}

/** Whether enough was answered to say what it makes, and what is wrong with it. */
const isBegun = (task: Task, isNew: boolean, { what, day, how, facts, words }: Answers): boolean => {
	if (isNew) return Object.keys({ ...facts, ...words }).length > 0
	if (task === 'still-right') return how !== ''
	if (task === 'not-on' || task === 'closed') return day !== '' && what !== ''
	return true
}
