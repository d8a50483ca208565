import './editor.css'
import { blankOf, fieldOf, type Field, type Part } from '#domain/edits/fields.ts'
import { session, type Session } from '#domain/model/session.ts'
import { fill } from '#islands/browser/fill.ts'
import { sessionsIn, type Outcome } from './answers.ts'
import { Ask } from './Ask.tsx'
import { idsOf, type EditorData } from './data.ts'
import { GroupField } from './Fields.tsx'
import NextDates from './NextDates.tsx'
import type { TaskProps } from './task.ts'

const editedParts = ['day', 'from', 'to', 'at', 'every', 'starts', 'runs']

/** From which day every other week is counted: of other rhythms nobody needs to say it. */
const isFortnight = (session: Session): boolean => 'every' in session && session.every === 'fortnight'
const editedPartsOf = (session: Session, parts: readonly Part[]): readonly Part[] =>
	parts.filter(({ key }) => key !== 'starts' || isFortnight(session))

/** What nobody has filled in yet, with the lists that every session has. */
const blankSession = (field: Field): Session =>
	({ except: [], also: [], ...(blankOf(field) as object) }) as unknown as Session

/** Of a weekly time, what changes when times change; all else of it stays. */
function weekly(data: EditorData): { field: Field; parts: readonly Part[] } {
	const sessions = fieldOf(session(idsOf(data)))
	const repeating =
		sessions.is === 'one-of' ? sessions.options.find(({ name }) => name.endsWith('day'))?.field : undefined
	if (repeating?.is !== 'group') throw new Error('A session has no weekly shape.')
	const parts = editedParts.flatMap((key) => repeating.fields.filter((part) => part.key === key))
	return { field: repeating, parts }
}

function firstDayOf({ facts }: TaskProps['seen'], index: number | undefined): string | undefined {
	const session = index === undefined ? undefined : sessionsIn(facts)[index]
	return session && 'starts' in session ? session.starts : undefined
}

/** New weekly times from a day on. */
export default function Times({
	form,
	seen,
	outcome,
	answers,
	today,
	intl,
	onChange,
}: TaskProps & { outcome: Outcome }) {
	const { say, data } = form
	const { field, parts } = weekly(data)
	const { times } = answers
	/** The first day of a rhythm that is not asked for any more is as it was before anybody changed the rhythm. */
	const changed = (session: Session, index: number | undefined): Session =>
		isFortnight(session) ? session : { ...session, starts: firstDayOf(seen, index) }
	return (
		<>
			<Ask
				id="from-day"
				label={say['edit.from-day']}
				type="date"
				value={answers.fromDay}
				onChange={(fromDay) => onChange({ fromDay })}
			/>
			<h3>{say['edit.new-times']}</h3>
			{times.map((one, at) => (
				<div key={one.index ?? `new-${at}`} className="item">
					<GroupField
						form={form}
						path={['times', at]}
						field={field}
						parts={editedPartsOf(one.session, parts)}
						value={one.session}
						onChange={(session) =>
							onChange({
								times: times.map((other, index) =>
									index === at ? { ...other, session: changed(session as Session, other.index) } : other,
								),
							})
						}
					/>
					<button
						type="button"
						className="tool"
						aria-label={`${say['edit.take-out']}: ${at + 1}`}
						onClick={() => onChange({ times: times.filter((_, index) => index !== at) })}
					>
						{say['edit.take-out']}
					</button>
				</div>
			))}
			<button
				type="button"
				className="chip"
				onClick={() => onChange({ times: [...times, { session: blankSession(field) }] })}
			>
				{fill(say['edit.add-one'], { what: say['edit.time'] })}
			</button>
			<NextDates {...{ form, today, intl }} facts={outcome.after.facts} />
		</>
	)
}
