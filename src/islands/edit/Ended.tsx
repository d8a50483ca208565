import './editor.css'
import { subjects } from '#domain/edits/change-file.ts'
import { AskFor } from './Ask.tsx'
import { hasInstead } from './answers.ts'
import { ChoicesField } from './ChoiceField.tsx'
import type { Place } from './place.ts'
import type { TaskProps } from './task.ts'

type Props = Pick<TaskProps, 'form' | 'answers' | 'onChange'> & Pick<Place, 'subject' | 'id'>

/** From when it is not there any more, and what families can use instead. */
export default function Ended({ form, subject, id, answers, onChange }: Props) {
	const kind = subjects[subject]
	const others = form.data.names[kind]?.filter((one) => one.id !== id) ?? []
	return (
		<>
			<AskFor
				form={form}
				path={['closed', 'on']}
				label={form.say['edit.ended-from']}
				type="date"
				value={answers.endedOn}
				onChange={(endedOn) => onChange({ endedOn })}
			/>
			{hasInstead(subject) && (
				<ChoicesField
					form={form}
					path={['closed', 'instead']}
					choices={others.map((one) => ({ value: one.id, word: one.id, kind }))}
					value={answers.instead}
					onChange={(instead) => onChange({ instead: instead as string[] })}
				/>
			)}
		</>
	)
}
