import './editor.css'
import type { ReactNode } from 'react'
import type { Choice } from '#domain/edits/fields.ts'
import { isSameValue } from '#domain/edits/values.ts'
import { choiceLabel, idOf, isOffered, labelOf, problemsAt, type Form, type Path } from './form.ts'
import Label, { Legend, Wrong, wrongId } from './Label.tsx'

type Props = {
	form: Form
	path: Path
	choices: readonly Choice[]
	value: unknown
	onChange: (value: unknown) => void
}

/** So many can be seen at a glance, each with a box to tick. */
const mostTicks = 20

export function SelectBox({
	id,
	value,
	onChange,
	children,
	...more
}: {
	id: string
	value: string
	onChange: (value: string) => void
	children: ReactNode
	'aria-label'?: string
	'aria-describedby'?: string | undefined
	'aria-invalid'?: boolean | undefined
}) {
	return (
		<select
			id={id}
			className="box"
			value={value}
			onChange={({ currentTarget }) => onChange(currentTarget.value)}
			{...more}
		>
			{children}
		</select>
	)
}

/** One of several. */
export default function ChoiceField({
	form,
	path,
	choices,
	value,
	isOptional,
	onChange,
}: Props & { isOptional?: boolean | undefined }) {
	const at = choices.findIndex((one) => isSameValue(one.value, value))
	const isWrong = problemsAt(form, path).length > 0
	return (
		<div className="fill">
			<Label {...{ form, path }} />
			<SelectBox
				id={idOf(path)}
				value={at < 0 ? '' : String(at)}
				onChange={(chosen) =>
					onChange(chosen === '' ? (isOptional ? undefined : null) : choices[Number(chosen)]!.value)
				}
				aria-describedby={isWrong ? wrongId(path) : undefined}
				aria-invalid={isWrong || undefined}
			>
				{(isOptional || at < 0) && (
					<option value="">{isOptional ? form.say['edit.none'] : form.say['edit.choose']}</option>
				)}
				<Options {...{ form, path, choices }} />
			</SelectBox>
			<Wrong {...{ form, path }} />
		</div>
	)
}

function Options({ form, path, choices }: Pick<Props, 'form' | 'path' | 'choices'>) {
	return (
		<>
			{choices.map((one, at) => {
				const { text, lang } = choiceLabel(form, path, one)
				return (
					<option key={at} value={at} lang={lang}>
						{text}
					</option>
				)
			})}
		</>
	)
}

/** Any of several: a box each where they are few, else a row of those chosen and a list to choose more from. */
export function ChoicesField({ form, path, choices, value, onChange }: Props) {
	const chosen = Array.isArray(value) ? (value as unknown[]) : []
	const isChosen = (one: Choice) => chosen.some((other) => isSameValue(other, one.value))
	const name = labelOf(form, path)
	const asTicks = choices.length <= mostTicks && choices.every(({ kind }) => kind === undefined)
	const left = choices.filter((one) => !isChosen(one) && isOffered(form, one))
	return (
		<fieldset className="part" id={idOf(path)}>
			<Legend label={name} />
			<Wrong {...{ form, path }} />
			<div className={asTicks ? 'ticks-of' : 'chips'}>
				{asTicks
					? choices.map((one, at) => {
							const { text, lang } = choiceLabel(form, path, one)
							return (
								<label key={at} className="mark">
									<input
										type="checkbox"
										checked={isChosen(one)}
										onChange={() =>
											onChange(
												choices
													.filter((other) => (other === one ? !isChosen(one) : isChosen(other)))
													.map((other) => other.value),
											)
										}
									/>
									<span lang={lang}>{text}</span>
								</label>
							)
						})
					: choices.filter(isChosen).map((one, at) => {
							const { text, lang } = choiceLabel(form, path, one)
							return (
								<button
									key={at}
									type="button"
									className="chip"
									aria-label={`${form.say['edit.take-out']}: ${text}`}
									onClick={() => onChange(chosen.filter((other) => !isSameValue(other, one.value)))}
								>
									<span lang={lang}>{text}</span> ×
								</button>
							)
						})}
			</div>
			{!asTicks && (
				<SelectBox
					id={`${idOf(path)}-more`}
					value=""
					aria-label={name.text}
					onChange={(at) => at !== '' && onChange([...chosen, left[Number(at)]!.value])}
				>
					<option value="">{form.say['edit.choose']}</option>
					<Options {...{ form, path }} choices={left} />
				</SelectBox>
			)}
		</fieldset>
	)
}
