import './editor.css'
import type { ReactNode } from 'react'
import { idOf, problemsAt, type Form, type Path } from './form.ts'
import { Wrong, wrongId } from './Label.tsx'

/** A question with a few answers to tap. */
export function Tap<Value extends string>({
	legend,
	name,
	options,
	value,
	onChange,
}: {
	legend: string
	name: string
	options: readonly { id: Value; text: ReactNode }[]
	value: string
	onChange: (value: Value) => void
}) {
	return (
		<fieldset className="part plain">
			<legend>{legend}</legend>
			<div className="taps">
				{options.map(({ id, text }) => (
					<label key={id} className={`tick${id === value ? ' on' : ''}`}>
						<input type="radio" name={name} value={id} checked={id === value} onChange={() => onChange(id)} />
						<span>{text}</span>
					</label>
				))}
			</div>
		</fieldset>
	)
}

type AskProps = {
	id: string
	label: string
	type?: 'text' | 'date' | 'time'
	value: string
	help?: string
	isWrong?: boolean
	/** Where what is wrong with it stands, when that is not its help. */
	wrongAt?: string | undefined
	onChange: (value: string) => void
}

/** A day, a time or some words, asked for by themselves. */
export function Ask({ id, label, type = 'text', value, help, isWrong, wrongAt, onChange }: AskProps) {
	return (
		<div className="fill">
			<label htmlFor={id}>{label}</label>
			<input
				id={id}
				className="box"
				type={type}
				dir={type === 'text' ? 'auto' : 'ltr'}
				autoComplete="off"
				aria-describedby={help ? `${id}-help` : wrongAt}
				aria-invalid={isWrong || undefined}
				value={value}
				onInput={({ currentTarget }) => onChange(currentTarget.value)}
			/>
			{help && (
				<p id={`${id}-help`} className={isWrong ? 'wrong' : 'small soft'}>
					{help}
				</p>
			)}
		</div>
	)
}

/** A question that answers one field: what is wrong with that stands below it, and leads here. */
export function AskFor({
	form,
	path,
	...field
}: Omit<AskProps, 'id' | 'help' | 'isWrong' | 'wrongAt'> & { form: Form; path: Path }) {
	const isWrong = problemsAt(form, path).length > 0
	return (
		<div>
			<Ask id={idOf(path)} {...field} isWrong={isWrong} wrongAt={isWrong ? wrongId(path) : undefined} />
			<Wrong {...{ form, path }} />
		</div>
	)
}
