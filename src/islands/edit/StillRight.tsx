import './editor.css'
import { isGroup } from '#domain/edits/values.ts'
import { sessionsIn } from './answers.ts'
import { Tap } from './Ask.tsx'
import NextDates from './NextDates.tsx'
import { factsOf } from './shown.ts'
import type { TaskProps } from './task.ts'

/** All that is said now, to be read once, and who says that it is right. */
export default function StillRight({ form, seen, answers, today, intl, onChange }: TaskProps) {
	const { say } = form
	const hasHours = isGroup('hours' in seen.facts ? seen.facts.hours : undefined)
	return (
		<>
			<p>{say['edit.look']}</p>
			<dl className="said">
				{factsOf(form, seen).map(({ key, label, value, lang }) => (
					<div key={key}>
						<dt lang={label.lang}>{label.text}</dt>
						<dd>
							<bdi lang={lang}>{value}</bdi>
						</dd>
					</div>
				))}
			</dl>
			{sessionsIn(seen.facts).length > 0 && <NextDates {...{ form, today, intl }} facts={seen.facts} />}
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
