import './editor.css'
import type { Answers } from './answers.ts'
import { Ask } from './Ask.tsx'
import { ChoicesField } from './ChoiceField.tsx'
import type { Form } from './form.ts'

type Props = { form: Form; id: string; answers: Answers; onChange: (more: Partial<Answers>) => void }

/** From when it is not there any more, and what families can use instead. */
export default function Ended({ form, id, answers, onChange }: Props) {
	const others = form.data.names['services']?.filter((one) => one.id !== id) ?? []
	return (
		<>
			<Ask
				id="ended-on"
				label={form.say['edit.ended-from']}
				type="date"
				value={answers.endedOn}
				onChange={(endedOn) => onChange({ endedOn })}
			/>
			<ChoicesField
				form={form}
				path={['instead']}
				choices={others.map((one) => ({ value: one.id, word: one.id, kind: 'services' }))}
				value={answers.instead}
				onChange={(instead) => onChange({ instead: instead as string[] })}
			/>
		</>
	)
}
