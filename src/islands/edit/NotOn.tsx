import './editor.css'
import { noticeReasons } from '#domain/model/notice.ts'
import { isFarAhead } from './answers.ts'
import { AskFor, Tap } from './Ask.tsx'
import { SelectBox } from './ChoiceField.tsx'
import { idOf, labelOf, problemsAt } from './form.ts'
import { Wrong, wrongId } from './Label.tsx'
import { datesOf, dayText } from './NextDates.tsx'
import type { TaskProps } from './task.ts'

/** One day of a service that is not as usual: which, what happens instead, and why. */
export default function NotOn({ form, seen, answers, today, intl, onChange }: TaskProps) {
	const { say } = form
	const dates = datesOf({ form, facts: seen.facts, today })
	const days = [...new Set(dates.map(({ day }) => day))]
	const isAnother = answers.day !== '' && !days.includes(answers.day)
	const whats = [
		{ id: 'cancelled', text: say['notice.cancelled'] },
		{ id: 'moved', text: say['notice.moved'] },
		{ id: 'starts-later', text: say['edit.later'] },
		{ id: 'full', text: say['notice.full'] },
	] as const
	return (
		<>
			{days.length > 0 && (
				<Tap
					legend={say['edit.which-day']}
					name="day"
					options={days.map((id) => ({
						id,
						text: dayText(
							{ form, intl },
							dates.filter(({ day }) => day === id),
						),
					}))}
					value={answers.day}
					onChange={(day) => onChange({ day })}
				/>
			)}
			<AskFor
				form={form}
				path={['from']}
				label={days.length > 0 ? say['edit.another-day'] : say['edit.which-day']}
				type="date"
				value={isAnother ? answers.day : ''}
				onChange={(day) => onChange({ day })}
			/>
			<Tap
				legend={say['edit.what-then']}
				name="what"
				options={whats}
				value={answers.what}
				onChange={(what) => onChange({ what })}
			/>
			{answers.what === 'moved' && (
				<>
					<Place {...{ form, answers, onChange }} />
					<div className="by">
						<AskOne of="from" path={['moved-to', 'from']} type="time" {...{ form, answers, onChange }} />
						<AskOne of="to" path={['moved-to', 'to']} type="time" {...{ form, answers, onChange }} />
					</div>
				</>
			)}
			{answers.what === 'starts-later' && (
				<AskOne of="from" path={['starts-at']} type="time" {...{ form, answers, onChange }} />
			)}
			{isFarAhead(answers, today) ? <p>{say['edit.far']}</p> : <Why {...{ form, answers, onChange }} />}
		</>
	)
}

/** A place that is shut for a while, or to be rung first. */
export function Closed({ form, answers, onChange }: Part) {
	const { say } = form
	return (
		<>
			<Tap
				legend={say['edit.what-then']}
				name="what"
				options={[
					{ id: 'closed', text: say['notice.closed'] },
					{ id: 'phone-first', text: say['notice.phone-first'] },
				]}
				value={answers.what}
				onChange={(what) => onChange({ what })}
			/>
			<div className="by">
				<AskOne of="day" path={['from']} label={say['edit.first-day']} type="date" {...{ form, answers, onChange }} />
				<AskOne of="until" path={['until']} label={say['edit.last-day']} type="date" {...{ form, answers, onChange }} />
			</div>
			<Why {...{ form, answers, onChange }} />
		</>
	)
}

type Part = Pick<TaskProps, 'form' | 'answers' | 'onChange'>

/** A question whose answer is kept under a name of its own, and goes to a field of the notice. */
function AskOne({
	of,
	form,
	path,
	label = labelOf(form, path).text,
	type,
	answers,
	onChange,
}: Part & { of: 'day' | 'until' | 'from' | 'to'; path: string[]; label?: string; type: 'date' | 'time' }) {
	return <AskFor {...{ form, path, label, type }} value={answers[of]} onChange={(value) => onChange({ [of]: value })} />
}

const moved = ['moved-to']

function Place({ form, answers, onChange }: Part) {
	const { say, data } = form
	const isWrong = problemsAt(form, moved).length > 0
	return (
		<div className="fill">
			<label htmlFor={idOf(moved)}>{say['edit.new-place']}</label>
			<SelectBox
				id={idOf(moved)}
				value={answers.at}
				onChange={(at) => onChange({ at })}
				aria-describedby={isWrong ? wrongId(moved) : undefined}
				aria-invalid={isWrong || undefined}
			>
				<option value="">{say['edit.same-place']}</option>
				{data.names['venues']?.map(({ id, name, isEnglish }) => (
					<option key={id} value={id} lang={isEnglish ? 'en' : undefined}>
						{name}
					</option>
				))}
			</SelectBox>
			<Wrong form={form} path={moved} />
		</div>
	)
}

function Why({ form: { say }, answers, onChange }: Part) {
	return (
		<div className="fill">
			<label htmlFor="why">{say['edit.why']}</label>
			<SelectBox id="why" value={answers.why} onChange={(why) => onChange({ why })}>
				<option value="">{say['edit.no-reason']}</option>
				{noticeReasons.map((one) => (
					<option key={one} value={one}>
						{say[`notice.why-${one}`]}
					</option>
				))}
			</SelectBox>
		</div>
	)
}
