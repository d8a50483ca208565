import './editor.css'
import { useId, useState } from 'react'
import { isRole } from '#domain/edits/change-file.ts'
import { issueAddress, mailAddress, mailToAttach, messageText, type Message } from '#domain/edits/sending.ts'
import type { Problem } from '#domain/mistakes/problems.ts'
import { fill } from '#islands/browser/fill.ts'
import { Copied, useCopy } from '#islands/lists/Copy.tsx'
import { stillThere } from '#islands/lists/still-there.ts'
import { Ask } from './Ask.tsx'
import { canOpenFolder, saveFile, saveInFolder } from './files.ts'
import { idsFor, labelOf, type Form } from './form.ts'
import { lineText, type ChangeLine } from './shown.ts'

type Props = {
	form: Form
	by: string
	onBy: (by: string) => void
	lines: readonly ChangeLine[]
	/** What must be mended first: sent as it is it would only come back. */
	problems: readonly Problem[]
	message: () => Message
	name: string
	onSent: () => void
	onDraft: () => void
}

/** What changes, who says so, and the ways to send it. Nothing goes anywhere before one of them is tapped. */
export default function Send({ form, by, onBy, lines, problems, message, name, onSent, onDraft }: Props) {
	const { say } = form
	const heading = useId()
	const isWhole = lines.length > 0 && problems.length === 0
	return (
		<section className="card flow send" aria-labelledby={heading}>
			<h2 id={heading}>{say['edit.send']}</h2>
			<div role="status" className="flow">
				{lines.length === 0 ? (
					<p>{say['edit.nothing']}</p>
				) : (
					<>
						<h3>{say['edit.changes']}</h3>
						<ul className="lines">
							{lines.map((line) => (
								<Change key={lineText(line)} {...line} />
							))}
						</ul>
					</>
				)}
				<Problems {...{ form, problems }} />
				{isWhole && by.trim() === '' && <p>{say['edit.who-first']}</p>}
			</div>
			<Ask
				id="by"
				label={say['edit.who']}
				value={by}
				help={say['edit.who-line']}
				isWrong={by.trim() !== '' && !isRole(by)}
				onChange={onBy}
			/>
			{isWhole && isRole(by) && <Ways {...{ form, message, name, onSent }} />}
			<button type="button" className="tool" onClick={onDraft}>
				{say['edit.draft']}
			</button>
		</section>
	)
}

/** Each side in its own direction: a number stays a number where the page runs from right to left. */
const Change = ({ name, old, fresh }: ChangeLine) => (
	<li>
		<bdi>{name}</bdi>:{' '}
		{old !== undefined && (
			<>
				<bdi>{old}</bdi> <span className="becomes flip">→</span>{' '}
			</>
		)}
		<bdi>{fresh}</bdi>
	</li>
)

/** All that is wrong, in the words of the check, each leading to its field. */
function Problems({ form, problems }: { form: Form; problems: readonly Problem[] }) {
	return problems.length === 0 ? null : (
		<div className="wrongs flow">
			<p>
				<b>{form.say['edit.problems']}</b>
			</p>
			<ul>
				{problems.map(({ field, says }) => {
					const { text, lang } = labelOf(form, field.split('.'))
					return (
						<li key={field + says}>
							<a href={`#${idsFor(field)[0]!}`} lang={lang} onClick={(event) => goTo(event, field)}>
								{text}
							</a>
							:{' '}
							<span lang="en" dir="ltr">
								{says}
							</span>
						</li>
					)
				})}
			</ul>
		</div>
	)
}

const controls = 'input,select,button,textarea'

/**
 * To the field, or to what it is part of where it is not there itself, else to the first question. The address stays:
 * it says what is being changed.
 */
function goTo(event: { preventDefault: () => void; currentTarget: HTMLAnchorElement }, path: string): void {
	event.preventDefault()
	const field =
		idsFor(path)
			.map((id) => document.getElementById(id))
			.find((one) => one !== null) ?? event.currentTarget.closest('.work')?.firstElementChild
	for (let folded = field?.closest('details'); folded; folded = folded.parentElement?.closest('details'))
		folded.open = true
	field?.scrollIntoView({ block: 'center' })
	;(field?.matches(controls) ? (field as HTMLElement) : field?.querySelector<HTMLElement>(controls))?.focus()
}

function Ways({ form, message, name, onSent }: Pick<Props, 'form' | 'message' | 'name' | 'onSent'>) {
	const { say, data } = form
	const [status, setStatus] = useState('')
	const { feedback, repository } = data.area
	const whole = message()
	const { copy, copied } = useCopy()
	const mail = mailAddress(feedback, whole)
	const issue = repository && issueAddress(repository, whole)
	const text = () => JSON.stringify(whole.file, null, '\t')
	const done = (what: string) => {
		setStatus(what)
		onSent()
	}
	return (
		<div className="flow">
			{!mail && <p>{say['edit.attach']}</p>}
			<p className="ways">
				<a className="btn" href={mail ?? mailToAttach(feedback, whole, say['edit.attach'])} onClick={onSent}>
					{say['edit.email']}
				</a>
				<button
					type="button"
					className="chip"
					onClick={() => {
						saveFile(name, text())
						done(fill(say['edit.saved-send'], { name, address: feedback }))
					}}
				>
					{say['edit.save']}
				</button>
				<button
					type="button"
					className="chip"
					onClick={() => {
						void copy(messageText(whole)).then((isDone) => isDone && onSent())
					}}
				>
					{say['edit.copy']}
				</button>
				{repository && issue && (
					<a className="chip" href={issue} rel="noreferrer" target="_blank" onClick={onSent}>
						{fill(say['edit.issue'], { forge: repository.on === 'github' ? 'GitHub' : 'GitLab' })}
					</a>
				)}
				{canOpenFolder() && (
					<button
						type="button"
						className="chip"
						onClick={() =>
							void saveInFolder(name, text()).then(
								(isSaved) => isSaved && done(fill(say['edit.saved'], { name })),
								() => setStatus(say['edit.not-saved']),
							)
						}
					>
						{say['edit.folder']}
					</button>
				)}
			</p>
			<Copied
				done={fill(say['edit.copied'], { address: feedback })}
				byHand={say['copy.by-hand']}
				copied={stillThere(copied, [messageText(whole)])}
			/>
			<p role="status" className="small">
				{status}
			</p>
			<p className="small soft">{say['edit.thanks']}</p>
		</div>
	)
}
