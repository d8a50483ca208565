import './editor.css'
import type { ReactNode } from 'react'

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

/** A day, a time or some words, asked for by themselves. */
export function Ask({
	id,
	label,
	type = 'text',
	value,
	help,
	isWrong,
	onChange,
}: {
	id: string
	label: string
	type?: 'text' | 'date' | 'time'
	value: string
	help?: string
	isWrong?: boolean
	onChange: (value: string) => void
}) {
	return (
		<div className="fill">
			<label htmlFor={id}>{label}</label>
			<input
				id={id}
				className="box"
				type={type}
				dir={type === 'text' ? 'auto' : 'ltr'}
				autoComplete="off"
				aria-describedby={help ? `${id}-help` : undefined}
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
