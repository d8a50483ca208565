import './editor.css'
import { isGroup } from '#domain/edits/values.ts'
import { handOnly } from '#domain/edits/fact-groups.ts'
import { sessionsIn, type Answers } from './answers.ts'
import { Tap } from './Ask.tsx'
import type { Seen } from './data.ts'
import { labelOf, type Form } from './form.ts'
import NextDates from './NextDates.tsx'
import { shownValue } from './shown.ts'

type Props = {
	form: Form
	seen: Seen
	answers: Answers
	today: string
	intl: string
	onChange: (more: Partial<Answers>) => void
}

/** What families rely on most: the rest is below, under everything. */
const first = ['phone', 'text', 'email', 'web', 'cost', 'delivered-at', 'access', 'hours', 'address', 'opening']

/** What is said now, to be read once, and who says that it is right. */
export default function StillRight({ form, seen, answers, today, intl, onChange }: Props) {
	const { say } = form
	const facts = Object.entries(seen.facts).filter(
		([key]) => first.includes(key) && !(handOnly as readonly string[]).includes(key),
	)
	const hasHours = isGroup('hours' in seen.facts ? seen.facts.hours : undefined)
	return (
		<>
			<p>{say['edit.look']}</p>
			<dl className="said">
				{facts.map(([key, value]) => {
					const { text, lang } = labelOf(form, [key])
					return (
						<div key={key}>
							<dt lang={lang}>{text}</dt>
							<dd>
								<bdi>{shownValue(form, [key], value)}</bdi>
							</dd>
						</div>
					)
				})}
			</dl>
			{sessionsIn(seen.facts).length > 0 && <NextDates {...{ form, today, intl }} sessions={sessionsIn(seen.facts)} />}
			<Tap
				legend={say['edit.how']}
				name="how"
				options={(['told', 'phone', 'visit', 'website'] as const).map((id) => ({ id, text: say[`edit.how-${id}`] }))}
				value={answers.how}
				onChange={(how) => onChange({ how })}
			/>
			{hasHours && (
				<label className="mark">
					<input
						type="checkbox"
						checked={answers.hoursToo}
						onChange={({ currentTarget }) => onChange({ hoursToo: currentTarget.checked })}
					/>
					<span>{say['edit.hours-too']}</span>
				</label>
			)}
		</>
	)
}
