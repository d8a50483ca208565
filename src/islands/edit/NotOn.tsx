import './editor.css'
import { noticeReasons } from '#domain/model/notice.ts'
import { isFarAhead, sessionsIn, type Answers } from './answers.ts'
import { Ask, Tap } from './Ask.tsx'
import { SelectBox } from './ChoiceField.tsx'
import type { Seen } from './data.ts'
import type { Form } from './form.ts'
import { datesOf, dateText } from './NextDates.tsx'

type Props = {
	form: Form
	seen: Seen
	answers: Answers
	today: string
	intl: string
	onChange: (more: Partial<Answers>) => void
}

/** One day of a service that is not as usual: which, what happens instead, and why. */
export default function NotOn({ form, seen, answers, today, intl, onChange }: Props) {
	const { say } = form
	const dates = datesOf({ form, sessions: sessionsIn(seen.facts), today })
	const days = [...new Map(dates.map((one) => [one.day, one])).values()]
	const isAnother = answers.day !== '' && !days.some(({ day }) => day === answers.day)
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
					options={days.map((one) => ({ id: one.day, text: dateText({ form, intl }, one) }))}
					value={answers.day}
					onChange={(day) => onChange({ day })}
				/>
			)}
			<Ask
				id="another-day"
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
						<AskOne of="from" label={say['edit.from']} type="time" {...{ answers, onChange }} />
						<AskOne of="to" label={say['edit.until']} type="time" {...{ answers, onChange }} />
					</div>
				</>
			)}
			{answers.what === 'starts-later' && (
				<AskOne of="from" label={say['edit.from']} type="time" {...{ answers, onChange }} />
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
				<AskOne of="day" label={say['edit.first-day']} type="date" {...{ answers, onChange }} />
				<AskOne of="until" label={say['edit.last-day']} type="date" {...{ answers, onChange }} />
			</div>
			<Why {...{ form, answers, onChange }} />
		</>
	)
}

type Part = Pick<Props, 'form' | 'answers' | 'onChange'>

/** A question whose answer is kept under the name it has in the form. */
function AskOne({
	of,
	label,
	type,
	answers,
	onChange,
}: Omit<Part, 'form'> & { of: 'day' | 'until' | 'from' | 'to'; label: string; type: 'date' | 'time' }) {
	return <Ask id={of} {...{ label, type }} value={answers[of]} onChange={(value) => onChange({ [of]: value })} />
}

function Place({ form: { say, data }, answers, onChange }: Part) {
	return (
		<div className="fill">
			<label htmlFor="at">{say['edit.new-place']}</label>
			<SelectBox id="at" value={answers.at} onChange={(at) => onChange({ at })}>
				<option value="">{say['edit.same-place']}</option>
				{data.names['venues']?.map(({ id, name, isEnglish }) => (
					<option key={id} value={id} lang={isEnglish ? 'en' : undefined}>
						{name}
					</option>
				))}
			</SelectBox>
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
